//! A fact as a chip: its value, or the question that is open. It opens the fact's control.

use yew::prelude::*;

use super::board::Board;
use super::wording;
use crate::app::Action;
use crate::incident::{Closed, Fact};
use crate::locale::Words;

/// A chip that shows a fact and opens its control.
pub fn fact_chip(words: &Words, board: &Board, fact: Fact) -> Html {
    let m = words.m();
    let value = wording::summary(words, board, fact);
    let is_open = board.open == Some(fact);
    let onclick = {
        let dispatch = board.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Action::Toggle(fact)))
    };
    let class = classes!(
        "chip",
        if value.is_some() { "known" } else { "open" },
        (fact == Fact::Flags && value.is_some()).then_some("stop"),
    );
    html! {
        <button key={fact.name()} type="button" {class} {onclick} id={format!("chip-{}", fact.name())}
            data-fact={fact.name()} aria-expanded={is_open.to_string()}>
            if let Some(value) = value {
                <b>{ value }</b>
                <i>{ m.msg_fact_name(fact.name()) }</i>
                if board.by_hand.contains(fact) {
                    <i class="by">{ m.msg_fact_by_hand() }</i>
                } else if let Some(quote) = board.quote(fact) {
                    <q>{ quote }</q>
                }
            } else {
                <span>{ m.msg_fact_open(fact.name()) }</span>
                if board.doubts(fact) {
                    <i class="by">{ m.msg_fact_doubt(fact.name()) }</i>
                }
            }
        </button>
    }
}
