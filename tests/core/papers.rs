//! What is taken away of a case, byte for byte: the note for a ticket, without the people in it, and
//! the whole advice as Markdown, with them.
//!
//! After a wanted change, write them anew with `AMENDS_REFRESH=1 cargo test --test core papers` and
//! read every line of the difference as the reader would.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::OnceLock;

use amends::advice::{FINGERPRINT, advise};
use amends::app::{GateChoice, PersonalField, Sheet, Whose};
use amends::house::House;
use amends::incident::Closed;
use amends::locale::{Date, PlainFormat, Words};
use amends::paper::{
    PaperLetter, Speech, Subject, letter_order, markdown, ticket, without_personal_data,
};
use amends::share::read_facts;
use amends::text::Language;
use serde_json::Value;

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn cases() -> Vec<Value> {
    let lines = include_str!("../cases/papers/cases.jsonl").lines();
    lines.map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

fn sheet(case: &Value) -> Sheet {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut sheet = Sheet::of(read_facts(&case["facts"], "facts").expect("facts"));
    (sheet.name, sheet.story) = (text(&case["name"]), text(&case["story"]));
    sheet.gate = GateChoice { reason: text(&case["gate"]), accepted: true };
    if let Some(chosen) = case["chosen"].as_str() {
        sheet.chosen = Closed::parse(chosen).expect("an option");
    }
    for field in PersonalField::ALL {
        field.put(&mut sheet.personal, text(&case["personal"][field.name()]));
    }
    sheet
}

fn words(language: Language) -> &'static Words {
    static ALL: [OnceLock<Words>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    ALL[language.index()].get_or_init(|| {
        let mut ftl = String::new();
        for folder in [language.name(), "all"] {
            let files = std::fs::read_dir(top().join("locales").join(folder)).expect("a folder");
            for file in files {
                ftl += &std::fs::read_to_string(file.expect("a file").path()).expect("a text");
                ftl.push('\n');
            }
        }
        Words::load(language.name(), ftl.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
    })
}

#[test]
fn a_number_with_its_unit_has_the_form_of_its_language() {
    use amends::app::Unit;
    for (language, smallest, unit, expected) in [
        ("en", 12, Unit::Years, "1 year"),
        ("en", 18, Unit::Years, "1.5 years"),
        ("ru", 36, Unit::Years, "3 года"),
        ("ru", 60, Unit::Years, "5 лет"),
        ("ru", 90, Unit::Hours, "1,5 часа"),
        ("ro", 19 * 1440, Unit::Days, "19 zile"),
        ("ro", 20 * 1440, Unit::Days, "20 de zile"),
        ("pl", 36, Unit::Years, "3 lata"),
        ("pl", 60, Unit::Years, "5 lat"),
        ("pl", 18, Unit::Years, "1,5 roku"),
        ("bg", 24, Unit::Years, "2 години"),
        ("te", 12, Unit::Years, "1 ఏడాది"),
    ] {
        let words = words(Language::parse(language).expect("a language"));
        let said = amends::paper::fact_number(words, smallest, unit);
        let said: String =
            said.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
        assert_eq!(said, expected, "{language}");
    }
}

fn speech(language: Language) -> Speech {
    let words = words(language);
    let today = Date::new(2026, 11, 25).expect("a day");
    Speech { words, format: Rc::new(PlainFormat(words)), today, ..Speech::default() }
}

/// What `tell` makes of a case, with its letter.
fn told(sheet: &Sheet, speech: &Speech, tell: fn(&Subject<'_>) -> String) -> String {
    let house = House::default();
    let advice = advise(&sheet.case(), &house.policy);
    let language = Language::parse(speech.words.language()).expect("a language");
    let letter = letter_order(sheet, &advice, Vec::new(), speech.today).map(|order| {
        let letter = order.letter(speech.words, &PlainFormat(speech.words));
        PaperLetter::written(&letter, language.name())
    });
    tell(&Subject {
        speech,
        sheet,
        house: &house,
        whose: Whose::BuiltIn,
        advice: &advice,
        letter: letter.as_ref(),
    })
}

#[test]
fn papers_are_as_they_were_read() {
    let refresh = std::env::var_os("AMENDS_REFRESH").is_some();
    let mut changed = Vec::new();
    for case in cases() {
        let id = case["id"].as_str().expect("an id");
        let sheet = sheet(&case);
        for language in case["languages"].as_array().expect("languages") {
            let language = language.as_str().expect("a code");
            let speech = speech(Closed::parse(language).expect("a language"));
            let texts = [
                ("txt", told(&without_personal_data(&sheet), &speech, ticket) + "\n"),
                ("md", told(&sheet, &speech, markdown)),
            ];
            for (kind, text) in texts {
                // Versions come and go without a reader.
                let text = text.replace(&format!("{FINGERPRINT:016x}"), "FINGERPRINT");
                let text = text.replace(env!("CARGO_PKG_VERSION"), "VERSION");
                let name = PathBuf::from(format!("tests/cases/papers/{id}.{language}.{kind}"));
                let path = top().join(&name);
                if refresh {
                    std::fs::write(&path, &text).expect("a writable file");
                } else if std::fs::read_to_string(&path).ok().as_ref() != Some(&text) {
                    changed.push(format!("--- {}\n{text}", name.display()));
                }
            }
        }
    }
    assert!(changed.is_empty(), "{} papers changed:\n{}", changed.len(), changed.join("\n"));
}

#[test]
fn nobody_is_named_where_nobody_is_to_be() {
    let named =
        ["Horvat", "Klein", "Nord", "960", "4711", "mother", "shrugged", "Table 9", "Brandt"];
    for case in cases() {
        let bare = without_personal_data(&sheet(&case));
        for language in Language::ALL {
            let speech = speech(*language);
            for tell in [ticket, markdown] {
                let text = told(&bare, &speech, tell);
                let found: Vec<_> = named.iter().filter(|name| text.contains(*name)).collect();
                assert!(found.is_empty(), "{}: {found:?} in\n{text}", language.name());
            }
        }
    }
}

/// Nothing that was meant for the program, and no message that cannot be said.
#[test]
fn papers_say_everything_in_each_language() {
    for case in cases() {
        let sheet = sheet(&case);
        for language in Language::ALL {
            let speech = speech(*language);
            for tell in [ticket, markdown] {
                let text = told(&sheet, &speech, tell);
                for wrong in ["…", "{", "}", "NaN", "undefined", "None"] {
                    assert!(!text.contains(wrong), "{}: {wrong} in\n{text}", language.name());
                }
            }
        }
    }
}

#[test]
fn a_ticket_has_what_an_auditor_looks_for() {
    let check = |id: &str, parts: &[&str]| {
        let case = cases().into_iter().find(|case| case["id"] == id).expect("a case");
        let text = told(&sheet(&case), &speech(Language::English), ticket);
        for part in parts {
            assert!(text.contains(part), "{part:?} is missing in\n{text}");
        }
    };
    check(
        "laptop",
        &[
            "failures=defective",
            "severity=major",
            "cause=partner",
            "price=1290.00 GBP",
            "Own limit: £50",
            "Advised: ",
            "Chosen in its place: Apology only: an apology",
            "Approval: within your limit",
            "12 months",
            "Fingerprint of the model: ",
            env!("CARGO_PKG_VERSION"),
        ],
    );
    check("meal", &["Own limit: €60", "Approval: area manager", "by Thursday 26 November"]);
    check("gate_passed", &["Reason to go on: Our counsel, Ms Brandt, agreed on Monday"]);
    check("gate", &["flags=injury,legal", "Stop: ", "What to do instead"]);
}
