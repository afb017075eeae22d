//! What only the manager knows: the own words first, then names and numbers.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::super::speech::Speech;
use crate::app::{Action, Cut, Long, Personal, PersonalField};
use crate::incident::Closed;
use crate::ui::components::incident::says_cut;

/// The id of a field on the page.
pub fn field_id(field: PersonalField) -> String {
    format!("personal-{}", field.name())
}

/// The fields, each with its label; a blank one shows what stands in the letter in its place, one
/// that was too long says so.
pub fn personal_fields(
    speech: &Speech,
    personal: &Personal,
    signed: &Personal,
    fields: &[PersonalField],
    cut: Option<Cut>,
    dispatch: &Callback<Action>,
) -> Html {
    let m = speech.words.m();
    let field = |field: PersonalField| {
        let name = field.name();
        let value = field.of(personal).to_owned();
        let id = field_id(field);
        // Eight lines that wait to be read out would be in each other's way: one comes when it is
        // needed.
        let says = says_cut(speech.words, Long::Personal(field), cut);
        let said = format!("{id}-cut");
        let described = (!says.is_empty()).then(|| said.clone());
        let control = if is_long(field) {
            let oninput = dispatch.reform(move |event: InputEvent| {
                let area = event.target_dyn_into::<HtmlTextAreaElement>();
                Action::Personal(field, area.map(|area| area.value()).unwrap_or_default())
            });
            html! { <textarea {id} rows="2" {value} {oninput} aria-describedby={described} /> }
        } else {
            let oninput = dispatch.reform(move |event: InputEvent| {
                let input = event.target_dyn_into::<HtmlInputElement>();
                Action::Personal(field, input.map(|input| input.value()).unwrap_or_default())
            });
            let placeholder = field.of(signed).to_owned();
            html! { <input {id} type="text" autocomplete="off" {placeholder} {value} {oninput} aria-describedby={described} /> }
        };
        html! {
            <div key={name} class={classes!("personal-field", is_long(field).then_some("long"))}>
                <label for={field_id(field)}>{ m.msg_personal_field(name) }</label>
                { control }
                if !says.is_empty() {
                    <p id={said} class="field-error" role="alert">{ says }</p>
                }
            </div>
        }
    };
    let onfocusout = dispatch.reform(|_: FocusEvent| Action::Rest);
    html! { <div class="personal-fields" {onfocusout}>{ for fields.iter().copied().map(field) }</div> }
}

/// Whether whole sentences go into the field.
fn is_long(field: PersonalField) -> bool {
    use PersonalField as F;
    matches!(field, F::OwnWords | F::Explanation | F::Details)
}
