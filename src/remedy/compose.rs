//! From a combination of remedies to an offer that can be read.

use super::candidate::Candidate;
use super::stake::Stake;
use super::{Given, Offer, Policy, RemedyId};
use crate::incident::{Incident, Money};

/// Dresses a candidate as an offer. Remedies stand in the order of the plan: first the
/// person, then the thing, then the money, then the cause, then the check-back.
pub fn compose(
    candidate: &Candidate,
    incident: &Incident,
    policy: &Policy,
    floor: Option<Money>,
) -> Offer {
    let stake = Stake::of(incident);
    let free = |id| Given { id, percent: None, amount: None, cost: stake.money(0) };
    let mut given = Vec::new();
    if let Some(courtesy) = candidate.courtesy {
        let cost = match courtesy {
            RemedyId::Gift => of_price(&stake, policy.gift_cost_percent),
            _ => stake.money(0),
        };
        given.push(Given { cost, ..free(courtesy) });
    }
    if let Some(fix) = candidate.fix {
        let cost = match fix {
            RemedyId::Redo => of_price(&stake, policy.redo_cost_percent),
            RemedyId::Upgrade => of_price(&stake, policy.upgrade_cost_percent),
            _ => stake.money(0),
        };
        given.push(Given { cost, ..free(fix) });
    }
    let purse = &candidate.purse;
    let money = [
        (Some(RemedyId::Refund), purse.refund, 100),
        (Some(RemedyId::Expenses), purse.expenses, 100),
        (purse.other_as, purse.other, other_cost_percent(purse.other_as, policy)),
    ];
    for (id, minor, cost_percent) in money {
        if let (Some(id), true) = (id, minor > 0) {
            given.push(Given {
                id,
                percent: Some(percent(minor, stake.total())),
                amount: stake.money(minor),
                cost: stake.money((minor * i64::from(cost_percent) + 50) / 100),
            });
        }
    }
    if candidate.cause_fixed {
        given.push(free(RemedyId::CauseFixed));
    }
    let does_something = !given.is_empty() || !candidate.recovery.parts.is_empty();
    if does_something && policy.remedies.contains(RemedyId::CheckBack) {
        given.push(free(RemedyId::CheckBack));
    }
    Offer { parts: candidate.recovery.parts, given, floor, recovery: candidate.recovery }
}

fn percent(minor: i64, total: i64) -> u32 {
    u32::try_from((minor * 100 + total / 2) / total).unwrap_or(u32::MAX)
}

fn of_price(stake: &Stake, percent: u32) -> Option<Money> {
    let price = stake.price_known.then_some(stake.price)?;
    stake.money((price * i64::from(percent) + 50) / 100)
}

fn other_cost_percent(remedy: Option<RemedyId>, policy: &Policy) -> u32 {
    match remedy {
        Some(RemedyId::Credit) => policy.credit_cost_percent,
        Some(RemedyId::Voucher) => policy.voucher_cost_percent,
        _ => 100,
    }
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
