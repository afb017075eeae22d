//! A typed field: what is typed, the sentence when it is refused, and for amounts their
//! currency.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::board::Board;
use super::currency::currency_list;
use super::wording;
use crate::app::{Action, FieldError, FieldId, FieldKind};
use crate::incident::Closed;
use crate::locale::{Format, PlainFormat, Words};

/// The text of a field with what stands `beside` it, and the sentence when it is refused.
/// `labelled_by` is the id of the element that names the field.
pub fn typed(
    words: &Words,
    board: &Board,
    field: FieldId,
    labelled_by: String,
    beside: Html,
) -> Html {
    let error = board.raw.error(field);
    let oninput = {
        let dispatch = board.dispatch.clone();
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            dispatch.emit(Action::Typed(field, input.value()));
        })
    };
    let onblur = {
        let dispatch = board.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Action::Left(field)))
    };
    // Enter takes the value as leaving the field does.
    let onkeydown = {
        let dispatch = board.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                dispatch.emit(Action::Left(field));
            }
        })
    };
    let id = field.name();
    let error_id = format!("error-{id}");
    html! {
        <div class="typed">
            <div class="typed-line" id={format!("fact-{id}")}>
                <input type="text" inputmode="decimal" autocomplete="off" id={format!("field-{id}")}
                    aria-labelledby={labelled_by} value={board.sheet().text(field)}
                    aria-invalid={error.map(|_| "true")}
                    aria-describedby={error.map(|_| error_id.clone())}
                    {oninput} {onblur} {onkeydown} />
                { beside }
            </div>
            <p class="field-error" id={error_id} role="status">
                if let Some(error) = error {
                    { complaint(words, error, field.kind()) }{ " " }
                    { for in_force(words, board, field).map(|value| words.m().msg_field_kept(value)) }
                }
            </p>
        </div>
    }
}

fn complaint(words: &Words, error: FieldError, kind: FieldKind) -> String {
    let decimals = match error {
        FieldError::TooFine(decimals) => decimals,
        _ => 0,
    };
    words.m().msg_field_error(error.name(), kind.name(), decimals)
}

/// The value that counts while the text is refused.
fn in_force(words: &Words, board: &Board, field: FieldId) -> Option<String> {
    let sheet = board.sheet();
    match sheet.money(field) {
        Some(money) => Some(PlainFormat(words).money(money)),
        None => Some(wording::number(words, sheet.smallest(field)?, sheet.unit(field)?)),
    }
}

/// An amount and the currency of the case.
pub fn money_field(words: &Words, board: &Board, field: FieldId, labelled_by: String) -> Html {
    typed(words, board, field, labelled_by, currency_list(words, board))
}
