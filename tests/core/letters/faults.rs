//! Faults of apologies that no letter may have, found by their words.

use amends::apology::LetterChannel;
use amends::forecast::ApologyPart;
use amends::incident::{Cause, Severity};

use super::grid::{Written, letters};

/// Conditional, blaming, negated, bought, over-admitting, canned, distant, minimising,
/// evasive, demanding: in small letters.
const FAULTS: &[&str] = &[
    "sorry if",
    "sorry for any",
    "sorry but",
    "sorry, but",
    "apologise if",
    "may have caused",
    "if you felt",
    "you feel that",
    "sorry you feel",
    "anyone who",
    "however",
    "although",
    "you should have checked",
    "had you ",
    "your own fault",
    "you failed",
    "you forgot",
    "review",
    "provided that",
    "in return",
    "keep this between",
    "negligen",
    "liabilit",
    "liable",
    "duty of care",
    "damages",
    "breach",
    "inconvenience",
    "very seriously",
    "important to us",
    "top priority",
    "value you as",
    "strive",
    "thank you for your understanding",
    "valued customer",
    "the customer",
    "the client",
    "the guest",
    "the passenger",
    "only a",
    "just a",
    "little mix-up",
    "small mistake",
    "these things happen",
    "mistakes were made",
    "an error occurred",
    "misunderstanding",
    "never happen again",
    "rest assured",
    "we understand how",
    "fill in the form",
    "call again",
    "original receipt",
    "due to the fact",
];

#[test]
fn no_letter_has_a_fault() {
    for Written { text, name, .. } in letters() {
        let small = text.to_lowercase();
        let fault = FAULTS.iter().find(|fault| small.contains(**fault));
        assert!(fault.is_none(), "{name}: {fault:?}\n{text}");
    }
}

#[test]
fn a_reason_never_stands_before_it_is_owned() {
    let explains = |w: &&Written| w.facts.ours() && w.channel != LetterChannel::Public;
    for Written { letter, name, text, .. } in letters().iter().filter(explains) {
        let place = |part| {
            let mut sentences = letter.paragraphs.iter().flat_map(|p| &p.sentences);
            sentences.position(|s| s.parts.contains(part))
        };
        let owned = place(ApologyPart::Responsibility);
        let reason = place(ApologyPart::Explanation);
        assert!(reason.is_none() || owned < reason, "{name}\n{text}");
    }
}

#[test]
fn severity_changes_the_words() {
    let letter = |w: &&Written| w.channel == LetterChannel::Letter;
    let grave =
        ["deeply", "truly sorry", "full responsibility", "without reservation", "so sorry"];
    for Written { facts, text, name, .. } in letters().iter().filter(letter) {
        let is_grave = grave.iter().any(|word| text.contains(word));
        let minor = facts.incident.severity == Severity::Minor;
        assert!(!minor || !is_grave, "{name}\n{text}");
        let first = facts.incident.apologies_given.get() < 2;
        let weighty = facts.incident.severity == Severity::Major
            && facts.incident.cause != Cause::Customer
            && first;
        assert!(!weighty || is_grave, "{name}\n{text}");
    }
}
