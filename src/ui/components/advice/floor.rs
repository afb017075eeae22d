//! What the law asks for at least, when a scheme was chosen.

use yew::prelude::*;

use super::sources::cited;
use super::speech::Speech;
use crate::evidence::SourceId;
use crate::evidence::floor::{Basis, FloorResult, Scheme, rule};
use crate::incident::Closed;

/// The legal minimum in one line, with what it rests on.
pub fn floor(speech: &Speech, scheme: Scheme, result: FloorResult) -> Html {
    let m = speech.words.m();
    let rule = rule(scheme);
    let mut lines = lines(speech, scheme, result);
    if matches!(result, FloorResult::Due(_)) {
        lines.push(m.msg_floor_payment(rule.payment.name()));
    }
    let mut lines = lines.into_iter();
    html! {
        <div class="floor" data-scheme={scheme.name()}>
            <p class="floor-line">{ lines.next() }</p>
            <p class="hint">{ for lines.map(|line| html! { <span>{ line }{ " " }</span> }) }</p>
            { cited(speech, "floor-source".into(), source_of(scheme)) }
        </div>
    }
}

/// The line, then what is to be said beside it.
fn lines(speech: &Speech, scheme: Scheme, result: FloorResult) -> Vec<String> {
    let m = speech.words.m();
    let condition = m.msg_floor_condition(scheme.name());
    let date = rule(scheme).as_of;
    match result {
        FloorResult::Due(due) => {
            let mut lines = vec![m.msg_floor_line(speech.money(due.amount), condition, date)];
            if due.halved {
                lines.push(m.msg_floor_halved());
            }
            if matches!(due.basis, Basis::Fare { capped: true, .. }) {
                lines.push(m.msg_floor_capped());
            }
            if scheme == Scheme::Eu261 {
                lines.push(m.msg_floor_reform());
            }
            lines
        }
        FloorResult::NothingDue => vec![m.msg_floor_nothing(condition, date)],
        FloorResult::Missing(inputs) => std::iter::once(m.msg_floor_missing())
            .chain(inputs.iter().map(|input| m.msg_floor_input(input.name())))
            .collect(),
        FloorResult::OtherCurrency(currency) => {
            vec![m.msg_floor_other_currency(currency.code())]
        }
    }
}

/// The law itself, as a list of one.
fn source_of(scheme: Scheme) -> &'static [SourceId] {
    std::slice::from_ref(&rule(scheme).source)
}
