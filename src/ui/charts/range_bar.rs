//! Bars on a scale from 0 to 100.

use yew::prelude::*;

use super::percent;

#[derive(Clone, PartialEq, Properties)]
pub struct RangeBarProps {
    /// Of 100.
    pub n: u8,
    pub low: u8,
    pub high: u8,
    /// Drawn in the accent colour, and thicker.
    #[prop_or_default]
    pub strong: bool,
}

/// A figure of 100 with its range: a band with a tick. Hidden from assistive technology,
/// for the integers always stand beside it.
#[component]
pub fn RangeBar(props: &RangeBarProps) -> Html {
    let RangeBarProps { n, low, high, strong } = *props;
    let width = f64::from(high.saturating_sub(low));
    html! {
        <svg class={classes!("range-bar", strong.then_some("strong"))} aria-hidden="true">
            <rect class="scale" y="9" width="100%" height="2" />
            <rect class="band" x={percent(f64::from(low))} y="5" width={percent(width)} height="10" rx="3" />
            <rect class="tick" x={percent(f64::from(n))} width="3" height="20" rx="1" transform="translate(-1.5 0)" />
        </svg>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct ShareBarProps {
    /// 0 to 100.
    pub percent: u8,
}

/// A plain bar from nought; its figure stands beside it.
#[component]
pub fn ShareBar(props: &ShareBarProps) -> Html {
    html! {
        <svg class="share-bar" aria-hidden="true">
            <rect class="scale" y="5" width="100%" height="2" />
            <rect class="share" y="2" width={percent(f64::from(props.percent))} height="8" rx="2" />
        </svg>
    }
}
