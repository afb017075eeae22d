//! What stands on a print alone: its head and its foot.

use yew::prelude::*;

use super::speech::use_speech;

/// What it is and when it was made.
#[component]
pub fn PrintHead() -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let today = speech.today;
    html! {
        <header class="print-only print-head">
            <p class="print-title">{ m.msg_print_brief() }</p>
            <p>{ m.msg_print_made(speech.format.date(today), today.year().to_string()) }</p>
        </header>
    }
}

/// Which program made it, and what it is not.
#[component]
pub fn PrintFoot() -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    html! {
        <footer class="print-only print-foot">
            <p>{ m.msg_print_version(env!("CARGO_PKG_VERSION")) }</p>
        </footer>
    }
}
