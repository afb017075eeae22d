//! Whose policy the advice follows, in a sentence.

use super::Speech;
use crate::app::Whose;
use crate::house::House;

/// The policy by its name and its day, as far as it has them; the built-in one is said to be generic.
pub fn policy(speech: &Speech, house: &House, whose: Whose) -> String {
    let day = house.as_of.map(|day| speech.format.date(day)).unwrap_or_default();
    let told = match (whose, house.name.is_empty(), day.is_empty()) {
        (Whose::BuiltIn, ..) => "generic",
        (_, true, true) => "house",
        (_, true, false) => "day",
        (_, false, true) => "name",
        (_, false, false) => "both",
    };
    speech.words.m().msg_options_policy(told, &house.name, day)
}
