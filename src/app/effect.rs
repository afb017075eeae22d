//! What is to happen outside the state. The platform carries it out.

use super::JudgedFor;
use crate::incident::{Fact, closed_list};
use crate::text::Language;

closed_list! {
    /// What is put on the clipboard.
    Copied as "copied" {
        Letter = "letter",
        Summary = "summary",
    }
}

/// Where the focus goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Story,
    /// The first control of a fact.
    Fact(Fact),
    /// The chip that opens a fact.
    Chip(Fact),
    /// The question that is asked.
    Question,
}

/// One thing to do outside the state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Save the case, at leisure.
    Persist,
    /// Read the story, then report [`super::Action::Read`]; at once, or when no more is typed
    /// for a while.
    Read {
        story: String,
        language: Option<Language>,
        at_once: bool,
    },
    /// Judge the own letter, then report [`super::Action::Judged`]; when as of `Read`.
    Judge {
        letter: String,
        of: JudgedFor,
        at_once: bool,
    },
    /// Put a text on the clipboard, then report [`super::Action::CopyDone`].
    Copy {
        what: Copied,
        text: String,
    },
    Print,
    Focus(Place),
}
