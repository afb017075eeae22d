//! Numbers in figures, in words, or both: `1.5 thousand`, `two hundred and twenty`.

use std::ops::Range;

use crate::text::{Hit, Kind, Lexicon, Token, TokenKind, hits_in};

/// A number with the tokens it stands in, in thousandths.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Number {
    pub(super) thousandths: i64,
    pub(super) at: Range<usize>,
    /// Whether it ends in a word.
    pub(super) in_words: bool,
}

/// No amount of a real case is greater.
const GREATEST: i64 = 1_000_000_000_000;

const HUNDRED: i64 = 100_000;
const THOUSAND: i64 = 1_000_000;

/// Every number of a text, in its order.
pub(super) fn numbers(tokens: &[Token], hits: &[Hit<'_>], lexicon: &Lexicon) -> Vec<Number> {
    let part = |at: usize| phrase(hits, at).or_else(|| one_word(tokens, at, lexicon));
    let mut out = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match part(at) {
            Some(first) => {
                let number = composed(first, hits, part);
                at = number.at.end;
                out.push(number);
            }
            None => at += 1,
        }
    }
    out
}

/// The numbers that count nothing named: what follows one ends its clause.
pub(super) fn bare<'n>(
    numbers: &'n [Number],
    tokens: &[Token],
) -> impl Iterator<Item = &'n Number> {
    let ends = |at: usize| tokens.get(at).is_none_or(Token::divides);
    // `16:40` and `2,4` are one number to a reader.
    let is_glued = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        before.is_some_and(|token| token.kind != TokenKind::Word && token.text != "\"")
    };
    numbers.iter().filter(move |number| ends(number.at.end) && !is_glued(number.at.start))
}

/// A number with what follows it and belongs to it.
fn composed(first: Number, hits: &[Hit<'_>], part: impl Fn(usize) -> Option<Number>) -> Number {
    let Number { thousandths: mut current, at: Range { start, mut end }, mut in_words } = first;
    let mut total = 0_i64;
    loop {
        if let Some((share, after)) = share(hits, end) {
            (current, end, in_words) = (current.saturating_add(share), after, true);
        }
        let joined = in_words.then(|| joint(hits, end)).flatten();
        let direct = part(end);
        let by_joint = direct.is_none();
        let fits = |next: &Number| {
            next.in_words || !by_joint && current == 0 && total > 0 && next.thousandths < THOUSAND
        };
        let Some(next) = direct.or_else(|| part(joined?)).filter(fits) else {
            break;
        };
        let more = next.thousandths;
        // "three hundred a night": an article before a unit begins a number of its own.
        if more == 1000
            && !by_joint
            && current.max(total) >= HUNDRED
            && is_counted(hits, next.at.end)
        {
            break;
        }
        if more >= THOUSAND && !by_joint {
            total = total.saturating_add(current.max(1000).saturating_mul(more / 1000));
            current = 0;
        } else if more == HUNDRED && (1..10).contains(&(current / 1000)) && !by_joint {
            current *= 100;
        } else if in_words && goes_below(more, current, total) {
            // "a million two hundred thousand": what follows a thousand is multiplied apart from it.
            if current >= THOUSAND {
                total = total.saturating_add(current);
                current = 0;
            }
            current += more;
        } else {
            break;
        }
        (end, in_words) = (next.at.end, true);
    }
    Number { thousandths: total.saturating_add(current), at: start..end, in_words }
}

/// Whether a unit of time begins at a token.
fn is_counted(hits: &[Hit<'_>], at: usize) -> bool {
    longest(hits, at, Kind::Unit).is_some()
}

/// `five` after `twenty`, `twenty` after `three hundred`, anything below a thousand after
/// `a thousand`.
fn goes_below(next: i64, current: i64, total: i64) -> bool {
    let below = |unit: &i64| current % unit == 0 && next < *unit;
    next > 0
        && match current {
            0 => total >= THOUSAND && next < THOUSAND,
            _ => current >= 10_000 && [10_000, HUNDRED, THOUSAND].iter().any(below),
        }
}

/// Where a word that joins two parts of an amount ends: `two hundred *and* five`.
pub(super) fn joint(hits: &[Hit<'_>], at: usize) -> Option<usize> {
    longest(hits, at, Kind::Joint).map(|hit| hit.at.end)
}

/// The part of one that words add, in thousandths, and where they end: `two *and a half*`.
pub(super) fn share(hits: &[Hit<'_>], at: usize) -> Option<(i64, usize)> {
    let hit = longest(hits, at, Kind::Share)?;
    Some((in_thousandths(hit.value)?, hit.at.end))
}

/// The longest phrase of a kind that begins at a token.
pub(super) fn longest<'h, 'a>(hits: &'h [Hit<'a>], at: usize, kind: Kind) -> Option<&'h Hit<'a>> {
    hits_in(hits, &(at..at + 1))
        .iter()
        .filter(|hit| hit.kind == kind)
        .max_by_key(|hit| hit.at.end)
}

fn phrase(hits: &[Hit<'_>], at: usize) -> Option<Number> {
    let hit = longest(hits, at, Kind::Number).filter(|hit| hit.at.len() > 1)?;
    Some(Number { thousandths: in_thousandths(hit.value)?, at: hit.at.clone(), in_words: true })
}

fn one_word(tokens: &[Token], at: usize, lexicon: &Lexicon) -> Option<Number> {
    let token = tokens.get(at)?;
    let (thousandths, in_words) = match token.kind {
        TokenKind::Number => (figures(&token.text)?, false),
        TokenKind::Word => ((lexicon.number(token)? * 1000.0) as i64, true),
        TokenKind::Sign | TokenKind::Line => return None,
    };
    Some(Number { thousandths, at: at..at + 1, in_words })
}

fn in_thousandths(value: &str) -> Option<i64> {
    let value: f64 = value.parse().ok()?;
    Some((value * 1000.0) as i64)
}

/// A number in figures, in thousandths: a last group of one or two digits after a point or
/// comma is a fraction, groups of three are thousands.
pub fn figures(text: &str) -> Option<i64> {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    let by_space: Vec<&str> = text.split(is_space).collect();
    let grouped = by_space.iter().skip(1).all(|group| {
        let digits = group.split(['.', ',']).next().unwrap_or("");
        digits.len() == 3
    });
    let text = if grouped { by_space.concat() } else { (*by_space.last()?).to_owned() };
    let last = text.rfind(['.', ',']);
    let signs = text.matches(['.', ',', '\'', '’']).count();
    let (whole, fraction) = match last {
        Some(at) => {
            let tail = &text[at + 1..];
            let mixed = text.contains('.') && text.contains(',');
            let thousands = !mixed && (tail.len() == 3 || signs > 1);
            if thousands { (text.as_str(), "") } else { (&text[..at], tail) }
        }
        None => (text.as_str(), ""),
    };
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let whole: i64 = digits.parse().ok()?;
    let fraction: String = fraction.chars().chain("000".chars()).take(3).collect();
    let fraction: i64 = fraction.parse().ok()?;
    (whole < GREATEST).then(|| whole * 1000 + fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_as_each_language_writes_them() {
        for (text, thousandths) in [
            ("35", 35_000),
            ("1,200", 1_200_000),
            ("1.200", 1_200_000),
            ("1,200.50", 1_200_500),
            ("1.200,50", 1_200_500),
            ("1 200,50", 1_200_500),
            ("14.5", 14_500),
            ("14,50", 14_500),
            ("1,00,000", 100_000_000),
            ("12 345 678", 12_345_678_000),
            ("10 20", 20_000),
        ] {
            assert_eq!(figures(text), Some(thousandths), "{text}");
        }
        assert_eq!(figures("99999999999999999999999"), None);
    }
}
