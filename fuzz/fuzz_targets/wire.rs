//! Everything that comes from outside as a text: links, kept cases, files, facts.
#![no_main]

use amends::app::{Action, Along, Saved, Sheet, State, reduce};
use amends::course::{Kept, PlanFile, Scenario, mark, read_code};
use amends::host::{Address, Origins, Settings, read_message};
use amends::share::{
    Linked, Record, read_facts, read_facts_file, read_judgement, read_letter, read_library,
    read_order, read_plans, read_policy, read_reading, read_scenarios, write_plans, write_policy,
    write_scenarios,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(linked) = Linked::read(text) {
        let again = linked.write().expect("no longer than it came");
        assert_eq!(Linked::read(&again), Ok(linked));
    }
    if let Ok(saved) = Saved::read(text) {
        let state = reduce(&State::default(), Action::Restored(Box::new(saved))).0;
        Saved::read(&Saved::write(&state)).expect("what was written reads back");
    }
    if let Ok(house) = read_policy(text) {
        assert_eq!(read_policy(&write_policy(&house).to_string()), Ok(house));
    }
    if let Ok(plans) = read_plans(text) {
        let named: Vec<_> = plans.iter().map(|(name, plan)| (name.as_str(), plan)).collect();
        assert_eq!(read_plans(&write_plans(&named, &[])), Ok(plans));
    }
    if let Ok(sheet) = Sheet::of_record(text) {
        let record = Record::kept(&sheet.record).expect("a record that was just read");
        let file = record.to_file(&sheet, Along { names: true, story: true });
        Sheet::of_record(&file).expect("what was written reads back");
    }
    if let Ok(scenarios) = read_scenarios(text) {
        assert_eq!(read_scenarios(&write_scenarios(scenarios.iter()).to_string()), Ok(scenarios));
    }
    if let Ok(plan) = PlanFile::read(text) {
        PlanFile::read(&plan.write()).expect("what was written reads back");
    }
    if let Ok(scenario) = Scenario::read_link(text) {
        Scenario::read_link(&scenario.link(true)).expect("what was written reads back");
    }
    if let Some(state) = Kept::read(text) {
        Kept::read(&Kept::write(&state)).expect("what was written reads back");
    }
    let _ = (read_facts_file(text), read_library(text), read_code(text, mark(text)));
    if let Ok(value) = serde_json::from_str(text) {
        let _ = read_facts(&value, "facts");
    }
    let _ = (read_judgement(text, text), read_reading(text, text), read_order(text));
    let _ = read_letter(text);
    let _ = read_message(text, "", &Settings::default());
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    let pairs: Vec<_> = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let _ = Address::read(&pairs, text, text).origins.admits(text);
    assert!(!Origins::new("", text, "").admits(""));
});
