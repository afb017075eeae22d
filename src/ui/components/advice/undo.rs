//! Putting back a fact that was tried.

use crate::advice::FactValue;
use crate::app::{Action, FactEdit, FieldId};
use crate::incident::{Fact, IncidentDraft};

/// The action that puts the fact of `value` back to what it was in `before`.
pub fn action(value: FactValue, before: &IncidentDraft) -> Action {
    let edit = match value.fact() {
        Fact::Severity => FactEdit::Severity(before.severity),
        Fact::Cause => FactEdit::Cause(before.cause),
        Fact::Recurrence => FactEdit::Recurrence(before.recurrence),
        Fact::EarlierFailures => FactEdit::EarlierFailures(before.earlier_failures),
        Fact::FailedRecoveries => FactEdit::FailedRecoveries(before.failed_recoveries),
        Fact::ApologiesGiven => FactEdit::ApologiesGiven(before.apologies_given),
        Fact::NoticedBy => FactEdit::NoticedBy(before.noticed_by),
        Fact::Channel => FactEdit::Channel(before.channel),
        Fact::Service => FactEdit::Service(before.service),
        Fact::Alternatives => FactEdit::Alternatives(before.alternatives),
        Fact::LossDue => FactEdit::LossDue(before.loss_due),
        // The length of the relationship is typed, so it is opened again in its field.
        _ => match before.tenure {
            Some(months) => FactEdit::Value(FactValue::Tenure(months)),
            None => return Action::Typed(FieldId::Tenure, String::new()),
        },
    };
    Action::Fact(edit)
}
