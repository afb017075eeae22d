//! A plan that the manager puts together, held to the same rules as those that are searched.

use super::candidate::{Candidate, Purse};
use super::compose::dress;
use super::rules::shortcomings;
use super::search::{answered, parts};
use super::stake::Stake;
use super::{Kind, Offer, Policy, RemedyId, Shortcoming, fit};
use crate::forecast::Recovery;
use crate::incident::{Closed, Currency, Incident, Money, Set};

/// What the manager chose: whether to apologise, the remedies without an amount, and the
/// amounts of the others. Asking back is part of every plan and not chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnPlan {
    apologise: bool,
    remedies: Set<RemedyId>,
    /// In the order of the catalogue, each once and above 0.
    amounts: Vec<(RemedyId, Money)>,
}

/// Why a plan cannot be offered as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The safety gate is closed: no plan is proposed, not even one's own.
    Gate,
    /// The policy lacks the remedy.
    NotAllowed(RemedyId),
    /// The remedy has nothing to do with what went wrong.
    DoesNotFit(RemedyId),
    /// An amount without a price or a loss to set it against.
    NoLoss,
    /// An amount in another currency than the loss; that of the loss.
    Currency(RemedyId, Currency),
    /// More than this remedy can give: the price, the proven loss, the bill.
    TooMuch(RemedyId, Money),
    /// More in all than the cap allows.
    Cap(Money),
}

impl OwnPlan {
    /// Remedies in the order of a plan: first the person, then the thing, then the money, then
    /// the cause.
    pub const ORDER: &[RemedyId] = &[
        RemedyId::PersonalContact,
        RemedyId::Priority,
        RemedyId::Gift,
        RemedyId::Redo,
        RemedyId::CorrectRecord,
        RemedyId::Upgrade,
        RemedyId::Refund,
        RemedyId::Expenses,
        RemedyId::Credit,
        RemedyId::Voucher,
        RemedyId::FeeWaiver,
        RemedyId::CauseFixed,
    ];

    /// A plan of these remedies. Amounts count for money alone, and the first of each.
    pub fn new(
        apologise: bool,
        remedies: Set<RemedyId>,
        amounts: impl IntoIterator<Item = (RemedyId, Money)>,
    ) -> Self {
        let mut plan = Self {
            apologise,
            remedies: remedies
                .iter()
                .filter(|id| !matches!(id.kind(), Kind::Money | Kind::Follow))
                .collect(),
            amounts: Vec::new(),
        };
        for (id, amount) in amounts {
            if id.kind() == Kind::Money && amount.minor() > 0 && plan.amount(id).is_none() {
                let later = plan.amounts.iter().position(|(other, _)| other.index() > id.index());
                plan.amounts.insert(later.unwrap_or(plan.amounts.len()), (id, amount));
            }
        }
        plan
    }

    /// What an offer gives, to begin a plan of one's own with. Shares of a loss that is not
    /// known are left out.
    pub fn of(offer: &Offer) -> Self {
        let ids = offer.given.iter().map(|given| given.id).collect();
        let amounts = offer.given.iter().filter_map(|given| Some((given.id, given.amount?)));
        Self::new(!offer.parts.is_empty(), ids, amounts)
    }

    /// Whether an apology is made.
    pub fn apologise(&self) -> bool {
        self.apologise
    }

    /// The remedies that have no amount.
    pub fn remedies(&self) -> Set<RemedyId> {
        self.remedies
    }

    /// The amounts, each above 0.
    pub fn amounts(&self) -> &[(RemedyId, Money)] {
        &self.amounts
    }

    /// The amount of a money remedy.
    pub fn amount(&self, id: RemedyId) -> Option<Money> {
        self.amounts.iter().find(|(own, _)| *own == id).map(|(_, amount)| *amount)
    }

    /// The plan as an offer, the legal minimum included.
    ///
    /// # Errors
    /// The first rule that it breaks.
    pub fn offer(
        &self,
        incident: &Incident,
        policy: &Policy,
        floor: Option<Money>,
        given_back: Option<Money>,
    ) -> Result<Offer, Refusal> {
        let stake = Stake::beside(incident, given_back);
        let given = self.given(incident, policy, &stake)?;
        let recovery = self.recovery(incident, &stake, &given);
        Ok(dress(&given, recovery, incident, policy, floor))
    }

    /// What it falls short of, beside what the law gives back, though it may be offered.
    pub fn shortcomings(
        &self,
        incident: &Incident,
        given_back: Option<Money>,
    ) -> Set<Shortcoming> {
        let stake = Stake::beside(incident, given_back);
        let minor = |id| self.amount(id).map_or(0, Money::minor);
        let given: Vec<(RemedyId, i64)> = Self::ORDER
            .iter()
            .filter(|id| self.remedies.contains(**id) || minor(**id) > 0)
            .map(|id| (*id, minor(*id)))
            .collect();
        let best = |ids: &[RemedyId]| {
            let mut best = None;
            for (id, _) in given.iter().filter(|(id, _)| ids.contains(id)) {
                if best.is_none_or(|best| fit(best, incident) < fit(*id, incident)) {
                    best = Some(*id);
                }
            }
            best
        };
        let others = [RemedyId::Credit, RemedyId::Voucher, RemedyId::FeeWaiver];
        let plan = Candidate {
            fix: best(RemedyId::FIXES),
            purse: Purse {
                refund: minor(RemedyId::Refund),
                expenses: minor(RemedyId::Expenses),
                other: others.iter().map(|id| minor(*id)).sum(),
                other_as: best(&others),
            },
            recovery: self.recovery(incident, &stake, &given),
            ..Candidate::NOTHING
        };
        shortcomings(&plan, incident, &stake)
    }

    /// What is given, in the order of the plan, as far as it may be.
    fn given(
        &self,
        incident: &Incident,
        policy: &Policy,
        stake: &Stake,
    ) -> Result<Vec<(RemedyId, i64)>, Refusal> {
        let mut given = Vec::new();
        let mut face = 0;
        for id in Self::ORDER.iter().copied() {
            let amount = self.amount(id);
            if amount.is_none() && !self.remedies.contains(id) {
                continue;
            }
            if !policy.remedies.contains(id) {
                return Err(Refusal::NotAllowed(id));
            }
            if fit(id, incident).is_none() {
                return Err(Refusal::DoesNotFit(id));
            }
            let minor = amount.map_or(Ok(0), |amount| within(id, amount, stake))?;
            face += minor;
            given.push((id, minor));
        }
        match stake.money(stake.cap()) {
            Some(most) if face > most.minor() => Err(Refusal::Cap(most)),
            _ => Ok(given),
        }
    }

    fn recovery(
        &self,
        incident: &Incident,
        stake: &Stake,
        given: &[(RemedyId, i64)],
    ) -> Recovery {
        let fits = |id| fit(id, incident).unwrap_or(0.0);
        let has = |kind| given.iter().any(|(id, _)| id.kind() == kind);
        let one_if = |given| if given { 1.0 } else { 0.0 };
        let fixes = given.iter().filter(|(id, _)| id.kind() == Kind::Fix);
        let face: i64 = given.iter().map(|(_, minor)| minor).sum();
        let fitting: f64 = given.iter().map(|(id, minor)| fits(*id) * *minor as f64).sum();
        let mut recovery = Recovery {
            fix: one_if(has(Kind::Fix)),
            fix_match: fixes.map(|(id, _)| fits(*id)).reduce(f64::max).unwrap_or(1.0),
            money: stake.share(face),
            money_match: if face == 0 { 1.0 } else { fitting / face as f64 },
            courtesy: one_if(has(Kind::Courtesy)),
            cause_fixed: has(Kind::Cause),
            ..Recovery::NOTHING
        };
        if self.apologise {
            recovery.parts = parts(incident, &recovery);
        }
        // Nothing at all takes no time.
        if !given.is_empty() || self.apologise {
            recovery.minutes = answered(incident);
        }
        recovery
    }
}

/// An amount in minor units, if the remedy can give as much.
fn within(id: RemedyId, amount: Money, stake: &Stake) -> Result<i64, Refusal> {
    let currency = stake.currency.ok_or(Refusal::NoLoss)?;
    if amount.currency() != currency {
        return Err(Refusal::Currency(id, currency));
    }
    let most = match id {
        RemedyId::Refund => stake.unpaid(),
        RemedyId::Expenses => stake.loss,
        RemedyId::FeeWaiver => stake.billed(),
        _ => i64::MAX,
    };
    if amount.minor() > most {
        return Err(Refusal::TooMuch(id, Money::new(most, currency)));
    }
    Ok(amount.minor())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::{Cause, Failure, IncidentDraft, Severity};

    fn euro(minor: i64) -> Money {
        Money::new(minor, Currency::EUR)
    }

    fn incident() -> Incident {
        let draft = IncidentDraft {
            failures: Set::EMPTY.with(Failure::Defective),
            severity: Some(Severity::Moderate),
            cause: Some(Cause::Ours),
            price: Some(euro(8000)),
            loss: Some(euro(1000)),
            ..IncidentDraft::default()
        };
        draft.check().0
    }

    fn check(
        remedies: &[RemedyId],
        amounts: &[(RemedyId, Money)],
        expected: Result<i64, Refusal>,
    ) {
        let remedies = remedies.iter().copied().collect();
        let plan = OwnPlan::new(true, remedies, amounts.iter().copied());
        let offer = plan.offer(&incident(), &Policy::default(), None, None);
        assert_eq!(offer.map(|offer| offer.goodwill()), expected, "{plan:?}");
    }

    #[test]
    fn a_plan_is_held_to_the_rules() {
        use RemedyId::*;
        let dollars = Money::new(500, Currency::parse("USD").expect("a currency"));
        check(&[Redo, PersonalContact], &[(Refund, euro(4000))], Ok(4000));
        check(&[], &[(Refund, euro(8001))], Err(Refusal::TooMuch(Refund, euro(8000))));
        check(&[], &[(Expenses, euro(1001))], Err(Refusal::TooMuch(Expenses, euro(1000))));
        check(&[], &[(Credit, euro(13_501))], Err(Refusal::Cap(euro(13_500))));
        check(
            &[],
            &[(Refund, euro(8000)), (Expenses, euro(1000)), (Credit, euro(4500))],
            Ok(13_500),
        );
        check(&[], &[(Credit, dollars)], Err(Refusal::Currency(Credit, Currency::EUR)));
        check(&[], &[(FeeWaiver, euro(100))], Err(Refusal::DoesNotFit(FeeWaiver)));
        check(&[Gift], &[], Err(Refusal::DoesNotFit(Gift)));
        check(&[CheckBack], &[(Refund, euro(0))], Ok(0));
    }

    #[test]
    fn what_the_policy_lacks_cannot_be_given() {
        let policy = Policy { remedies: Set::all().without(RemedyId::Redo), ..Policy::default() };
        let plan = OwnPlan::new(true, Set::EMPTY.with(RemedyId::Redo), []);
        let refused = plan.offer(&incident(), &policy, None, None);
        assert_eq!(refused, Err(Refusal::NotAllowed(RemedyId::Redo)));
    }

    #[test]
    fn without_a_loss_no_amount_can_be_judged() {
        let draft =
            IncidentDraft { failures: Set::EMPTY.with(Failure::Late), ..Default::default() };
        let plan = OwnPlan::new(true, Set::EMPTY, [(RemedyId::Credit, euro(500))]);
        let refused = plan.offer(&draft.check().0, &Policy::default(), None, None);
        assert_eq!(refused, Err(Refusal::NoLoss));
    }

    #[test]
    fn what_falls_short_is_said() {
        use Shortcoming::*;
        let check = |remedies: &[RemedyId],
                     amounts: &[(RemedyId, Money)],
                     expected: &[Shortcoming]| {
            let remedies = remedies.iter().copied().collect();
            let plan = OwnPlan::new(true, remedies, amounts.iter().copied());
            let found: Vec<Shortcoming> = plan.shortcomings(&incident(), None).iter().collect();
            assert_eq!(found, expected, "{plan:?}");
        };
        let (redo, expenses) = (RemedyId::Redo, (RemedyId::Expenses, euro(1000)));
        check(&[redo], &[expenses], &[]);
        check(&[redo], &[], &[LossUnpaid]);
        check(&[], &[], &[NothingGiven, TooLittle, LossUnpaid]);
        check(&[], &[(RemedyId::Credit, euro(100)), expenses], &[BesideThePoint, TooLittle]);
        check(&[], &[(RemedyId::Credit, euro(8000))], &[BesideThePoint, LossUnpaid]);
    }
}
