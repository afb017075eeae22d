//! Phrases of one language by what they say. A lexicon is data (reading/README.md); nothing
//! here knows a language.

use std::collections::BTreeMap;
use std::ops::Range;

use super::fold::fold;
use super::kind::Kind;
use super::token::{Token, TokenKind, tokens};
use crate::incident::Closed;

/// The phrases of a language.
#[derive(Debug, Default)]
pub struct Lexicon {
    phrases: Vec<Phrase>,
    /// Phrases by the first letters of their first word.
    by_start: BTreeMap<String, Vec<usize>>,
    /// Phrases whose first word leaves its first letters open.
    anywhere: Vec<usize>,
}

#[derive(Debug)]
struct Phrase {
    kind: Kind,
    value: String,
    words: Vec<Pattern>,
}

/// What one word of a phrase asks for.
#[derive(Debug)]
enum Pattern {
    Exact(String),
    /// `start*end`.
    Open(String, String),
    /// `*`: any word.
    Any,
    /// `N`: a number in figures, or in words.
    Number,
}

/// A phrase found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'a> {
    pub kind: Kind,
    pub value: &'a str,
    /// The tokens it covers.
    pub at: Range<usize>,
}

/// The hits that begin within a stretch of tokens; hits stand in the order of the text.
pub fn hits_in<'h, 'a>(hits: &'h [Hit<'a>], at: &Range<usize>) -> &'h [Hit<'a>] {
    let first = hits.partition_point(|hit| hit.at.start < at.start);
    let last = hits.partition_point(|hit| hit.at.start < at.end);
    hits.get(first..last).unwrap_or_default()
}

/// The hits that lie wholly within a stretch of tokens.
pub fn hits_within<'h, 'a>(
    hits: &'h [Hit<'a>],
    at: &Range<usize>,
) -> impl Iterator<Item = &'h Hit<'a>> {
    let end = at.end;
    hits_in(hits, at).iter().filter(move |hit| hit.at.end <= end)
}

/// Letters by which phrases are looked up.
const START: usize = 3;

impl Lexicon {
    /// Reads a lexicon.
    ///
    /// # Errors
    /// The number of the first line, from 1, that is neither a heading of a known kind nor a
    /// phrase below one.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut lexicon = Self::default();
        let mut heading = None;
        for (place, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with("# ") {
                continue;
            }
            if let Some(inner) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                let (name, value) = inner.split_once(' ').unwrap_or((inner, ""));
                let kind = Kind::parse(name).ok_or(place + 1)?;
                heading = Some((kind, value));
            } else {
                let (kind, value) = heading.ok_or(place + 1)?;
                lexicon.add(kind, value, line);
            }
        }
        Ok(lexicon)
    }

    fn add(&mut self, kind: Kind, value: &str, form: &str) {
        let words = patterns(form);
        let place = self.phrases.len();
        match words.first() {
            None => return,
            Some(Pattern::Exact(word)) => {
                self.by_start.entry(start(word).to_owned()).or_default().push(place);
            }
            Some(Pattern::Open(begin, _)) if begin.chars().count() >= START => {
                self.by_start.entry(start(begin).to_owned()).or_default().push(place);
            }
            Some(Pattern::Open(..) | Pattern::Any | Pattern::Number) => self.anywhere.push(place),
        }
        self.phrases.push(Phrase { kind, value: value.to_owned(), words });
    }

    /// Every phrase that stands in the text, in its order; of phrases of one kind that
    /// overlap all are given.
    pub fn hits(&self, tokens: &[Token]) -> Vec<Hit<'_>> {
        let mut hits = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let known = self.by_start.get(start(&token.text)).map_or(&[][..], Vec::as_slice);
            for place in known.iter().chain(&self.anywhere) {
                let phrase = &self.phrases[*place];
                if let Some(end) = phrase.ends(tokens, at, self) {
                    hits.push(Hit { kind: phrase.kind, value: &phrase.value, at: at..end });
                }
            }
        }
        hits
    }

    /// The value of a number word.
    pub fn number(&self, token: &Token) -> Option<f64> {
        let known = self.by_start.get(start(&token.text))?;
        known.iter().map(|place| &self.phrases[*place]).find_map(|phrase| {
            let whole = phrase.kind == Kind::Number
                && matches!(phrase.words.as_slice(), [Pattern::Exact(word)] if *word == token.text);
            whole.then(|| phrase.value.parse().ok()).flatten()
        })
    }
}

impl Phrase {
    /// Where the phrase ends if it begins at a token.
    fn ends(&self, tokens: &[Token], at: usize, lexicon: &Lexicon) -> Option<usize> {
        let mut end = at;
        for pattern in &self.words {
            let token = tokens.get(end)?;
            let fits = match pattern {
                Pattern::Exact(word) => *word == token.text,
                Pattern::Open(begin, close) => {
                    token.text.len() >= begin.len() + close.len()
                        && token.text.starts_with(begin.as_str())
                        && token.text.ends_with(close.as_str())
                }
                Pattern::Any => token.kind == TokenKind::Word,
                Pattern::Number => {
                    token.kind == TokenKind::Number || lexicon.number(token).is_some()
                }
            };
            if !fits {
                return None;
            }
            end += 1;
        }
        Some(end)
    }
}

fn patterns(form: &str) -> Vec<Pattern> {
    form.split_whitespace().flat_map(word_patterns).collect()
}

/// The patterns of one written word: signs inside it are tokens of their own.
fn word_patterns(word: &str) -> Vec<Pattern> {
    match word {
        "N" => return vec![Pattern::Number],
        "*" => return vec![Pattern::Any],
        _ => {}
    }
    if let Some((begin, end)) = word.split_once('*') {
        return vec![Pattern::Open(fold(begin), fold(end))];
    }
    tokens(word).into_iter().map(|token| Pattern::Exact(token.text)).collect()
}

fn start(word: &str) -> &str {
    word.char_indices().nth(START).map_or(word, |(end, _)| &word[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(form: &str, text: &str, found: Option<&str>) {
        let lexicon =
            Lexicon::parse(&format!("[number 2]\ntwo\n[failure late]\n{form}")).unwrap();
        let tokens = tokens(text);
        let hits = lexicon.hits(&tokens);
        let got = hits
            .iter()
            .find(|hit| hit.kind == Kind::Failure)
            .map(|hit| &text[tokens[hit.at.start].span.start..tokens[hit.at.end - 1].span.end]);
        assert_eq!(got, found, "{form} in {text}");
    }

    #[test]
    fn phrases_match_whole_words_stems_and_numbers() {
        check("late", "It was LATE again", Some("LATE"));
        check("late", "the latest one", None);
        check("delay*", "long delays", Some("delays"));
        check("apologi*e", "they apologise", Some("apologise"));
        check("N hours late", "two hours late", Some("two hours late"));
        check("N hours late", "3 hours late", Some("3 hours late"));
        check("so * late", "so very late", Some("so very late"));
        check("didn't come", "it didn’t come", Some("didn’t come"));
        check("no-show", "a no-show", Some("no-show"));
    }

    #[test]
    fn a_broken_file_names_its_line() {
        assert_eq!(Lexicon::parse("[nonsense x]\na").map(|_| ()), Err(1));
        assert_eq!(Lexicon::parse("\nlost phrase").map(|_| ()), Err(2));
    }
}
