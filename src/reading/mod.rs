//! The manager's words → facts, each with the words it was read from.
//!
//! The way of a text: [`crate::text`] gives tokens, phrases and scores of its clauses, by words and by
//! [`families`] of words; [`number`],
//! [`amount`] and [`time`] find money and lengths of time, [`place`] sees the words around them, [`kin`] their
//! families, [`sight`] all that the text says besides, [`weights`] and [`part`] what part they play; [`flag`]
//! hears what must be stopped, [`count`] how often; [`doubt`] leaves open what stands against
//! itself; [`read`](read()) makes facts of all that. The languages are data: `reading/<language>/`.

mod amount;
mod count;
mod doubt;
mod families;
mod flag;
mod kin;
mod least;
mod number;
mod part;
mod place;
mod read;
mod sight;
mod time;
mod weights;

pub mod train;

pub use amount::{Amount, Quantity, amounts};
pub use read::{Doubt, Found, Reading, read};
