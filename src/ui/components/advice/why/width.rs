//! What makes the range wide.

use yew::prelude::*;

use super::super::speech::Speech;
use crate::evidence::Coefficient;
use crate::incident::Closed;
use crate::ui::charts::share_bar;

/// How many coefficients are named; the rest stand together.
const NAMED: usize = 4;

/// The coefficients that make most of the width: shares of the variance, largest first, and
/// the share of the draws in which the plan keeps more than doing nothing.
pub fn width(speech: &Speech, shares: &[(Coefficient, f64)], better: f64) -> Html {
    let m = speech.words.m();
    let whole = |share: f64| libm::round(share * 100.0).clamp(0.0, 100.0) as u8;
    let named = shares.iter().take(NAMED).map(|(coefficient, share)| {
        (coefficient.name(), m.msg_effect_name(coefficient.name()), whole(*share))
    });
    let named: Vec<_> = named.collect();
    let rest = 100_u8.saturating_sub(named.iter().map(|(_, _, percent)| percent).sum());
    let rows = named.into_iter().chain([("rest", m.msg_width_rest(), rest)]);
    let row = |(id, name, percent): (&'static str, String, u8)| {
        html! {
            <div key={id}>
                <dt>{ name }</dt>
                <dd>{ share_bar(percent) }<span>{ m.msg_width_share(percent) }</span></dd>
            </div>
        }
    };
    html! {
        <div class="width">
            <h3>{ m.msg_width_title() }</h3>
            <dl class="shares">{ for rows.map(row) }</dl>
            <p class="hint">{ m.msg_width_says() }</p>
            <p class="hint" hidden={better <= 0.0}>{ m.msg_width_better(whole(better)) }</p>
        </div>
    }
}
