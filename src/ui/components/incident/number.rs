//! A typed number with its unit.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::board::Board;
use super::typed::typed;
use crate::advice::FactValue;
use crate::app::{Action, FactEdit, FieldId, FieldKind, Unit};
use crate::incident::{Closed, Months};
use crate::locale::Words;

/// A number and its unit. The length of a relationship also has a box for a new customer.
pub fn number_field(words: &Words, board: &Board, field: FieldId, labelled_by: String) -> Html {
    let beside = html! {
        <>
            { units(words, board, field) }
            if field.kind() == FieldKind::Tenure { { new_customer(words, board) } }
        </>
    };
    typed(words, board, field, labelled_by, beside)
}

/// The unit of a field, or a list of those it can have.
fn units(words: &Words, board: &Board, field: FieldId) -> Html {
    let m = words.m();
    let current = board.raw.unit(field);
    let units = field.kind().units();
    if let [only] = units {
        return html! { <span class="unit">{ m.msg_unit_name(only.name()) }</span> };
    }
    let onchange = {
        let dispatch = board.dispatch.clone();
        Callback::from(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            if let Some(unit) = Unit::parse(&list.value()) {
                dispatch.emit(Action::Unit(field, unit));
            }
        })
    };
    html! {
        <select aria-label={m.msg_unit_label()} {onchange}>
            { for units.iter().map(|unit| html! {
                <option key={unit.name()} value={unit.name()} selected={current == Some(*unit)}>
                    { m.msg_unit_name(unit.name()) }
                </option>
            }) }
        </select>
    }
}

/// The box that says the relationship has just begun.
fn new_customer(words: &Words, board: &Board) -> Html {
    let none = Months::new(0);
    let checked = board.draft.tenure == none;
    let onchange = {
        let dispatch = board.dispatch.clone();
        Callback::from(move |_| {
            let action = match none {
                Some(new) if !checked => Action::Fact(FactEdit::Value(FactValue::Tenure(new))),
                _ => Action::Typed(FieldId::Tenure, String::new()),
            };
            dispatch.emit(action);
        })
    };
    html! {
        <label class="chip choice">
            <input type="checkbox" {checked} {onchange} />
            <span>{ words.m().msg_new_customer() }</span>
        </label>
    }
}
