//! Charts as SVG: they draw what they are given and compute nothing. Each has its twin in
//! words or in a table, made by whoever uses it.
//!
//! The content security policy forbids inline styles, so positions are SVG attributes, in
//! percent where a chart stretches, and everything else is in the style sheet.

#[cfg(any(feature = "office", feature = "workshop"))]
mod code;
mod curve;
mod dots;
mod range_bar;
mod step_bar;

#[cfg(any(feature = "office", feature = "workshop"))]
pub use code::code;
pub use curve::{Line, curve_chart};
pub use dots::{Dot, hundred, sample};
pub use range_bar::{range_bar, share_bar};
pub use step_bar::step_bar;

use yew::AttrValue;

use crate::locale::fixed;

/// A share of 100 as an SVG length.
fn percent(of_100: f64) -> AttrValue {
    AttrValue::from(fixed(of_100, 2) + "%")
}
