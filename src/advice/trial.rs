//! Plans put together by hand: what each would do, and the cheapest that does enough.

use super::view::stay_of_100;
use super::{Case, Policy, is_closed};
use crate::forecast::{Draws, OfHundred, Situation};
use crate::incident::{Incident, Money};
use crate::remedy::{Candidate, Menu, Picks, Stake, picked};

/// What a plan that was put together would do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tried {
    /// Of 100 that stay.
    pub of: OfHundred,
    /// Cost to the firm, the legal minimum aside. Time is not counted.
    pub cost: Money,
}

/// What may be picked in a case; `None` while the safety gate is closed, or where no price and
/// no loss is known, so that nothing has a cost.
pub fn menu(case: &Case, policy: &Policy) -> Option<Menu> {
    let (incident, _) = case.draft.check();
    let known = Stake::of(&incident).currency.is_some() && !is_closed(case, &incident);
    known.then(|| Menu::of(&incident, policy))
}

/// What a plan would do.
pub fn try_plan(case: &Case, policy: &Policy, picks: &Picks) -> Option<Tried> {
    let menu = menu(case, policy)?;
    let (incident, _) = case.draft.check();
    let plan = picked(&incident, policy, &menu, picks);
    let column = Situation::new(Draws::prior(), &incident).treated(&plan.recovery);
    tried(&incident, &plan, column.outcome().of_100())
}

/// The most of 100 that any plan keeps.
pub fn most(case: &Case, policy: &Policy) -> Option<u8> {
    plans(case, policy)?.into_iter().map(|(_, _, stay)| stay).max()
}

/// The cheapest plan that keeps at least so many of 100; of equally cheap ones the one that
/// keeps more.
pub fn cheapest(case: &Case, policy: &Policy, least: u8) -> Option<(Picks, Tried)> {
    let plans = plans(case, policy)?.into_iter().filter(|(_, _, stay)| *stay >= least);
    let (picks, ..) =
        plans.min_by_key(|(_, plan, stay)| (plan.cost, std::cmp::Reverse(*stay)))?;
    Some((picks, try_plan(case, policy, &picks)?))
}

fn plans(case: &Case, policy: &Policy) -> Option<Vec<(Picks, Candidate, u8)>> {
    let menu = menu(case, policy)?;
    let (incident, _) = case.draft.check();
    let situation = Situation::new(Draws::prior(), &incident);
    let plan = |picks: Picks| {
        let plan = picked(&incident, policy, &menu, &picks);
        let stay = stay_of_100(&situation, &plan);
        (picks, plan, stay)
    };
    Some(menu.all().into_iter().map(plan).collect())
}

fn tried(incident: &Incident, plan: &Candidate, of: OfHundred) -> Option<Tried> {
    Some(Tried { of, cost: Stake::of(incident).money(plan.cost)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::{Cause, Currency, Flag, IncidentDraft, Set, Severity};
    use crate::remedy::RemedyId;

    fn case() -> Case {
        let draft = IncidentDraft {
            severity: Some(Severity::Major),
            cause: Some(Cause::Ours),
            price: Some(Money::new(26_000, Currency::EUR)),
            ..IncidentDraft::default()
        };
        Case { draft, ..Case::default() }
    }

    #[test]
    fn nothing_costs_nothing_and_more_keeps_no_fewer() {
        let policy = Policy::default();
        let of = |picks: Picks| try_plan(&case(), &policy, &picks).expect("a price is known");
        let nothing = of(Picks::default());
        assert_eq!(nothing.cost.minor(), 0);
        let half = of(Picks { money: Some((RemedyId::Refund, 50)), ..Picks::default() });
        assert_eq!(half.cost.minor(), 13_000);
        assert!(half.of.n > nothing.of.n);
        let both = of(Picks {
            apologise: true,
            money: Some((RemedyId::Refund, 50)),
            ..Picks::default()
        });
        assert!(both.of.n >= half.of.n && both.cost == half.cost);
    }

    #[test]
    fn the_cheapest_does_enough_and_nothing_cheaper_does() {
        let (case, policy) = (case(), Policy::default());
        let most = most(&case, &policy).expect("plans");
        for least in [most - 5, most] {
            let (picks, tried) = cheapest(&case, &policy, least).expect("a plan");
            assert!(tried.of.n >= least);
            assert_eq!(try_plan(&case, &policy, &picks), Some(tried));
            let menu = menu(&case, &policy).expect("a menu");
            for other in menu.all() {
                let other = try_plan(&case, &policy, &other).expect("a plan");
                assert!(other.of.n < least || other.cost.minor() >= tried.cost.minor());
            }
        }
        assert_eq!(cheapest(&case, &policy, most + 1), None);
    }

    #[test]
    fn behind_the_gate_and_without_a_price_nothing_is_tried() {
        let policy = Policy::default();
        let mut gated = case();
        gated.draft.flags = Set::EMPTY.with(Flag::Injury);
        assert_eq!(menu(&gated, &policy), None);
        assert_eq!(try_plan(&gated, &policy, &Picks::default()), None);
        assert_eq!(most(&Case::default(), &policy), None);
    }
}
