//! A value of a fact that is tried, and how things were before.

use super::{FieldId, Sheet};
use crate::advice::FactValue;
use crate::incident::{Fact, IncidentDraft, Set};

/// A value that is tried in the place of the case's own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trial {
    pub value: FactValue,
    before: IncidentDraft,
    /// Where that fact stood: set by hand, opened by hand, read.
    stood: [bool; 3],
}

impl Trial {
    /// Of a value, as the case is now.
    pub(super) fn of(value: FactValue, sheet: &Sheet) -> Self {
        let stood = [sheet.set_by_hand, sheet.declined, sheet.read];
        let stood = stood.map(|facts| facts.contains(value.fact()));
        Self { value, before: sheet.draft, stood }
    }

    /// Whether no fact has been changed since.
    pub fn stands(&self, draft: &IncidentDraft) -> bool {
        self.value.apply(&self.before) == *draft
    }

    /// Puts the fact back, and where it stood.
    pub(super) fn put_back(self, sheet: &mut Sheet) {
        let fact = self.value.fact();
        sheet.draft.copy(fact, &self.before);
        let facts = [&mut sheet.set_by_hand, &mut sheet.declined, &mut sheet.read];
        for (facts, stood) in facts.into_iter().zip(self.stood) {
            put(facts, fact, stood);
        }
        if fact == Fact::Tenure {
            sheet.raw.put(FieldId::Tenure, None);
        }
    }
}

fn put(facts: &mut Set<Fact>, fact: Fact, is_in: bool) {
    *facts = if is_in { facts.with(fact) } else { facts.without(fact) };
}

#[cfg(test)]
mod tests {
    use crate::advice::FactValue;
    use crate::app::testing::{after, severity, story};
    use crate::app::{Action, State, reduce};
    use crate::incident::{Months, Recurrence, Severity};

    fn tried(state: &State, value: FactValue) -> State {
        reduce(&reduce(state, Action::Try(value)).0, Action::Untry).0
    }

    #[test]
    fn a_trial_that_is_undone_leaves_the_fact_as_it_was() {
        let state = after([story("Late."), severity(Severity::Major)]);
        let year = Months::new(12).expect("a year");
        for value in [
            // Open until now, and the story may still say it.
            FactValue::Tenure(year),
            FactValue::Recurrence(Recurrence::Likely),
            FactValue::Severity(Severity::Minor),
        ] {
            assert_eq!(tried(&state, value).sheet, state.sheet, "{value:?}");
        }
    }

    #[test]
    fn nothing_is_put_back_over_what_was_changed_since() {
        let state = after([severity(Severity::Major)]);
        let state = reduce(&state, Action::Try(FactValue::Severity(Severity::Minor))).0;
        let changed = reduce(&state, severity(Severity::Moderate)).0;
        assert_eq!(reduce(&changed, Action::Untry).0.sheet, changed.sheet);
    }
}
