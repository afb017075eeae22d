//! The apology: written from the facts of an incident and the chosen offer, and judged when
//! the manager has written it.
//!
//! [`write`] gives the letter for a channel, [`holding_note`] what may be said while the
//! safety gate is closed. [`judge`](judge::judge) says which parts a letter has and what spoils it. None
//! of them knows a language.

mod house_word;
pub mod judge;
mod write;

pub use house_word::{HouseWord, found, instead};
pub use write::{
    Ask, AskLevel, Asked, Letter, LetterChannel, LetterInput, LetterOrder, Paragraph,
    ParagraphKind, Personal, Sentence, holding_note, write,
};
