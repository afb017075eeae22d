//! The programs without a browser: what they answer to a good line and to a bad one, as the README
//! has it.

#![expect(clippy::duplicate_mod, reason = "each program brings what it shares with the others")]

#[expect(dead_code, reason = "a program, here without its main function")]
#[path = "../../examples/advise.rs"]
mod advise;
#[expect(dead_code, reason = "a program, here without its main function")]
#[path = "../../examples/critique.rs"]
mod critique;
#[path = "../../examples/common/packs.rs"]
mod packs;
#[expect(dead_code, reason = "a program, here without its main function")]
#[path = "../../examples/read.rs"]
mod read;

use serde_json::{Value, json};

fn advise(line: &Value) -> Value {
    let languages = advise::languages().expect("the languages of the repository");
    advise::answer(&line.to_string(), &Default::default(), &languages)
}

fn read(line: &Value) -> Value {
    read::answer(&line.to_string(), &packs::packs!("reading").expect("packs"))
}

fn critique(line: &Value) -> Value {
    critique::answer(&line.to_string(), &packs::packs!("judging").expect("packs"))
}

fn names(object: &Value) -> Vec<&str> {
    object.as_object().expect("an object").keys().map(String::as_str).collect()
}

/// The example of the README.
fn late() -> Value {
    json!({"id": "7", "facts": {"failures": ["late"], "severity": "moderate", "cause": "ours",
        "price": {"amount": 80, "currency": "EUR"}, "delay": 90, "loss_due": true}})
}

#[test]
fn advice_has_what_the_readme_says() {
    let answer = advise(&late());
    assert_eq!(names(&answer), ["id", "letter", "no_failure", "options", "plan", "untreated"]);
    assert_eq!(answer["id"], "7");
    for share in ["no_failure", "untreated"] {
        assert_eq!(names(&answer[share]), ["mean", "p10", "p50", "p90"]);
    }
    let options = answer["options"].as_array().expect("a list");
    let ids: Vec<&str> = options.iter().filter_map(|option| option["id"].as_str()).collect();
    assert_eq!(ids[..3], ["nothing", "apology_only", "recommended"]);
    for option in options {
        let n = |name: &str| option[name].as_u64().expect("a count of customers");
        assert!(n("low") <= n("of_100") && n("of_100") <= n("high") && n("high") <= 100);
    }
    assert_eq!(names(&answer["letter"]), ["email", "letter", "public", "say", "text"]);
    assert!(answer["plan"].as_array().is_some_and(|steps| steps.len() > 1));
}

#[test]
fn a_recovery_is_judged_and_a_letter_comes_in_its_language() {
    let mut line = late();
    line["recovery"] = json!({"parts": ["responsibility", "repair"], "money": 1, "minutes": 60});
    line["lang"] = "pl".into();
    let answer = advise(&line);
    let mean = |of: &str| answer[of]["mean"].as_f64().expect("a share");
    assert!(mean("untreated") < mean("treated") && mean("treated") < mean("no_failure"));
    assert!(answer["letter"]["email"].as_str().is_some_and(|text| text.contains("Państw")));
}

#[test]
fn behind_the_safety_gate_there_is_a_holding_note_alone() {
    let answer = advise(&json!({"id": 1, "facts": {"flags": ["injury"], "severity": "major"}}));
    assert_eq!(answer["gate"], json!(["injury"]));
    assert_eq!(answer["options"], json!([]));
    assert_eq!(answer["letter"], json!({}));
    assert!(answer["holding_note"]["email"].as_str().is_some_and(|text| !text.is_empty()));
}

#[test]
fn a_story_gives_facts_with_the_words_that_carry_them() {
    let text = "My train was two hours late on Monday. The ticket cost £40.";
    let answer = read(&json!({"id": "a", "text": text}));
    assert_eq!(names(&answer), ["ambiguous", "facts", "id", "lang", "spans"]);
    assert_eq!((&answer["id"], &answer["lang"]), (&json!("a"), &json!("en")));
    assert_eq!(answer["facts"]["failures"], json!(["late"]));
    assert_eq!(answer["facts"]["price"].to_string(), r#"{"amount":40.00,"currency":"GBP"}"#);
    for (fact, words) in answer["spans"].as_object().expect("an object") {
        let words = words.as_array().expect("a list");
        assert!(
            words.iter().all(|words| words.as_str().is_some_and(|words| text.contains(words)))
        );
        assert!(!answer["facts"][fact].is_null(), "{fact}");
    }
    // Since when somebody is a customer becomes a length of time with a date alone.
    let since =
        json!({"id": 1, "lang": "en", "text": "A customer since 2019.", "today": "2026-11-27"});
    assert!(read(&since)["facts"]["tenure"].as_u64().is_some_and(|months| months > 70));
}

#[test]
fn a_letter_gives_its_parts_and_its_faults() {
    let text = "Dear Ms Tremblay, we are sorry if you felt that the wait was too long. It was our fault.";
    let context = json!({"severity": "major", "fault": "ours"});
    let line =
        json!({"id": 3, "lang": "en", "channel": "email", "context": context, "text": text});
    let answer = critique(&line);
    assert_eq!(names(&answer), ["components", "faults", "id"]);
    assert!(!answer["components"]["responsibility"].is_null());
    let conditional = |fault: &&Value| fault["id"] == "conditional";
    let faults = answer["faults"].as_array().expect("a list");
    let fault = faults.iter().find(conditional).expect("the condition");
    assert_eq!(fault["level"], "blocker");
    assert!(fault["span"].as_str().is_some_and(|span| text.contains(span)));
}

#[test]
fn a_bad_line_gives_one_sentence_that_names_the_field() {
    type Program = fn(&Value) -> Value;
    let cases: [(Program, Value, &str); 12] = [
        (advise, json!({"id": 1}), "facts: missing"),
        (advise, json!({"id": 1, "facts": {"failures": ["soon"]}}), "facts.failures[0]"),
        (advise, json!({"id": 1, "facts": {}, "lang": "xx"}), "lang"),
        (advise, json!({"id": 1, "facts": {}, "fact": {}}), "fact: no such field"),
        (advise, json!({"id": 1, "facts": {}, "recovery": {"money": "all"}}), "recovery.money"),
        (read, json!({"id": 1}), "text"),
        (read, json!({"id": 1, "text": "x", "lang": "xx"}), "lang"),
        (read, json!({"id": 1, "text": "x", "today": "2026-02-30"}), "today"),
        (critique, json!({"id": 1, "channel": "email"}), "text"),
        (critique, json!({"id": 1, "text": "x"}), "channel"),
        (critique, json!({"id": 1, "text": "x", "channel": "email", "lang": "xx"}), "lang"),
        (
            critique,
            json!({"id": 1, "text": "x", "channel": "email", "context": {"severity": "awful"}}),
            "context.severity",
        ),
    ];
    for (program, line, says) in cases {
        let answer = program(&line);
        assert_eq!((names(&answer), &answer["id"]), (vec!["error", "id"], &json!(1)), "{line}");
        let error = answer["error"].as_str().expect("a sentence");
        assert!(error.contains(says) && !error.contains('\n'), "{error}");
    }
}

#[test]
fn what_is_no_json_has_no_id() {
    let packs = packs::packs!("reading").expect("packs");
    assert_eq!(names(&read::answer("{\"id\": 1", &packs)), ["error"]);
}
