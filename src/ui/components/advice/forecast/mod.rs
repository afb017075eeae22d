//! The forecast: words, bars, hundred dots, curve and table, all with the same integers.

mod bars;
mod card;
mod over_time;
mod section;
mod table;

pub use section::{Forecast, hundred_dots};
