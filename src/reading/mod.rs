//! The manager's words → facts, each with the words it was read from.
//!
//! The way of a text: [`crate::text`] gives tokens, phrases and clauses; scores of its clauses; [`amount`] finds money and times and
//! [`place`] what part they play; [`read`](read()) makes facts of all that. The languages are
//! data: `reading/<language>/`.

mod amount;
mod least;
mod part;
mod place;
mod read;

pub mod train;

pub use read::{Doubt, Found, Reading, read};
