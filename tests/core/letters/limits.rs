//! How long a text may be, and what may stand in public.

use amends::apology::{LetterChannel, Personal};
use amends::forecast::ApologyPart;
use amends::incident::Closed;
use amends::remedy::Kind;
use proptest::prelude::*;

use super::grid::{Facts, Written, facts, letters, personal};

/// Words that a channel bears in English.
const WORDS: &[(LetterChannel, usize)] = &[
    (LetterChannel::Public, 120),
    (LetterChannel::Say, 130),
    (LetterChannel::Email, 180),
    (LetterChannel::Letter, 220),
];

#[test]
fn no_channel_is_overrun() {
    for Written { facts, channel, text, name, .. } in letters() {
        let words = text.split_whitespace().count();
        // What is given is told in full, also when it is much.
        let much = facts.offer.given.len() + usize::from(facts.offer.floor.is_some()) > 2;
        let limit = WORDS.iter().find(|(of, _)| of == channel).map_or(usize::MAX, |(_, n)| *n);
        let limit = if much { limit.saturating_add(limit / 5) } else { limit };
        assert!(words <= limit, "{name}: {words}\n{text}");
        let short = text.chars().count() <= LetterChannel::TEXT_LIMIT;
        assert!(*channel != LetterChannel::Text || short, "{name}\n{text}");
    }
}

#[test]
fn a_text_message_says_who_it_is_and_what_is_done() {
    let mut with_amount = 0;
    let mut personal = personal();
    for blank in [&mut personal.details, &mut personal.own_words, &mut personal.explanation] {
        blank.clear();
    }
    for (number, facts) in facts() {
        let letter = facts.letter(LetterChannel::Text, &personal, number as u32);
        let text = letter.to_plain();
        assert!(text.starts_with("Hello Mrs Horvat, this is Anna Klein"), "{text}");
        assert!(letter.parts.contains(ApologyPart::Regret), "{text}");
        // What the law gives, and the first thing that is given on top of it.
        let given = facts.promised(|kind| matches!(kind, Kind::Fix | Kind::Money));
        let due = usize::from(facts.offer.floor.is_some()) + usize::from(given);
        let sentences = letter.paragraphs.iter().flat_map(|p| &p.sentences);
        let repairs = sentences.filter(|s| s.parts.contains(ApologyPart::Repair)).count();
        assert!(repairs >= due, "{} of {due}: {text}", repairs);
        with_amount += usize::from(text.contains('€'));
    }
    assert!(with_amount > 500, "{with_amount}");
}

/// Anything that may be typed into a field, long and odd.
fn field() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "\\PC{0,40}", "[a-zа-яఅ-హ0-9 .@+]{0,400}"]
}

fn any_personal() -> impl Strategy<Value = Personal> {
    (field(), field(), field(), field(), field(), field(), field(), field()).prop_map(|f| {
        Personal {
            customer: f.0,
            writer: f.1,
            role_or_firm: f.2,
            contact: f.3,
            reference: f.4,
            details: f.5,
            explanation: f.6,
            own_words: f.7,
        }
    })
}

thread_local! {
    static SOME: Vec<Facts> = facts().step_by(37).map(|(_, facts)| facts).collect();
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_text_message_always_fits(p in any_personal(), place in 0..50_usize, wording: u32) {
        let text = SOME.with(|facts| {
            facts[place % facts.len()].letter(LetterChannel::Text, &p, wording).to_plain()
        });
        prop_assert!(text.chars().count() <= LetterChannel::TEXT_LIMIT, "{}", text);
        prop_assert!(!text.is_empty());
    }

    #[test]
    fn any_input_gives_every_letter(p in any_personal(), place in 0..50_usize, wording: u32) {
        for channel in LetterChannel::ALL {
            let letter =
                SOME.with(|facts| facts[place % facts.len()].letter(*channel, &p, wording));
            prop_assert!(!letter.to_plain().is_empty());
        }
    }

    /// Marked strings, so that a word of the letter is not taken for one of them.
    #[test]
    fn the_public_reads_nothing_personal(mark in "[A-Z]{8}[0-9]{4}", place in 0..50_usize, wording: u32) {
        let marked = |what: &str| format!("{mark}{what}");
        let personal = Personal {
            customer: marked("customer"),
            reference: marked("reference"),
            details: marked("details"),
            explanation: marked("explanation"),
            own_words: marked("own"),
            ..personal()
        };
        let (text, amount) = SOME.with(|facts| {
            let letter = facts[place % facts.len()].letter(LetterChannel::Public, &personal, wording);
            let text = letter.to_plain();
            let amount = text.contains(['€', '%']);
            (text, amount)
        });
        prop_assert!(!text.contains(&mark), "{}", text);
        prop_assert!(!amount, "{}", text);
    }
}
