//! Copying a text, and saying how it went.

use yew::prelude::*;

use super::speech::Speech;
use crate::app::{Action, Copied};
use crate::platform::select;

/// A button that puts a text on the clipboard; `main` is the main action of its group.
pub fn copy_button(
    dispatch: &Callback<Action>,
    what: Copied,
    text: String,
    words: String,
    main: bool,
) -> Html {
    let onclick = dispatch.reform(move |_| Action::Copy { what, text: text.clone() });
    html! {
        <button type="button" class={classes!("button", main.then_some("main"))} part="button" {onclick}>
            { words }
        </button>
    }
}

/// Whether the last copy of a text worked, if there was one. When the browser refuses, the
/// text of the element is selected instead.
#[hook]
pub fn use_copied(what: Copied, copied: Option<(Copied, bool)>, node: &NodeRef) -> Option<bool> {
    let worked = copied.filter(|(copied, _)| *copied == what).map(|(_, worked)| worked);
    let node = node.clone();
    use_effect_with(worked, move |worked| {
        if *worked == Some(false) {
            select(&node);
        }
    });
    worked
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
