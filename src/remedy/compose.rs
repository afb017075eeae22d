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
        Given {
            id: *id,
            percent: money.then(|| percent(*minor, stake.total())),
            amount: if money { stake.money(*minor) } else { None },
            cost: cost(*id, *minor, &stake, policy),
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

/// What a remedy costs the firm. Time is not counted.
fn cost(id: RemedyId, minor: i64, stake: &Stake, policy: &Policy) -> Option<Money> {
    let of_price = |percent| of_price(stake, percent);
    let of_face = |percent: u32| stake.money((minor * i64::from(percent) + 50) / 100);
    match id {
        RemedyId::Redo => of_price(policy.redo_cost_percent),
        RemedyId::Upgrade => of_price(policy.upgrade_cost_percent),
        RemedyId::Gift => of_price(policy.gift_cost_percent),
        RemedyId::Credit => of_face(policy.credit_cost_percent),
        RemedyId::Voucher => of_face(policy.voucher_cost_percent),
        _ => stake.money(minor),
    }
}

fn percent(minor: i64, total: i64) -> u32 {
    u32::try_from((minor * 100 + total / 2) / total).unwrap_or(u32::MAX)
}

fn of_price(stake: &Stake, percent: u32) -> Option<Money> {
    let price = stake.price_known.then_some(stake.price)?;
    stake.money((price * i64::from(percent) + 50) / 100)
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

    /// The face value of the money given, the legal minimum aside, in minor units.
    pub fn goodwill(&self) -> i64 {
        self.given.iter().filter_map(|given| given.amount).map(Money::minor).sum()
    }
}
