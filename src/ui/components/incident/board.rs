//! What the facts are drawn from: the facts, without the story, so that typing the
//! story draws none of them again.

use yew::prelude::*;

use crate::app::{Action, FieldId, RawFields, Sheet, State};
use crate::evidence::floor::{FloorInputs, Scheme};
use crate::incident::{Currency, Fact, IncidentDraft, Set};
use crate::reading::Doubt;

/// The facts of the case on the desk, and how they are changed.
#[derive(Clone, PartialEq)]
pub struct Board {
    pub draft: IncidentDraft,
    pub raw: RawFields,
    pub currency: Currency,
    pub law: Option<(Scheme, FloorInputs)>,
    pub by_hand: Set<Fact>,
    /// The words of the story that facts were read in, by fact: the first ones of each.
    pub quotes: Vec<(Fact, AttrValue)>,
    /// Facts for which the story gives several readings.
    pub doubts: Vec<Doubt>,
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
            quotes: quotes(state),
            doubts: state.told.doubts.clone(),
            from_example: sheet.example.is_some(),
            open: state.open,
            dispatch: dispatch.clone(),
        }
    }

    /// Whether both show the same of these facts.
    pub fn shows_the_same(&self, other: &Self, facts: &[&[Fact]]) -> bool {
        let facts = || facts.iter().copied().flatten().copied();
        let is_typed = facts().any(|fact| FieldId::of_fact(fact).is_some());
        let typed = |board: &Self| (board.raw.clone(), board.currency);
        let same = |fact| {
            self.draft.only(fact) == other.draft.only(fact)
                && self.by_hand.contains(fact) == other.by_hand.contains(fact)
                && (self.open == Some(fact)) == (other.open == Some(fact))
                && self.quote(fact) == other.quote(fact)
                && self.doubts(fact) == other.doubts(fact)
        };
        self.from_example == other.from_example
            && (!is_typed || typed(self) == typed(other))
            && facts().all(same)
    }

    /// The words of the story that a fact was read in.
    pub fn quote(&self, fact: Fact) -> Option<&AttrValue> {
        self.quotes.iter().find(|(quoted, _)| *quoted == fact).map(|(_, quote)| quote)
    }

    /// The same board with other facts on it, each in the unit that fits it.
    pub fn with(&self, draft: &IncidentDraft) -> Self {
        let sheet = Sheet::of(*draft);
        Self { draft: *draft, raw: sheet.raw, currency: sheet.currency, ..self.clone() }
    }

    /// Whether the story gives several readings of a fact.
    pub fn doubts(&self, fact: Fact) -> bool {
        self.doubts.iter().any(|doubt| doubt.fact == fact)
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

/// The most letters of the story that stand in a chip.
const LONGEST_QUOTE: usize = 40;

fn quotes(state: &State) -> Vec<(Fact, AttrValue)> {
    let mut quotes: Vec<(Fact, AttrValue)> = Vec::new();
    for found in &state.told.found {
        if quotes.iter().all(|(fact, _)| *fact != found.fact)
            && let Some(words) = state.sheet.story.get(found.at.clone())
        {
            quotes.push((found.fact, short(words).into()));
        }
    }
    quotes
}

/// The words, cut after a whole word where they are many.
fn short(words: &str) -> String {
    let Some((end, _)) = words.char_indices().nth(LONGEST_QUOTE) else {
        return words.to_owned();
    };
    let cut = words.get(..end).unwrap_or(words);
    let whole = cut.rsplit_once(char::is_whitespace).map_or(cut, |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches(|c: char| !c.is_alphanumeric()))
}
