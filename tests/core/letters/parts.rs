//! The parts of the apology: there when they are due, absent when they would be untrue.

use amends::apology::{LetterChannel, ParagraphKind, Personal};
use amends::forecast::ApologyPart;
use amends::incident::{Closed, Failure, Set};
use amends::remedy::Kind;

use super::grid::{Written, facts, letters, personal};

/// Words one of which stands in the sentence that names a failure.
const NAMED_BY: &[(Failure, &[&str])] = &[
    (Failure::Late, &["late", "wait"]),
    (
        Failure::Unavailable,
        &[
            "not have",
            "not available",
            "not filled",
            "fill",
            "not there",
            "no room",
            "without",
            "could not",
            "did not get",
            "down",
            "not keep",
            "not kept",
            "fall through",
            "fell through",
            "not take",
            "out of",
            "not fly",
            "not run",
            "kept you from",
            "supply",
            "place",
            "connected",
            "supplied",
            "no service",
        ],
    ),
    (
        Failure::BelowPromise,
        &[
            "promised",
            "described",
            "not good",
            "not cook",
            "booked",
            "paid for",
            "better",
            "well",
            "should",
            "said it would",
            "needed",
            "could do",
        ],
    ),
    (Failure::Defective, &["work", "job", "run", "fail", "meant to be used"]),
    (Failure::WrongItem, &["ordered", "order wrong", "expecting", "asked for", "request wrong"]),
    (Failure::LostDamaged, &["safe", "look after", "as you had left", "as it should have"]),
    (Failure::Billing, &["bill", "sums", "money", "amount", "account"]),
    (Failure::Uncaring, &["courtesy", "hearing", "civil"]),
    (Failure::Misinformed, &["told", "word", "information"]),
    (Failure::Unresponsive, &["answer", "reach us"]),
    (Failure::Powerless, &["help"]),
    (Failure::Hygiene, &["clean", "kitchen", "fit to", "shelves"]),
    (Failure::Privacy, &["personal details", "private"]),
    (Failure::Unfair, &["treat"]),
];

/// Words that claim the fault.
const CLAIMS: &[&str] = &[
    "our fault",
    "fault is ours",
    "our mistake",
    "responsib",
    "let you down",
    "failed you",
    "is on us",
    "our failure",
    "our doing",
    "answer for",
    "answer to you",
    "it is ours to",
    "excuse",
    "our job",
    "up to us",
    "We did not",
    "We kept",
    "We got",
    "We gave",
    "We sold",
];

#[test]
fn the_first_sentence_names_the_failure() {
    for Written { facts, letter, name, .. } in letters() {
        let before = [ParagraphKind::Reference, ParagraphKind::Greeting];
        let account = letter.paragraphs.iter().find(|p| !before.contains(&p.kind));
        let account = account.unwrap_or_else(|| panic!("{name}: empty"));
        assert_eq!(account.kind, ParagraphKind::Account, "{name}");
        let first = &account.sentences[0].text;
        let failures = facts.incident.failures;
        let mut named = NAMED_BY.iter().filter(|(failure, _)| failures.contains(*failure));
        let is_named = |words: &[&str]| words.iter().any(|word| first.contains(word));
        let known = failures.is_empty() || named.any(|(_, words)| is_named(words));
        assert!(known, "{name}: {first}");
    }
}

#[test]
fn ours_is_owned_and_nothing_else_is() {
    for Written { facts, letter, text, name, .. } in letters() {
        let owns = letter.parts.contains(ApologyPart::Responsibility);
        assert_eq!(owns, facts.ours(), "{name}\n{text}");
        let claim = CLAIMS.iter().find(|claim| text.contains(**claim));
        assert!(facts.ours() || claim.is_none(), "{name}: {claim:?}\n{text}");
    }
}

#[test]
fn repair_stands_where_something_is_given_now() {
    for Written { facts, channel, letter, text, name } in letters() {
        let law = facts.offer.floor.is_some() && *channel != LetterChannel::Public;
        let due = law || facts.promised(|kind| matches!(kind, Kind::Fix | Kind::Money));
        let repairs = letter.parts.contains(ApologyPart::Repair);
        assert!(!due || repairs, "{name}: repair is missing\n{text}");
        assert!(
            !repairs || due || facts.promised(|kind| kind == Kind::Courtesy),
            "{name}\n{text}"
        );
    }
}

#[test]
fn regret_is_said_once_and_late_after_two_apologies() {
    for Written { facts, letter, text, name, .. } in letters() {
        let sentences = letter.paragraphs.iter().flat_map(|p| &p.sentences);
        let sorry = |text: &str| text.contains("sorry") || text.contains("I apologise");
        assert_eq!(sentences.clone().filter(|s| sorry(&s.text)).count(), 1, "{name}\n{text}");
        let place = |part| sentences.clone().position(|s| s.parts.contains(part));
        let again = facts.incident.apologies_given.get() >= 2;
        if let (true, Some(repair)) = (again, place(ApologyPart::Repair)) {
            assert!(Some(repair) < place(ApologyPart::Regret), "{name}\n{text}");
        }
    }
}

#[test]
fn a_plan_without_an_apology_leads_with_what_is_done() {
    let mut acts = 0;
    for (number, mut facts) in facts().step_by(5) {
        facts.offer.parts = Set::EMPTY;
        for channel in LetterChannel::ALL {
            let letter = facts.letter(*channel, &personal(), number as u32);
            let text = letter.to_plain();
            let sentences = || letter.paragraphs.iter().flat_map(|p| &p.sentences);
            let place = |part| sentences().position(|s| s.parts.contains(part));
            if let (Some(repair), Some(regret)) =
                (place(ApologyPart::Repair), place(ApologyPart::Regret))
            {
                assert!(repair < regret, "{text}");
                acts += 1;
            }
            let gives = facts.offer.floor.is_some() || !facts.offer.given.is_empty();
            let times = facts.incident.apologies_given.get();
            let again = times >= 2 || (times == 1 && gives);
            let said = [
                "another apology",
                "no longer count",
                "not enough",
                "Once again",
                "us again",
                "once more",
            ];
            let repeats = said.iter().any(|words| text.contains(words));
            assert_eq!(repeats, again, "{channel:?}\n{text}");
        }
    }
    assert!(acts > 1000, "{acts}");
}

#[test]
fn earlier_failures_and_attempts_are_named() {
    let long = [LetterChannel::Email, LetterChannel::Letter];
    for Written { facts, text, name, .. } in
        letters().iter().filter(|w| long.contains(&w.channel))
    {
        let any = |words: &[&str]| words.iter().any(|word| text.contains(word));
        let times = ["first time", "second time", "third time", "fourth time", "times", "before"];
        let named = any(&times) || text.contains("again and again");
        assert!(facts.incident.earlier_failures.get() == 0 || named, "{name}\n{text}");
        let tried = any(&["put it right", "put right", "chance"]);
        assert!(facts.incident.failed_recoveries.get() == 0 || tried, "{name}\n{text}");
    }
}

#[test]
fn what_waits_for_approval_is_not_promised() {
    let full = |w: &&Written| w.channel == LetterChannel::Letter;
    let mut split = 0;
    for Written { facts, text, name, .. } in letters().iter().filter(full) {
        for step in &facts.steps {
            let Some(waiting) = step.after_approval else { continue };
            let whole = step.amount.map_or(waiting, |now| now.plus(waiting).expect("euros"));
            // Another remedy may be worth as much.
            if facts.steps.iter().filter_map(|step| step.amount).all(|other| other != whole) {
                let amount = format!("€{}", whole.minor() / 100);
                let mut said = text.split(|c: char| " ;,.".contains(c));
                assert!(!said.any(|word| word == amount), "{name}\n{text}");
                split += 1;
            }
        }
    }
    assert!(split > 20, "only {split} amounts were split");
}

#[test]
fn the_grid_is_large_and_a_blank_letter_stands() {
    assert!(facts().count() > 2000, "{}", facts().count());
    for (number, facts) in facts().step_by(11) {
        for channel in LetterChannel::ALL {
            let letter = facts.letter(*channel, &Personal::default(), number as u32);
            assert!(letter.to_plain().len() > 40, "{}", facts.name());
            assert!(!letter.asks.is_empty());
        }
    }
}
