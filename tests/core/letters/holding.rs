//! The holding note: cares, admits nothing, promises nothing, names one contact.

use amends::apology::{Letter, LetterChannel, Personal, holding_note};
use amends::incident::{Closed, Flag, Set};
use amends::locale::Words;

use super::grid::personal;

fn note(flags: Set<Flag>, channel: LetterChannel, personal: &Personal) -> Letter {
    holding_note(flags, personal, channel, Words::english())
}

/// Every set of flags.
fn sets() -> impl Iterator<Item = Set<Flag>> {
    (0..1_u32 << Flag::ALL.len()).map(|bits| {
        Flag::ALL.iter().copied().filter(|flag| bits & (1 << flag.index()) != 0).collect()
    })
}

/// What admits or promises, in small letters.
const NEVER: &[&str] = &[
    "sorry",
    "apolog",
    "our fault",
    "fault is",
    "mistake",
    "responsibility",
    "we should have",
    "we failed",
    "refund",
    "compensat",
    "voucher",
    "pay",
    "€",
    "$",
    "promise",
    "guarantee",
    "never happen",
    "we will make",
    "put it right",
    "[",
    "]",
    "{",
    "}",
    "  ",
    "!",
];

#[test]
fn it_admits_nothing_and_promises_nothing() {
    for flags in sets() {
        for channel in LetterChannel::ALL {
            let letter = note(flags, *channel, &personal());
            let text = letter.to_plain();
            let small = text.to_lowercase();
            let found = NEVER.iter().find(|never| small.contains(**never));
            assert!(found.is_none(), "{flags:?} {channel:?}: {found:?}\n{text}");
            assert!(letter.parts.is_empty());
            assert!(text.matches("01632 960 115").count() == 1, "{flags:?} {channel:?}\n{text}");
            assert!(text.split_whitespace().count() <= 120, "{text}");
            assert!(
                *channel != LetterChannel::Text
                    || text.chars().count() <= LetterChannel::TEXT_LIMIT,
                "{text}"
            );
        }
    }
}

#[test]
fn help_comes_before_everything() {
    let first_words = |flag: Flag| {
        let flags = Set::all().without(Flag::SelfHarm).with(flag);
        note(flags, LetterChannel::Email, &personal()).paragraphs[1].text()
    };
    assert!(first_words(Flag::SelfHarm).contains("112"));
    assert!(first_words(Flag::Injury).contains("ambulance"));
    for (flag, words) in [
        (Flag::Death, "condolences"),
        (Flag::Child, "the child safe"),
        (Flag::Crime, "police"),
        (Flag::Discrimination, "equal treatment"),
        (Flag::DataBreach, "password"),
        (Flag::Legal, "answer you in writing"),
    ] {
        let text = note(Set::EMPTY.with(flag), LetterChannel::Email, &personal()).to_plain();
        assert!(text.contains(words), "{flag:?}\n{text}");
    }
}

#[test]
fn in_public_it_tells_nobody_what_happened() {
    for flags in sets() {
        let text = note(flags, LetterChannel::Public, &personal()).to_plain();
        for never in ["Horvat", "NX-4711", "condolences", "password", "discrimin", "in writing"] {
            assert!(!text.contains(never), "{flags:?}\n{text}");
        }
    }
}

#[test]
fn it_stands_without_a_name() {
    for channel in LetterChannel::ALL {
        let letter = note(Set::EMPTY.with(Flag::Injury), *channel, &Personal::default());
        let text = letter.to_plain();
        assert!(!text.contains(" ,") && !text.contains("  "), "{text}");
        assert!(!letter.asks.is_empty());
    }
}
