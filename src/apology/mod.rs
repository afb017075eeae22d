//! The apology: written from the facts of an incident and the chosen offer.
//!
//! [`write`] gives the letter for a channel, [`holding_note`] what may be said while the
//! safety gate is closed. Neither knows a language: they choose whole sentences from
//! [`crate::locale::Words`] and put them in order.

mod write;

pub use write::{
    Ask, AskLevel, Asked, Letter, LetterChannel, LetterInput, Paragraph, ParagraphKind, Personal,
    Sentence, holding_note, write,
};
