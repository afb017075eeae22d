//! The text as such: whole, tidy, and never the same twice in a row.

use std::collections::HashSet;

use amends::apology::{Letter, LetterChannel, ParagraphKind};
use amends::incident::Closed;

use super::grid::{Written, facts, letters, personal};

const NEVER: &[&str] =
    &["[", "]", "{", "}", "undefined", "NaN", "None", "  ", " .", " ,", "..", "!", "\u{2068}"];

#[test]
fn the_text_is_tidy() {
    for Written { channel, letter, text, name, .. } in letters() {
        let subject = letter.subject.as_deref().unwrap_or_default();
        for never in NEVER {
            assert!(!text.contains(never), "{name}: {never:?} in\n{text}");
            assert!(!subject.contains(never), "{name}: {never:?} in {subject}");
        }
        assert_eq!(text.matches('"').count() % 2, 0, "{name}\n{text}");
        assert_eq!(letter.subject.is_some(), *channel == LetterChannel::Email, "{name}");
        every_sentence_ends(letter);
        nothing_is_said_twice(letter);
    }
}

fn every_sentence_ends(letter: &Letter) {
    let lines = [ParagraphKind::Reference, ParagraphKind::Greeting, ParagraphKind::Closing];
    let prose = |kind| !lines.contains(&kind) && kind != ParagraphKind::Signature;
    for paragraph in letter.paragraphs.iter().filter(|p| prose(p.kind)) {
        for sentence in &paragraph.sentences {
            let text = &sentence.text;
            let begins = text.starts_with(|c: char| c.is_uppercase() || c == '€');
            // A number to call at the end of a text message needs no full stop.
            let ends = text.ends_with(['.', '?', ':']) || text.ends_with("01632 960 115");
            assert!(begins && ends, "{text:?}");
        }
    }
}

fn nothing_is_said_twice(letter: &Letter) {
    let mut said = HashSet::new();
    for sentence in letter.paragraphs.iter().flat_map(|p| &p.sentences) {
        assert!(said.insert(&sentence.text), "twice: {}\n{}", sentence.text, letter.to_plain());
    }
}

#[test]
fn the_same_input_gives_the_same_letter() {
    for (number, facts) in facts().step_by(7) {
        for channel in LetterChannel::ALL {
            let letter = || facts.letter(*channel, &personal(), number as u32);
            assert_eq!(letter(), letter());
        }
    }
}

#[test]
fn wordings_differ_from_each_other_and_from_the_next() {
    for (_, facts) in facts().step_by(17) {
        for channel in LetterChannel::ALL {
            let texts: Vec<_> =
                (0..8).map(|w| facts.letter(*channel, &personal(), w).to_plain()).collect();
            let distinct: HashSet<_> = texts.iter().collect();
            assert!(distinct.len() >= 3, "{} {channel:?}", facts.name());
            for pair in texts.windows(2) {
                assert_ne!(pair[0], pair[1], "{} {channel:?}", facts.name());
            }
        }
    }
}

#[test]
fn own_words_have_their_slot_and_blank_ones_leave_no_trace() {
    let mut blank = personal();
    blank.own_words.clear();
    for (number, facts) in facts().step_by(13) {
        for channel in [LetterChannel::Say, LetterChannel::Email, LetterChannel::Letter] {
            let slot = |letter: &Letter| {
                letter.paragraphs.iter().filter(|p| p.kind == ParagraphKind::OwnWords).count()
            };
            let with = facts.letter(channel, &personal(), number as u32);
            let without = facts.letter(channel, &blank, number as u32);
            assert_eq!((slot(&with), slot(&without)), (1, 1));
            assert!(with.to_plain().contains("Your father's speech"));
            assert!(!without.to_plain().contains("\n\n\n"));
        }
    }
}
