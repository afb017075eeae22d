//! A fact chosen from a closed list: native radios or checkboxes that look like chips.

use yew::prelude::*;

use super::board::Board;
use super::wording;
use crate::app::{Action, choice};
use crate::incident::{Closed, Fact};
use crate::locale::Words;

/// The name of the value that says one does not know; some lists have it themselves.
const UNKNOWN: &str = "unknown";

/// The values of a fact as chips: one of them, or several where several may hold.
pub fn choices(words: &Words, board: &Board, fact: Fact) -> Html {
    let many = choice::is_many(fact);
    let chosen = choice::chosen(&board.draft, fact);
    let onchange = board.dispatch.reform(move |name: &'static str| Action::Pick(fact, name));
    let mut options: Vec<(&'static str, String)> = choice::options(fact)
        .into_iter()
        .map(|name| (name, wording::value(words, fact, name)))
        .collect();
    let has_unknown = options.iter().any(|(name, _)| *name == UNKNOWN);
    if !many && !has_unknown {
        options.push(("", words.m().msg_fact_not_known()));
    }
    html! {
        <div key={fact.name()} class="chips" role={if many { "group" } else { "radiogroup" }}
            id={format!("fact-{}", fact.name())} aria-labelledby={format!("name-{}", fact.name())}>
            { for options.into_iter().map(|(name, label)| {
                let is_open = name.is_empty() || name == UNKNOWN;
                let checked = chosen.contains(&name) || (is_open && chosen.is_empty());
                html! {
                    <label key={name} class={classes!("chip", "choice", is_open.then_some("none"))}>
                        <input type={if many { "checkbox" } else { "radio" }}
                            name={format!("fact-{}", fact.name())} value={name} {checked}
                            onchange={onchange.reform(move |_| name)} />
                        <span>{ label }</span>
                    </label>
                }
            }) }
        </div>
    }
}
