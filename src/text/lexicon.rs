//! Phrases of one language by what they say. A lexicon is data (reading/README.md); nothing
//! here knows a language.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::feature::stem;
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
    /// The values of number words.
    numbers: BTreeMap<String, f64>,
    /// Negations of one word.
    negations: BTreeSet<String>,
    /// The families of meaning, by name.
    families: Vec<String>,
    /// The family of a word, by its stem.
    kin: BTreeMap<String, usize>,
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
    /// `one|other`: any of them; `one|` may be missing.
    Either(Vec<Pattern>, bool),
    /// `...`: up to [`GAP`] words, or none.
    Gap,
}

/// The most words that `...` stands for.
const GAP: usize = 3;

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
    /// phrase below one, or has a word of which a family is known.
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
                match kind {
                    Kind::Kin => lexicon.add_kin(value, line),
                    _ => lexicon.add(kind, value, line),
                }
                .ok_or(place + 1)?;
            }
        }
        Ok(lexicon)
    }

    fn add(&mut self, kind: Kind, value: &str, form: &str) -> Option<()> {
        let words = patterns(form)?;
        let place = self.phrases.len();
        let first = words.first()?;
        let mut starts = Vec::new();
        if first.starts(&mut starts) {
            starts.sort_unstable();
            starts.dedup();
            for start in starts {
                self.by_start.entry(start.to_owned()).or_default().push(place);
            }
        } else {
            self.anywhere.push(place);
        }
        if let [Pattern::Exact(word)] = words.as_slice() {
            if kind == Kind::Negation {
                self.negations.insert(word.clone());
            } else if kind == Kind::Number
                && let Ok(number) = value.parse()
            {
                // The first value that a word is given holds.
                self.numbers.entry(word.clone()).or_insert(number);
            }
        }
        self.phrases.push(Phrase { kind, value: value.to_owned(), words });
        Some(())
    }

    /// Adds words to a family. `None` where the stem of one of them is in a family already.
    fn add_kin(&mut self, name: &str, words: &str) -> Option<()> {
        if self.families.last().is_none_or(|last| last != name) {
            self.families.push(name.to_owned());
        }
        let family = self.families.len() - 1;
        let mut stems = words.split_whitespace().map(|word| stem(&fold(word)).to_owned());
        stems.all(|stem| self.kin.insert(stem, family).is_none()).then_some(())
    }

    /// The family of meaning of a word.
    fn family(&self, token: &Token) -> Option<&str> {
        let family = self.kin.get(stem(&token.text))?;
        self.families.get(*family).map(String::as_str)
    }

    /// Every phrase that stands in the text, in its order; of phrases of one kind that
    /// overlap all are given. And the family of every word that has one.
    pub fn hits(&self, tokens: &[Token]) -> Vec<Hit<'_>> {
        let mut hits = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let known = self.by_start.get(start(&token.text)).map_or(&[][..], Vec::as_slice);
            for place in known.iter().chain(&self.anywhere) {
                let phrase = &self.phrases[*place];
                if let Some(end) = ends(&phrase.words, tokens, at, self) {
                    hits.push(Hit { kind: phrase.kind, value: &phrase.value, at: at..end });
                }
            }
            let family = self.family(token);
            hits.extend(family.map(|value| Hit { kind: Kind::Kin, value, at: at..at + 1 }));
        }
        hits
    }

    /// Whether a word is a negation: `...` does not jump over it.
    fn negates(&self, token: &Token) -> bool {
        self.negations.contains(&token.text)
    }

    /// The value of a number word.
    pub fn number(&self, token: &Token) -> Option<f64> {
        self.numbers.get(&token.text).copied()
    }
}

/// Where some patterns end if they begin at a token: as near as they can.
fn ends(words: &[Pattern], tokens: &[Token], at: usize, lexicon: &Lexicon) -> Option<usize> {
    let Some((first, rest)) = words.split_first() else { return Some(at) };
    match first {
        Pattern::Gap => {
            let gap = tokens
                .get(at..)?
                .iter()
                .take(GAP)
                .take_while(|token| !token.divides() && !lexicon.negates(token));
            (at..=at + gap.count()).find_map(|after| ends(rest, tokens, after, lexicon))
        }
        _ => {
            let fits = tokens.get(at).is_some_and(|token| first.fits(token, lexicon));
            let taken = if fits { ends(rest, tokens, at + 1, lexicon) } else { None };
            match first {
                Pattern::Either(_, true) => taken.or_else(|| ends(rest, tokens, at, lexicon)),
                _ => taken,
            }
        }
    }
}

impl Pattern {
    /// Whether the pattern is met by one word.
    fn fits(&self, token: &Token, lexicon: &Lexicon) -> bool {
        match self {
            Self::Exact(word) => *word == token.text,
            Self::Open(begin, close) => {
                token.text.len() >= begin.len() + close.len()
                    && token.text.starts_with(begin.as_str())
                    && token.text.ends_with(close.as_str())
            }
            Self::Any => token.kind == TokenKind::Word,
            Self::Number => token.kind == TokenKind::Number || lexicon.number(token).is_some(),
            Self::Either(each, _) => each.iter().any(|pattern| pattern.fits(token, lexicon)),
            Self::Gap => false,
        }
    }

    /// Notes the first letters of all words that the pattern may begin with; false if they
    /// are open.
    fn starts<'a>(&'a self, out: &mut Vec<&'a str>) -> bool {
        match self {
            Self::Exact(word) => out.push(start(word)),
            Self::Open(begin, _) if begin.chars().count() >= START => out.push(start(begin)),
            Self::Either(each, false) => return each.iter().all(|pattern| pattern.starts(out)),
            Self::Open(..) | Self::Any | Self::Number | Self::Either(..) | Self::Gap => {
                return false;
            }
        }
        true
    }
}

fn patterns(form: &str) -> Option<Vec<Pattern>> {
    let words: Option<Vec<Vec<Pattern>>> = form.split_whitespace().map(word_patterns).collect();
    Some(words?.into_iter().flatten().collect())
}

/// The patterns of one written word: signs inside it are tokens of their own. `None` where
/// one of several words that may stand there is not a single token.
fn word_patterns(word: &str) -> Option<Vec<Pattern>> {
    match word {
        "N" => return Some(vec![Pattern::Number]),
        "*" => return Some(vec![Pattern::Any]),
        "..." => return Some(vec![Pattern::Gap]),
        _ => {}
    }
    if word.contains('|') {
        let each = word.split('|').filter(|one| !one.is_empty());
        let each: Option<Vec<Pattern>> = each.map(single).collect();
        return Some(vec![Pattern::Either(each?, word.ends_with('|'))]);
    }
    if word.contains('*') {
        return Some(vec![single(word)?]);
    }
    Some(tokens(word).into_iter().map(|token| Pattern::Exact(token.text)).collect())
}

/// The pattern of a word that is one token.
fn single(word: &str) -> Option<Pattern> {
    if let Some((begin, end)) = word.split_once('*') {
        return Some(Pattern::Open(fold(begin), fold(end)));
    }
    match <[_; 1]>::try_from(tokens(word)) {
        Ok([token]) => Some(Pattern::Exact(token.text)),
        Err(_) => None,
    }
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
        check("cold|luke* soup|tea", "a lukewarm tea", Some("lukewarm tea"));
        check("the|a old soup", "an old soup", None);
        check("never the|my| order", "never order", Some("never order"));
        check("never the|my| order", "never my order", Some("never my order"));
        check(
            "never ... again",
            "never ever come here again",
            Some("never ever come here again"),
        );
        check("never ... again", "never, then again", None);
    }

    #[test]
    fn a_word_is_of_the_family_of_its_stem() {
        let lexicon = Lexicon::parse("[kin harm]\nścianka injured\nbruise\n[kin wait]\nwaiting");
        let lexicon = lexicon.unwrap();
        let tokens = tokens("Injures while waitings, sciankę bruised");
        let families: Vec<(usize, &str)> =
            lexicon.hits(&tokens).iter().map(|hit| (hit.at.start, hit.value)).collect();
        assert_eq!(families, [(0, "harm"), (2, "wait"), (4, "harm"), (5, "harm")]);
    }

    #[test]
    fn a_broken_file_names_its_line() {
        assert_eq!(Lexicon::parse("[nonsense x]\na").map(|_| ()), Err(1));
        assert_eq!(Lexicon::parse("\nlost phrase").map(|_| ()), Err(2));
        assert_eq!(Lexicon::parse("[flag child]\nlost|left-behind").map(|_| ()), Err(2));
        assert_eq!(Lexicon::parse("[kin a]\nqueues\n[kin b]\nnew queuest").map(|_| ()), Err(4));
    }
}
