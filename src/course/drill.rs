//! The exercise that is open, as far as the wall shows it.

use serde_json::Value;

use super::Activity;
use super::kept::{optional, place, small, word};
use crate::advice::{Picks, RemedyId};
use crate::incident::Closed;
use crate::share::object;

/// What the judge found in a bad letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The language of the letter: each has its own.
    pub language: String,
    /// A sentence, by its place, and a fault in it, by its name.
    pub faults: Vec<(usize, String)>,
}

/// An exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drill {
    pub kind: Activity,
    /// Which bad letter, from 1.
    pub letter: u32,
    /// The sentences that are taken for faulty, by their places.
    pub tapped: Vec<usize>,
    /// `None` until the judge has read it.
    pub found: Option<Found>,
    /// Which fact is turned, by its place among those that may be.
    pub turn: usize,
    /// The plan that is put together.
    pub picks: Picks,
    /// Whether what the turned fact does, or the cheapest plan, is shown.
    pub told: bool,
}

impl Default for Drill {
    fn default() -> Self {
        Self {
            kind: Activity::WhatIf,
            letter: 1,
            tapped: Vec::new(),
            found: None,
            turn: 0,
            picks: Picks::default(),
            told: false,
        }
    }
}

impl Drill {
    /// The exercises, in the order in which they are offered.
    pub const KINDS: [Activity; 4] =
        [Activity::WhatIf, Activity::Faults, Activity::Write, Activity::Money];

    /// The same exercise with another case.
    #[must_use]
    pub fn fresh(&self) -> Self {
        Self { kind: self.kind, letter: self.letter, ..Self::default() }
    }

    /// As it is kept.
    pub(super) fn write(&self) -> Value {
        let found = self.found.as_ref().map_or(Value::Null, |found| {
            let faults = found.faults.iter();
            let faults = faults.map(|(place, fault)| {
                object([("sentence", (*place).into()), ("fault", fault.as_str().into())])
            });
            let language = found.language.as_str().into();
            object([("language", language), ("faults", faults.collect())])
        });
        let Picks { apologise, courtesy, cause_fixed, expenses, fix, money } = self.picks;
        object([
            ("kind", self.kind.name().into()),
            ("letter", self.letter.into()),
            ("tapped", self.tapped.iter().copied().collect()),
            ("found", found),
            ("turn", self.turn.into()),
            ("apologise", apologise.into()),
            ("courtesy", courtesy.into()),
            ("cause_fixed", cause_fixed.into()),
            ("expenses", expenses.into()),
            ("fix", fix.map(RemedyId::name).into()),
            ("money", money.map(|(form, _)| form.name()).into()),
            ("share", money.map(|(_, share)| share).into()),
            ("told", self.told.into()),
        ])
    }

    /// Reads what [`Drill::write`] wrote.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let part = |name: &str| value.get(name);
        let yes = |name: &str| part(name)?.as_bool();
        let money = match optional(part("money")?, word)? {
            Some(form) => Some((form, small(part("share")?)?)),
            None => None,
        };
        Some(Self {
            kind: word(part("kind")?)?,
            letter: small(part("letter")?)?,
            tapped: part("tapped")?.as_array()?.iter().map(place).collect::<Option<_>>()?,
            found: optional(part("found")?, read_found)?,
            turn: place(part("turn")?)?,
            picks: Picks {
                apologise: yes("apologise")?,
                courtesy: yes("courtesy")?,
                cause_fixed: yes("cause_fixed")?,
                expenses: yes("expenses")?,
                fix: optional(part("fix")?, word)?,
                money: money.filter(|(_, share)| Picks::SHARES.contains(share)),
            },
            told: yes("told")?,
        })
    }
}

fn read_found(value: &Value) -> Option<Found> {
    let fault = |row: &Value| {
        Some((place(row.get("sentence")?)?, row.get("fault")?.as_str()?.to_owned()))
    };
    Some(Found {
        language: value.get("language")?.as_str()?.to_owned(),
        faults: value.get("faults")?.as_array()?.iter().map(fault).collect::<Option<_>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        let full = Drill {
            kind: Activity::Money,
            letter: 3,
            tapped: vec![2, 0],
            found: Some(Found {
                language: "te".to_owned(),
                faults: vec![(1, "blame".to_owned()), (4, "vague".to_owned())],
            }),
            turn: 7,
            picks: Picks {
                apologise: true,
                fix: Some(RemedyId::Redo),
                money: Some((RemedyId::Refund, 50)),
                ..Picks::default()
            },
            told: true,
        };
        for drill in [Drill::default(), full] {
            assert_eq!(Drill::read(&drill.write()), Some(drill));
        }
        assert_eq!(Drill::read(&Value::Null), None);
    }
}
