//! The texts of the workshop in six languages, before the code that uses them.

use std::path::Path;

use amends::apology::LetterChannel;
use amends::apology::judge::{Context, judge};
use amends::course::LIBRARY;
use amends::incident::{Cause, Closed, Severity};
use amends::text::{Language, Pack};

use crate::messages;
use crate::packs::packs;

/// The variants of a message of the scenarios in a language.
fn variants(language: Language, message: &str) -> Vec<(String, String)> {
    let path = format!("locales/{}/workshop_scenarios.ftl", language.name());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(path).expect("messages");
    let own = |(name, words): (&str, &str)| (name.to_owned(), words.to_owned());
    messages::variants(&text, message).into_iter().map(own).collect()
}

#[test]
fn every_case_has_its_texts_in_every_language() {
    for language in Language::ALL {
        for message in ["scenario-question", "scenario-point", "scenario-notes"] {
            let names: Vec<String> =
                variants(*language, message).into_iter().map(|(name, _)| name).collect();
            assert_eq!(names, LIBRARY, "{language:?} {message}");
        }
        let wanted: Vec<String> = LIBRARY
            .iter()
            .flat_map(|id| (1..=3).map(move |place| format!("{id}-{place}")))
            .collect();
        let names: Vec<String> =
            variants(*language, "scenario-debrief").into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, wanted, "{language:?}");
        for message in ["scenario-title", "scenario-story"] {
            let english: Vec<String> =
                variants(Language::English, message).into_iter().map(|(name, _)| name).collect();
            let names: Vec<String> =
                variants(*language, message).into_iter().map(|(name, _)| name).collect();
            assert_eq!(names, english, "{language:?} {message}");
        }
    }
}

#[test]
fn the_judge_finds_enough_in_every_bad_letter() {
    let packs: Vec<Pack> = packs!("judging").expect("the languages load");
    let context =
        Context { channel: LetterChannel::Email, severity: Severity::Major, cause: Cause::Ours };
    let mut thin = Vec::new();
    for pack in &packs {
        let letters = variants(pack.language, "try-bad-letter");
        assert_eq!(letters.len(), 3, "{:?}", pack.language);
        for (name, letter) in letters {
            let found = judge(&letter, context, pack).findings;
            if found.len() < 3 {
                let names: Vec<&str> = found.iter().map(|f| f.fault.name()).collect();
                thin.push(format!("{:?} {name}: {names:?}", pack.language));
            }
        }
    }
    assert!(thin.is_empty(), "{}", thin.join("\n"));
}
