//! Letters that were read by people and found good, byte for byte.
//!
//! After a wanted change, write them anew with `AMENDS_REFRESH=1 cargo test --test core letters`
//! and read every line of the difference as the customer would.

use std::fmt::Write as _;
use std::path::PathBuf;

use amends::advice::{self, Case, OptionId};
use amends::apology::{Letter, LetterChannel, LetterInput, Personal, write};
use amends::incident::{Closed, Currency, Money};
use amends::locale::{Date, PlainFormat, Words};
use amends::remedy::{Policy, steps};
use amends::share::read_facts;
use serde_json::Value;

#[test]
fn letters_are_as_they_were_read() {
    let refresh = std::env::var_os("AMENDS_REFRESH").is_some();
    let mut changed = Vec::new();
    for line in include_str!("../../cases/letters/cases.jsonl").lines() {
        let case: Value = serde_json::from_str(line).expect("a line of JSON");
        let id = case["id"].as_str().expect("an id");
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("tests/cases/letters")
            .join(id)
            .with_extension("txt");
        let written = sheet(&letter(&case));
        if refresh {
            std::fs::write(&path, &written).expect("a writable file");
        } else if std::fs::read_to_string(&path).ok().as_ref() != Some(&written) {
            changed.push(format!("--- {id}\n{written}"));
        }
    }
    assert!(changed.is_empty(), "{} letters changed:\n{}", changed.len(), changed.join("\n"));
}

/// The letter of a case, from the option that the engine itself gives.
fn letter(case: &Value) -> Letter {
    let draft = read_facts(&case["facts"], "facts").expect("facts");
    let policy = Policy::default();
    let advice = advice::advise(&Case { draft, ..Case::default() }, &policy);
    let option = case["option"].as_str().unwrap_or("recommended");
    let option = OptionId::parse(option).and_then(|id| advice.option(id)).expect("an option");
    let (mut offer, mut plan) = (option.offer.clone(), option.steps.clone());
    if let Some(minor) = case["floor"]["amount"].as_i64() {
        let code = case["floor"]["currency"].as_str().and_then(Currency::parse);
        offer.floor = code.map(|currency| Money::new(minor * 100, currency));
        plan = steps(&offer, &advice.incident, &policy, option.approver);
    }
    let input = LetterInput {
        incident: &advice.incident,
        offer: &offer,
        steps: &plan,
        personal: &personal(&case["personal"]),
        today: Date::new(2026, 11, 25),
        house: &[],
        wording: case["wording"].as_u64().unwrap_or(0) as u32,
    };
    let channel = case["channel"].as_str().and_then(LetterChannel::parse).expect("a channel");
    write(input, channel, Words::english(), &PlainFormat(Words::english()))
}

fn personal(value: &Value) -> Personal {
    let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    Personal {
        customer: text("customer"),
        writer: text("writer"),
        role_or_firm: text("role_or_firm"),
        contact: text("contact"),
        reference: text("reference"),
        details: text("details"),
        explanation: text("explanation"),
        own_words: text("own_words"),
    }
}

/// What a case gives, as a file: the letter, its parts, what is asked for.
fn sheet(letter: &Letter) -> String {
    let mut sheet = String::new();
    if let Some(subject) = &letter.subject {
        writeln!(sheet, "Subject: {subject}\n").expect("a string takes it");
    }
    let parts: Vec<_> = letter.parts.iter().map(Closed::name).collect();
    let asks: Vec<_> = letter
        .asks
        .iter()
        .map(|ask| format!("{} ({})", ask.asked.name(), ask.level.name()))
        .collect();
    writeln!(sheet, "{}\n", letter.to_plain()).expect("a string takes it");
    writeln!(sheet, "parts: {}\nasks: {}", parts.join(", "), asks.join(", "))
        .expect("a string takes it");
    sheet
}
