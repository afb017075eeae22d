//! One combination of remedies, in minor units, before it is dressed as an offer.

use super::compose::cost;
use super::fit::{FULL, is_tangible};
use super::stake::{CAP_PERCENT, Stake, round, round_down, step};
use super::{Policy, RemedyId, Rounding, fit, may_give};
use crate::forecast::Recovery;
use crate::incident::{Cause, Incident};

/// The money of a plan in minor units, by remedy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Purse {
    pub refund: i64,
    pub expenses: i64,
    /// Credit, voucher or fee waiver.
    pub other: i64,
    pub other_as: Option<RemedyId>,
}

impl Purse {
    /// Face value.
    pub fn face(&self) -> i64 {
        self.refund + self.expenses + self.other
    }

    /// Whether it stands well beside a remedy in kind. What is done again is worth its price: it
    /// is not paid back besides, and with it too everything stays under the cap. Nothing is added
    /// to it for a slip of the customer's own.
    pub fn goes_with(&self, fix: Option<RemedyId>, incident: &Incident, stake: &Stake) -> bool {
        fix != Some(RemedyId::Redo)
            || self.refund + stake.by_law < stake.price.max(1)
                && stake.price + self.face() <= stake.cap()
                && (incident.cause != Cause::Customer || self.face() == self.expenses)
    }

    /// How well the money fits, weighted by amount, 0 to 1.
    pub fn fit(&self, incident: &Incident) -> f64 {
        let of = |remedy, minor: i64| fit(remedy, incident).unwrap_or(0.0) * minor as f64;
        let sum = of(RemedyId::Refund, self.refund)
            + of(RemedyId::Expenses, self.expenses)
            + self.other_as.map_or(0.0, |remedy| of(remedy, self.other));
        let face = self.face();
        if face == 0 { 1.0 } else { sum / face as f64 }
    }
}

/// Every purse that the policy allows: no money beyond `expenses`, or money in steps of 5 %
/// of the loss up to the cap, in each form.
pub fn purses(incident: &Incident, stake: &Stake, policy: &Policy, expenses: i64) -> Vec<Purse> {
    let may = |remedy: &RemedyId| may_give(*remedy, incident, policy);
    // What stands for money: credit, which is what the field study tested; a voucher only
    // where the house gives no credit.
    let token = [RemedyId::Credit, RemedyId::Voucher].into_iter().find(may);
    let refund = may(&RemedyId::Refund);
    let waiver = Some(RemedyId::FeeWaiver).filter(may);
    let mut purses = vec![Purse { expenses, ..Purse::default() }];
    let rounding = policy.rounding_in(stake.currency);
    let mut add = |back: bool, other_as: Option<RemedyId>| {
        let mut last = 0;
        for percent in (5..=CAP_PERCENT).step_by(5) {
            let wanted = round(stake.total() * percent / 100, rounding);
            let purse = fill(wanted, stake, rounding, expenses, back, other_as);
            if purse.face() > expenses.max(last) {
                last = purse.face();
                purses.push(purse);
            }
        }
    };
    if refund {
        add(true, token);
    }
    for other in [token, waiver].into_iter().flatten() {
        add(false, Some(other));
    }
    purses
}

/// A purse of about `wanted` beside `expenses`, never above the cap: back to the customer
/// up to the price if `back`, and what is left as `other_as`.
pub(super) fn fill(
    wanted: i64,
    stake: &Stake,
    rounding: Rounding,
    expenses: i64,
    back: bool,
    other_as: Option<RemedyId>,
) -> Purse {
    let room = (stake.cap() - expenses).max(0);
    // As good as all of the price is the price.
    let near = (wanted - stake.unpaid()).abs() < step(wanted, rounding);
    let wanted = if back && near { stake.unpaid() } else { wanted }.min(room);
    let refund = if back { wanted.min(stake.unpaid()) } else { 0 };
    // All of the price is exactly the price; what is beyond it is rounded anew.
    let other = round(wanted - refund, rounding);
    let most = match round_down(room - refund, rounding) {
        // Too little for one step of the rounding.
        0 => room - refund,
        rounded => rounded,
    };
    let other = match other_as {
        // No more can be waived than was billed, and all of the bill is exactly the bill.
        Some(RemedyId::FeeWaiver) if room - refund >= stake.billed() => other.min(stake.billed()),
        Some(_) => other.min(most),
        None => 0,
    };
    Purse { refund, expenses, other, other_as: other_as.filter(|_| other > 0) }
}

/// One combination of remedies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    pub fix: Option<RemedyId>,
    pub purse: Purse,
    /// The remedy that stands for attention, if the policy has one.
    pub courtesy: Option<RemedyId>,
    pub cause_fixed: bool,
    /// What it costs the firm in minor units, the legal minimum aside.
    pub cost: i64,
    pub recovery: Recovery,
}

impl Candidate {
    /// Whether the plan has a remedy, in kind or in money, that fully restores what was lost.
    pub fn restores(&self, incident: &Incident) -> bool {
        let full = |remedy| fit(remedy, incident) == Some(FULL);
        let purse = &self.purse;
        // What the failure cost besides leaves what was paid for as it is.
        let paid_for = incident.price.is_some() && is_tangible(incident);
        self.fix.is_some_and(full)
            || (purse.refund > 0 && full(RemedyId::Refund))
            || (purse.expenses > 0 && !paid_for)
            || purse.other_as.is_some_and(full)
    }

    /// What counts against somebody's limit, in minor units: money by its face value, the other
    /// remedies by their cost where that is known.
    pub fn spends(&self, stake: &Stake, policy: &Policy) -> i64 {
        let others = [self.fix, self.courtesy].into_iter().flatten();
        let others = others.filter(|_| stake.price_known);
        self.purse.face() + others.map(|id| cost(id, 0, stake, policy)).sum::<i64>()
    }
}
