//! What stands on a print alone: its head and its foot.

use yew::prelude::*;

use super::speech::Speech;

/// What it is and when it was made.
pub fn head(speech: &Speech) -> Html {
    let m = speech.words.m();
    html! {
        <header class="print-only print-head">
            <p class="print-title">{ m.msg_print_brief() }</p>
            <p>{ speech.made() }</p>
        </header>
    }
}

/// Which program made it, and what it is not.
pub fn foot(speech: &Speech) -> Html {
    let m = speech.words.m();
    html! {
        <footer class="print-only print-foot">
            <p>{ m.msg_print_version(env!("CARGO_PKG_VERSION")) }</p>
        </footer>
    }
}
