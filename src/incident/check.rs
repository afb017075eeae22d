//! From what is known so far to an incident that the engine can work with.

use super::{
    Alternatives, Cause, Channel, Closed, Count, Currency, Emotion, Fact, Failure, Flag,
    IncidentDraft, Minutes, Money, Months, NoticedBy, Recurrence, Sector, Service, Set, Severity,
    Stage, Want,
};

/// Failures with which something is owed: paid for and not received, or money taken.
const OWING: &[Failure] = &[
    Failure::Unavailable,
    Failure::Defective,
    Failure::WrongItem,
    Failure::LostDamaged,
    Failure::Billing,
];

/// An incident with a value for every fact that the forecast needs. Made by
/// [`IncidentDraft::check`] alone, so that its rules hold wherever one is seen:
/// a flag means critical severity, and all its amounts are of one currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Incident {
    pub sector: Option<Sector>,
    pub failures: Set<Failure>,
    pub severity: Severity,
    pub cause: Cause,
    pub recurrence: Recurrence,
    pub earlier_failures: Count<3>,
    pub failed_recoveries: Count<2>,
    pub apologies_given: Count<2>,
    pub noticed_by: NoticedBy,
    pub channel: Channel,
    pub stage: Option<Stage>,
    pub emotion: Option<Emotion>,
    pub wants: Set<Want>,
    pub service: Service,
    /// Above zero when known.
    pub price: Option<Money>,
    /// Above zero when known.
    pub loss: Option<Money>,
    pub delay: Option<Minutes>,
    pub since: Option<Minutes>,
    /// `None` adds nothing to the forecast.
    pub tenure: Option<Months>,
    pub yearly_value: Option<Money>,
    /// `None` adds nothing to the forecast.
    pub alternatives: Option<Alternatives>,
    pub loss_due: bool,
    pub flags: Set<Flag>,
    /// The currency of every amount above; `None` when there is none.
    pub currency: Option<Currency>,
    /// Facts that were not given and stand at their neutral value.
    pub assumed: Set<Fact>,
}

/// Something in the facts that contradicts itself or was set aside. Never an error: the
/// advice goes on under the rule named here, and the page says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// A safety flag makes the severity critical, whatever was set.
    FlagMakesCritical,
    /// Severity is critical, yet no safety flag says why.
    CriticalWithoutFlag,
    /// An authority, a lawyer or the press knows of it, yet no safety flag says why.
    AuthorityWithoutFlag,
    /// The amount is in another currency than the rest and is left out: two currencies
    /// are never added.
    OtherCurrency { fact: Fact, given: Currency, kept: Currency },
    /// A new customer cannot have had earlier failures with us; both are kept as given.
    NewWithHistory,
    /// Something was lost, yet nothing is said to be owed; kept as given.
    LossNotDue,
    /// Before the purchase, yet a price was paid; kept as given.
    PriceBeforePurchase,
}

impl IncidentDraft {
    /// Fills what is open with its neutral value, settles contradictions by rule, and says
    /// so. Total: every draft gives an incident.
    pub fn check(&self) -> (Incident, Vec<Note>) {
        let mut notes = Vec::new();
        let some = |money: Option<Money>| money.filter(|money| money.minor() > 0);
        let (price, loss) = (some(self.price), some(self.loss));
        let currency = [price, loss, self.yearly_value]
            .iter()
            .flatten()
            .map(|money| money.currency())
            .next();
        let mut same_currency = |fact, money: Option<Money>| match (money, currency) {
            (Some(given), Some(kept)) if given.currency() != kept => {
                notes.push(Note::OtherCurrency { fact, given: given.currency(), kept });
                None
            }
            _ => money,
        };
        let price = same_currency(Fact::Price, price);
        let loss = same_currency(Fact::Loss, loss);
        let yearly_value = same_currency(Fact::YearlyValue, self.yearly_value);

        let incident = Incident {
            sector: self.sector,
            failures: self.failures,
            severity: if self.flags.is_empty() {
                self.severity.unwrap_or(Severity::Moderate)
            } else {
                Severity::Critical
            },
            cause: self.cause.unwrap_or(Cause::Unknown),
            recurrence: self.recurrence.unwrap_or(Recurrence::Unknown),
            earlier_failures: self.earlier_failures.unwrap_or_default(),
            failed_recoveries: self.failed_recoveries.unwrap_or_default(),
            apologies_given: self.apologies_given.unwrap_or_default(),
            noticed_by: self.noticed_by.unwrap_or(NoticedBy::Customer),
            channel: self.channel.unwrap_or(Channel::Email),
            stage: self.stage,
            emotion: self.emotion,
            wants: self.wants,
            service: self.service.unwrap_or(Service::Unknown),
            price,
            loss,
            delay: self.delay,
            since: self.since,
            tenure: self.tenure,
            yearly_value,
            alternatives: self.alternatives,
            loss_due: self.loss_due.unwrap_or_else(|| self.owes()),
            flags: self.flags,
            currency,
            assumed: Fact::ALL.iter().copied().filter(|fact| !self.knows(*fact)).collect(),
        };
        self.note_contradictions(&incident, &mut notes);
        (incident, notes)
    }

    /// The rule of the vocabulary for `loss_due` when it is not set.
    fn owes(&self) -> bool {
        self.failures.contains_any(OWING)
            || self.loss.is_some_and(|loss| loss.minor() > 0)
            || (self.service == Some(Service::Refused) && self.price.is_some())
    }

    fn note_contradictions(&self, incident: &Incident, notes: &mut Vec<Note>) {
        let flagged = !self.flags.is_empty();
        if flagged && self.severity.is_some_and(|s| s != Severity::Critical) {
            notes.push(Note::FlagMakesCritical);
        }
        if !flagged && self.severity == Some(Severity::Critical) {
            notes.push(Note::CriticalWithoutFlag);
        }
        if !flagged && self.noticed_by == Some(NoticedBy::Authority) {
            notes.push(Note::AuthorityWithoutFlag);
        }
        if self.tenure.is_some_and(|t| t.get() == 0) && incident.earlier_failures.get() > 0 {
            notes.push(Note::NewWithHistory);
        }
        if incident.loss.is_some() && self.loss_due == Some(false) {
            notes.push(Note::LossNotDue);
        }
        if self.stage == Some(Stage::BeforePurchase) && incident.price.is_some() {
            notes.push(Note::PriceBeforePurchase);
        }
    }
}
