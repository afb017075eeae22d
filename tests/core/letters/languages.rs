//! The letters in six languages, before our own judge: more than two thousand fact sets, each in
//! every channel.

use std::path::Path;

use amends::apology::judge::{Component, Context, Level, judge};
use amends::apology::{LetterChannel, LetterInput, Personal, write};
use amends::forecast::ApologyPart;
use amends::incident::Closed;
use amends::locale::{PlainFormat, Words};
use amends::text::{Language, Pack};

use super::grid::facts;
use crate::packs::packs;

/// The folder of messages of a language, whole.
#[path = "../../../examples/common/folder.rs"]
mod folder;

fn pack(language: Language) -> Pack {
    let packs: Vec<Pack> = packs!("judging").expect("the languages load");
    packs.into_iter().find(|pack| pack.language == language).expect("a language of the list")
}

fn personal() -> Personal {
    Personal {
        writer: "Kim Berg".into(),
        contact: "+44 20 7946 0000".into(),
        ..Personal::default()
    }
}

/// Every letter of the language: no blocker, no blank, no message that cannot be said, and as
/// short as its channel wants it.
fn check(language: Language) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.name());
    let words = folder::words(&folder).unwrap_or_else(|error| panic!("{error}"));
    let pack = pack(language);
    let personal = personal();
    let mut wrong = Vec::new();
    let (mut letters, mut parts, mut seen) = (0, 0, 0);
    // Two of three fact sets: 2 160 of them.
    for (number, facts) in facts().filter(|(number, _)| number % 3 != 2) {
        for channel in LetterChannel::ALL {
            let input = LetterInput {
                incident: &facts.incident,
                offer: &facts.offer,
                steps: &facts.steps,
                personal: &personal,
                today: facts.today,
                house: &[],
                wording: number as u32,
            };
            let letter = write(input, *channel, &words, &PlainFormat(&words));
            let text = letter.to_plain();
            letters += 1;
            let (severity, cause) = (facts.incident.severity, facts.incident.cause);
            let judgement = judge(&text, Context { channel: *channel, severity, cause }, &pack);
            let blockers =
                judgement.findings.iter().filter(|f| f.fault.level() == Level::Blocker);
            for finding in blockers {
                wrong.push(format!("{}: {}", finding.fault.name(), &text[finding.at.clone()]));
            }
            // "…" stands for a message that cannot be said.
            if text.contains(['…', '{', '}', '[', ']']) {
                wrong.push(format!("blank: {text}"));
            }
            let long = *channel == LetterChannel::Text
                && text.chars().count() > LetterChannel::TEXT_LIMIT;
            if long {
                wrong.push(format!("too long: {text}"));
            }
            // What the letter has, the judge should see: regret, owning, a remedy.
            let has = judgement.components();
            for (part, component) in [
                (ApologyPart::Regret, Component::Regret),
                (ApologyPart::Responsibility, Component::Responsibility),
                (ApologyPart::Repair, Component::Repair),
            ] {
                if letter.parts.contains(part) {
                    parts += 1;
                    seen += usize::from(has.contains(component));
                }
            }
        }
    }
    wrong.sort();
    let found = wrong.len();
    wrong.dedup();
    assert!(
        wrong.is_empty(),
        "{found} of {letters} letters, {} kinds:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(60)].join("\n")
    );
    assert!(seen * 100 >= parts * 97, "{language:?}: {seen} of {parts} parts are seen");
}

#[test]
fn english() {
    check(Language::English);
}

#[test]
fn russian() {
    check(Language::Russian);
}

#[test]
fn romanian() {
    check(Language::Romanian);
}

#[test]
fn polish() {
    check(Language::Polish);
}

#[test]
fn bulgarian() {
    check(Language::Bulgarian);
}

#[test]
fn telugu() {
    check(Language::Telugu);
}

/// Whole languages: every message that the program asks for.
#[test]
fn no_message_is_missing() {
    for language in Language::ALL {
        let folder =
            |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(name);
        let mut ftl = String::new();
        let files = [language.name(), "all"].map(|name| std::fs::read_dir(folder(name)));
        for file in files.into_iter().flat_map(|files| files.expect("a folder of messages")) {
            ftl += &std::fs::read_to_string(file.expect("a file").path()).expect("messages");
            ftl.push('\n');
        }
        if let Err(error) = Words::load(language.name(), ftl.as_bytes()) {
            panic!("{language:?}: {error}");
        }
    }
}
