//! Small controls that several parts share.

use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// A list to choose from: names and labels, the one that is chosen, and what choosing does.
pub fn choice(
    label: String,
    options: Vec<(String, String)>,
    current: &str,
    onchoose: Callback<String>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        onchoose.emit(event.target_unchecked_into::<HtmlSelectElement>().value());
    });
    html! {
        <label class="ws-field">
            <span>{ label }</span>
            <select {onchange}>
                { for options.into_iter().map(|(name, label)| {
                    let selected = name == current;
                    html! { <option key={name.clone()} value={name} {selected}>{ label }</option> }
                }) }
            </select>
        </label>
    }
}

/// A field of one line.
pub fn line(
    id: &'static str,
    label: String,
    text: String,
    error: Option<String>,
    oninput: Callback<String>,
) -> Html {
    let oninput = oninput
        .reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    let described = error.is_some().then(|| format!("{id}-error"));
    html! {
        <div class="ws-field">
            <label for={id}>{ label }</label>
            <input type="text" {id} value={text} aria-invalid={error.is_some().to_string()}
                aria-describedby={described.clone()} autocomplete="off" {oninput} />
            if let Some(error) = error { <p class="field-error" id={described}>{ error }</p> }
        </div>
    }
}

/// A field of several lines.
pub fn lines(
    id: &'static str,
    label: String,
    text: String,
    rows: &'static str,
    lang: Option<String>,
    oninput: Callback<String>,
) -> Html {
    let oninput = oninput
        .reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    html! {
        <div class="ws-field">
            <label for={id}>{ label }</label>
            <textarea {id} {rows} {lang} value={text} {oninput} />
        </div>
    }
}

/// One of several answers: names and labels, the one that is chosen, and what choosing does.
pub fn radios(
    name: &'static str,
    legend: String,
    options: Vec<(&'static str, String)>,
    current: Option<&str>,
    disabled: bool,
    onchoose: Callback<&'static str>,
) -> Html {
    html! {
        <fieldset class="ws-choices" {disabled}>
            <legend>{ legend }</legend>
            { for options.into_iter().map(|(value, label)| {
                let onchange = onchoose.reform(move |_: Event| value);
                html! {
                    <label key={value}>
                        <input type="radio" {name} {value} checked={current == Some(value)} {onchange} />
                        <span>{ label }</span>
                    </label>
                }
            }) }
        </fieldset>
    }
}

/// A tick.
pub fn tick(label: String, checked: bool, disabled: bool, onchange: Callback<()>) -> Html {
    let onchange = onchange.reform(|_: Event| ());
    html! {
        <label class="ws-tick">
            <input type="checkbox" {checked} {disabled} {onchange} />
            <span>{ label }</span>
        </label>
    }
}
