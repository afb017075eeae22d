//! The law that applies, and what it asks for.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::board::Board;
use super::number::number_field;
use super::typed::money_field;
use crate::app::{Action, FieldId, FieldKind};
use crate::evidence::floor::{Field, FloorInputs, Input, Scheme, rule, schemes};
use crate::incident::Closed;
use crate::locale::Words;
use crate::ui::hooks::use_words;

#[derive(Clone, PartialEq, Properties)]
pub struct LawProps {
    pub board: Rc<Board>,
}

/// The list of laws for the sector, and the inputs of the one picked. Empty where no law
/// of ours fixes an amount.
#[component]
pub fn Law(props: &LawProps) -> Html {
    let LawProps { board } = props;
    let words = use_words();
    let m = words.m();
    let offered: Vec<Scheme> = schemes(board.draft.sector).collect();
    let picked = board.law.map(|(scheme, _)| scheme);
    let onchange = {
        let dispatch = board.dispatch.clone();
        Callback::from(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            dispatch.emit(Action::Law(Scheme::parse(&list.value())));
        })
    };
    html! {
        <div class="law">
            if !offered.is_empty() {
                <div class="fact-row">
                    <label class="fact-name" for="law">{ m.msg_law_title() }</label>
                    <select id="law" {onchange}>
                        <option value="" selected={picked.is_none()}>{ m.msg_law_none() }</option>
                        { for offered.iter().map(|scheme| html! {
                            <option key={scheme.name()} value={scheme.name()} selected={picked == Some(*scheme)}>
                                { m.msg_floor_name(scheme.name()) }
                            </option>
                        }) }
                    </select>
                </div>
                <div class="law-inputs">
                    if let Some((scheme, inputs)) = board.law {
                        { for rule(scheme).inputs.iter().map(|i| input(words, board, &inputs, *i)) }
                    }
                </div>
            }
        </div>
    }
}

fn input(words: &Words, board: &Board, inputs: &FloorInputs, input: Input) -> Html {
    let m = words.m();
    let id = format!("law-{}", input.name());
    let hint = m.msg_floor_hint(input.name());
    html! {
        <div class="law-input" key={input.name()}>
            <p class="fact-name" id={id.clone()}>{ m.msg_floor_input(input.name()) }</p>
            { control(words, board, inputs, input, id) }
            if !hint.is_empty() { <p class="hint">{ hint }</p> }
        </div>
    }
}

fn control(
    words: &Words,
    board: &Board,
    inputs: &FloorInputs,
    input: Input,
    labelled_by: String,
) -> Html {
    match (FieldId::of_input(input), input.field()) {
        (Some(field), _) if field.kind() == FieldKind::Money => {
            money_field(words, board, field, labelled_by)
        }
        (Some(field), _) => number_field(words, board, field, labelled_by),
        (None, Field::Choice(names)) => list(words, board, inputs, input, names, labelled_by),
        (None, _) => list(words, board, inputs, input, &["yes", "no"], labelled_by),
    }
}

fn list(
    words: &Words,
    board: &Board,
    inputs: &FloorInputs,
    input: Input,
    names: &'static [&'static str],
    labelled_by: String,
) -> Html {
    let m = words.m();
    let current = inputs.choice(input);
    let onchange = {
        let dispatch = board.dispatch.clone();
        Callback::from(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            dispatch.emit(Action::LawChoice(input, list.value()));
        })
    };
    html! {
        <select aria-labelledby={labelled_by} {onchange}>
            <option value="" selected={current.is_none()}>{ m.msg_law_input_open() }</option>
            { for names.iter().map(|name| html! {
                <option key={*name} value={*name} selected={current == Some(*name)}>
                    { m.msg_floor_choice(*name) }
                </option>
            }) }
        </select>
    }
}
