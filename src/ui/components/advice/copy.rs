//! Copying a text, and saying how it went.

use yew::prelude::*;

use super::speech::use_speech;
use crate::app::{Action, Copied};
use crate::platform::select;

#[derive(Clone, PartialEq, Properties)]
pub struct CopyButtonProps {
    pub what: Copied,
    pub text: String,
    /// What the button says.
    pub words: AttrValue,
    /// The main action of its group.
    #[prop_or_default]
    pub main: bool,
    pub dispatch: Callback<Action>,
}

/// A button that puts a text on the clipboard.
#[component]
pub fn CopyButton(props: &CopyButtonProps) -> Html {
    let (what, text) = (props.what, props.text.clone());
    let onclick = props.dispatch.reform(move |_| Action::Copy { what, text: text.clone() });
    html! {
        <button type="button" class={classes!("button", props.main.then_some("main"))} {onclick}>
            { &props.words }
        </button>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct CopyReportProps {
    pub what: Copied,
    pub copied: Option<(Copied, bool)>,
    /// The element whose text is selected when the browser refuses to copy.
    pub node: NodeRef,
}

/// Whether the last copy worked. When it did not, the text is selected instead.
#[component]
pub fn CopyReport(props: &CopyReportProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let worked = props.copied.filter(|(what, _)| *what == props.what).map(|(_, worked)| worked);
    let node = props.node.clone();
    use_effect_with(worked, move |worked| {
        if *worked == Some(false) {
            select(&node);
        }
    });
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
