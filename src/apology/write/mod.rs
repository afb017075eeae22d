//! Writing the letter.
//!
//! The way of a letter: [`Case`] turns facts, offer and plan into what the words need to
//! know; the files of `say/` turn a case into [`Sentence`]s, each with its [`Role`];
//! [`layout`] says which roles stand in which paragraph of which channel; [`fit`] drops
//! what matters least until the text is as short as its channel wants it.

mod ask;
mod case;
mod channel;
mod fit;
mod holding;
mod layout;
mod letter;
mod order;
mod personal;
mod role;
mod say;
mod setting;
mod wording;

pub use ask::{Ask, AskLevel, Asked};
pub use channel::LetterChannel;
pub use holding::holding_note;
pub use letter::{Letter, Paragraph, ParagraphKind, Sentence};
pub use order::LetterOrder;
pub use personal::Personal;

use super::HouseWord;
use crate::incident::Incident;
use crate::locale::{Date, Format, Words};
use crate::remedy::{Offer, Step};
use case::Case;

/// What a letter is written from.
#[derive(Clone, Copy, Debug)]
pub struct LetterInput<'a> {
    pub incident: &'a Incident,
    /// The chosen option.
    pub offer: &'a Offer,
    /// The plan of that option; says what is given now and by when.
    pub steps: &'a [Step],
    pub personal: &'a Personal,
    /// Today; without it the letter says "within 3 days" instead of a date.
    pub today: Option<Date>,
    /// Words that the house does not use, in the language of the letter.
    pub house: &'a [HouseWord],
    /// Which wording of the same facts: any number, each next one reads differently.
    pub wording: u32,
}

/// Writes the apology. The same input gives the same bytes. While a safety flag is set,
/// [`holding_note`] is what may be sent instead.
pub fn write(
    input: LetterInput<'_>,
    channel: LetterChannel,
    words: &Words,
    format: &dyn Format,
) -> Letter {
    let case = Case::new(&input, channel, words, format);
    let sentences = say::sentences(&case);
    let paragraphs = fit::fit(sentences, layout::of(&case), channel, words);
    Letter {
        channel,
        subject: say::subject(&case),
        asks: ask::asks(&case),
        parts: paragraphs.iter().flat_map(Paragraph::parts).collect(),
        paragraphs,
    }
}
