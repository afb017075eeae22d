//! Guesses and forecasts on one scale from 0 to 100. It draws what it is given.

use yew::prelude::*;

use crate::advice::OfHundred;
use crate::locale::fixed;

/// A mark on the scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Its look: `guess`, `plan`, `untreated`, `no-failure` or `median`.
    pub class: &'static str,
    /// Twice its place, which may lie between two customers.
    pub twice: u16,
    pub range: Option<OfHundred>,
    pub label: String,
}

// Heights follow the size of the type, so that the wall has a big drawing: in tenths of an em.
/// A dot of the room.
const DOT: u32 = 11;
/// The axis with its numbers.
const AXIS: u32 = 22;

/// A scale with the guesses of a room above it, as piles of dots, and a row for each mark. What the
/// marks say is text, so that it is heard too and breaks where the screen is narrow.
pub fn scale(piles: &[(u8, u32)], marks: &[Mark], label: String) -> Html {
    let high = piles.iter().map(|(_, height)| height + 1).max().unwrap_or(0) * DOT;
    let top = if high > 0 { high + 6 } else { 0 };
    html! {
        <div class="ws-scale">
            <svg role="img" aria-label={label} height={em(top + AXIS)} width="100%">
                { for piles.iter().map(|(stays, pile)| html! {
                    <circle class="person" cx={place(u16::from(*stays) * 2 + 2)} cy={em(top - 6 - pile * DOT)} r="0.45em" />
                }) }
                <line class="axis" x1={place(0)} x2={place(200)} y1={em(top)} y2={em(top)} />
                { for (0..=4_u16).map(|tick| {
                    let at = place(tick * 50);
                    html! {
                        <>
                            <line class="tick" x1={at.clone()} x2={at.clone()} y1={em(top)} y2={em(top + 4)} />
                            <text class="number" x={at} y={em(top + 15)} text-anchor="middle">{ tick * 25 }</text>
                        </>
                    }
                }) }
            </svg>
            { for marks.iter().map(draw) }
        </div>
    }
}

/// A mark in its row: what it says, below that its range as a band and its place as a shape of
/// its own.
fn draw(mark: &Mark) -> Html {
    let band = mark.range.map(|of| {
        let (low, high) = (u16::from(of.low) * 2, u16::from(of.high) * 2);
        let width = fixed(f64::from(high.saturating_sub(low)) / 2.0 * SHARE, 2) + "%";
        html! { <rect class="band" x={place(low)} {width} y="0.3em" height="0.8em" rx="3" /> }
    });
    let shape = match mark.class {
        "guess" => html! { <path d="M0-9 9 0 0 9-9 0z" /> },
        "median" => html! { <path d="M-8 8 0-8 8 8z" /> },
        "plan" => html! { <rect x="-2.5" y="-10" width="5" height="20" rx="1" /> },
        _ => html! { <circle r="6" /> },
    };
    html! {
        <div class={classes!("mark", mark.class)}>
            <p>{ &mark.label }</p>
            <svg height="1.4em" width="100%" aria-hidden="true">
                <line class="track" x1={place(0)} x2={place(200)} y1="0.7em" y2="0.7em" />
                { band }
                <svg x={place(mark.twice)} y="0.7em" overflow="visible">
                    <svg x="-0.7em" y="-0.7em" width="1.4em" height="1.4em" viewBox="-10 -10 20 20">{ shape }</svg>
                </svg>
            </svg>
        </div>
    }
}

fn em(tenths: u32) -> AttrValue {
    AttrValue::from(format!("{}.{}em", tenths / 10, tenths % 10))
}

/// How much of the width the scale takes; the rest is for what stands at its ends.
const SHARE: f64 = 0.94;

/// A place on the scale, by twice its number.
fn place(twice: u16) -> AttrValue {
    AttrValue::from(fixed(3.0 + f64::from(twice) / 2.0 * SHARE, 2) + "%")
}
