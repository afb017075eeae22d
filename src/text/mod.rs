//! Text and what is said in it: the machinery under reading and judging, which knows no
//! language; the languages are data.
//!
//! [`token`] cuts a text into words, numbers and signs; [`lexicon`] finds phrases;
//! [`clause`] gives sentences and clauses; [`feature`] and [`model`] score a piece for each
//! label, [`whole`] the text, [`linear`] one thing in it; [`train`], [`story`] and [`ridge`]
//! make the models, and [`code`] keeps their file small.

mod clause;
mod code;
mod fold;
mod kin;
mod kind;
mod language;
mod lexicon;
mod model;
mod pack;
mod packed;
mod plain;
mod score;
mod token;
mod whole;

pub(crate) mod feature;
mod seen;
pub mod linear;
pub mod ridge;
pub mod story;
pub mod train;

pub use clause::{Piece, clauses, sentences};
pub use feature::Grain;
pub use kind::Kind;
pub use language::Language;
pub use lexicon::{Hit, Lexicon, hits_in, hits_within};
pub use model::Model;
pub use pack::{Pack, PackError};
pub use score::{Scores, Vote};
pub use token::{Token, TokenKind, span, tokens};
pub use whole::Whole;

/// The language of a text; English where nothing tells.
pub fn detect(text: &str) -> Language {
    language::detect(text, &tokens(text))
}
