//! The model card: what the forecast is, what it is not, and why it has ranges.

use yew::prelude::*;

use super::super::speech::{Speech, later};
use crate::evidence::FindingId;
use crate::incident::Closed;
use crate::ui::components::Disclosure;

/// The model card, closed at first.
pub fn model_card(speech: &Speech) -> Html {
    let m = speech.words.m();
    html! {
        <Disclosure
            id="model-card" class="model-card" summary={html! { { m.msg_model_title() } }}
            inside={later(speech, inside)}
        />
    }
}

fn inside(speech: &Speech) -> Html {
    let m = speech.words.m();
    html! {
        <div class="prose">
            <p>{ m.msg_model_what() }</p>
            <ul>{ for speech.not().into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            <h3>{ m.msg_model_width() }</h3>
            <p>{ m.msg_model_ranges() }</p>
            <p>{ m.msg_finding_says(FindingId::SingleCustomers.name()) }</p>
            <p class="hint">{ m.msg_model_version(env!("CARGO_PKG_VERSION")) }</p>
        </div>
    }
}
