//! The bar that keeps the forecast in sight on narrow screens.

use yew::prelude::*;

use super::AdviceProps;
use super::pane::use_page_speech;
use crate::advice::RemedyId;

/// "70 of 100 (54–83) · do it again, €40 back": a link to the forecast. While the safety
/// gate is closed, a link to the gate.
#[component]
pub fn StickyBar(props: &AdviceProps) -> Html {
    let speech = use_page_speech();
    let m = speech.words.m();
    if props.advice.is_gated() {
        return html! {
            <div class="sticky no-print">
                <a href="#gate" class="stop">{ m.msg_bar_gate() }</a>
            </div>
        };
    }
    let Some(option) = props.state.chosen(&props.advice) else {
        return html! { <div class="sticky no-print" hidden=true /> };
    };
    let of = option.outcome.of_100();
    let gives = option.offer.given.iter().filter(|given| given.id != RemedyId::CheckBack);
    html! {
        <div class="sticky no-print">
            <a href="#forecast" aria-label={m.msg_bar_label(of.n, of.low, of.high)}>
                <b>{ m.msg_bar_forecast(of.n, of.low, of.high) }</b>
                <span class="bar-gives">
                    { for gives.map(|given| html! { <span>{ speech.given(given) }</span> }) }
                </span>
            </a>
        </div>
    }
}
