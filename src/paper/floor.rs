//! What the law asks for at least, in words.

use super::Speech;
use crate::evidence::floor::{Basis, FloorResult, Scheme, rule};
use crate::incident::Closed;

/// The line, then what is to be said beside it.
pub fn floor(speech: &Speech, scheme: Scheme, result: FloorResult) -> Vec<String> {
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
            lines.push(m.msg_floor_payment(rule(scheme).payment.name()));
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
