//! The language of the letter, and the wait for its words.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::super::speech::Speech;
use crate::app::Action;
use crate::incident::Closed;
use crate::locale::{Format, Words};
use crate::platform::IntlFormat;
use crate::text::Language;
use crate::ui::hooks::{LateWords, use_late_words};

/// How the letter speaks; `Err` says why it cannot yet.
#[hook]
pub fn use_letter_speech(page: &Speech, language: &'static str) -> Result<Speech, Html> {
    let m = page.words.m();
    let words = use_late_words(language);
    let here = match &words {
        LateWords::Here(words) => Some(*words),
        _ => None,
    };
    let format = use_memo(here, |here| {
        here.map(|words| Rc::new(IntlFormat::new(words)) as Rc<dyn Format>)
    });
    match words {
        LateWords::Here(words) => {
            let format = (*format).clone().unwrap_or_else(|| page.format.clone());
            Ok(Speech { words, format, ..page.clone() })
        }
        LateWords::Coming => {
            Err(html! { <p class="hint" role="status">{ m.msg_advice_wait() }</p> })
        }
        LateWords::Failed(retry) => Err(html! {
            <p class="caution" role="status">
                { m.msg_advice_words_failed() }{ " " }
                <button type="button" class="link" onclick={retry.reform(|_: MouseEvent| ())}>
                    { m.msg_advice_words_retry() }
                </button>
            </p>
        }),
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
