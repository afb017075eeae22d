//! What letters take from the house: who signs, in which language, and in which words.

use yew::prelude::*;

use super::form::{Form, Typed};
use crate::incident::Closed;
use crate::share::Entry;
use crate::share::policy::most;
use crate::text::Language;

/// Who signs where a case says nothing else, and the language of letters.
pub fn signature(form: &Form<'_>) -> Html {
    let m = form.speech.words.m();
    let languages: Vec<_> = [(String::new(), m.msg_policy_page_language())]
        .into_iter()
        .chain(languages(form))
        .collect();
    let chosen = &form.file.shown("letter_language");
    let line = |name: &str| {
        form.field(&format!("signature.{name}"), m.msg_personal_field(name), Typed::Text, "")
    };
    html! {
        <fieldset class="policy-part">
            <legend>{ m.msg_policy_part("letters") }</legend>
            <div class="policy-fields">
                { line("writer") }
                { line("role_or_firm") }
                { line("contact") }
                { form.choice("letter_language", m.msg_policy_field("language"), &languages, chosen, |file, chosen| {
                    let language = if chosen.is_empty() { Entry::Open } else { Entry::Text(chosen) };
                    file.with("letter_language", language)
                }) }
            </div>
            <p class="hint">{ m.msg_policy_hint("letters") }</p>
        </fieldset>
    }
}

/// The words that the house does not use, one a row.
pub fn words(form: &Form<'_>) -> Html {
    let m = form.speech.words.m();
    let count = form.file.count("words");
    let own = form.speech.words.language().to_owned();
    html! {
        <fieldset class="policy-part">
            <legend>{ m.msg_policy_part("words") }</legend>
            <ol class="policy-rows">{ for (0..count).map(|place| row(form, place)) }</ol>
            if count < most::WORDS {
                { form.button(m.msg_policy_add("word"), None, move |file| {
                    let blank = Entry::Text("");
                    let row = [("language", Entry::Text(&own)), ("not", blank), ("say", blank)];
                    file.with_row("words", most::WORDS, &row)
                }) }
            }
            <p class="hint">{ m.msg_policy_hint("words") }</p>
        </fieldset>
    }
}

fn row(form: &Form<'_>, place: usize) -> Html {
    let m = form.speech.words.m();
    let part = |name: &str| format!("words[{place}].{name}");
    let languages: Vec<_> = languages(form).collect();
    let chosen = &form.file.shown(&part("language"));
    let to = part("language");
    html! {
        <li key={place} class="policy-row">
            { form.field(&part("not"), m.msg_policy_field("not"), Typed::Text, "") }
            { form.field(&part("say"), m.msg_policy_field("say"), Typed::Text, "") }
            { form.choice(&to.clone(), m.msg_policy_field("word_language"), &languages, chosen, move |file, chosen| {
                file.with(&to, Entry::Text(chosen))
            }) }
            { form.button(m.msg_policy_remove(), Some(m.msg_policy_remove_word((place + 1) as u32)), move |file| {
                file.without_row("words", place)
            }) }
        </li>
    }
}

/// Each language by its own name.
fn languages(form: &Form<'_>) -> impl Iterator<Item = (String, String)> {
    let m = form.speech.words.m();
    Language::ALL.iter().map(move |l| (l.name().to_owned(), m.msg_language_self(l.name())))
}
