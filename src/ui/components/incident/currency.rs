//! The currency of the case, beside each amount.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::board::Board;
use crate::app::Action;
use crate::incident::Currency;
use crate::locale::Words;

/// Those that are offered first.
const COMMON: [&str; 10] = ["EUR", "USD", "GBP", "CHF", "PLN", "CZK", "RON", "BGN", "INR", "JPY"];

/// A list of all currencies, the common ones first. One choice holds for all amounts.
pub fn currency_list(words: &Words, board: &Board) -> Html {
    let m = words.m();
    let current = board.currency;
    let onchange = {
        let dispatch = board.dispatch.clone();
        Callback::from(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            if let Some(currency) = Currency::parse(&list.value()) {
                dispatch.emit(Action::Currency(currency));
            }
        })
    };
    let rest = || Currency::all().filter(|currency| !COMMON.contains(&currency.code()));
    let option = |code: &'static str| {
        html! {
            <option key={code} value={code} selected={code == current.code()}>{ code }</option>
        }
    };
    html! {
        <select class="currency" aria-label={m.msg_currency_label()} {onchange}>
            <optgroup label={m.msg_currency_common()}>{ for COMMON.into_iter().map(option) }</optgroup>
            <optgroup label={m.msg_currency_all()}>
                { for rest().map(|currency| option(currency.code())) }
            </optgroup>
        </select>
    }
}
