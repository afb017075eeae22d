//! A fact set or cleared by hand.

use crate::advice::FactValue;
use crate::incident::{
    Alternatives, Cause, Channel, Count, Emotion, Fact, Failure, Flag, IncidentDraft, NoticedBy,
    Recurrence, Sector, Service, Set, Severity, Stage, Want,
};

/// One fact with its new value; `None` or an empty set opens it again. Amounts, times and
/// the length of the relationship are typed: [`super::Action::Typed`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FactEdit {
    Sector(Option<Sector>),
    Failures(Set<Failure>),
    Severity(Option<Severity>),
    Cause(Option<Cause>),
    Recurrence(Option<Recurrence>),
    EarlierFailures(Option<Count<3>>),
    FailedRecoveries(Option<Count<2>>),
    ApologiesGiven(Option<Count<2>>),
    NoticedBy(Option<NoticedBy>),
    Channel(Option<Channel>),
    Stage(Option<Stage>),
    Emotion(Option<Emotion>),
    Wants(Set<Want>),
    Service(Option<Service>),
    Alternatives(Option<Alternatives>),
    LossDue(Option<bool>),
    Flags(Set<Flag>),
    /// The answer to a question.
    Value(FactValue),
}

impl FactEdit {
    /// The fact that is set.
    pub fn fact(self) -> Fact {
        match self {
            Self::Sector(_) => Fact::Sector,
            Self::Failures(_) => Fact::Failures,
            Self::Severity(_) => Fact::Severity,
            Self::Cause(_) => Fact::Cause,
            Self::Recurrence(_) => Fact::Recurrence,
            Self::EarlierFailures(_) => Fact::EarlierFailures,
            Self::FailedRecoveries(_) => Fact::FailedRecoveries,
            Self::ApologiesGiven(_) => Fact::ApologiesGiven,
            Self::NoticedBy(_) => Fact::NoticedBy,
            Self::Channel(_) => Fact::Channel,
            Self::Stage(_) => Fact::Stage,
            Self::Emotion(_) => Fact::Emotion,
            Self::Wants(_) => Fact::Wants,
            Self::Service(_) => Fact::Service,
            Self::Alternatives(_) => Fact::Alternatives,
            Self::LossDue(_) => Fact::LossDue,
            Self::Flags(_) => Fact::Flags,
            Self::Value(value) => value.fact(),
        }
    }

    /// The draft with the fact changed.
    #[must_use]
    pub fn apply(self, draft: &IncidentDraft) -> IncidentDraft {
        let mut changed = *draft;
        match self {
            Self::Sector(value) => changed.sector = value,
            Self::Failures(values) => changed.failures = values,
            Self::Severity(value) => changed.severity = value,
            Self::Cause(value) => changed.cause = value,
            Self::Recurrence(value) => changed.recurrence = value,
            Self::EarlierFailures(value) => changed.earlier_failures = value,
            Self::FailedRecoveries(value) => changed.failed_recoveries = value,
            Self::ApologiesGiven(value) => changed.apologies_given = value,
            Self::NoticedBy(value) => changed.noticed_by = value,
            Self::Channel(value) => changed.channel = value,
            Self::Stage(value) => changed.stage = value,
            Self::Emotion(value) => changed.emotion = value,
            Self::Wants(values) => changed.wants = values,
            Self::Service(value) => changed.service = value,
            Self::Alternatives(value) => changed.alternatives = value,
            Self::LossDue(value) => changed.loss_due = value,
            Self::Flags(values) => changed.flags = values,
            Self::Value(value) => changed = value.apply(draft),
        }
        changed
    }
}
