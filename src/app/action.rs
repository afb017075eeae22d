//! What can happen to the state.

use super::{
    FactEdit, FieldId, JudgedFor, LetterChannel, Office, OwnAction, PersonalField, Saved,
    Storage, Unit, Whose,
};
use crate::advice::{FactValue, OptionId};
use crate::apology::judge::Judgement;
use crate::evidence::floor::{Input, Scheme};
use crate::incident::{Currency, Fact, IncidentDraft};
use crate::locale::Date;
use crate::reading::Reading;
use crate::share::Rewrite;
use crate::text::Language;

/// Something that the manager did, or that the platform reports.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    // The incident.
    /// The story as it stands in its field.
    Story(String),
    /// The language to read the story in; `None` leaves it to the story.
    StoryLanguage(Option<Language>),
    /// A story was read, or could not be.
    Read {
        story: String,
        /// The language that it was asked to be read in.
        language: Option<Language>,
        reading: Option<Box<Reading>>,
    },
    /// One of several readings of a fact was chosen; nothing else stands in the draft.
    Settle(Fact, Box<IncidentDraft>),
    /// None of the safety flags that the story may carry is part of the case.
    Deny,
    /// A fact was chosen or cleared.
    Fact(FactEdit),
    /// A value of a fact was picked by its name; of many, it is added or taken out.
    Pick(Fact, &'static str),
    /// The question was answered; the next one takes its place.
    Answer(FactEdit),
    /// A value is tried in the place of the case's own.
    Try(FactValue),
    /// It is put back, where no fact was changed since.
    Untry,
    /// A typed field's text changed.
    Typed(FieldId, String),
    /// A typed field was left.
    Left(FieldId),
    /// A field of texts was left: what is typed there next is a step of its own.
    Rest,
    Unit(FieldId, Unit),
    /// The currency of all amounts that name none.
    Currency(Currency),
    /// The currency of a case that has no amounts yet.
    BeginIn(Currency),
    /// Opens a fact's control, or closes it again.
    Toggle(Fact),
    /// Opens a fact's control and goes there.
    Open(Fact),
    /// Closes the open control and goes back to its chip.
    Close,

    // The law that applies.
    Law(Option<Scheme>),
    /// A choice of a law's input by its machine name; empty opens it again.
    LawChoice(Input, String),

    // The safety gate.
    GateReason(String),
    GateAccepted(bool),

    // The advice.
    Choose(OptionId),
    Channel(LetterChannel),
    /// The next wording of the letter.
    NextWording,
    Personal(PersonalField, String),
    /// The language of the letter.
    LetterLanguage(Language),
    Own(OwnAction),
    /// The own letter was judged, or could not be.
    Judged {
        letter: String,
        of: JudgedFor,
        judgement: Option<Box<(Judgement, Vec<Rewrite>)>>,
    },
    /// A letter is to be copied.
    Copy(String),
    /// Whether that worked.
    CopyDone(bool),

    // Whole cases.
    /// Loads an example with its story in the language of the page.
    LoadExample {
        id: &'static str,
        story: String,
    },
    /// Starts an empty case.
    Clear,
    /// Brings back the case that another one replaced.
    BringBack,
    /// Goes a step back.
    Undo,
    /// Does again what was undone.
    Redo,

    // Reports of the platform.
    /// The language of the page.
    PageLanguage(Language),
    /// The page stands, on that day, or it is another day: texts are read and judged again.
    Opened(Option<Date>),
    /// A dialog is wanted.
    Office(Office),
    /// A policy by its file, of the reader or of the site; blank: there is none.
    Policy(Whose, String),
    /// What an open dialog would make of the cases, as [`super::Saved::write`] writes them.
    NotedCases(String),
    /// What it would make of the reader's own policy.
    NotedPolicy(String),
    /// What a dialog made of the cases.
    Replaced(Box<Saved>),
    /// A dialog could be loaded, or could not.
    OfficeLoaded(bool),
    /// Everything that this browser keeps for the page is forgotten.
    Erase,
    /// The saved case was read.
    Restored(Box<Saved>),
    /// How saving went, or that what was saved could not be read.
    Storage(Storage),
}

impl Action {
    /// Whether it puts a whole case on the desk rather than changing the one there.
    pub fn is_whole_case(&self) -> bool {
        matches!(
            self,
            Self::LoadExample { .. }
                | Self::Clear
                | Self::BringBack
                | Self::Restored(_)
                | Self::Replaced(_)
        )
    }
}
