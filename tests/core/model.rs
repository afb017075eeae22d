//! What must hold of the forecast, over random incidents.

use crate::random;
use amends::evidence::Coefficient;
use amends::forecast::{ApologyPart, Column, Draws, Recovery, Situation};
use amends::incident::{Count, Incident, IncidentDraft, Minutes, Months, Set, Severity};
use proptest::prelude::*;

fn situation(incident: &Incident) -> Situation<'_> {
    Situation::new(Draws::prior(), incident)
}

fn treated(draft: &IncidentDraft, recovery: &Recovery) -> f64 {
    situation(&draft.check().0).treated(recovery).mean()
}

fn untreated(draft: &IncidentDraft) -> f64 {
    situation(&draft.check().0).untreated().mean()
}

fn recovery() -> impl Strategy<Value = Recovery> {
    let doses = (0.0..=1.0_f64, 0.6..=1.0_f64, 0.0..=1.5_f64, 0.6..=1.0_f64);
    (random::some::<ApologyPart>(), doses, 0..20_000_u32, any::<bool>(), any::<bool>()).prop_map(
        |(parts, (fix, fix_match, money, money_match), minutes, contact, cause_fixed)| Recovery {
            parts,
            fix,
            fix_match,
            money,
            money_match,
            minutes: Minutes::new(minutes).unwrap_or(Minutes::ZERO),
            courtesy: f64::from(u8::from(contact)),
            cause_fixed,
        },
    )
}

/// Every value of one column is below that of the other.
fn below(low: &Column, high: &Column) -> bool {
    low.values().zip(high.values()).all(|(low, high)| low <= high)
}

const CLOSE: f64 = 1e-6;

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_recovery_keeps_more_than_no_failure_would(draft in random::draft(), recovery in recovery()) {
        let (incident, _) = draft.check();
        let situation = situation(&incident);
        prop_assert!(below(&situation.treated(&recovery), &situation.no_failure()));
        prop_assert!(below(&situation.untreated(), &situation.no_failure()));
    }

    #[test]
    fn every_part_of_a_recovery_helps_and_delay_does_not(
        draft in random::draft(),
        recovery in recovery(),
    ) {
        let draft = IncidentDraft { apologies_given: Some(Count::ZERO), ..draft };
        let now = treated(&draft, &recovery);
        let more = |change: fn(&mut Recovery)| {
            let mut other = recovery;
            change(&mut other);
            treated(&draft, &other)
        };
        prop_assert!(more(|r| r.fix = 1.0) >= now - CLOSE);
        prop_assert!(more(|r| r.fix_match = 1.0) >= now - CLOSE);
        prop_assert!(more(|r| r.money = (r.money + 0.2).min(1.5)) >= now - CLOSE);
        prop_assert!(more(|r| r.parts = Set::all()) >= now - CLOSE);
        prop_assert!(more(|r| r.courtesy = 1.0) >= now - CLOSE);
        prop_assert!(more(|r| r.cause_fixed = true) >= now - CLOSE);
        prop_assert!(more(|r| r.minutes = r.minutes.plus(Minutes::new(600).unwrap())) <= now + CLOSE);
    }

    #[test]
    fn money_above_one_and_a_half_losses_never_helps(draft in random::draft(), recovery in recovery()) {
        let at = |money| treated(&draft, &Recovery { money, ..recovery });
        prop_assert!(at(1.7) <= at(1.5) + CLOSE);
        prop_assert!(at(3.0) <= at(1.7) + CLOSE);
    }

    #[test]
    fn a_second_identical_apology_never_helps(draft in random::draft(), recovery in recovery()) {
        let given = |n| IncidentDraft { apologies_given: Some(Count::new(n)), ..draft };
        let again = Recovery { parts: recovery.parts.with(ApologyPart::Regret), ..recovery };
        let silent = Recovery { parts: Set::EMPTY, ..recovery };
        for earlier in [1, 2] {
            let draft = given(earlier);
            prop_assert!(treated(&draft, &again) <= treated(&draft, &silent) + CLOSE);
        }
    }

    #[test]
    fn worse_facts_keep_fewer(draft in random::draft()) {
        let now = untreated(&draft);
        let with = |change: fn(&mut IncidentDraft)| {
            let mut other = draft;
            change(&mut other);
            untreated(&other)
        };
        prop_assert!(with(|d| d.severity = Some(Severity::Major))
            <= with(|d| d.severity = Some(Severity::Minor)) + CLOSE);
        prop_assert!(with(|d| d.earlier_failures = Some(Count::new(3))) <= now + CLOSE);
        prop_assert!(with(|d| d.failed_recoveries = Some(Count::new(2))) <= now + CLOSE);
        // The short relationships: a long one may also have been betrayed.
        let tenure = |months| {
            untreated(&IncidentDraft { tenure: Months::new(months), ..draft })
        };
        prop_assert!(tenure(0) <= tenure(3) && tenure(3) <= tenure(20));
    }
}

/// A customer who complained about a failure of ours that cost something.
fn complaint(severity: Severity) -> IncidentDraft {
    IncidentDraft { severity: Some(severity), loss_due: Some(true), ..IncidentDraft::default() }
}

#[test]
fn handling_levels_stand_in_the_order_of_tarp() {
    for severity in [Severity::Minor, Severity::Major] {
        let draft = complaint(severity);
        let slow =
            Recovery { money: 1.0, minutes: Minutes::new(20_160).unwrap(), ..Recovery::NOTHING };
        let quick = Recovery { minutes: Minutes::ZERO, ..slow };
        let (nothing, slow, quick) =
            (untreated(&draft), treated(&draft, &slow), treated(&draft, &quick));
        assert!(nothing < slow && slow < quick, "{severity:?}: {nothing} {slow} {quick}");
    }
}

#[test]
fn kinds_of_answer_stand_in_the_order_of_the_register() {
    let draft = complaint(Severity::Moderate);
    let explanation =
        Recovery { parts: [ApologyPart::Explanation].into_iter().collect(), ..Recovery::NOTHING };
    let fix = Recovery { fix: 1.0, ..explanation };
    let money = Recovery { money: 1.0, ..explanation };
    let [explanation, fix, money] = [explanation, fix, money].map(|r| treated(&draft, &r));
    assert!(explanation < fix && fix <= money, "{explanation} {fix} {money}");
}

#[test]
fn the_draws_have_the_means_of_their_priors() {
    for (coefficient, mean, tolerance) in [
        (Coefficient::Base, 2.2, 1e-4),
        (Coefficient::AltMany, -0.4, 1e-4),
        // centre · exp((ln spread / 1.96)² / 2)
        (Coefficient::Severity, 1.328, 2e-3),
        (Coefficient::Apology, 0.394, 2e-3),
    ] {
        let got = Draws::prior().mean(coefficient);
        assert!((got - mean).abs() < tolerance, "{coefficient:?}: {got}");
    }
}
