//! What can be done with the case as a whole.

use yew::prelude::*;

use crate::app::Action;
use crate::ui::hooks::use_words;

#[derive(Clone, PartialEq, Properties)]
pub struct CaseActionsProps {
    /// Whether there is anything on the desk.
    pub has_case: bool,
    /// Whether a case of one's own can be brought back.
    pub has_kept: bool,
    /// Whether the examples are shown.
    pub examples: bool,
    pub onexamples: Callback<()>,
    pub dispatch: Callback<Action>,
}

/// Bring back the case before; see the examples; start a new case.
#[component]
pub fn CaseActions(props: &CaseActionsProps) -> Html {
    let m = use_words().m();
    let dispatch = &props.dispatch;
    html! {
        <div class="case-actions">
            if props.has_kept {
                <button key="back" type="button" class="button small" onclick={dispatch.reform(|_| Action::BringBack)}>
                    { m.msg_case_back() }
                </button>
            }
            if props.has_case {
                <button key="examples" type="button" class="button small" onclick={props.onexamples.reform(|_| ())}
                    aria-expanded={props.examples.to_string()} aria-controls="examples">
                    { m.msg_case_examples() }
                </button>
                <button key="new" type="button" class="button small" onclick={dispatch.reform(|_| Action::Clear)}>
                    { m.msg_case_new() }
                </button>
            }
        </div>
    }
}
