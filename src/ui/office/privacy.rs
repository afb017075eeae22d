//! That nothing leaves the page, and how the reader can see it.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::platform::{kept_copy, requested};
use crate::ui::components::advice::use_speech;

/// What the page asked the network for so far, what the browser keeps of it, and what it may not do.
#[component]
pub fn Privacy() -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let copy = use_state(Vec::new);
    {
        let copy = copy.setter();
        use_effect_with((), move |()| spawn_local(async move { copy.set(kept_copy().await) }));
    }
    let (own, others) = requested();
    html! {
        <>
            <p>{ m.msg_privacy_what() }</p>
            <p><strong>{ m.msg_privacy_count(own.len() as u32, others.len() as u32) }</strong></p>
            { list(m.msg_privacy_list(), others.iter().chain(&own)) }
            <div>
                if !copy.is_empty() {
                    <p>{ m.msg_privacy_copy(copy.len() as u32) }</p>
                    { list(m.msg_privacy_copy_list(), copy.iter()) }
                }
            </div>
            <ul class="plain-list">
                <li>{ m.msg_privacy_policy() }</li>
                <li>{ m.msg_privacy_keeps() }</li>
                <li>{ m.msg_privacy_check() }</li>
            </ul>
        </>
    }
}

/// Addresses, to be opened.
fn list<'a>(name: String, addresses: impl Iterator<Item = &'a String>) -> Html {
    html! {
        <details>
            <summary>{ name }</summary>
            <ul class="requested">
                { for addresses.map(|address| html! { <li key={address.clone()}>{ address }</li> }) }
            </ul>
        </details>
    }
}
