//! Files of a house: what is read, what is refused with which field and value, and that what is
//! written reads back. The schema is held to the same table by tests/e2e/schema.spec.js.

use amends::apology::HouseWord;
use amends::house::{House, Signature};
use amends::locale::Date;
use amends::share::{read_policy, read_policy_value, write_policy};
use proptest::prelude::*;
use serde_json::Value;

use crate::random;

fn rows() -> Vec<Value> {
    let table = include_str!("../cases/policies.jsonl");
    table.lines().map(|line| serde_json::from_str(line).expect("a row")).collect()
}

#[test]
fn each_file_is_read_or_refused_with_its_field_and_value() {
    for row in rows() {
        let read = read_policy_value(&row["file"]);
        match (read, row.get("wrong")) {
            (Ok(_), None) => {}
            (Err(error), Some(wrong)) => {
                let (field, value) = (error.field.as_str(), error.value());
                assert_eq!(
                    (Some(field), Some(value)),
                    (wrong["field"].as_str(), wrong["value"].as_str()),
                    "{row}"
                );
            }
            (read, _) => panic!("{row}: {read:?}"),
        }
    }
}

#[test]
fn what_is_no_json_is_refused() {
    for text in ["", "{", "policy", "{\"version\":1,}"] {
        assert!(read_policy(text).is_err_and(|error| error.field.is_empty()), "{text}");
    }
}

#[test]
fn the_sample_and_the_built_in_policy_read_back() {
    let sample =
        read_policy(include_str!("../../schema/policy.sample.json")).expect("the sample");
    assert_eq!(sample.policy.roles.len(), 3);
    for house in [sample, House::default()] {
        assert_eq!(read_policy(&write_policy(&house).to_string()), Ok(house));
    }
}

/// A house with any valid policy.
pub fn house() -> impl Strategy<Value = House> {
    let texts = prop::collection::vec("\\PC{0,40}", 4);
    let words = prop::collection::vec((random::one(), "\\PC{0,9}[a-z]", "\\PC{0,10}"), 0..4);
    (random::policy(), texts, words, prop::option::of(random::one()), 0..30_000_i64).prop_map(
        |(policy, texts, words, letter_language, day)| House {
            name: texts[0].clone(),
            as_of: Some(Date::from_days(day)),
            policy,
            signature: Signature {
                writer: texts[1].clone(),
                role_or_firm: texts[2].clone(),
                contact: texts[3].clone(),
            },
            letter_language,
            words: words
                .into_iter()
                .map(|(language, not, say)| HouseWord { language, not, say })
                .collect(),
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_house_reads_back(house in house()) {
        let file = write_policy(&house).to_string();
        prop_assert_eq!(read_policy(&file), Ok(house));
    }

    #[test]
    fn no_text_is_too_odd(text in "\\PC{0,80}", at in 0..900_usize) {
        let _ = read_policy(&text);
        // A sound file with something odd in it.
        let mut file = include_str!("../../schema/policy.sample.json").to_owned();
        if file.is_char_boundary(at) {
            file.insert_str(at, &text);
            let _ = read_policy(&file);
        }
    }
}
