//! The language of the letter, and the wait for its words.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::super::wait::wait;
use crate::apology::{Letter, LetterOrder};
use crate::app::Action;
use crate::incident::Closed;
use crate::locale::Words;
use crate::platform::{self, Late};
use crate::share::{read_letter, write_order};
use crate::text::Language;
use crate::ui::components::language_list;

/// The letter of an order, from the scribe; `Err` is what stands in its place until it is there.
/// While the next one is written the one before stays.
#[hook]
pub fn use_letter(
    words: &Words,
    order: LetterOrder,
    language: &'static str,
) -> Result<Letter, Html> {
    let state = use_state(|| None::<Result<Letter, ()>>);
    let tries = use_state(|| 0_u32);
    {
        let state = state.setter();
        use_effect_with((order, language, *tries), move |(order, language, _)| {
            let wanted = Rc::new(Cell::new(true));
            let still = wanted.clone();
            let order = write_order(order).to_string();
            platform::ask(Late::Write { order: &order, language }, move |answer| {
                let letter = answer.and_then(|json| read_letter(&json).ok());
                // A later order has its own answer.
                if still.get() {
                    state.set(Some(letter.ok_or(())));
                }
            });
            move || wanted.set(false)
        });
    }
    // It pushes away what stands below the wait for it.
    use_effect_with(state.is_some(), |_| platform::keep_focus_in_sight());
    match &*state {
        Some(Ok(letter)) => Ok(letter.clone()),
        None => Err(wait(words, None)),
        Some(Err(())) => Err(wait(words, Some(Callback::from(move |_| tries.set(*tries + 1))))),
    }
}

/// The language of the letter, to be chosen.
pub fn letter_language(words: &Words, current: &str, dispatch: &Callback<Action>) -> Html {
    let label = words.m().msg_apology_language();
    let dispatch = dispatch.clone();
    let onchoose = Callback::from(move |language: Option<Language>| {
        language.into_iter().for_each(|language| dispatch.emit(Action::LetterLanguage(language)));
    });
    html! {
        <p class="letter-language no-print">
            <span aria-hidden="true">{ &label }</span>
            { language_list(words, label, Language::parse(current), None, onchoose) }
        </p>
    }
}
