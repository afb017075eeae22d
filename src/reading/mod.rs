//! The manager's words → facts, each with the words it was read from.
//!
//! The way of a text: [`token`] cuts it into words, numbers and signs; [`lexicon`] finds the
//! phrases of the language; [`clause`] gives sentences and clauses; [`feature`] and [`model`]
//! score each of them for each label; [`amount`] finds money and times; [`read`] makes facts
//! of all that. The languages are data: `reading/<language>/`.

mod amount;
mod clause;
mod feature;
mod fold;
mod kind;
mod language;
mod least;
mod lexicon;
mod model;
mod pack;
mod read;
mod score;
mod token;

pub mod train;

pub use kind::Kind;
pub use language::Language;
pub use lexicon::Lexicon;
pub use model::Model;
pub use pack::{Pack, PackError};
pub use read::{Found, Reading, read};

/// The language of a text; English where nothing tells.
pub fn detect(text: &str) -> Language {
    language::detect(text, &token::tokens(text))
}
