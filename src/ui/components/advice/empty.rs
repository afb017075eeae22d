//! Nothing is known yet: what will stand here, and what to set first.

use yew::prelude::*;

use super::speech::use_speech;
use crate::incident::Fact;

#[derive(Clone, PartialEq, Properties)]
pub struct EmptyProps {
    /// Opens a fact on the side of the incident.
    pub onopen: Callback<Fact>,
}

/// What will stand here, and the three facts to set first.
#[component]
pub fn Empty(props: &EmptyProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let first = [
        (Fact::Failures, m.msg_advice_empty_failures()),
        (Fact::Severity, m.msg_advice_empty_severity()),
        (Fact::Cause, m.msg_advice_empty_cause()),
    ];
    let first = first.into_iter().map(|(fact, name)| {
        html! {
            <li>
                <button type="button" class="link" onclick={props.onopen.reform(move |_| fact)}>
                    { name }
                </button>
            </li>
        }
    });
    html! {
        <div class="card empty">
            <p class="empty-lead">{ m.msg_advice_empty() }</p>
            <p>{ m.msg_advice_empty_first() }</p>
            <ol class="empty-first">{ for first }</ol>
            <p class="hint">{ m.msg_advice_empty_then() }</p>
        </div>
    }
}
