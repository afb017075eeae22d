//! What the model sees of a piece of text: its words, pairs of words, parts of words and
//! phrases, each as a bucket of a hash.

use std::borrow::Cow;

use super::kin::pairs;
use super::lexicon::Hit;
use super::token::{Token, TokenKind};
use crate::incident::Closed;

/// log2 of the number of buckets.
pub const BITS: u32 = 18;

/// The upper half of the buckets is for phrases.
const PHRASES: u32 = 1 << (BITS - 1);

/// A longer word counts by its first letters: endings change with grammar.
const STEM: usize = 6;

/// A word of so many letters stands as it is in the shape of a sentence: the short ones are those
/// that turn it.
const SHORT: usize = 4;

/// Of a longer word its shape shows these last letters: its grammar, whatever it tells of.
const END: usize = 2;

/// What of a text is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grain(u8);

impl Grain {
    /// Words, pairs of neighbours, parts of three letters.
    pub const COARSE: Self = Self(1 << 3);
    /// Pairs of the next but one too, parts of up to five letters, and runs of shapes; in 65 536
    /// buckets.
    pub const FINE: Self = Self(1 | 1 << 3 | 1 << 4 | 1 << 5);

    /// Phrases, among them the families of words, and pairs of families.
    pub const FAMILIES: Self = Self(1 << 7);

    /// A hash as a bucket.
    fn bucket(self, hash: u32) -> u32 {
        if self == Self::FINE { (hash ^ (hash >> 16)) & 0xffff } else { fold(hash) }
    }

    /// Gives a phrase: it weighs twice as much as a word, or as much as four.
    fn phrase(self, hit: &Hit<'_>, mut put: impl FnMut(u32)) {
        let words = [hit.kind.name(), hit.value];
        if self == Self::FINE {
            ['1', '2', '3', '4'].iter().for_each(|copy| put(self.bucket(hash(*copy, &words))));
        } else {
            put(bucket('1', &words) | PHRASES);
        }
    }

    /// As a file has it.
    pub fn of(byte: u8) -> Self {
        Self(byte)
    }

    /// For a file.
    pub fn byte(self) -> u8 {
        self.0
    }

    /// The distances of pairs.
    fn pairs(self) -> &'static [(char, usize)] {
        if self.0 & 1 == 1 { &[('b', 1), ('k', 2)] } else { &[('b', 1)] }
    }

    /// The lengths of runs of shapes, in words and signs.
    fn runs(self) -> &'static [usize] {
        if self == Self::FINE { &[2, 3, 4] } else { &[] }
    }

    /// The lengths of parts of words, in letters.
    fn parts(self) -> impl Iterator<Item = usize> {
        (1..7).filter(move |length| self.0 >> length & 1 == 1)
    }
}

/// The words that a feature comes from, by their place in the piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// How many words; 0 where it hangs on none by itself.
    pub words: u16,
    /// The first of them.
    pub first: u16,
}

impl Source {
    fn new(first: usize, words: u16) -> Self {
        Self { first: u16::try_from(first).unwrap_or(u16::MAX), words }
    }
}

/// The buckets of a piece, sorted, each once.
pub fn features<'a>(
    tokens: &[Token],
    hits: impl Iterator<Item = &'a Hit<'a>>,
    grain: Grain,
) -> Vec<u32> {
    let mut out = Vec::with_capacity(tokens.len() * 16);
    each(tokens, hits, grain, |_| 0, |bucket, _| out.push(bucket));
    out.sort_unstable();
    out.dedup();
    out
}

/// The same, each with the first words that it comes from.
pub fn sourced<'a>(
    tokens: &[Token],
    hits: impl Iterator<Item = &'a Hit<'a>>,
    grain: Grain,
) -> Vec<(u32, Source)> {
    let mut words = 0;
    let mut place = |token| {
        let place = words;
        words += usize::from(word(token).is_some());
        place
    };
    let places: Vec<usize> = tokens.iter().map(&mut place).collect();
    let place = |token: usize| places.get(token).copied().unwrap_or_default();
    let mut out = Vec::new();
    each(tokens, hits, grain, place, |bucket, source| out.push((bucket, source)));
    out.sort_unstable();
    out.dedup_by_key(|(bucket, _)| *bucket);
    out
}

/// Gives every feature of a piece, some of them more than once. `place` tells which word a token is.
fn each<'a>(
    tokens: &[Token],
    hits: impl Iterator<Item = &'a Hit<'a>>,
    grain: Grain,
    place: impl Fn(usize) -> usize,
    mut put: impl FnMut(u32, Source),
) {
    if grain == Grain::FAMILIES {
        return each_family(hits, grain, place, put);
    }
    let words: Vec<String> = tokens.iter().filter_map(word).collect();
    let stems: Vec<&str> = words.iter().map(|word| stem(word)).collect();
    for (place, stem) in stems.iter().enumerate() {
        put(grain.bucket(hash('w', &[stem])), Source::new(place, 1));
    }
    for (kind, apart) in grain.pairs() {
        let pairs = stems.iter().zip(stems.iter().skip(*apart));
        for (place, (first, second)) in pairs.enumerate() {
            put(grain.bucket(hash(*kind, &[first, second])), Source::new(place, 2));
        }
    }
    for (place, word) in words.iter().enumerate() {
        parts(word, grain, |bucket| put(bucket, Source::new(place, 1)));
    }
    if !grain.runs().is_empty() {
        let begin = std::iter::once(Cow::Borrowed("^"));
        let shapes: Vec<Cow<'_, str>> = begin
            .chain(tokens.iter().filter_map(shape))
            .chain(std::iter::once(Cow::Borrowed("$")))
            .collect();
        for run in grain.runs().iter().flat_map(|length| shapes.windows(*length)) {
            put(grain.bucket(hash('s', run)), Source::new(0, 0));
        }
    }
    for hit in hits.filter(|hit| hit.kind.is_for_the_model()) {
        let source = Source::new(place(hit.at.start), 1);
        grain.phrase(hit, |bucket| put(bucket, source));
    }
}

/// Gives the features of a piece that name none of its words.
fn each_family<'a>(
    hits: impl Iterator<Item = &'a Hit<'a>>,
    grain: Grain,
    place: impl Fn(usize) -> usize,
    mut put: impl FnMut(u32, Source),
) {
    let hits: Vec<&Hit<'_>> = hits.filter(|hit| hit.kind.is_for_the_model()).collect();
    for hit in &hits {
        grain.phrase(hit, |bucket| put(bucket, Source::new(place(hit.at.start), 1)));
    }
    pairs(hits.into_iter(), |bucket, at| put(bucket, Source::new(place(at), 1)));
}

/// What a bucket counts: a phrase that a person chose weighs twice.
pub fn value(bucket: u32) -> i32 {
    if bucket & PHRASES == 0 { 1 } else { 2 }
}

/// A word as the model reads it: any number as 0, signs that carry a tone as they are.
fn word(token: &Token) -> Option<String> {
    match token.kind {
        TokenKind::Word => Some(token.text.clone()),
        TokenKind::Number => Some("0".to_owned()),
        TokenKind::Sign if "!?@#&".contains(&token.text) || !token.text.is_ascii() => {
            Some(token.text.clone())
        }
        TokenKind::Sign | TokenKind::Line => None,
    }
}

/// What a token lends to the shape of its sentence: "had you … it would not have …ed" is said of a
/// parcel as of a dinner.
fn shape(token: &Token) -> Option<Cow<'_, str>> {
    match token.kind {
        TokenKind::Word => {
            let letters = token.text.chars().count();
            let end = letters.checked_sub(END).filter(|_| letters > SHORT);
            let end = end.and_then(|end| token.text.char_indices().nth(end));
            Some(end.map_or(Cow::Borrowed(&*token.text), |(end, _)| {
                Cow::Owned(format!("*{}", &token.text[end..]))
            }))
        }
        TokenKind::Number => Some(Cow::Borrowed("0")),
        TokenKind::Sign => Some(Cow::Borrowed(&*token.text)),
        TokenKind::Line => None,
    }
}

/// The first letters of a word: what grammar leaves alone.
pub fn stem(word: &str) -> &str {
    word.char_indices().nth(STEM).map_or(word, |(end, _)| &word[..end])
}

fn parts(word: &str, grain: Grain, mut put: impl FnMut(u32)) {
    let marked = format!("<{word}>");
    let ends: Vec<usize> =
        marked.char_indices().map(|(at, _)| at).chain([marked.len()]).collect();
    for length in grain.parts() {
        for pair in ends.iter().zip(ends.iter().skip(length)) {
            put(grain.bucket(hash('c', &[&marked[*pair.0..*pair.1]])));
        }
    }
}

/// A bucket below the phrases.
pub fn bucket(kind: char, words: &[&str]) -> u32 {
    fold(hash(kind, words))
}

fn fold(hash: u32) -> u32 {
    (hash ^ (hash >> (BITS - 1))) & (PHRASES - 1)
}

/// FNV-1a.
fn hash(kind: char, words: &[impl AsRef<str>]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut take = |byte: u8| hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    take(kind as u8);
    for word in words {
        word.as_ref().bytes().for_each(&mut take);
        take(0);
    }
    hash
}
