//! What the facts are drawn from: the facts, without the story, so that typing the
//! story draws none of them again.

use yew::prelude::*;

use crate::app::{Action, RawFields, Sheet, State};
use crate::evidence::floor::{FloorInputs, Scheme};
use crate::incident::{Currency, Fact, IncidentDraft, Set};

/// The facts of the case on the desk, and how they are changed.
#[derive(Clone, PartialEq)]
pub struct Board {
    pub draft: IncidentDraft,
    pub raw: RawFields,
    pub currency: Currency,
    pub law: Option<(Scheme, FloorInputs)>,
    pub by_hand: Set<Fact>,
    pub from_example: bool,
    /// The fact whose control is open.
    pub open: Option<Fact>,
    pub dispatch: Callback<Action>,
}

impl Board {
    pub fn of(state: &State, dispatch: &Callback<Action>) -> Self {
        let sheet = &state.sheet;
        Self {
            draft: sheet.draft,
            raw: sheet.raw.clone(),
            currency: sheet.currency,
            law: sheet.law(),
            by_hand: sheet.set_by_hand,
            from_example: sheet.example.is_some(),
            open: state.open,
            dispatch: dispatch.clone(),
        }
    }

    /// The facts as a sheet without its texts, for what a sheet can say of its fields.
    pub fn sheet(&self) -> Sheet {
        Sheet {
            draft: self.draft,
            raw: self.raw.clone(),
            currency: self.currency,
            law: self.law,
            ..Sheet::default()
        }
    }
}
