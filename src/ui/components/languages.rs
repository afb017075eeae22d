//! The languages as a list to choose from.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::incident::Closed;
use crate::locale::Words;
use crate::text::Language;

/// A list of all languages, each by its own name; before them what stands for none, if anything
/// does. `onchoose` gets the one that is chosen.
pub fn language_list(
    words: &Words,
    label: String,
    current: Option<Language>,
    none: Option<String>,
    onchoose: Callback<Option<Language>>,
) -> Html {
    let m = words.m();
    let onchange = Callback::from(move |event: Event| {
        let list: HtmlSelectElement = event.target_unchecked_into();
        onchoose.emit(Language::parse(&list.value()));
    });
    html! {
        <select class="languages" aria-label={label} {onchange}>
            { for none.map(|none| html! {
                <option key="none" value="" selected={current.is_none()}>{ none }</option>
            }) }
            { for Language::ALL.iter().map(|language| html! {
                <option key={language.name()} value={language.name()} lang={language.name()}
                    selected={current == Some(*language)}>
                    { m.msg_language_self(language.name()) }
                </option>
            }) }
        </select>
    }
}
