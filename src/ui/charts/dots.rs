//! A hundred customers as a hundred dots.

use yew::prelude::*;

/// What becomes of a customer. Each has its own shape, so that colour is not needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dot {
    /// Stays whatever is done: a disc.
    Stay,
    /// Stays because of the plan: a diamond.
    More,
    /// Leaves because of the plan: a cross.
    Lost,
    /// Leaves: a ring.
    Leave,
}

impl Dot {
    fn class(self) -> &'static str {
        match self {
            Self::Stay => "dot stay",
            Self::More => "dot more",
            Self::Lost => "dot lost",
            Self::Leave => "dot leave",
        }
    }

    /// The shape round `(x, y)`.
    fn draw(self, x: u32, y: u32) -> Html {
        let class = self.class();
        match self {
            Self::Stay => {
                html! { <circle {class} cx={x.to_string()} cy={y.to_string()} r="5" /> }
            }
            Self::Leave => {
                html! { <circle {class} cx={x.to_string()} cy={y.to_string()} r="4" /> }
            }
            Self::More => {
                html! { <path {class} d={format!("M{x} {y}m0-6.5l6.5 6.5-6.5 6.5-6.5-6.5z")} /> }
            }
            Self::Lost => {
                html! { <path {class} d={format!("M{x} {y}m-4-4l8 8m0-8l-8 8")} /> }
            }
        }
    }
}

/// Columns in a row; the gap in the middle lets the eye count in tens.
const COLUMNS: u32 = 20;
const PITCH: u32 = 16;
const GAP: u32 = 8;

/// A hundred dots in rows of two tens: runs of customers, together 100, in the order in
/// which they are drawn. The label says the same in words.
pub fn hundred(runs: &[(Dot, u8)], label: String) -> Html {
    let dots = runs.iter().flat_map(|(dot, count)| (0..*count).map(move |_| *dot));
    let drawn = dots.zip(0u32..).map(|(dot, place)| {
        let (row, column) = (place / COLUMNS, place % COLUMNS);
        let gap = if column >= COLUMNS / 2 { GAP } else { 0 };
        dot.draw(column * PITCH + 8 + gap, row * PITCH + 8)
    });
    html! {
        <svg class="dots" viewBox="0 0 328 80" role="img" aria-label={label}>
            { for drawn }
        </svg>
    }
}

/// One dot, for the legend.
pub fn sample(dot: Dot) -> Html {
    html! {
        <svg class="sample" viewBox="0 0 16 16" aria-hidden="true">{ dot.draw(8, 8) }</svg>
    }
}
