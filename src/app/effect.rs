//! What is to happen outside the state. The platform carries it out.

use super::{JudgedFor, Sheet, State, told};
use crate::incident::{Fact, closed_list};
use crate::text::Language;

closed_list! {
    /// What has a dialog of its own, in a program that is loaded when one is first wanted.
    Office as "office" {
        /// The cases that are kept.
        Cases = "cases",
        /// A link to the case, a code to scan, a file.
        Share = "share",
        /// A case that came by a link.
        Link = "link",
        /// That nothing leaves the page, and how that can be seen.
        Privacy = "privacy",
        /// What can be taken along: copied or printed.
        Papers = "papers",
        /// What the house allows, how it signs, the words it uses.
        Policy = "policy",
        /// Plans compared, and the manager's own.
        Options = "options",
        /// What was decided and why, what caused it, the dates for a calendar.
        Record = "record",
        /// The keys.
        Keys = "keys",
        /// The workshop: no dialog, it takes the place of the page.
        Workshop = "workshop",
    }
}

impl Office {
    /// What a dialog answers when everything is to be forgotten.
    pub const ERASE: &'static str = "erase";
    /// What the dialog of the policy answers when the reader's own is to go.
    pub const NO_POLICY: &'static str = "none";
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
    /// What was found in the own letter.
    Findings,
    /// The safety gate.
    Gate,
    /// The record that it was passed.
    GateRecord,
    /// The turning points.
    Turning,
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
    Copy(String),
    Focus(Place),
    /// Open a dialog on the cases, then report [`super::Action::Replaced`] if it changed any.
    Office(Office),
    /// Keep these cases in the place of those on the desk, until the next change of them.
    KeepCases(String),
    /// Keep the reader's own policy; a blank one is kept no longer.
    KeepPolicy(String),
    /// Forget everything that the browser keeps for the page.
    Forget,
}

impl Effect {
    /// The story is to be read.
    pub(super) fn read(state: &State, at_once: bool) -> Self {
        let Sheet { story, story_language, .. } = &state.sheet;
        Self::Read { story: story.clone(), language: *story_language, at_once }
    }

    /// The own letter is to be judged, when it or what it is judged for has changed; without a
    /// state before in any case.
    pub(super) fn judge(before: Option<&State>, next: &State) -> Option<Self> {
        let own = &next.sheet.own;
        if !own.on || !own.can_be_judged() {
            return None;
        }
        let of = next.judged_for();
        let same = |before: &State| {
            (&before.sheet.own.text, before.sheet.own.on) == (&own.text, own.on)
                && before.judged_for() == of
                && before.house() == next.house()
        };
        if before.is_some_and(same) {
            return None;
        }
        let old = before.map_or("", |before| &before.sheet.own.text);
        Some(Self::Judge { letter: own.text.clone(), of, at_once: told::ended(old, &own.text) })
    }
}
