//! Nothing is known yet: what will stand here, and what to set first.

use yew::prelude::*;

use super::speech::Speech;
use crate::incident::Fact;

/// What will stand here, and the three facts to set first; `onopen` opens a fact on the
/// side of the incident.
pub fn empty(speech: &Speech, onopen: &Callback<Fact>) -> Html {
    let m = speech.words.m();
    let first = [
        (Fact::Failures, m.msg_advice_empty_failures()),
        (Fact::Severity, m.msg_advice_empty_severity()),
        (Fact::Cause, m.msg_advice_empty_cause()),
    ];
    let first = first.into_iter().map(|(fact, name)| {
        html! {
            <li>
                <button type="button" class="link" onclick={onopen.reform(move |_| fact)}>
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
