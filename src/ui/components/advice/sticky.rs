//! The bar that keeps the forecast in sight on narrow screens.

use yew::prelude::*;

use super::speech::Speech;
use crate::advice::{Advice, PlanOption, RemedyId};
use crate::app::State;

/// "70 of 100 (54–83) · do it again, €40 back": a link to the forecast. While the safety
/// gate is closed, a link to the gate.
pub fn sticky_bar(speech: &Speech, advice: &Advice, state: &State) -> Html {
    let m = speech.words.m();
    if !speech.words.is_whole() {
        return html! { <div hidden=true /> };
    }
    let gated = advice.is_gated();
    let option = state.chosen(advice).filter(|_| state.sheet.is_described());
    html! {
        <nav class="sticky no-print" aria-label={m.msg_bar_label()} hidden={!gated && option.is_none()}>
            if gated {
                <a href="#gate" class="stop">{ m.msg_bar_gate() }</a>
            } else if let Some(option) = option {
                { forecast(speech, option) }
            }
        </nav>
    }
}

fn forecast(speech: &Speech, option: &PlanOption) -> Html {
    let of = option.outcome.of_100();
    let gives = option.offer.given.iter().filter(|given| given.id != RemedyId::CheckBack);
    html! {
        <a href="#forecast">
            <b>{ speech.words.m().msg_bar_forecast(of.n, of.low, of.high) }</b>{ " " }
            <span class="bar-gives">
                { for gives.map(|given| html! { <span>{ speech.given(given) }</span> }) }
            </span>
        </a>
    }
}
