//! A text into sentences and clauses: the unit in which facts are read.

use std::ops::Range;

use super::token::{Token, TokenKind};

/// A stretch of tokens.
pub type Piece = Range<usize>;

/// A clause shorter than this many words goes with its neighbour.
const SHORT: usize = 3;

/// A piece longer than this is cut, so that a text without stops is still read in clauses.
const LONG: usize = 60;

/// Every sentence as a range of tokens, in order; together they hold all tokens.
pub fn sentences(tokens: &[Token]) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut start = 0;
    for at in 0..tokens.len() {
        if ends_sentence(tokens, at) || at - start >= LONG {
            out.push(start..at + 1);
            start = at + 1;
        }
    }
    if start < tokens.len() {
        out.push(start..tokens.len());
    }
    out.retain(|piece| has_words(&tokens[piece.clone()]));
    out
}

/// The clauses of a sentence; the sentence itself if it has but one.
pub fn clauses(tokens: &[Token], sentence: &Piece) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut start = sentence.start;
    for at in sentence.clone() {
        if at + 1 == sentence.end || ends_clause(&tokens[at]) {
            let piece = start..at + 1;
            start = at + 1;
            let short = |piece: &Piece| words(&tokens[piece.clone()]) < SHORT;
            match out.last_mut() {
                Some(last) if short(&piece) || short(last) => last.end = piece.end,
                _ => out.push(piece),
            }
        }
    }
    out
}

fn ends_sentence(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    let next = tokens.get(at + 1);
    match token.text.as_str() {
        "\n" | "!" | "?" | ";" | "…" => next.is_none_or(|next| !is_stop(next)),
        // "5 лв. и", "No. 12", "9.10": a stop inside a sentence.
        "." => next.is_none_or(|next| {
            !is_stop(next)
                && (next.spaced || next.kind == TokenKind::Line)
                && (next.capital || next.kind != TokenKind::Word || is_caseless(&next.text))
        }),
        ":" => next.is_some_and(|next| next.spaced),
        _ => false,
    }
}

fn is_stop(token: &Token) -> bool {
    matches!(token.text.as_str(), "." | "!" | "?" | "…" | ")" | "\"" | "»" | "”")
}

/// A script without capitals cannot show a beginning.
fn is_caseless(word: &str) -> bool {
    word.chars().next().is_some_and(|c| !c.is_lowercase())
}

fn ends_clause(token: &Token) -> bool {
    matches!(token.text.as_str(), "," | "–" | "—" | "(" | ")")
}

fn words(tokens: &[Token]) -> usize {
    tokens.iter().filter(|token| token.kind == TokenKind::Word).count()
}

fn has_words(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| matches!(token.kind, TokenKind::Word | TokenKind::Number))
        || tokens.iter().any(|token| token.kind == TokenKind::Sign && !token.text.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens;

    fn check(text: &str, sentences_: &[&str], clauses_: &[&str]) {
        let tokens = tokens(text);
        let show =
            |piece: &Piece| &text[tokens[piece.start].span.start..tokens[piece.end - 1].span.end];
        let sentences = sentences(&tokens);
        assert_eq!(sentences.iter().map(show).collect::<Vec<_>>(), sentences_);
        let clauses: Vec<Piece> =
            sentences.iter().flat_map(|sentence| clauses(&tokens, sentence)).collect();
        assert_eq!(clauses.iter().map(show).collect::<Vec<_>>(), clauses_);
    }

    #[test]
    fn sentences_and_clauses() {
        check(
            "The soup was cold, the waiter rude. Paid 5 lv. and left!",
            &["The soup was cold, the waiter rude.", "Paid 5 lv. and left!"],
            &["The soup was cold,", "the waiter rude.", "Paid 5 lv. and left!"],
        );
        check("Really?!", &["Really?!"], &["Really?!"]);
        check("...", &[], &[]);
    }
}
