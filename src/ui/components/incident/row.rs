//! A fact whose control is always open: its name, and its values beside it.

use yew::prelude::*;

use super::board::Board;
use super::choice::choices;
use crate::app::choice;
use crate::incident::{Closed, Fact};
use crate::locale::Words;

/// The name of a fact beside its values.
pub fn fact_row(words: &Words, board: &Board, fact: Fact) -> Html {
    let m = words.m();
    html! {
        <div key={fact.name()} class="fact-row" data-fact={fact.name()}>
            <p class="fact-name">
                <span id={format!("name-{}", fact.name())}>{ m.msg_fact_name(fact.name()) }</span>
                { origin(words, board, fact) }
            </p>
            { choices(words, board, fact) }
        </div>
    }
}

/// What the value chosen means, in a line that is there from the start.
pub fn meaning(words: &Words, board: &Board, fact: Fact) -> Html {
    let m = words.m();
    let chosen = choice::chosen(&board.draft, fact);
    html! {
        <p key="meaning" class="hint meaning">
            { for chosen.first().map(|name| m.msg_fact_means(fact.name(), *name)) }
        </p>
    }
}

/// Where the value of a fact comes from, if it has one.
pub fn origin(words: &Words, board: &Board, fact: Fact) -> Html {
    let m = words.m();
    html! {
        <small class="origin">
            if board.by_hand.contains(fact) {
                { m.msg_fact_by_hand() }
            } else if board.doubts(fact) {
                { m.msg_fact_doubt(fact.name()) }
            } else if let Some(quote) = board.quote(fact) {
                <q>{ quote }</q>
            } else if board.from_example && board.draft.knows(fact) {
                { m.msg_fact_from_example() }
            }
        </small>
    }
}
