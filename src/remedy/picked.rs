//! A plan that somebody puts together by hand, from what the policy allows.

use super::candidate::{Candidate, Purse, fill};
use super::search::{Choices, candidate};
use super::stake::{CAP_PERCENT, Stake, round};
use super::{Policy, RemedyId, may_give};
use crate::incident::Incident;

/// What may be picked in a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Menu {
    /// Remedies in kind.
    pub fixes: Vec<RemedyId>,
    /// Forms of money, each in shares of the loss.
    pub money: Vec<RemedyId>,
    /// Whether a further loss can be paid.
    pub expenses: bool,
    /// The remedy that stands for attention.
    pub courtesy: Option<RemedyId>,
    pub cause_fixed: bool,
}

/// What was picked. The default is nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Picks {
    pub apologise: bool,
    pub courtesy: bool,
    pub cause_fixed: bool,
    pub expenses: bool,
    pub fix: Option<RemedyId>,
    /// A form of money, and how much of the loss in percent.
    pub money: Option<(RemedyId, u32)>,
}

impl Picks {
    /// The shares of the loss that money may be.
    pub const SHARES: &[u32] = &[25, 50, 75, 100, 125, CAP_PERCENT as u32];
}

impl Menu {
    /// What the policy allows and the case fits.
    pub fn of(incident: &Incident, policy: &Policy) -> Self {
        let may = |remedy: &RemedyId| may_give(*remedy, incident, policy);
        let those = |all: &[RemedyId]| all.iter().copied().filter(may).collect::<Vec<_>>();
        Self {
            fixes: those(RemedyId::FIXES),
            money: those(&[RemedyId::Refund, RemedyId::Credit, RemedyId::FeeWaiver]),
            expenses: may(&RemedyId::Expenses) && Stake::of(incident).loss > 0,
            courtesy: RemedyId::ATTENTION.iter().copied().find(may),
            cause_fixed: may(&RemedyId::CauseFixed),
        }
    }

    /// Everything that can be picked.
    pub fn all(&self) -> Vec<Picks> {
        let yes_or_no = |may: bool| if may { &[false, true][..] } else { &[false][..] };
        let fixes = || std::iter::once(None).chain(self.fixes.iter().copied().map(Some));
        let shares = |form: RemedyId| Picks::SHARES.iter().map(move |share| Some((form, *share)));
        let money = || std::iter::once(None).chain(self.money.iter().copied().flat_map(shares));
        let mut all = Vec::new();
        for apologise in [false, true] {
            for courtesy in yes_or_no(self.courtesy.is_some()) {
                for cause_fixed in yes_or_no(self.cause_fixed) {
                    for expenses in yes_or_no(self.expenses) {
                        for fix in fixes() {
                            all.extend(money().map(|money| Picks {
                                apologise,
                                courtesy: *courtesy,
                                cause_fixed: *cause_fixed,
                                expenses: *expenses,
                                fix,
                                money,
                            }));
                        }
                    }
                }
            }
        }
        all
    }
}

/// The plan that was picked. What the menu, which is that of the same case, does not have is
/// left out.
pub fn picked(incident: &Incident, policy: &Policy, menu: &Menu, picks: &Picks) -> Candidate {
    let stake = Stake::of(incident);
    let expenses = if picks.expenses && menu.expenses { stake.loss } else { 0 };
    let purse = match picks.money.filter(|(form, _)| menu.money.contains(form)) {
        None => Purse { expenses, ..Purse::default() },
        Some((form, share)) => {
            let rounding = policy.rounding_in(stake.currency);
            let wanted = round(stake.total() * i64::from(share) / 100, rounding);
            let back = form == RemedyId::Refund;
            fill(wanted, &stake, rounding, expenses, back, Some(form).filter(|_| !back))
        }
    };
    let choices = Choices {
        fix: picks.fix.filter(|fix| menu.fixes.contains(fix)),
        purse,
        courtesy: menu.courtesy.filter(|_| picks.courtesy),
        cause_fixed: picks.cause_fixed && menu.cause_fixed,
        apologise: picks.apologise,
    };
    candidate(incident, &stake, policy, choices)
}
