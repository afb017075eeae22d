//! What the model sees of a piece of text: its words, pairs of words, parts of words and
//! phrases, each as a bucket of a hash.

use super::kind::Kind;
use super::lexicon::Hit;
use super::token::{Token, TokenKind};
use crate::incident::Closed;

/// log2 of the number of buckets.
const BITS: u32 = 16;

/// How many buckets there are.
pub const BUCKETS: usize = 1 << BITS;

/// A longer word counts by its first letters: endings change with grammar.
const STEM: usize = 6;

/// Parts of words, in letters.
const PARTS: [usize; 3] = [3, 4, 5];

/// A phrase that a person chose weighs as much as this many of the other features.
const COPIES: [char; 4] = ['1', '2', '3', '4'];

/// The buckets of a piece, sorted, each once.
pub fn features<'a>(tokens: &[Token], hits: impl Iterator<Item = &'a Hit<'a>>) -> Vec<u16> {
    let words: Vec<String> = tokens.iter().filter_map(word).collect();
    let stems: Vec<&str> = words.iter().map(|word| stem(word)).collect();
    let mut out = Vec::with_capacity(words.len() * 24);
    for stem in &stems {
        out.push(bucket('w', &[stem]));
    }
    for (kind, apart) in [('b', 1), ('k', 2)] {
        for (first, second) in stems.iter().zip(stems.iter().skip(apart)) {
            out.push(bucket(kind, &[first, second]));
        }
    }
    for word in &words {
        parts(word, &mut out);
    }
    for hit in hits.filter(|hit| !matches!(hit.kind, Kind::Number)) {
        for copy in COPIES {
            out.push(bucket(copy, &[hit.kind.name(), hit.value]));
        }
    }
    out.sort_unstable();
    out.dedup();
    out
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

/// The first letters of a word: what grammar leaves alone.
pub fn stem(word: &str) -> &str {
    word.char_indices().nth(STEM).map_or(word, |(end, _)| &word[..end])
}

fn parts(word: &str, out: &mut Vec<u16>) {
    let marked = format!("<{word}>");
    let ends: Vec<usize> =
        marked.char_indices().map(|(at, _)| at).chain([marked.len()]).collect();
    for length in PARTS {
        for pair in ends.iter().zip(ends.iter().skip(length)) {
            out.push(bucket('c', &[&marked[*pair.0..*pair.1]]));
        }
    }
}

/// FNV-1a, folded to the number of buckets.
pub fn bucket(kind: char, words: &[&str]) -> u16 {
    let mut hash = 0x811c_9dc5_u32;
    let mut take = |byte: u8| hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    take(kind as u8);
    for word in words {
        word.bytes().for_each(&mut take);
        take(0);
    }
    (hash ^ (hash >> BITS)) as u16
}
