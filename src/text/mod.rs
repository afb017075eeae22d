//! Text and what is said in it: the machinery under reading and judging, which knows no
//! language; the languages are data.
//!
//! [`token`] cuts a text into words, numbers and signs; [`lexicon`] finds phrases;
//! [`clause`] gives sentences and clauses; [`feature`] and [`model`] score a piece for each
//! label; [`train`] makes the model.

mod clause;
mod fold;
mod kind;
mod language;
mod lexicon;
mod model;
mod pack;
mod score;
mod token;

pub(crate) mod feature;
pub mod train;

pub use clause::{Piece, clauses, sentences};
pub use kind::Kind;
pub use language::Language;
pub use lexicon::{Hit, Lexicon, hits_in, hits_within};
pub use model::Model;
pub use pack::{Pack, PackError};
pub use score::{Scores, Vote};
pub use token::{Token, TokenKind, span, tokens};

/// The language of a text; English where nothing tells.
pub fn detect(text: &str) -> Language {
    language::detect(text, &tokens(text))
}
