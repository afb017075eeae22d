//! A typed number with its unit.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::typed::{Typed, TypedProps};
use crate::advice::FactValue;
use crate::app::{Action, FactEdit, FieldId, FieldKind, Unit};
use crate::incident::{Closed, Months};
use crate::ui::hooks::use_words;

/// A number and its unit. The length of a relationship also has a box for a new customer.
#[component]
pub fn NumberField(props: &TypedProps) -> Html {
    let TypedProps { field, board, labelled_by, .. } = props;
    let words = use_words();
    html! {
        <Typed field={*field} board={board.clone()} labelled_by={labelled_by.clone()}>
            { units(props, words) }
            if field.kind() == FieldKind::Tenure { { new_customer(props, words) } }
        </Typed>
    }
}

fn units(props: &TypedProps, words: &crate::locale::Words) -> Html {
    let (field, m) = (props.field, words.m());
    let current = props.board.raw.unit(field);
    let units = field.kind().units();
    if let [only] = units {
        return html! { <span class="unit">{ m.msg_unit_name(only.name()) }</span> };
    }
    let onchange = {
        let dispatch = props.board.dispatch.clone();
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

fn new_customer(props: &TypedProps, words: &crate::locale::Words) -> Html {
    let none = Months::new(0);
    let checked = props.board.draft.tenure == none;
    let onchange = {
        let dispatch = props.board.dispatch.clone();
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
