//! The language of the letter, and the wait for its words.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::apology::{Letter, LetterOrder};
use crate::app::Action;
use crate::incident::Closed;
use crate::locale::Words;
use crate::platform::{self, Late};
use crate::share::{read_letter, write_order};
use crate::text::Language;

/// The letter of an order, from the scribe; `Err` is what stands in its place until it is there.
/// While the next one is written the one before stays.
#[hook]
pub fn use_letter(
    words: &Words,
    order: LetterOrder,
    language: &'static str,
) -> Result<Letter, Html> {
    let m = words.m();
    let state = use_state(|| None::<Result<Letter, ()>>);
    let tries = use_state(|| 0_u32);
    {
        let state = state.setter();
        use_effect_with((order, language, *tries), move |(order, language, _)| {
            let wanted = Rc::new(Cell::new(true));
            let still = wanted.clone();
            let order = write_order(order).to_string();
            platform::ask(Late::Write { order: &order, language }, move |answer| {
                let letter = answer
                    .and_then(|json| serde_json::from_str(&json).ok())
                    .and_then(|json| read_letter(&json).ok());
                // A later order has its own answer.
                if still.get() {
                    state.set(Some(letter.ok_or(())));
                }
            });
            move || wanted.set(false)
        });
    }
    match &*state {
        Some(Ok(letter)) => Ok(letter.clone()),
        None => Err(html! { <p class="hint" role="status">{ m.msg_advice_wait() }</p> }),
        Some(Err(())) => {
            let retry = Callback::from(move |_: MouseEvent| tries.set(*tries + 1));
            Err(html! {
                <p class="caution" role="status">
                    { m.msg_advice_words_failed() }{ " " }
                    <button type="button" class="link" onclick={retry}>
                        { m.msg_advice_words_retry() }
                    </button>
                </p>
            })
        }
    }
}

/// The list of languages.
pub fn language_list(words: &Words, current: &str, dispatch: &Callback<Action>) -> Html {
    let m = words.m();
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            if let Some(language) = Language::parse(&list.value()) {
                dispatch.emit(Action::LetterLanguage(language));
            }
        })
    };
    html! {
        <label class="letter-language no-print">
            <span>{ m.msg_apology_language() }</span>
            <select {onchange}>
                { for Language::ALL.iter().map(|language| html! {
                    <option key={language.name()} value={language.name()} lang={language.name()}
                        selected={current == language.name()}>
                        { m.msg_language_self(language.name()) }
                    </option>
                }) }
            </select>
        </label>
    }
}
