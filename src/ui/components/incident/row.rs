//! A fact whose control is always open: its name, and its values beside it.

use yew::prelude::*;

use super::board::FactProps;
use super::choice::Choice;
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
