//! The control of a fact whose chip was opened.

use yew::prelude::*;

use super::board::FactProps;
use super::choice::Choice;
use super::number::NumberField;
use super::sector::SectorList;
use super::typed::MoneyField;
use crate::app::{Action, FieldId, FieldKind};
use crate::incident::{Closed, Fact};
use crate::ui::hooks::use_words;

/// The question, its control, and a way to close it.
#[component]
pub fn Editor(props: &FactProps) -> Html {
    let FactProps { fact, board } = props;
    let m = use_words().m();
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
        <div class="editor" {onkeydown}>
            <p class="editor-title">
                <span id={format!("name-{}", fact.name())}>{ m.msg_fact_question(fact.name()) }</span>
                <button type="button" class="link" onclick={close.reform(|_| ())}>
                    { m.msg_fact_close() }
                </button>
            </p>
            { control(props) }
            if !hint.is_empty() {
                <p class="hint">{ hint }</p>
            }
        </div>
    }
}

fn control(props: &FactProps) -> Html {
    let FactProps { fact, board } = props;
    match FieldId::of_fact(*fact) {
        Some(field) if field.kind() == FieldKind::Money => {
            html! { <MoneyField {field} board={board.clone()} labelled_by={label(*fact)} /> }
        }
        Some(field) => {
            html! { <NumberField {field} board={board.clone()} labelled_by={label(*fact)} /> }
        }
        None if *fact == Fact::Sector => html! { <SectorList board={board.clone()} /> },
        None => html! { <Choice fact={*fact} board={board.clone()} /> },
    }
}

fn label(fact: Fact) -> String {
    format!("name-{}", fact.name())
}
