//! Whose policy the advice follows.

use yew::prelude::*;

use super::speech::Speech;
use crate::app::{Action, Office, State, Whose};
use crate::house::House;
use crate::incident::Closed;
use crate::paper;
use crate::share::WireError;

/// The policy in force, and a way to see and change it.
pub fn house_note(
    speech: &Speech,
    house: &House,
    whose: Whose,
    dispatch: &Callback<Action>,
) -> Html {
    let m = speech.words.m();
    html! {
        <p class="hint">
            { paper::policy(speech, house, whose) }{ " " }
            <button type="button" class="link no-print" aria-haspopup="dialog"
                onclick={dispatch.reform(|_| Action::Office(Office::Policy))}>
                { m.msg_policy_open() }
            </button>
        </p>
    }
}

/// That a policy was not used, and which field of it is wrong.
pub fn house_refused(speech: &Speech, state: &State) -> Html {
    let refused = state.houses.refused.as_ref().filter(|_| speech.words.is_whole());
    html! { { for refused.map(|(whose, error)| refusal(speech, *whose, error)) } }
}

/// Why a policy was not used, in a sentence.
pub fn refusal(speech: &Speech, whose: Whose, error: &WireError) -> String {
    let problem = match (error.field.as_str(), error.value()) {
        ("", _) => "file",
        (_, "") => "missing",
        _ => "field",
    };
    let m = speech.words.m();
    m.msg_policy_refused(whose.name(), problem, &error.field, error.value())
}
