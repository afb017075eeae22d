//! Reading, held to stories in everyday words: what must be stopped, what only looks like it,
//! what contradicts itself, and a plain admission.

use amends::incident::{Cause, Closed, Fact, Flag};
use amends::reading::{Reading, read};
use amends::text::Language;

use crate::reading::pack;

/// A story told by us: its language, what it is for, the fact or flag in question, its text.
struct Story {
    language: Language,
    label: &'static str,
    text: &'static str,
}

/// The stories of a kind: `flag` (the label), `alike` (looks like that flag), `doubt` (the fact
/// that stays open), `number` (facts with their values).
fn stories(kind: &str) -> Vec<Story> {
    let told = include_str!("../cases/told.tsv").lines().filter_map(|line| {
        let mut parts = line.split('\t');
        let language = Language::parse(parts.next()?)?;
        let kind = parts.next()?;
        let (label, text) = (parts.next()?, parts.next()?);
        Some((kind, Story { language, label, text }))
    });
    told.filter(|(other, _)| *other == kind).map(|(_, story)| story).collect()
}

/// How many stories of a language fit.
fn count(
    stories: &[Story],
    language: Language,
    fits: impl Fn(&Story, &Reading) -> bool,
) -> usize {
    let told = stories.iter().filter(|story| story.language == language);
    told.filter(|story| fits(story, &read(story.text, pack(language), None))).count()
}

#[test]
fn what_is_told_in_everyday_words_is_stopped() {
    let (told, alike) = (stories("flag"), stories("alike"));
    for language in Language::ALL {
        let right = count(&told, *language, |story, reading| {
            Flag::parse(story.label).is_some_and(|flag| reading.draft.flags.contains(flag))
        });
        assert!(right >= 10, "{}: {right} of 12 flags", language.name());
        let falsely = count(&alike, *language, |_, reading| !reading.draft.flags.is_empty());
        assert!(falsely <= 1, "{}: {falsely} of 6 that only look alike", language.name());
    }
}

#[test]
fn what_contradicts_itself_stays_open() {
    let told = stories("doubt");
    let filled = |language: &Language| {
        count(&told, *language, |story, reading| {
            Fact::parse(story.label).is_some_and(|fact| reading.draft.knows(fact))
        })
    };
    let each: Vec<usize> = Language::ALL.iter().map(filled).collect();
    assert!(each.iter().sum::<usize>() <= 6, "of 6 in each language: {each:?}");
}

#[test]
fn a_number_in_unusual_words_is_read() {
    let told = stories("number");
    let missed: Vec<&str> = told
        .iter()
        .filter(|story| {
            let reading = read(story.text, pack(story.language), None);
            let value = |fact: &str| match fact {
                "earlier_failures" => reading.draft.earlier_failures.map(|n| u32::from(n.get())),
                "tenure" => reading.draft.tenure.map(|months| u32::from(months.get())),
                _ => reading.draft.delay.map(|minutes| minutes.get()),
            };
            !story.label.split(' ').all(|part| {
                part.split_once('=').is_some_and(|(fact, n)| value(fact) == n.parse().ok())
            })
        })
        .map(|story| story.text)
        .collect();
    assert!(missed.len() <= 2, "{missed:?}");
}

#[test]
fn a_denial_or_a_wish_is_no_alarm() {
    for text in [
        "Nobody slipped on the stairs.",
        "If he had slipped on the wet floor, we would have called you.",
    ] {
        let reading = read(text, pack(Language::English), None);
        assert!(reading.draft.flags.is_empty(), "{text}");
    }
    let threat = "If I don't have it by Friday you can explain it to a judge.";
    let reading = read(threat, pack(Language::English), None);
    assert!(reading.draft.flags.contains(Flag::Legal), "a threat is a condition by its nature");
}

#[test]
fn a_correction_leaves_both_figures_open() {
    for (text, fact) in [
        ("It took 40 minutes, no, sorry, 70 minutes before anybody came.", Fact::Delay),
        ("He paid £120 for the repair, or was it £150?", Fact::Price),
    ] {
        let reading = read(text, pack(Language::English), None);
        let doubt = reading.ambiguous.iter().find(|doubt| doubt.fact == fact);
        assert_eq!(doubt.map(|doubt| doubt.readings.len()), Some(2), "{text}");
        assert!(!reading.draft.knows(fact), "{text}");
    }
}

#[test]
fn a_bare_number_of_another_version_leaves_an_amount_open() {
    for (text, fact, open) in [
        ("She waited 50 minutes for the dentist, the log says 20.", Fact::Delay, true),
        ("She waited 50 minutes for the dentist, the log says 50.", Fact::Delay, false),
        ("She waited 50 minutes for the dentist, says the log of room 20.", Fact::Delay, false),
        ("He paid £310 for the tyres. The till roll shows 260.", Fact::Price, true),
    ] {
        let reading = read(text, pack(Language::English), None);
        let doubted = reading.ambiguous.iter().any(|doubt| doubt.fact == fact);
        assert_eq!((doubted, reading.draft.knows(fact)), (open, !open), "{text}");
    }
}

#[test]
fn a_plain_admission_is_the_cause() {
    for (language, ours, denied) in [
        (Language::English, "It was our fault.", "It was not our fault."),
        (Language::Russian, "Это наша вина.", "Это не наша вина."),
        (Language::Romanian, "A fost vina noastră.", "Nu a fost vina noastră."),
        (Language::Polish, "To była nasza wina.", "To nie była nasza wina."),
        (Language::Bulgarian, "Вината е наша.", "Вината не е наша."),
        (Language::Telugu, "తప్పు మాదే.", "తప్పు మాది కాదు."),
    ] {
        let cause = |text| read(text, pack(language), None).draft.cause;
        assert_eq!(cause(ours), Some(Cause::Ours), "{ours}");
        assert_ne!(cause(denied), Some(Cause::Ours), "{denied}");
    }
}
