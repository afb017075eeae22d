//! The business in which it happened, as a list.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::board::Board;
use crate::app::{Action, FactEdit};
use crate::incident::{Closed, Fact, Sector};
use crate::locale::Words;

/// All businesses, and "not known".
pub fn sector_list(words: &Words, board: &Board) -> Html {
    let m = words.m();
    let current = board.draft.sector;
    let onchange = {
        let dispatch = board.dispatch.clone();
        Callback::from(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            let sector = Sector::parse(&list.value());
            dispatch.emit(Action::Fact(FactEdit::Sector(sector)));
        })
    };
    html! {
        <select id="fact-sector" aria-labelledby="name-sector" {onchange}>
            <option value="" selected={current.is_none()}>{ m.msg_fact_not_known() }</option>
            { for Sector::ALL.iter().map(|sector| html! {
                <option key={sector.name()} value={sector.name()} selected={current == Some(*sector)}>
                    { m.msg_fact_value(Fact::Sector.name(), sector.name()) }
                </option>
            }) }
        </select>
    }
}
