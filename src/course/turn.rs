//! What if: one fact is turned, and the direction guessed.

use super::Answer;
use crate::advice::{FactValue, OfHundred, Policy};
use crate::incident::{
    Alternatives, Cause, Count, IncidentDraft, Months, NoticedBy, Recurrence, Severity,
    closed_list,
};

closed_list! {
    /// Which way the figure goes.
    Direction as "directions" {
        Fewer = "fewer",
        /// At most by one of 100.
        Same = "same",
        More = "more",
    }
}

/// What turning a fact does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// Under the plan advised in each case; if nothing is done where one is handed over.
    pub before: OfHundred,
    pub after: OfHundred,
}

impl Turn {
    /// Turns a fact of a case.
    pub fn of(draft: &IncidentDraft, value: FactValue, policy: &Policy) -> Self {
        let answer = |draft: IncidentDraft| Answer::to(draft, policy).of;
        Self { before: answer(*draft), after: answer(value.apply(draft)) }
    }

    /// Which way it goes.
    pub fn direction(&self) -> Direction {
        match i16::from(self.after.n) - i16::from(self.before.n) {
            change if change < -1 => Direction::Fewer,
            change if change > 1 => Direction::More,
            _ => Direction::Same,
        }
    }
}

/// The facts of a case that may be turned, each to values that it does not have.
pub fn turns(draft: &IncidentDraft) -> Vec<FactValue> {
    use FactValue as F;
    let all = [
        F::Severity(Severity::Minor),
        F::Severity(Severity::Moderate),
        F::Severity(Severity::Major),
        F::Cause(Cause::Ours),
        F::Cause(Cause::Outside),
        F::Recurrence(Recurrence::Likely),
        F::Recurrence(Recurrence::Fixed),
        F::EarlierFailures(Count::new(0)),
        F::EarlierFailures(Count::new(2)),
        F::FailedRecoveries(Count::new(0)),
        F::FailedRecoveries(Count::new(1)),
        F::NoticedBy(NoticedBy::Us),
        F::NoticedBy(NoticedBy::Public),
        F::Alternatives(Alternatives::Many),
        F::Alternatives(Alternatives::Few),
        F::Alternatives(Alternatives::Contract),
    ];
    let tenures = [0, 120].into_iter().filter_map(Months::new).map(F::Tenure);
    // A flag makes the case critical, whatever else is said of it.
    let flagged = !draft.flags.is_empty();
    all.into_iter()
        .chain(tenures)
        .filter(|value| value.apply(draft) != *draft)
        .filter(|value| !(flagged && matches!(value, F::Severity(_))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::library;

    #[test]
    fn every_case_has_turns_of_each_direction_somewhere() {
        let policy = Policy::default();
        let mut seen = crate::incident::Set::<Direction>::EMPTY;
        for scenario in library() {
            let turns = turns(&scenario.draft);
            assert!(turns.len() >= 8, "{}", scenario.id);
            for value in turns.into_iter().take(3) {
                seen = seen.with(Turn::of(&scenario.draft, value, &policy).direction());
            }
        }
        assert_eq!(seen, crate::incident::Set::all());
    }
}
