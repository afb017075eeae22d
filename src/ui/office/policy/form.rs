//! The fields of the form, each named by its path in the file.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::wrong::why;
use crate::share::{Entry, PolicyFile, WireError};
use crate::ui::components::advice::Speech;

/// The file that is edited.
pub struct Form<'a> {
    pub speech: &'a Speech,
    pub file: &'a PolicyFile,
    /// The first field that is wrong.
    pub wrong: Option<WireError>,
    /// Takes the file as it is from now on.
    pub change: &'a Callback<PolicyFile>,
}

/// How a typed text is put into its field.
#[derive(Clone, Copy)]
pub enum Typed {
    Text,
    /// A blank field is wrong, not open.
    Number,
}

impl Typed {
    fn entry(self, text: &str) -> Entry<'_> {
        match self {
            Self::Text => Entry::Text(text),
            Self::Number => Entry::Number(text),
        }
    }
}

/// The id of a field on the page.
fn id(field: &str) -> String {
    format!("policy-{}", field.replace(['[', '.', '_'], "-").replace(']', ""))
}

impl Form<'_> {
    /// The sentence at a field when it is the one that is wrong.
    pub fn complaint(&self, field: &str) -> Option<String> {
        let error = self.wrong.as_ref().filter(|error| error.field == field)?;
        Some(why(self.speech.words, error))
    }

    /// A field to type into, with its label, what stands behind it, and what is wrong with it.
    pub fn field(&self, field: &str, label: String, typed: Typed, unit: &str) -> Html {
        let complaint = self.complaint(field);
        let error_id = format!("{}-error", id(field));
        let (file, name) = (self.file.clone(), field.to_owned());
        let oninput = self.change.reform(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            file.with(&name, typed.entry(&text))
        });
        let number = !unit.is_empty();
        html! {
            <div class={classes!("policy-field", number.then_some("number"))}>
                <label for={id(field)}>{ label }</label>
                <div class="policy-line">
                    <input type="text" id={id(field)} autocomplete="off" inputmode={number.then_some("decimal")}
                        value={self.file.shown(field)} {oninput}
                        aria-invalid={complaint.as_ref().map(|_| "true")}
                        aria-describedby={complaint.as_ref().map(|_| error_id.clone())} />
                    if number { <span>{ unit }</span> }
                </div>
                <p class="field-error" id={error_id} role="status">{ for complaint }</p>
            </div>
        }
    }

    /// A list to choose from, with its label; `choose` gives the file for a choice.
    pub fn choice(
        &self,
        name: &str,
        label: String,
        choices: &[(String, String)],
        chosen: &str,
        choose: impl Fn(&PolicyFile, &str) -> PolicyFile + 'static,
    ) -> Html {
        let file = self.file.clone();
        let onchange = self.change.reform(move |event: Event| {
            choose(&file, &event.target_unchecked_into::<HtmlSelectElement>().value())
        });
        html! {
            <div class="policy-field">
                <label for={id(name)}>{ label }</label>
                <select id={id(name)} {onchange}>
                    { for choices.iter().map(|(value, label)| html! {
                        <option key={value.clone()} value={value.clone()} selected={value == chosen}>{ label }</option>
                    }) }
                </select>
            </div>
        }
    }

    /// A button that makes another file of this one.
    pub fn button(
        &self,
        label: String,
        spoken: Option<String>,
        change: impl Fn(&PolicyFile) -> PolicyFile + 'static,
    ) -> Html {
        let file = self.file.clone();
        let onclick = self.change.reform(move |_: MouseEvent| change(&file));
        html! { <button type="button" class="button small" aria-label={spoken} {onclick}>{ label }</button> }
    }
}
