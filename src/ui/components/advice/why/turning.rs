//! Turning points: other values of single facts that change the advice, to be tried.

use yew::prelude::*;

use super::super::speech::Speech;
use super::section::WhyProps;
use crate::advice::{FactValue, TurningPoint};
use crate::app::Action;
use crate::incident::Closed;

/// How many stand there; the engine gives the one that moves most first.
const SHOWN: usize = 6;

/// Each turning point with a button that tries it, and one that undoes the last trial.
pub fn turning_points(speech: &Speech, props: &WhyProps) -> Html {
    let m = speech.words.m();
    let points = &props.probes.turning_points;
    let ontry = props.dispatch.reform(Action::Try);
    let undo = props.tried.map(|value| {
        let onclick = props.dispatch.reform(|_| Action::Untry);
        html! {
            <p class="tried">
                { condition(speech, value) }{ " " }
                <button type="button" class="link" {onclick}>{ m.msg_turning_undo() }</button>
            </p>
        }
    });
    html! {
        <div class="turning">
            <h3 id="turning" tabindex="-1">{ m.msg_turning_title() }</h3>
            <div class="tried-slot" role="status">{ undo }</div>
            if points.is_empty() { <p class="hint">{ m.msg_turning_none() }</p> }
            <ul class="turning-points">{ for points.iter().take(SHOWN).map(|point| item(speech, point, &ontry)) }</ul>
        </div>
    }
}

fn item(speech: &Speech, point: &TurningPoint, ontry: &Callback<FactValue>) -> Html {
    let m = speech.words.m();
    let value = point.value;
    let condition = condition(speech, value);
    let remedies = point.remedies.as_ref().map(|remedies| {
        let names =
            remedies.iter().map(|id| html! { <span>{ m.msg_remedy_name(id.name()) }</span> });
        html! { <p class="hint remedies">{ m.msg_turning_advised() }{ " " }{ for names }</p> }
    });
    let approver = point.approver.map(|place| {
        let (role, name) = place.map_or(("none", ""), |place| speech.role(place));
        html! { <p class="hint">{ m.msg_turning_approver(role, name) }</p> }
    });
    html! {
        <li>
            <div>
                <p><b>{ &condition }</b>{ " " }<span class="turn">{ m.msg_turning_forecast(point.from, point.to) }</span></p>
                { remedies }
                { approver }
            </div>
            <button
                type="button" class="button small no-print" part="button" onclick={ontry.reform(move |_| value)}
                aria-label={m.msg_turning_try_label(&condition)}
            >
                { m.msg_turning_try() }
            </button>
        </li>
    }
}

/// "If it may well happen again".
pub fn condition(speech: &Speech, value: FactValue) -> String {
    let (name, n) = match value {
        FactValue::Severity(value) => (value.name(), 0),
        FactValue::Cause(value) => (value.name(), 0),
        FactValue::Recurrence(value) => (value.name(), 0),
        FactValue::EarlierFailures(count) => ("", count.get().into()),
        FactValue::FailedRecoveries(count) => ("", count.get().into()),
        FactValue::ApologiesGiven(count) => ("", count.get().into()),
        FactValue::NoticedBy(value) => (value.name(), 0),
        FactValue::Channel(value) => (value.name(), 0),
        FactValue::Service(value) => (value.name(), 0),
        FactValue::Tenure(months) => ("", u32::from(months.get())),
        FactValue::Alternatives(value) => (value.name(), 0),
        FactValue::LossDue(true) => ("yes", 0),
        FactValue::LossDue(false) => ("no", 0),
    };
    speech.words.m().msg_turning_if(value.fact().name(), name, n)
}
