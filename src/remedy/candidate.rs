//! One combination of remedies, in minor units, before it is dressed as an offer.

use super::stake::{CAP_PERCENT, Stake, round};
use super::{Policy, RemedyId, fit};
use crate::forecast::Recovery;
use crate::incident::Incident;

/// In which form money is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Back to the customer up to the price, credit beyond it.
    Refund,
    /// All of it as this remedy.
    Whole(RemedyId),
}

/// The money of a plan in minor units, by remedy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Purse {
    pub refund: i64,
    pub expenses: i64,
    /// Credit, voucher or fee waiver.
    pub other: i64,
    pub other_as: Option<RemedyId>,
    /// The step of the search, in percent of the loss, expenses aside.
    pub percent: i64,
}

impl Purse {
    /// Face value.
    pub fn face(&self) -> i64 {
        self.refund + self.expenses + self.other
    }

    /// What it costs the firm.
    pub fn cost(&self, policy: &Policy) -> i64 {
        let percent = match self.other_as {
            Some(RemedyId::Credit) => policy.credit_cost_percent,
            Some(RemedyId::Voucher) => policy.voucher_cost_percent,
            _ => 100,
        };
        self.refund + self.expenses + (self.other * i64::from(percent) + 50) / 100
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
    let may = |remedy| policy.remedies.contains(remedy) && fit(remedy, incident).is_some();
    let mut purses = vec![Purse { expenses, ..Purse::default() }];
    let forms = [
        (RemedyId::Refund, Form::Refund),
        (RemedyId::Credit, Form::Whole(RemedyId::Credit)),
        (RemedyId::Voucher, Form::Whole(RemedyId::Voucher)),
        (RemedyId::FeeWaiver, Form::Whole(RemedyId::FeeWaiver)),
    ];
    for (_, form) in forms.into_iter().filter(|(remedy, _)| may(*remedy)) {
        for percent in (5..=CAP_PERCENT).step_by(5) {
            let wanted = round(stake.total() * percent / 100, policy.rounding);
            let purse = fill(form, wanted, stake, policy, may(RemedyId::Credit), expenses);
            if purses
                .last()
                .is_none_or(|last| last.face() < purse.face() || last.percent > percent)
            {
                purses.push(Purse { percent, ..purse });
            }
        }
    }
    purses
}

/// A purse of about `wanted` beside `expenses`: never above the cap, a refund never above
/// the price.
fn fill(
    form: Form,
    wanted: i64,
    stake: &Stake,
    policy: &Policy,
    credit: bool,
    expenses: i64,
) -> Purse {
    let wanted = wanted.min(stake.cap() - expenses).max(0);
    match form {
        Form::Whole(remedy) => {
            Purse { expenses, other: wanted, other_as: Some(remedy), ..Purse::default() }
        }
        Form::Refund => {
            // All of the price is exactly the price; what is beyond it is rounded anew.
            let refund = wanted.min(stake.price);
            let beyond = if credit { wanted - refund } else { 0 };
            let other = round(beyond, policy.rounding).min(stake.cap() - expenses - refund);
            let other_as = (other > 0).then_some(RemedyId::Credit);
            Purse { refund, expenses, other, other_as, percent: 0 }
        }
    }
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
