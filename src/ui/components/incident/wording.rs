//! Facts and counts in words.

use super::board::Board;
use crate::app::{Cut, Long};
use crate::incident::Fact;
use crate::locale::Words;
use crate::paper;
pub use crate::paper::{fact_number as number, fact_value as value};

/// What a fact is now, in a few words; `None` while it is open.
pub fn summary(words: &Words, board: &Board, fact: Fact) -> Option<String> {
    paper::fact(words, &board.sheet(), fact)
}

/// Digits in groups of three, as the language writes them.
pub fn grouped(words: &Words, n: usize) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text += &words.m().msg_number_group();
        }
        text.push(digit);
    }
    text
}

/// That a text was too long and how much of it is not kept, when it is the one that was cut.
pub fn says_cut(words: &Words, of: Long, cut: Option<Cut>) -> String {
    cut.filter(|cut| cut.of == of).map_or_else(String::new, |cut| {
        words.m().msg_story_cut(grouped(words, of.longest()), grouped(words, cut.beyond))
    })
}
