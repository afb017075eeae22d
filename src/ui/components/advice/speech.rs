//! The speech of the page, and of a browser.

use std::rc::Rc;

use yew::prelude::*;

use crate::house::{House, SharedHouse};
use crate::locale::{Date, Words};
pub use crate::paper::Speech;
use crate::platform::{IntlFormat, today};
use crate::ui::hooks::use_words;

/// The speech of the page.
#[hook]
pub fn use_speech() -> Speech {
    use_context().unwrap_or_default()
}

/// The language of the page in the ways of this browser, on the day of its state.
#[hook]
pub fn use_page_speech(house: &SharedHouse, today: Option<Date>) -> Speech {
    let words = use_words();
    let of = (words, house.clone(), today);
    let speech = use_memo(of, |(words, house, _)| speech_in(words, house));
    (*speech).clone()
}

/// A language in the ways of this browser, with the roles of a house.
pub fn speech_in(words: &'static Words, house: &House) -> Speech {
    let plain = Speech::default();
    Speech {
        words,
        format: Rc::new(IntlFormat::new(words)),
        today: today().unwrap_or(plain.today),
        roles: house.policy.roles.iter().map(|role| role.name.clone()).collect(),
    }
}

/// Content that is built when it is asked for.
pub fn later(speech: &Speech, build: impl Fn(&Speech) -> Html + 'static) -> Callback<(), Html> {
    let speech = speech.clone();
    Callback::from(move |()| build(&speech))
}
