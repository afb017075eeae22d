//! That nothing leaves the page, and how the reader can see it.

use yew::prelude::*;

use crate::platform::requested;
use crate::ui::components::advice::Speech;

/// What the page asked the network for so far, and what it may not do.
pub fn privacy(speech: &Speech) -> Html {
    let m = speech.words.m();
    let (own, others) = requested();
    html! {
        <>
            <p>{ m.msg_privacy_what() }</p>
            <p><strong>{ m.msg_privacy_count(own.len() as u32, others.len() as u32) }</strong></p>
            <details>
                <summary>{ m.msg_privacy_list() }</summary>
                <ul class="requested">
                    { for others.iter().chain(&own).map(|name| html! { <li key={name.clone()}>{ name }</li> }) }
                </ul>
            </details>
            <ul class="plain-list">
                <li>{ m.msg_privacy_policy() }</li>
                <li>{ m.msg_privacy_keeps() }</li>
                <li>{ m.msg_privacy_check() }</li>
            </ul>
        </>
    }
}
