//! Copying a letter, and saying how it went.

use yew::prelude::*;

use super::speech::Speech;
use crate::app::Action;
use crate::platform::select;

/// A button that puts a text on the clipboard; `main` is the main action of its group.
pub fn copy_button(dispatch: &Callback<Action>, text: String, words: String, main: bool) -> Html {
    let onclick = dispatch.reform(move |_| Action::Copy(text.clone()));
    html! {
        <button type="button" class={classes!("button", main.then_some("main"))} part="button" {onclick}>
            { words }
        </button>
    }
}

/// When the browser refuses to copy, the text of the element is selected instead.
#[hook]
pub fn use_selected(copied: Option<bool>, node: &NodeRef) {
    let node = node.clone();
    use_effect_with(copied, move |copied| {
        if *copied == Some(false) {
            select(&node);
        }
    });
}

/// Whether the last copy worked, in words.
pub fn copy_report(speech: &Speech, worked: Option<bool>) -> Html {
    let m = speech.words.m();
    html! {
        <p class="report no-print" role="status">
            { match worked {
                Some(true) => m.msg_copy_done(),
                Some(false) => m.msg_copy_failed(),
                None => String::new(),
            } }
        </p>
    }
}
