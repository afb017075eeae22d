//! From a combination of remedies to an offer that can be read.

use super::candidate::Candidate;
use super::stake::Stake;
use super::{Given, Kind, Offer, Policy, RemedyId};
use crate::forecast::Recovery;
use crate::incident::{Incident, Money};

/// Dresses a candidate as an offer. Remedies stand in the order of the plan: first the
/// person, then the thing, then the money, then the cause, then the check-back.
pub fn compose(
    candidate: &Candidate,
    incident: &Incident,
    policy: &Policy,
    floor: Option<Money>,
) -> Offer {
    let purse = &candidate.purse;
    let given = [
        candidate.courtesy.map(|id| (id, 0)),
        candidate.fix.map(|id| (id, 0)),
        Some((RemedyId::Refund, purse.refund)),
        Some((RemedyId::Expenses, purse.expenses)),
        purse.other_as.map(|id| (id, purse.other)),
        candidate.cause_fixed.then_some((RemedyId::CauseFixed, 0)),
    ];
    let given = given.into_iter().flatten();
    let given: Vec<(RemedyId, i64)> =
        given.filter(|(id, minor)| *minor > 0 || id.kind() != Kind::Money).collect();
    dress(&given, candidate.recovery, incident, policy, floor)
}

/// Remedies with their money in minor units, in the order of the plan, as an offer.
pub(super) fn dress(
    given: &[(RemedyId, i64)],
    recovery: Recovery,
    incident: &Incident,
    policy: &Policy,
    floor: Option<Money>,
) -> Offer {
    let stake = Stake::of(incident);
    let given = given.iter().map(|(id, minor)| {
        let money = id.kind() == Kind::Money;
        let known = stake.price_known || percent_of_price(*id, policy).is_none();
        let cost = cost(*id, *minor, &stake, policy);
        Given {
            id: *id,
            percent: money.then(|| percent(*minor, stake.total())),
            amount: if money { stake.money(*minor) } else { None },
            cost: stake.money(cost).filter(|_| known),
        }
    });
    let mut given: Vec<Given> = given.collect();
    let does_something = !given.is_empty() || !recovery.parts.is_empty();
    if does_something && policy.remedies.contains(RemedyId::CheckBack) {
        let (id, cost) = (RemedyId::CheckBack, stake.money(0));
        given.push(Given { id, percent: None, amount: None, cost });
    }
    Offer { parts: recovery.parts, given, floor, recovery }
}

/// What a remedy costs the firm, in minor units. Time is not counted.
pub(super) fn cost(id: RemedyId, minor: i64, stake: &Stake, policy: &Policy) -> i64 {
    let (whole, percent) = match (percent_of_price(id, policy), id) {
        // Of a price that is not known nothing is shown, but nothing is free either.
        (Some(percent), _) => (stake.billed(), percent),
        (None, RemedyId::Credit) => (minor, policy.credit_cost_percent),
        (None, RemedyId::Voucher) => (minor, policy.voucher_cost_percent),
        _ => return minor,
    };
    (whole * i64::from(percent) + 50) / 100
}

/// How much of the price a remedy in kind costs the firm; `None` where it is no matter of the
/// price.
fn percent_of_price(id: RemedyId, policy: &Policy) -> Option<u32> {
    match id {
        RemedyId::Redo => Some(policy.redo_cost_percent),
        RemedyId::Upgrade => Some(policy.upgrade_cost_percent),
        RemedyId::Gift => Some(policy.gift_cost_percent),
        _ => None,
    }
}

fn percent(minor: i64, total: i64) -> u32 {
    u32::try_from((minor * 100 + total / 2) / total).unwrap_or(u32::MAX)
}

impl Offer {
    /// What the offer costs the firm, the legal minimum included; `None` when the loss is
    /// not known or two currencies would have to be added.
    pub fn cost(&self) -> Option<Money> {
        let costs = self.given.iter().map(|given| given.cost);
        costs
            .chain(self.floor.map(Some))
            .try_fold(None, |sum: Option<Money>, cost| match (sum, cost?) {
                (None, cost) => Some(Some(cost)),
                (Some(sum), cost) => sum.plus(cost).map(Some),
            })
            .flatten()
    }

    /// What counts against somebody's limit, in minor units: money by its face value, the other
    /// remedies by their cost where that is known.
    pub fn spends(&self) -> i64 {
        let others = self.given.iter().filter(|given| given.id.kind() != Kind::Money);
        self.goodwill() + others.filter_map(|given| given.cost).map(Money::minor).sum::<i64>()
    }

    /// The face value of the money given, the legal minimum aside, in minor units.
    pub fn goodwill(&self) -> i64 {
        self.given.iter().filter_map(|given| given.amount).map(Money::minor).sum()
    }
}
