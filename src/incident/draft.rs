//! What is known so far about an incident.

use super::{
    Alternatives, Cause, Channel, Closed, Count, Emotion, Fact, Failure, Flag, Minutes, Money,
    Months, NoticedBy, Recurrence, Sector, Service, Set, Severity, Stage, Want,
};

/// What is known so far: a fact that is `None` (or an empty set) is open.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct IncidentDraft {
    pub sector: Option<Sector>,
    pub failures: Set<Failure>,
    pub severity: Option<Severity>,
    pub cause: Option<Cause>,
    pub recurrence: Option<Recurrence>,
    /// Failures this customer had with us before this one; 3 means three or more.
    pub earlier_failures: Option<Count<3>>,
    /// Attempts to put this incident right that did not work; 2 means two or more.
    pub failed_recoveries: Option<Count<2>>,
    /// Apologies already made for this cause; 2 means two or more.
    pub apologies_given: Option<Count<2>>,
    pub noticed_by: Option<NoticedBy>,
    pub channel: Option<Channel>,
    pub stage: Option<Stage>,
    pub emotion: Option<Emotion>,
    pub wants: Set<Want>,
    pub service: Option<Service>,
    /// What was paid for the affected part.
    pub price: Option<Money>,
    /// Money lost beyond the price.
    pub loss: Option<Money>,
    /// The wait or lateness complained of.
    pub delay: Option<Minutes>,
    /// Time since the customer raised it, or since it happened if not raised.
    pub since: Option<Minutes>,
    pub tenure: Option<Months>,
    /// What the customer spends in a year.
    pub yearly_value: Option<Money>,
    pub alternatives: Option<Alternatives>,
    /// Something is owed; if `None` it follows from the other facts.
    pub loss_due: Option<bool>,
    pub flags: Set<Flag>,
}

impl IncidentDraft {
    /// Whether `fact` has a value.
    pub fn knows(&self, fact: Fact) -> bool {
        match fact {
            Fact::Sector => self.sector.is_some(),
            Fact::Failures => !self.failures.is_empty(),
            Fact::Severity => self.severity.is_some(),
            Fact::Cause => self.cause.is_some(),
            Fact::Recurrence => self.recurrence.is_some(),
            Fact::EarlierFailures => self.earlier_failures.is_some(),
            Fact::FailedRecoveries => self.failed_recoveries.is_some(),
            Fact::ApologiesGiven => self.apologies_given.is_some(),
            Fact::NoticedBy => self.noticed_by.is_some(),
            Fact::Channel => self.channel.is_some(),
            Fact::Stage => self.stage.is_some(),
            Fact::Emotion => self.emotion.is_some(),
            Fact::Wants => !self.wants.is_empty(),
            Fact::Service => self.service.is_some(),
            Fact::Price => self.price.is_some(),
            Fact::Loss => self.loss.is_some(),
            Fact::Delay => self.delay.is_some(),
            Fact::Since => self.since.is_some(),
            Fact::Tenure => self.tenure.is_some(),
            Fact::YearlyValue => self.yearly_value.is_some(),
            Fact::Alternatives => self.alternatives.is_some(),
            Fact::LossDue => self.loss_due.is_some(),
            Fact::Flags => !self.flags.is_empty(),
        }
    }

    /// The facts that have a value.
    pub fn known(&self) -> Set<Fact> {
        Fact::ALL.iter().copied().filter(|fact| self.knows(*fact)).collect()
    }

    /// Makes `fact` what it is in another draft, open facts included.
    pub fn copy(&mut self, fact: Fact, from: &Self) {
        match fact {
            Fact::Sector => self.sector = from.sector,
            Fact::Failures => self.failures = from.failures,
            Fact::Severity => self.severity = from.severity,
            Fact::Cause => self.cause = from.cause,
            Fact::Recurrence => self.recurrence = from.recurrence,
            Fact::EarlierFailures => self.earlier_failures = from.earlier_failures,
            Fact::FailedRecoveries => self.failed_recoveries = from.failed_recoveries,
            Fact::ApologiesGiven => self.apologies_given = from.apologies_given,
            Fact::NoticedBy => self.noticed_by = from.noticed_by,
            Fact::Channel => self.channel = from.channel,
            Fact::Stage => self.stage = from.stage,
            Fact::Emotion => self.emotion = from.emotion,
            Fact::Wants => self.wants = from.wants,
            Fact::Service => self.service = from.service,
            Fact::Price => self.price = from.price,
            Fact::Loss => self.loss = from.loss,
            Fact::Delay => self.delay = from.delay,
            Fact::Since => self.since = from.since,
            Fact::Tenure => self.tenure = from.tenure,
            Fact::YearlyValue => self.yearly_value = from.yearly_value,
            Fact::Alternatives => self.alternatives = from.alternatives,
            Fact::LossDue => self.loss_due = from.loss_due,
            Fact::Flags => self.flags = from.flags,
        }
    }

    /// The same with nothing but `fact`.
    #[must_use]
    pub fn only(&self, fact: Fact) -> Self {
        let mut only = Self::default();
        only.copy(fact, self);
        only
    }

    /// Whether nothing is known yet.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
