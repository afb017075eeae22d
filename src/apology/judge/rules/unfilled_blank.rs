//! # Unfilled blank
//!
//! What it finds: a slot of a template left open: `[NAME]`, `{order}`, `<date>`, `____`, `XX`.
//! Why it matters: the customer sees that nobody wrote to them.
//! Evidence: reported as a defect of templates (chatwoot #10458).
//! Example: Dear **[NAME]**, thank you for your message.

use std::ops::Range;

use crate::text::Token;

/// Every blank of a text, which is cut into these tokens.
pub fn find(text: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let end = match next {
            '[' => bracketed(text, at, ']').filter(|end| is_slot(&text[at + 1..end - 1])),
            '{' => bracketed(text, at, '}'),
            '<' => bracketed(text, at, '>').filter(|end| is_slot(&text[at + 1..end - 1])),
            '_' => run(text, at, '_').filter(|end| end - at >= 3),
            '.' => run(text, at, '.').filter(|end| end - at >= 6),
            _ => None,
        };
        match end {
            Some(end) => {
                found.push(at..end);
                at = end;
            }
            None => at += next.len_utf8(),
        }
    }
    let within = |slot: &Range<usize>, word: &Range<usize>| {
        slot.start <= word.start && word.end <= slot.end
    };
    let alone = |word: &Range<usize>| !found.iter().any(|slot| within(slot, word));
    let words: Vec<_> = words(text, tokens).filter(alone).collect();
    found.extend(words);
    found
}

/// Placeholders without brackets, as whole words.
fn words(text: &str, tokens: &[Token]) -> impl Iterator<Item = Range<usize>> {
    let blank = |word: &str| matches!(word, "TBC" | "TBD" | "undefined") || is_crossed(word);
    let spans = tokens.iter().map(|token| token.span.clone());
    spans.filter(move |span| blank(&text[span.clone()]))
}

/// The letter X, Latin or Cyrillic, and nothing else.
fn is_crossed(word: &str) -> bool {
    word.chars().nth(1).is_some() && word.chars().all(|c| matches!(c, 'X' | 'Х'))
}

fn bracketed(text: &str, start: usize, close: char) -> Option<usize> {
    let inside = &text[start + 1..];
    let end = inside.find(close)?;
    (end < 60 && !inside[..end].contains('\n')).then(|| start + 1 + end + close.len_utf8())
}

fn run(text: &str, start: usize, sign: char) -> Option<usize> {
    let count = text[start..].chars().take_while(|c| *c == sign).count();
    (count > 1).then(|| start + count * sign.len_utf8())
}

/// A slot names what belongs there; a code or a number is content.
fn is_slot(inside: &str) -> bool {
    let digits = inside.chars().any(|c| c.is_ascii_digit());
    let letters = inside.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 2 && !digits && inside.trim() != "sic" && !inside.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens;

    #[test]
    fn slots_are_found_and_content_is_not() {
        for (text, blanks) in [
            ("Dear [NAME], thank you.", vec!["[NAME]"]),
            ("On [TBD], or TBD.", vec!["[TBD]", "TBD"]),
            ("It comes on {date}.", vec!["{date}"]),
            ("Уважаемый [ИМЯ], здравствуйте", vec!["[ИМЯ]"]),
            ("Signed: ____", vec!["____"]),
            ("Call us on XXXX.", vec!["XXXX"]),
            ("Your number is XXXXXXX, size XXL.", vec!["XXXXXXX"]),
            ("Your parcel [ref. KX-204] is at the depot.", vec![]),
            ("You wrote [sic] twice.", vec![]),
            ("Well... we are sorry.", vec![]),
        ] {
            let found: Vec<&str> =
                find(text, &tokens(text)).into_iter().map(|at| &text[at]).collect();
            assert_eq!(found, blanks, "{text}");
        }
    }
}
