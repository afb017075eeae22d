//! The control of a fact whose chip was opened.

use yew::prelude::*;

use super::board::Board;
use super::choice::choices;
use super::number::number_field;
use super::sector::sector_list;
use super::typed::money_field;
use crate::app::{Action, FieldId, FieldKind};
use crate::incident::{Closed, Fact};
use crate::locale::Words;

/// The question, its control, and a way to close it.
pub fn editor(words: &Words, board: &Board, fact: Fact) -> Html {
    let m = words.m();
    let close = {
        let dispatch = board.dispatch.clone();
        Callback::from(move |()| dispatch.emit(Action::Close))
    };
    let onkeydown = {
        let close = close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                close.emit(());
            }
        })
    };
    let hint = m.msg_fact_hint(fact.name());
    html! {
        <div key={fact.name()} class="editor" {onkeydown}>
            <p class="editor-title">
                <span id={label(fact)}>{ m.msg_fact_question(fact.name()) }</span>
                <button type="button" class="link" onclick={close.reform(|_| ())}>
                    { m.msg_fact_close() }
                </button>
            </p>
            { control(words, board, fact) }
            if !hint.is_empty() {
                <p class="hint">{ hint }</p>
            }
        </div>
    }
}

/// The control that suits the fact.
fn control(words: &Words, board: &Board, fact: Fact) -> Html {
    match FieldId::of_fact(fact) {
        Some(field) if field.kind() == FieldKind::Money => {
            money_field(words, board, field, label(fact))
        }
        Some(field) => number_field(words, board, field, label(fact)),
        None if fact == Fact::Sector => sector_list(words, board),
        None => choices(words, board, fact),
    }
}

/// The id of the element that names the fact.
fn label(fact: Fact) -> String {
    format!("name-{}", fact.name())
}
