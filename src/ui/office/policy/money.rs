//! The name, the currency, what a customer is worth, and how amounts are rounded.

use yew::prelude::*;

use super::form::{Form, Typed};
use crate::incident::Currency;
use crate::share::Entry;

/// Years that may be chosen.
const YEARS: std::ops::RangeInclusive<u32> = 1..=crate::advice::Policy::MOST_YEARS;

pub fn money(form: &Form<'_>) -> Html {
    let m = form.speech.words.m();
    let code = &form.file.shown("currency");
    let currencies: Vec<_> =
        Currency::all().map(|c| (c.code().to_owned(), c.code().to_owned())).collect();
    let years: Vec<_> = YEARS.map(|n| (n.to_string(), m.msg_policy_years(n))).collect();
    let horizon = form.file.shown("horizon_years");
    let stepped = !form.file.is_open("round_to");
    let roundings = ["digits", "step"].map(|kind| (kind.to_owned(), m.msg_policy_rounding(kind)));
    html! {
        <fieldset class="policy-part">
            <legend>{ m.msg_policy_part("money") }</legend>
            <div class="policy-fields">
                { form.field("name", m.msg_policy_field("name"), Typed::Text, "") }
                { form.choice("currency", m.msg_policy_field("currency"), &currencies, code, |file, chosen| {
                    file.with("currency", Entry::Text(chosen))
                }) }
                { form.field("margin_percent", m.msg_policy_field("margin"), Typed::Number, "%") }
                { form.choice("horizon_years", m.msg_policy_field("horizon"), &years, &horizon, |file, chosen| {
                    file.with("horizon_years", Entry::Number(chosen))
                }) }
                { form.choice("rounding", m.msg_policy_field("rounding"), &roundings, if stepped { "step" } else { "digits" }, |file, chosen| {
                    let step = if chosen == "step" { Entry::Number("5") } else { Entry::Open };
                    file.with("round_to", step)
                }) }
                if stepped { { form.field("round_to", m.msg_policy_field("step"), Typed::Number, code) } }
            </div>
            <p class="hint">{ m.msg_policy_hint("money") }</p>
        </fieldset>
    }
}
