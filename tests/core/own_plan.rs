//! Plans of the manager's own, over random incidents, laws and policies: the same figures as
//! the search for the same remedies, and the same rules for any.

use crate::{random, rules};
use amends::advice::{Case, Own, OwnPlan, PlanOption, Refusal, advise, own_plans};
use amends::incident::{Closed, Money, Set};
use amends::remedy::{Kind, Policy, RemedyId};
use proptest::prelude::*;

/// Any remedies and any amounts, sensible or not.
fn plan() -> impl Strategy<Value = OwnPlan> {
    let amounts = prop::collection::vec((random::one::<RemedyId>(), random::money()), 0..4);
    (any::<bool>(), random::some::<RemedyId>(), amounts)
        .prop_map(|(apologise, remedies, amounts)| OwnPlan::new(apologise, remedies, amounts))
}

fn has_shares(option: &PlanOption) -> bool {
    option.offer.given.iter().any(|given| given.percent.is_some() && given.amount.is_none())
}

fn one(case: &Case, policy: &Policy, plan: &OwnPlan) -> Result<Own, Refusal> {
    own_plans(case, policy, std::slice::from_ref(plan)).remove(0)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_remedies_have_the_same_figures(case in random::case(), policy in random::policy()) {
        let advice = advise(&case, &policy);
        for option in &advice.options {
            let plan = OwnPlan::of(&option.offer);
            // Shares of a loss that is not known cannot be typed as amounts.
            if has_shares(option) {
                continue;
            }
            let own = one(&case, &policy, &plan).expect("what was searched may be offered");
            let id = option.id;
            // How long nothing takes is no matter.
            let mut option = option.clone();
            if option.offer.given.is_empty() && option.offer.parts.is_empty() {
                option.offer.recovery.minutes = own.option.offer.recovery.minutes;
            }
            prop_assert_eq!(&PlanOption { id, ..own.option }, &option, "{}", id.name());
            // Beside the four it stands as it does alone.
            let beside = advise(&Case { own_plan: Some(plan), ..case.clone() }, &policy);
            prop_assert_eq!(beside.options.len(), advice.options.len() + 1);
            let last = beside.options.last().expect("the own one");
            prop_assert_eq!(&PlanOption { id, ..last.clone() }, &option);
        }
    }

    #[test]
    fn an_own_plan_breaks_no_rule(case in random::case(), policy in random::policy(), plan in plan()) {
        let advice = advise(&case, &policy);
        match one(&case, &policy, &plan) {
            Ok(Own { option, .. }) => {
                rules::check_option(&advice, &option, &policy);
                let due = advice.law.and_then(|(_, result)| result.amount());
                prop_assert_eq!(option.offer.floor, due, "never below the law");
                let given = option.offer.given.iter().filter(|given| given.id.kind() != Kind::Follow);
                prop_assert_eq!(given.count(), plan.remedies().len() + plan.amounts().len());
                prop_assert_eq!(option.offer.goodwill(), plan.amounts().iter().map(|(_, m)| m.minor()).sum::<i64>());
            }
            Err(Refusal::NotAllowed(id)) => prop_assert!(!policy.remedies.contains(id)),
            Err(Refusal::DoesNotFit(id)) => {
                prop_assert_eq!(amends::remedy::fit(id, &advice.incident), None);
            }
            Err(Refusal::NoLoss) => {
                prop_assert_eq!((advice.incident.price, advice.incident.loss), (None, None));
            }
            Err(Refusal::Currency(id, wanted)) => {
                prop_assert_eq!(Some(wanted), advice.incident.currency);
                prop_assert_ne!(plan.amount(id).map(Money::currency), Some(wanted));
            }
            Err(Refusal::TooMuch(id, most)) => {
                prop_assert!(plan.amount(id).map(Money::minor) > Some(most.minor()));
            }
            Err(Refusal::Cap(most)) => {
                let sum: i64 = plan.amounts().iter().map(|(_, amount)| amount.minor()).sum();
                prop_assert!(sum > most.minor());
            }
            Err(Refusal::Gate) => prop_assert!(false, "no flag is set"),
        }
    }

    #[test]
    fn more_money_never_keeps_fewer(case in random::case(), plan in plan()) {
        let policy = Policy::default();
        let less = OwnPlan::new(plan.apologise(), plan.remedies(), []);
        if let (Ok(more), Ok(less)) = (one(&case, &policy, &plan), one(&case, &policy, &less)) {
            prop_assert!(more.option.outcome.mean >= less.option.outcome.mean - 1e-9);
        }
    }

    #[test]
    fn behind_a_closed_gate_there_is_no_plan(case in random::case(), flags in random::flags(), plan in plan()) {
        let mut case = case;
        case.draft.flags = flags;
        let policy = Policy::default();
        prop_assert_eq!(one(&case, &policy, &plan), Err(Refusal::Gate));
        case.own_plan = Some(plan);
        prop_assert!(advise(&case, &policy).options.is_empty());
    }
}

#[test]
fn an_empty_plan_is_nothing_beyond_the_law() {
    let policy = Policy::default();
    let case = Case::default();
    let plan = OwnPlan::new(false, Set::EMPTY, []);
    let own = one(&case, &policy, &plan).expect("a plan").option;
    let nothing = &advise(&case, &policy).options[0];
    assert_eq!((own.outcome, own.extra), (nothing.outcome, 0));
}
