//! The keys of the page, from the table that binds them.

use yew::prelude::*;

use super::tick::tick;
use crate::incident::Closed;
use crate::platform::{Key, keep_single_keys, single_keys};
use crate::ui::components::advice::use_speech;

/// All keys, and a way to switch off those that are a single letter or sign.
#[component]
pub fn Keys() -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let on = use_state(single_keys);
    let set = {
        let on = on.clone();
        Callback::from(move |checked: bool| {
            keep_single_keys(checked);
            on.set(checked);
        })
    };
    html! {
        <>
            <table class="figures keys">
                <tbody>
                    { for Key::ALL.iter().map(|key| html! {
                        <tr key={key.name()}>
                            <th scope="row">{ m.msg_keys_does(key.name()) }</th>
                            <td>{ for key.strokes().iter().map(|stroke| html! { <><kbd>{ *stroke }</kbd>{ " " }</> }) }</td>
                        </tr>
                    }) }
                </tbody>
            </table>
            { tick(m.msg_keys_single(), *on, set) }
            <p class="hint">{ m.msg_keys_field() }</p>
        </>
    }
}
