//! A letter sentence by sentence.

use std::ops::Range;

/// The sentences of a text, in bytes: each ends with its mark, or with its line.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, c) in text.char_indices() {
        if ended && !".!?…”“\"»)".contains(c) {
            push(&mut found, text, start..at);
            start = at;
            ended = false;
        }
        ended |= ".!?…\n".contains(c);
    }
    push(&mut found, text, start..text.len());
    found
}

fn push(found: &mut Vec<Range<usize>>, text: &str, at: Range<usize>) {
    let piece = text.get(at.clone()).unwrap_or_default();
    let start = at.start + (piece.len() - piece.trim_start().len());
    if !piece.trim().is_empty() {
        found.push(start..start + piece.trim().len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_is_found_whole() {
        let text = "Dear Ms Lee,\nwe are sorry if you felt so. Really! “Who?” he said … And on";
        let got: Vec<&str> = sentences(text).into_iter().map(|at| &text[at]).collect();
        assert_eq!(
            got,
            [
                "Dear Ms Lee,",
                "we are sorry if you felt so.",
                "Really!",
                "“Who?”",
                "he said …",
                "And on"
            ]
        );
        assert!(sentences(" \n ").is_empty());
    }
}
