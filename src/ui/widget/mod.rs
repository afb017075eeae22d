//! Amends as an element in the page of a host.

mod guest;
mod seat;
mod view;

pub use guest::Guest;
pub use seat::Seat;
