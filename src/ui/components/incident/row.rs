//! A fact whose control is always open: its name, and its values beside it.

use yew::prelude::*;

use super::board::FactProps;
use super::choice::Choice;
use crate::app::choice;
use crate::incident::Closed;
use crate::ui::hooks::use_words;

/// The name of a fact beside its values.
#[component]
pub fn FactRow(props: &FactProps) -> Html {
    let FactProps { fact, board } = props;
    let m = use_words().m();
    html! {
        <div class="fact-row">
            <p class="fact-name">
                <span id={format!("name-{}", fact.name())}>{ m.msg_fact_name(fact.name()) }</span>
                <Origin ..props.clone() />
            </p>
            <Choice fact={*fact} board={board.clone()} />
        </div>
    }
}

/// What the value chosen means, in a line that is there from the start.
#[component]
pub fn Meaning(props: &FactProps) -> Html {
    let m = use_words().m();
    let chosen = choice::chosen(&props.board.draft, props.fact);
    html! {
        <p class="hint meaning">
            { for chosen.first().map(|name| m.msg_fact_means(props.fact.name(), *name)) }
        </p>
    }
}

/// Where the value of a fact comes from, if it has one.
#[component]
pub fn Origin(props: &FactProps) -> Html {
    let FactProps { fact, board } = props;
    let m = use_words().m();
    html! {
        <small class="origin">
            if board.by_hand.contains(*fact) {
                { m.msg_fact_by_hand() }
            } else if board.from_example && board.draft.knows(*fact) {
                { m.msg_fact_from_example() }
            }
        </small>
    }
}
