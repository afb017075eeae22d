//! Who may give how much.

use yew::prelude::*;

use super::form::{Form, Typed};
use crate::advice::RoleName;
use crate::share::Entry;
use crate::share::policy::most;

/// The roles, one a row; the last one has no limit.
pub fn limits(form: &Form<'_>) -> Html {
    let m = form.speech.words.m();
    let count = form.file.count("roles");
    html! {
        <fieldset class="policy-part">
            <legend>{ m.msg_policy_part("roles") }</legend>
            <ol class="policy-rows">{ for (0..count).map(|place| row(form, place, count)) }</ol>
            if count < most::ROLES {
                { form.button(m.msg_policy_add("role"), None, |file| {
                    let last = file.count("roles").saturating_sub(1);
                    // As much as the role before, so that the limits rise.
                    let part = |name: &str| file.shown(&format!("roles[{}].{name}", last.wrapping_sub(1)));
                    let (limit, times) = (part("limit"), part("times_usual"));
                    let limit = match (limit.as_str(), times.as_str()) {
                        ("", "") => ("limit", Entry::Number("50")),
                        ("", times) => ("times_usual", Entry::Number(times)),
                        (limit, _) => ("limit", Entry::Number(limit)),
                    };
                    file.with_row("roles", last, &[("name", Entry::Text("")), limit])
                }) }
            }
            <p class="hint">{ m.msg_policy_hint("roles") }</p>
        </fieldset>
    }
}

fn row(form: &Form<'_>, place: usize, count: usize) -> Html {
    let m = form.speech.words.m();
    let field = format!("roles[{place}]");
    let part = |name: &str| format!("{field}.{name}");
    let code = form.file.shown("currency");
    let last = place + 1 == count;
    let usual = !form.file.is_open(&part("times_usual"));
    let kinds = ["amount", "usual"].map(|kind| (kind.to_owned(), m.msg_policy_limit(kind)));
    let spoken = (place + 1) as u32;
    let role = field.clone();
    let limit = html! {
        <>
            { form.choice(&part("kind"), m.msg_policy_field("limit"), &kinds, if usual { "usual" } else { "amount" }, move |file, chosen| {
                let limit = match chosen {
                    "usual" => ("times_usual", Entry::Number("1")),
                    _ => ("limit", Entry::Number("50")),
                };
                let name = file.shown(&format!("{role}.name"));
                file.with_fields(&role, &[("name", Entry::Text(&name)), limit])
            }) }
            if usual {
                { form.field(&part("times_usual"), m.msg_policy_field("times"), Typed::Number, "×") }
            } else {
                { form.field(&part("limit"), m.msg_policy_field("amount"), Typed::Number, &code) }
            }
        </>
    };
    html! {
        <li key={place} class="policy-row">
            { name(form, &part("name")) }
            if last { <p class="policy-field">{ m.msg_policy_limit("none") }</p> } else { { limit } }
            if !last {
                { form.button(m.msg_policy_remove(), Some(m.msg_policy_remove_role(spoken)), move |file| {
                    file.without_row("roles", place)
                }) }
            }
            <p class="field-error" role="status">{ for form.complaint(&field) }</p>
        </li>
    }
}

/// The name of a role: one of ours in the reader's language, or the house's own.
fn name(form: &Form<'_>, field: &str) -> Html {
    let m = form.speech.words.m();
    let current = form.file.shown(field);
    let ours = !matches!(RoleName::of(current.clone()), RoleName::Own(_));
    let choices: Vec<_> = RoleName::OURS
        .iter()
        .map(RoleName::machine)
        .chain(["other"])
        .map(|name| (name.to_owned(), m.msg_policy_role(name)))
        .collect();
    let chosen = if ours { current.as_str() } else { "other" };
    let to = field.to_owned();
    html! {
        <>
            { form.choice(&format!("{field}.kind"), m.msg_policy_field("role"), &choices, chosen, move |file, chosen| {
                file.with(&to, Entry::Text(if chosen == "other" { "" } else { chosen }))
            }) }
            if !ours { { form.field(field, m.msg_policy_field("role_name"), Typed::Text, "") } }
        </>
    }
}
