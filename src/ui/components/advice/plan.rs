//! The plan as dated steps.

use yew::prelude::*;

use super::sources::cited;
use super::speech::Speech;
use crate::advice::{Reason, Step};
use crate::app::{Action, Office};
use crate::incident::Closed;
use crate::paper::{step_notes, step_parts};
use crate::ui::components::door;

/// The plan of the chosen option, and the way to the record of the decision.
pub fn plan(speech: &Speech, list: &[Step], dispatch: &Callback<Action>) -> Html {
    let m = speech.words.m();
    html! {
        <section class="card plan-section" part="plan" aria-labelledby="plan-title">
            <h2 id="plan-title">{ m.msg_plan_title() }</h2>
            if list.is_empty() {
                <p class="hint">{ m.msg_plan_empty() }</p>
            } else {
                { steps(speech, list, "plan") }
            }
            { record_door(speech, dispatch) }
        </section>
    }
}

/// The way to the record of the decision.
pub fn record_door(speech: &Speech, dispatch: &Callback<Action>) -> Html {
    door(speech.words.m().msg_own_plan_record(), Office::Record, dispatch)
}

/// Steps in their order: by when, what, who, why. The id is unique on the page.
pub fn steps(speech: &Speech, steps: &[Step], id: &str) -> Html {
    let steps = steps.iter().enumerate();
    html! {
        <ol class="plan">
            { for steps.map(|(place, step)| row(speech, step, format!("{id}-why-{place}"))) }
        </ol>
    }
}

fn row(speech: &Speech, step: &Step, id: String) -> Html {
    let m = speech.words.m();
    let [when, what, who] = step_parts(speech, step);
    html! {
        <li data-step={step.kind.name()}>
            <span class="when">{ when }</span>
            <div class="what">
                <p>{ what }</p>
                { for step_notes(speech, step).into_iter().map(|note| html! { <p class="approval">{ note }</p> }) }
                if step.reason != Reason::Safety {
                    <p class="reason">{ m.msg_plan_reason(step.reason.name()) }</p>
                }
                { cited(speech, id.into(), step.sources) }
            </div>
            <span class="who">{ who }</span>
        </li>
    }
}
