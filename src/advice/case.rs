//! What the engine is asked: the facts, and what the manager chose beside them.

use crate::evidence::floor::{FloorInputs, Scheme};
use crate::forecast::ApologyPart;
use crate::incident::{
    Alternatives, Cause, Channel, Count, Fact, IncidentDraft, Months, NoticedBy, Recurrence,
    Service, Set, Severity,
};
use crate::remedy::OwnPlan;

/// One case: the facts known so far, the legal scheme that the manager says applies, and
/// whether the safety gate was passed with a reason.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    pub draft: IncidentDraft,
    /// The legal minimum that applies, with the facts it asks for.
    pub law: Option<(Scheme, FloorInputs)>,
    /// Why the manager goes on although a safety flag is set; blank means not.
    pub gate_reason: String,
    /// The parts of an apology that the manager's own letter has; `None` without one.
    pub own_parts: Option<Set<ApologyPart>>,
    /// The manager's own plan that stands beside the four options.
    pub own_plan: Option<OwnPlan>,
}

/// One value of one fact that the forecast depends on, for questions and turning points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FactValue {
    Severity(Severity),
    Cause(Cause),
    Recurrence(Recurrence),
    EarlierFailures(Count<3>),
    FailedRecoveries(Count<2>),
    ApologiesGiven(Count<2>),
    NoticedBy(NoticedBy),
    Channel(Channel),
    Service(Service),
    Tenure(Months),
    Alternatives(Alternatives),
    LossDue(bool),
}

impl FactValue {
    /// The fact that it is a value of.
    pub fn fact(self) -> Fact {
        match self {
            Self::Severity(_) => Fact::Severity,
            Self::Cause(_) => Fact::Cause,
            Self::Recurrence(_) => Fact::Recurrence,
            Self::EarlierFailures(_) => Fact::EarlierFailures,
            Self::FailedRecoveries(_) => Fact::FailedRecoveries,
            Self::ApologiesGiven(_) => Fact::ApologiesGiven,
            Self::NoticedBy(_) => Fact::NoticedBy,
            Self::Channel(_) => Fact::Channel,
            Self::Service(_) => Fact::Service,
            Self::Tenure(_) => Fact::Tenure,
            Self::Alternatives(_) => Fact::Alternatives,
            Self::LossDue(_) => Fact::LossDue,
        }
    }

    /// The draft with this value in the place of its own.
    #[must_use]
    pub fn apply(self, draft: &IncidentDraft) -> IncidentDraft {
        let mut changed = *draft;
        match self {
            Self::Severity(value) => changed.severity = Some(value),
            Self::Cause(value) => changed.cause = Some(value),
            Self::Recurrence(value) => changed.recurrence = Some(value),
            Self::EarlierFailures(value) => changed.earlier_failures = Some(value),
            Self::FailedRecoveries(value) => changed.failed_recoveries = Some(value),
            Self::ApologiesGiven(value) => changed.apologies_given = Some(value),
            Self::NoticedBy(value) => changed.noticed_by = Some(value),
            Self::Channel(value) => changed.channel = Some(value),
            Self::Service(value) => changed.service = Some(value),
            Self::Tenure(value) => changed.tenure = Some(value),
            Self::Alternatives(value) => changed.alternatives = Some(value),
            Self::LossDue(value) => changed.loss_due = Some(value),
        }
        changed
    }
}
