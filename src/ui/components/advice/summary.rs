//! Print, and the summary as plain text for a ticket or a mail.

use std::rc::Rc;

use yew::prelude::*;

use super::copy::{copy_button, copy_report, use_copied};
use super::speech::{Speech, use_speech};
use crate::advice::{Advice, OptionId, PlanOption};
use crate::app::{Action, Copied};
use crate::paper::{Figures, lead, step_notes, step_parts};

#[derive(Clone, PartialEq, Properties)]
pub struct SummaryProps {
    pub advice: Rc<Advice>,
    pub chosen: OptionId,
    pub copied: Option<(Copied, bool)>,
    pub dispatch: Callback<Action>,
}

/// The buttons that take the advice elsewhere, and the summary when it has to be selected
/// by hand.
#[component]
pub fn Summary(props: &SummaryProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let node = use_node_ref();
    let worked = use_copied(Copied::Summary, props.copied, &node);
    let Some(option) = props.advice.option(props.chosen) else {
        return html! { <div class="summary" /> };
    };
    let text = text(&speech, &props.advice, option);
    html! {
        <div class="summary no-print">
            <div class="actions">
                { copy_button(&props.dispatch, Copied::Summary, text.clone(), m.msg_summary_copy(), false) }
                <button type="button" class="button prints" part="button" onclick={props.dispatch.reform(|_| Action::Print)}>
                    { m.msg_print_do() }
                </button>
                { copy_report(&speech, worked) }
            </div>
            <pre class="summary-text" ref={node} hidden={worked != Some(false)}>{ text }</pre>
        </div>
    }
}

/// What to do, the forecast, the cost and the steps, a line each.
fn text(speech: &Speech, advice: &Advice, option: &PlanOption) -> String {
    let m = speech.words.m();
    let Figures { untreated, plan, no_failure } = Figures::of(advice, option);
    let mut lines = lead(speech, &advice.incident, option);
    lines.push(String::new());
    lines.push(m.msg_forecast_sentence(plan.n, plan.low, plan.high, untreated.n, no_failure.n));
    lines.push(m.msg_forecast_once());
    if let Some(cost) = option.cost {
        lines.push(m.msg_summary_cost(speech.money(cost)));
    }
    lines.push(String::new());
    for step in &option.steps {
        let [when, what, who] = step_parts(speech, step);
        lines.push(m.msg_summary_step(when, what, who));
        lines.extend(step_notes(speech, step).into_iter().map(|note| m.msg_summary_note(note)));
    }
    lines.push(String::new());
    lines.push(m.msg_model_version(env!("CARGO_PKG_VERSION")));
    lines.join("\n")
}
