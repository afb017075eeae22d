//! The forecast against an independent implementation with 400 000 draws.

use amends::forecast::{Draws, Outcome, Recovery, Situation};
use amends::share::{read_facts, read_recovery};
use serde_json::Value;

/// How far a figure may lie from the reference.
const TOLERANCE: f64 = 0.006;

#[test]
fn every_reference_case_is_met() {
    let mut worst: f64 = 0.0;
    let mut cases = 0;
    for line in include_str!("../cases/reference_forecast.jsonl").lines() {
        let case: Value = serde_json::from_str(line).expect("a line of JSON");
        let id = &case["id"];
        let facts = read_facts(&case["facts"], "facts").expect("facts");
        let (incident, _) = facts.check();
        let situation = Situation::new(Draws::prior(), &incident);
        let recovery = match &case["recovery"] {
            Value::Null => Recovery::NOTHING,
            value => read_recovery(value, "recovery").expect("a recovery"),
        };
        for (name, outcome) in [
            ("no_failure", situation.no_failure().outcome()),
            ("untreated", situation.untreated().outcome()),
            ("treated", situation.treated(&recovery).outcome()),
        ] {
            let expected = &case["expect"][name];
            if expected.is_null() {
                continue;
            }
            let off = distance(&outcome, expected);
            assert!(off < TOLERANCE, "{id} {name}: off by {off:.4}: {outcome:?} {expected}");
            worst = worst.max(off);
        }
        cases += 1;
    }
    assert_eq!(cases, 60);
    println!("{cases} cases, the worst figure is off by {worst:.4}");
}

fn distance(outcome: &Outcome, expected: &Value) -> f64 {
    [("mean", outcome.mean), ("p10", outcome.p10), ("p50", outcome.p50), ("p90", outcome.p90)]
        .into_iter()
        .map(|(name, got)| (got - expected[name].as_f64().expect("a number")).abs())
        .fold(0.0, f64::max)
}
