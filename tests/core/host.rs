//! Messages of a host: what is heard, what is left alone, what is refused with which sentence. The
//! schema is held to the same table by tests/e2e/message.spec.js.

use amends::host::{Heard, Said, Settings, Wrong, read_message, write_message};
use amends::incident::Closed;
use proptest::prelude::*;
use serde_json::{Value, json};

fn rows() -> Vec<Value> {
    let table = include_str!("../cases/host_messages.jsonl");
    table.lines().map(|line| serde_json::from_str(line).expect("a row")).collect()
}

#[test]
fn each_message_is_heard_left_alone_or_refused_with_a_sentence() {
    let settings = Settings::default();
    for row in rows() {
        let heard = read_message(&row["message"].to_string(), "first", &settings);
        let kind = match &heard {
            Heard::Nothing => "nothing",
            Heard::Hello => "hello",
            Heard::Init(_) => "init",
            Heard::Wrong(wrong) => {
                let Wrong { field, sentence } = wrong;
                assert_eq!(
                    (Some(field.as_str()), Some(sentence.as_str())),
                    (row["field"].as_str(), row["sentence"].as_str()),
                    "{row}"
                );
                "wrong"
            }
        };
        assert_eq!(Some(kind), row["heard"].as_str(), "{row}: {heard:?}");
    }
}

#[test]
fn settings_that_are_not_named_stay() {
    let say = |settings: Value, now: &Settings| {
        let message = json!({"v": 1, "type": "init", "settings": settings});
        match read_message(&message.to_string(), "", now) {
            Heard::Init(init) => init.settings,
            other => panic!("{other:?}"),
        }
    };
    let first = say(json!({"lang": "ro", "theme": "dark"}), &Settings::default());
    let then = say(json!({"theme": "light"}), &first);
    assert_eq!(then.lang.map(Closed::name), Some("ro"));
    assert_eq!(then.look.name(), "light");
    assert_eq!(say(json!({"lang": null}), &then).lang, None);
    // The one that is wrong takes the others with it.
    let message = json!({"v": 1, "type": "init", "settings": {"theme": "dark", "mode": "x"}});
    assert!(matches!(read_message(&message.to_string(), "", &then), Heard::Wrong(_)));
}

#[test]
fn a_policy_is_given_taken_away_or_left_alone() {
    let policy = |part: &str| {
        let message = format!(r#"{{"v":1,"type":"init"{part}}}"#);
        match read_message(&message, "", &Settings::default()) {
            Heard::Init(init) => init.policy,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(policy(""), None);
    assert_eq!(policy(r#","policy":null"#), Some(String::new()));
    let file = r#"{"version":1,"currency":"EUR","roles":[{"name":"manager"}],"remedies":[]}"#;
    let given = policy(&format!(r#","policy":{file}"#)).expect("a policy");
    assert_eq!(given.parse::<Value>().ok(), file.parse().ok());
}

#[test]
fn a_message_too_long_to_be_one_is_left_alone() {
    let long = json!({"v": 1, "type": "init", "facts": {}, "id": "x".repeat(300_000)});
    assert_eq!(read_message(&long.to_string(), "", &Settings::default()), Heard::Nothing);
}

#[test]
fn what_a_frame_says_is_addressed() {
    let wrong = Wrong { field: "facts".to_owned(), sentence: "facts: missing.".to_owned() };
    for (id, said, message) in [
        ("", Said::Hello, json!({"v": 1, "type": "hello"})),
        ("a", Said::Ready, json!({"v": 1, "id": "a", "type": "ready"})),
        ("", Said::Resize(640), json!({"v": 1, "type": "resize", "height": 640})),
        ("", Said::Result(json!({})), json!({"v": 1, "type": "result", "result": {}})),
        (
            "",
            Said::Error(wrong),
            json!({"v": 1, "type": "error", "field": "facts", "sentence": "facts: missing."}),
        ),
    ] {
        assert_eq!(write_message(id, said), json!({ "amends": message }));
    }
}

proptest! {
    /// Whatever comes, nothing breaks; and what a frame says itself is never taken for a host's.
    #[test]
    fn nothing_breaks_it(text in "\\PC{0,200}", height in any::<u32>()) {
        let settings = Settings::default();
        let _ = read_message(&text, "", &settings);
        let wrapped = format!(r#"{{"v":1,"type":"init","settings":{text}}}"#);
        let _ = read_message(&wrapped, "", &settings);
        let said = write_message("", Said::Resize(height));
        prop_assert_eq!(
            read_message(&said["amends"].to_string(), "", &settings), Heard::Nothing
        );
    }
}
