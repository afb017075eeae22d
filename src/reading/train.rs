//! Training texts whose amounts are marked.

use std::ops::Range;

use super::amount::amounts;
use super::place::around;
use crate::text::train::{Example, Group};
use crate::text::{Lexicon, span, tokens};

/// Reads texts whose amounts are marked with the part they play: `waited [[delay|two hours]]`.
/// An amount that is not marked plays none.
///
/// # Errors
/// The number of the first line, from 1, with an unknown part or an open mark.
pub fn amount_examples(file: &str, lexicon: &Lexicon) -> Result<Vec<Example>, usize> {
    let mut out = Vec::new();
    for (place, line) in file.lines().enumerate() {
        let (text, marks) = marks(line).ok_or(place + 1)?;
        let tokens = tokens(&text);
        let hits = lexicon.hits(&tokens);
        let amounts = amounts(&tokens, &hits, lexicon);
        for amount in &amounts {
            let span = span(&tokens, &amount.at).unwrap_or_default();
            let meets = |at: &Range<usize>| at.start < span.end && span.start < at.end;
            let role = marks.iter().find(|(_, at)| meets(at)).map_or("none", |(role, _)| role);
            let key = amount.what.key();
            out.push(Example {
                labels: vec![format!("{key}={role}")],
                sources: Vec::new(),
                features: around(&tokens, &hits, &amounts, amount),
                group: Group::Amount,
            });
        }
    }
    Ok(out)
}

/// The text without its marks, and where each of them stood.
fn marks(line: &str) -> Option<(String, Vec<(&str, Range<usize>)>)> {
    let (mut text, mut marks) = (String::new(), Vec::new());
    let mut rest = line;
    while let Some((before, mark)) = rest.split_once("[[") {
        let (mark, after) = mark.split_once("]]")?;
        let (role, words) = mark.split_once('|')?;
        text.push_str(before);
        marks.push((role, text.len()..text.len() + words.len()));
        text.push_str(words);
        rest = after;
    }
    text.push_str(rest);
    Some((text, marks))
}
