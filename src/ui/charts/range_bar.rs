//! Bars on a scale from 0 to 100.

use yew::prelude::*;

use super::percent;
use crate::advice::OfHundred;

/// A figure of 100 with its range: a band with a tick. Hidden from assistive technology,
/// for the integers always stand beside it. A strong one is thicker, in the accent colour.
pub fn range_bar(of: OfHundred, strong: bool) -> Html {
    let OfHundred { n, low, high } = of;
    let width = f64::from(high.saturating_sub(low));
    html! {
        <svg class={classes!("range-bar", strong.then_some("strong"))} aria-hidden="true">
            <rect class="scale" y="9" width="100%" height="2" />
            <rect class="band" x={percent(f64::from(low))} y="5" width={percent(width)} height="10" rx="3" />
            <rect class="tick" x={percent(f64::from(n))} width="3" height="20" rx="1" transform="translate(-1.5 0)" />
        </svg>
    }
}

/// A plain bar from nought, 0 to 100; its figure stands beside it.
pub fn share_bar(share: u8) -> Html {
    html! {
        <svg class="share-bar" aria-hidden="true">
            <rect class="scale" y="5" width="100%" height="2" />
            <rect class="share" y="2" width={percent(f64::from(share))} height="8" rx="2" />
        </svg>
    }
}
