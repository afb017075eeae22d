//! One combination of remedies, in minor units, before it is dressed as an offer.

use super::fit::FULL;
use super::stake::{CAP_PERCENT, Stake, round};
use super::{Policy, RemedyId, Rounding, fit, may_give};
use crate::forecast::Recovery;
use crate::incident::Incident;

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
    let wanted = wanted.min(room);
    let refund = if back { wanted.min(stake.price) } else { 0 };
    let most = match other_as {
        // No more can be waived than was billed.
        Some(RemedyId::FeeWaiver) => (room - refund).min(stake.billed()),
        Some(_) => room - refund,
        None => 0,
    };
    // All of the price is exactly the price; what is beyond it is rounded anew.
    let other = round(wanted - refund, rounding).min(most);
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
        self.fix.is_some_and(full)
            || (purse.refund > 0 && full(RemedyId::Refund))
            || purse.expenses > 0
            || purse.other_as.is_some_and(full)
    }
}
