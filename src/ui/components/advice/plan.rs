//! The plan as dated steps.

use yew::prelude::*;

use super::sources::cited;
use super::speech::Speech;
use crate::advice::{Reason, Step, StepKind, Who};
use crate::incident::Closed;

/// The plan of the chosen option.
pub fn plan(speech: &Speech, list: &[Step]) -> Html {
    let m = speech.words.m();
    html! {
        <section class="card plan-section" aria-labelledby="plan-title">
            <h2 id="plan-title">{ m.msg_plan_title() }</h2>
            if list.is_empty() {
                <p class="hint">{ m.msg_plan_empty() }</p>
            } else {
                { steps(speech, list, "plan") }
            }
        </section>
    }
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

/// By when, what, and who.
pub fn parts(speech: &Speech, step: &Step) -> [String; 3] {
    [speech.due(step.due), what(speech, step), who(speech, step.who)]
}

fn row(speech: &Speech, step: &Step, id: String) -> Html {
    let m = speech.words.m();
    let [when, what, who] = parts(speech, step);
    html! {
        <li data-step={step.kind.name()}>
            <span class="when">{ when }</span>
            <div class="what">
                <p>{ what }</p>
                { for notes(speech, step).into_iter().map(|note| html! { <p class="approval">{ note }</p> }) }
                if step.reason != Reason::Safety {
                    <p class="reason">{ m.msg_plan_reason(step.reason.name()) }</p>
                }
                { cited(speech, id.into(), step.sources) }
            </div>
            <span class="who">{ who }</span>
        </li>
    }
}

fn what(speech: &Speech, step: &Step) -> String {
    let m = speech.words.m();
    match (step.kind, step.amount) {
        (StepKind::Apologise, _) => m.msg_plan_apologise(match step.reason {
            Reason::ExplainOutside => "explain",
            Reason::ActionBeforeWords => "act",
            _ => "own",
        }),
        (kind, Some(amount)) => m.msg_plan_step_amount(kind.name(), speech.money(amount)),
        (kind, None) => m.msg_plan_step(kind.name()),
    }
}

/// What waits for approval, and whose.
pub fn notes(speech: &Speech, step: &Step) -> Vec<String> {
    let m = speech.words.m();
    let waits = step.after_approval.map(|amount| {
        let amount = speech.money(amount);
        // Nothing is given before the approval: then it is not "more".
        if step.amount.is_some() {
            m.msg_plan_after(amount)
        } else {
            m.msg_plan_after_all(amount)
        }
    });
    let approver = step.approver.map(|place| {
        let (role, name) = speech.role(place);
        m.msg_plan_approver(role, name)
    });
    waits.into_iter().chain(approver).collect()
}

fn who(speech: &Speech, who: Who) -> String {
    let m = speech.words.m();
    match who {
        Who::You => m.msg_plan_who("you", ""),
        Who::Team => m.msg_plan_who("team", ""),
        Who::Role(place) => {
            let (role, name) = speech.role(place);
            m.msg_plan_who(role, name)
        }
    }
}
