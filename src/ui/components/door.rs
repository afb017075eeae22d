//! A button that opens a dialog.

use yew::prelude::*;

use crate::app::{Action, Office};
use crate::incident::Closed;

/// The button of a dialog.
pub fn door(label: String, office: Office, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(move |_| Action::Office(office));
    html! {
        <button key={office.name()} type="button" class="button small no-print" part="button" aria-haspopup="dialog" {onclick}>
            { label }
        </button>
    }
}
