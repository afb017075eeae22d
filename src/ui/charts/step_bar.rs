//! One row of a waterfall.

use yew::prelude::*;

use super::percent;
use crate::paper::Rung;

/// One row of a waterfall on the scale from 0 to 100. Hidden from assistive technology,
/// for the row's figures stand beside it.
pub fn step_bar(step: Rung) -> Html {
    let (class, from, to) = match step {
        Rung::Level { of_100, plan } => (if plan { "plan" } else { "level" }, 0, of_100.into()),
        Rung::Change { from, to } => (if to < from { "loss" } else { "gain" }, from, to),
    };
    let (left, right) = (from.min(to), from.max(to));
    // A share that rounds to nought is still there: a line.
    let width = f64::from(right - left).max(0.4);
    html! {
        <svg class="step-bar" aria-hidden="true">
            <rect class={class} x={percent(f64::from(left))} y="2" width={percent(width)} height="10" rx="1" />
            <rect class="end" x={percent(f64::from(to))} y="0" width="1" height="14" />
        </svg>
    }
}
