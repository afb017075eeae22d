//! What may be offered, and what it costs.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::form::{Form, Typed};
use crate::advice::RemedyId;
use crate::incident::Closed;

/// The remedies with a cost of their own.
const COSTS: [RemedyId; 5] =
    [RemedyId::Redo, RemedyId::Credit, RemedyId::Voucher, RemedyId::Upgrade, RemedyId::Gift];

/// A tick for each remedy, with what it costs where it has a cost, and the day of asking.
pub fn remedies(form: &Form<'_>) -> Html {
    let m = form.speech.words.m();
    html! {
        <fieldset class="policy-part">
            <legend>{ m.msg_policy_part("remedies") }</legend>
            <ul class="policy-ticks">{ for RemedyId::ALL.iter().map(|remedy| row(form, *remedy)) }</ul>
            <p class="hint">{ m.msg_policy_hint("remedies") }</p>
        </fieldset>
    }
}

fn row(form: &Form<'_>, remedy: RemedyId) -> Html {
    let m = form.speech.words.m();
    let name = remedy.name();
    let ticked = form.file.has("remedies", name);
    let file = form.file.clone();
    let onchange = form.change.reform(move |event: Event| {
        let on = event.target_unchecked_into::<HtmlInputElement>().checked();
        file.with_word("remedies", name, on)
    });
    html! {
        <li key={name}>
            <label class="office-tick"><input type="checkbox" checked={ticked} {onchange} /><span>{ m.msg_remedy_name(name) }</span></label>
            if ticked && COSTS.contains(&remedy) {
                { form.field(&format!("cost_percent.{name}"), m.msg_policy_cost(name), Typed::Number, "%") }
            }
            if ticked && remedy == RemedyId::CheckBack {
                { form.field("check_back_days", m.msg_policy_field("days"), Typed::Number, &m.msg_policy_days()) }
            }
        </li>
    }
}
