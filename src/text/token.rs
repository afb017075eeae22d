//! Text into tokens: words, numbers and single signs, each with its place in the text.

use std::ops::Range;

use super::fold::fold;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    Word,
    /// Digits with separators between them: `1 200,50`.
    Number,
    /// One sign that is neither letter nor digit nor space.
    Sign,
    /// The end of a line.
    Line,
}

/// One token of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: TokenKind,
    /// The token in lower case without diacritics; a number as it stands.
    pub text: String,
    /// Its bytes in the text, on character boundaries.
    pub span: Range<usize>,
    /// Whether white space stands before it.
    pub spaced: bool,
    /// Whether its first letter is a capital.
    pub capital: bool,
}

impl Token {
    /// Whether it parts what stands before it from what stands after.
    pub fn divides(&self) -> bool {
        matches!(self.kind, TokenKind::Sign | TokenKind::Line)
    }
}

/// The tokens of a text, in its order. Linear in its length.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text.char_indices().peekable();
    let mut spaced = true;
    while let Some((start, first)) = rest.next() {
        if first.is_whitespace() && first != '\n' {
            spaced = true;
            continue;
        }
        let kind = kind_of(first);
        let mut end = start + first.len_utf8();
        while let Some((at, next)) = rest.peek().copied() {
            let after = text[at + next.len_utf8()..].chars().next();
            let glued = kind == TokenKind::Word
                && next.is_ascii_digit()
                && !spaced
                && tokens.last().is_some_and(|token: &Token| token.kind == TokenKind::Number);
            if glued || !goes_on(kind, next, after, &text[start..at]) {
                break;
            }
            end = at + next.len_utf8();
            rest.next();
        }
        let span = start..end;
        let text = match kind {
            TokenKind::Word => fold(&text[span.clone()]),
            _ => text[span.clone()].to_owned(),
        };
        tokens.push(Token { kind, text, span, spaced, capital: first.is_uppercase() });
        spaced = first == '\n';
    }
    tokens
}

/// The bytes of a stretch of tokens; `None` if it is empty or not of this text.
pub fn span(tokens: &[Token], at: &Range<usize>) -> Option<Range<usize>> {
    let (first, last) = (tokens.get(at.start)?, tokens.get(at.end.checked_sub(1)?)?);
    Some(first.span.start..last.span.end)
}

fn kind_of(first: char) -> TokenKind {
    match first {
        '\n' => TokenKind::Line,
        _ if first.is_ascii_digit() => TokenKind::Number,
        _ if is_letter(first) => TokenKind::Word,
        _ => TokenKind::Sign,
    }
}

/// Whether a token that stands as `so_far` takes in `next`, which `after` follows.
fn goes_on(kind: TokenKind, next: char, after: Option<char>, so_far: &str) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    match kind {
        // "don't", "e-mail", "5-го" keep their inner sign; a sign at the end stays outside.
        TokenKind::Word => {
            is_letter(next)
                || next.is_ascii_digit()
                || matches!(next, '\'' | '’') && after.is_some_and(is_letter)
        }
        TokenKind::Number => {
            next.is_ascii_digit()
                || matches!(next, '.' | ',' | '\'' | '’') && digit(after)
                || matches!(next, ' ' | '\u{a0}' | '\u{202f}') && digit(after) && groups(so_far)
        }
        TokenKind::Sign | TokenKind::Line => false,
    }
}

/// Whether a space may divide thousands here: at most three digits since the last one. What
/// follows is looked at when the number is read.
fn groups(so_far: &str) -> bool {
    let last = so_far.rsplit([' ', '\u{a0}', '\u{202f}']).next().unwrap_or("");
    (1..=3).contains(&last.len()) && last.bytes().all(|byte| byte.is_ascii_digit())
}

/// Letters, and the marks that complete them in scripts where these are not letters.
pub fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{c00}'..='\u{c7f}' | '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let tokens = tokens(text);
        let got: Vec<&str> = tokens.iter().map(|token| &text[token.span.clone()]).collect();
        assert_eq!(got, expected);
    }

    #[test]
    fn words_numbers_and_signs_stand_apart() {
        check("Paid £1,200.50, twice!", &["Paid", "£", "1,200.50", ",", "twice", "!"]);
        check("1 200 zł", &["1 200", "zł"]);
        check("o 10 20 minut", &["o", "10 20", "minut"]);
        check("don't e-mail", &["don't", "e", "-", "mail"]);
        check("ఆలస్యం అయ్యింది", &["ఆలస్యం", "అయ్యింది"]);
        check("2hrs\nlate.", &["2", "hrs", "\n", "late", "."]);
        check("", &[]);
    }
}
