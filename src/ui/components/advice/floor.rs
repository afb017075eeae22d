//! What the law asks for at least, when a scheme was chosen.

use yew::prelude::*;

use super::sources::cited;
use super::speech::Speech;
use crate::evidence::SourceId;
use crate::evidence::floor::{FloorResult, Scheme, rule};
use crate::incident::Closed;
use crate::paper;

/// The legal minimum in one line, with what it rests on.
pub fn floor(speech: &Speech, scheme: Scheme, result: FloorResult) -> Html {
    let mut lines = paper::floor(speech, scheme, result).into_iter();
    html! {
        <div class="floor" data-scheme={scheme.name()}>
            <p class="floor-line">{ lines.next() }</p>
            <p class="hint">{ for lines.map(|line| html! { <span>{ line }{ " " }</span> }) }</p>
            { cited(speech, "floor-source".into(), source_of(scheme)) }
        </div>
    }
}

/// The law itself, as a list of one.
fn source_of(scheme: Scheme) -> &'static [SourceId] {
    std::slice::from_ref(&rule(scheme).source)
}
