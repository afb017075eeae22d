//! That something was taken out, and the way back.

use yew::prelude::*;

use crate::ui::components::advice::Speech;

/// What was taken out, with a button that brings it back.
pub fn removed(speech: &Speech, says: String, onundo: Callback<MouseEvent>) -> Html {
    html! {
        <p class="report">
            { says }{ " " }
            <button type="button" class="link" onclick={onundo}>{ speech.words.m().msg_cases_undo() }</button>
        </p>
    }
}
