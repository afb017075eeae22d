//! Everything that comes from outside as a text: links, kept cases, files, facts.
#![no_main]

use amends::app::{Action, Saved, State, reduce};
use amends::host::{Address, Origins, Settings, read_message};
use amends::share::{
    Linked, read_facts, read_judgement, read_letter, read_order, read_policy, read_reading, write_policy,
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
