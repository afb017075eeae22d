//! A letter to be written elsewhere.

use super::super::HouseWord;
use super::{Letter, LetterChannel, LetterInput, Personal, holding_note, write};
use crate::incident::IncidentDraft;
use crate::locale::{Date, Format, Words};
use crate::remedy::{Offer, Step};

/// All that a letter is written from, but for the words: what one program hands to another.
#[derive(Clone, Debug, PartialEq)]
pub struct LetterOrder {
    pub draft: IncidentDraft,
    /// The chosen option and its plan; without one it is a holding note.
    pub plan: Option<(Offer, Vec<Step>)>,
    pub personal: Personal,
    pub channel: LetterChannel,
    pub today: Option<Date>,
    /// Words that the house does not use, in the language of the letter. A holding note is not
    /// changed by them: what it may say at such a time is no matter of taste.
    pub house: Vec<HouseWord>,
    pub wording: u32,
}

impl LetterOrder {
    /// Writes the letter, or the holding note.
    pub fn letter(&self, words: &Words, format: &dyn Format) -> Letter {
        let (incident, _) = self.draft.check();
        let Self { personal, channel, today, house, wording, .. } = self;
        match &self.plan {
            Some((offer, steps)) => {
                let input = LetterInput {
                    incident: &incident,
                    offer,
                    steps,
                    personal,
                    today: *today,
                    house,
                    wording: *wording,
                };
                write(input, *channel, words, format)
            }
            None => holding_note(incident.flags, personal, *channel, words),
        }
    }
}
