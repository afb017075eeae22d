//! What the page lists as assumed is what the forecast computes with.

use amends::evidence::{AssumptionId, assumption};
use amends::forecast::{ApologyPart, Dose, Harm, Lanes, Recovery};
use amends::incident::{
    Alternatives, Cause, Channel, Closed, Count, IncidentDraft, Minutes, Months, NoticedBy,
    Recurrence, Service, Set, Severity,
};
use amends::remedy::{Policy, least_percent};

fn same(id: AssumptionId, name: &str, used: f32) {
    let listed = assumption(id).get(name).unwrap_or_else(|| panic!("{id:?} lacks {name}"));
    assert!((f64::from(used) - listed).abs() < 1e-6, "{id:?} {name}: {used}, not {listed}");
}

fn harm(draft: IncidentDraft) -> Harm {
    Harm::of(&draft.check().0)
}

#[test]
fn the_scales_of_the_harm() {
    use AssumptionId as A;
    let open = IncidentDraft::default();
    for value in Severity::ALL {
        let draft = IncidentDraft { severity: Some(*value), ..open };
        same(A::SeverityScale, value.name(), harm(draft).severity);
    }
    for value in Cause::ALL {
        same(
            A::CauseScale,
            value.name(),
            harm(IncidentDraft { cause: Some(*value), ..open }).ours,
        );
    }
    for value in Recurrence::ALL {
        let draft = IncidentDraft { recurrence: Some(*value), ..open };
        same(A::RecurrenceScale, value.name(), harm(draft).recur);
    }
    for (count, name) in ["none", "one", "two", "three"].into_iter().enumerate() {
        let count = count as u32;
        let earlier = IncidentDraft { earlier_failures: Some(Count::new(count)), ..open };
        same(A::EarlierScale, name, harm(earlier).earlier);
        if count < 3 {
            let failed = IncidentDraft { failed_recoveries: Some(Count::new(count)), ..open };
            same(A::FailedScale, name, harm(failed).failed);
        }
    }
}

#[test]
fn the_months_of_a_relationship() {
    let months = |id, name| assumption(id).get(name).expect(name) as u16;
    let of = |tenure| IncidentDraft {
        tenure: Months::new(tenure),
        noticed_by: Some(NoticedBy::Public),
        ..IncidentDraft::default()
    };
    let long = months(AssumptionId::BetrayalMonths, "long");
    assert_eq!((harm(of(long - 1)).betrayal, harm(of(long)).betrayal), (0.0, 1.0));
    assert_eq!(harm(of(months(AssumptionId::TenureMonths, "ordinary"))).tenure, 0.0);
    let longest = months(AssumptionId::TenureMonths, "longest");
    assert!(harm(of(longest - 1)).tenure < harm(of(longest)).tenure);
    assert_eq!(harm(of(longest)).tenure, harm(of(longest + 1)).tenure);
}

#[test]
fn the_weights_of_the_remedies() {
    use AssumptionId as A;
    let open = IncidentDraft { cause: Some(Cause::Ours), ..IncidentDraft::default() };
    let dose = |draft: IncidentDraft, recovery| Dose::of(&draft.check().0, &recovery);
    for part in ApologyPart::ALL {
        let parts = [*part].into_iter().collect();
        let dose = dose(open, Recovery { parts, ..Recovery::NOTHING });
        same(A::ApologyParts, part.name(), dose.apology);
    }
    let words = Recovery { parts: Set::all(), ..Recovery::NOTHING };
    same(A::SpeedApology, "words_only", dose(open, words).speed);
    let due = IncidentDraft { loss_due: Some(true), ..open };
    same(A::ApologyDue, "words_only", dose(due, words).apology);
    let (_, smaller) = Dose::tangible(Lanes::splat(2.0), Lanes::splat(1.0));
    same(A::Overlap, "smaller", smaller.array()[0]);
    let many = IncidentDraft { alternatives: Some(Alternatives::Many), ..open };
    same(A::Competition, "many", dose(many, words).market);
    for channel in Channel::ALL {
        let half = assumption(A::Patience).get(channel.name()).expect("every channel");
        let minutes = Minutes::new(half as u32).expect("in range");
        let draft = IncidentDraft { channel: Some(*channel), ..open };
        let speed = dose(draft, Recovery { fix: 1.0, minutes, ..Recovery::NOTHING }).speed;
        assert!((speed - 0.5).abs() < 1e-6, "{channel:?} {speed}");
    }
}

#[test]
fn the_curves_of_money() {
    let get = |id, name| assumption(id).get(name).expect(name);
    let money = |service, share| {
        let draft = IncidentDraft { service: Some(service), ..IncidentDraft::default() };
        let recovery = Recovery { money: share, ..Recovery::NOTHING };
        f64::from(Dose::of(&draft.check().0, &recovery).money)
    };
    let scale = get(AssumptionId::CurveKept, "scale");
    let kept = (1.0 - (-0.3 / scale).exp()) / (1.0 - (-1.0 / scale).exp());
    assert!((money(Service::Kept, 0.3) - kept).abs() < 1e-6);
    let (steepness, middle) =
        (get(AssumptionId::CurveRefused, "steepness"), get(AssumptionId::CurveRefused, "middle"));
    let s = |share: f64| 1.0 / (1.0 + (-steepness * (share - middle)).exp());
    let refused = (s(0.7) - s(0.0)) / (s(1.0) - s(0.0));
    assert!((money(Service::Refused, 0.7) - refused).abs() < 1e-6);
    let (from, slope) =
        (get(AssumptionId::CurveLimit, "from"), get(AssumptionId::CurveLimit, "slope"));
    let fall = money(Service::Kept, from) - money(Service::Kept, from + 0.5);
    assert!((fall - 0.5 * slope).abs() < 1e-6, "{fall}");
}

#[test]
fn the_shares_of_the_rules_and_of_the_built_in_policy() {
    let policy = Policy::default();
    for (id, name, percent) in [
        (AssumptionId::Margin, "of_spend", policy.margin_percent),
        (AssumptionId::RemedyCost, "redo", policy.redo_cost_percent),
        (AssumptionId::RemedyCost, "credit", policy.credit_cost_percent),
        (AssumptionId::RemedyCost, "voucher", policy.voucher_cost_percent),
        (AssumptionId::RemedyCost, "upgrade", policy.upgrade_cost_percent),
        (AssumptionId::RemedyCost, "gift", policy.gift_cost_percent),
    ] {
        same(id, name, percent as f32 / 100.0);
    }
    same(AssumptionId::Horizon, "years", policy.horizon_years as f32);
    for (name, service, severity) in [
        ("minor", Service::Kept, Severity::Minor),
        ("moderate", Service::Kept, Severity::Moderate),
        ("major", Service::Kept, Severity::Major),
        ("refused", Service::Refused, Severity::Minor),
    ] {
        same(AssumptionId::LeastMoney, name, least_percent(service, severity) as f32 / 100.0);
    }
    for channel in Channel::ALL {
        let minutes = Policy::answered_in(*channel).get();
        same(AssumptionId::Answered, channel.name(), minutes as f32);
    }
}
