//! What can be done with the case as a whole.

use yew::prelude::*;

use crate::app::{Action, State};
use crate::locale::Words;

/// Bring back the case before; see the examples, or hide them when `examples` says they are
/// shown; start a new case.
pub fn case_actions(
    words: &Words,
    state: &State,
    examples: bool,
    onexamples: &Callback<()>,
    dispatch: &Callback<Action>,
) -> Html {
    let m = words.m();
    let has_case = state.sheet.touched || state.sheet.example.is_some();
    html! {
        <div class="case-actions">
            if !state.kept.is_empty() {
                <button key="back" type="button" class="button small" part="button" onclick={dispatch.reform(|_| Action::BringBack)}>
                    { m.msg_case_back() }
                </button>
            }
            if has_case {
                <button key="examples" type="button" class="button small" part="button" onclick={onexamples.reform(|_| ())}
                    aria-expanded={examples.to_string()} aria-controls="examples">
                    { m.msg_case_examples() }
                </button>
                <button key="new" type="button" class="button small" part="button" onclick={dispatch.reform(|_| Action::Clear)}>
                    { m.msg_case_new() }
                </button>
            }
        </div>
    }
}
