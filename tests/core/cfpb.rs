//! The model against 37,417 complaints of the US register: customers who were only
//! answered, helped in kind, or paid. The outcome there is whether the answer was disputed,
//! which is not leaving, so one shift of the level is fitted and the differences are
//! compared. Relief was not given at random: this checks sizes, not causes.

use amends::forecast::{ApologyPart, Dose, Draws, MeanModel, Recovery};
use amends::incident::{Closed, Failure, Incident, IncidentDraft, Minutes, Severity};

/// The closed cases with one kind of answer, all three samples together: alone, the
/// smallest group has 215 cases, and chance moves its rate by more than three points.
struct Group {
    answer: &'static str,
    n: f64,
    disputed: f64,
}

const ANSWERS: [&str; 3] =
    ["Closed with explanation", "Closed with non-monetary relief", "Closed with monetary relief"];

fn groups() -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for line in include_str!("../cases/cfpb_counts.csv").lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [_sample, _product, answer, _timely, n, disputed] = cells[..] else {
            panic!("six cells: {line}");
        };
        if !ANSWERS.contains(&answer) {
            continue; // closed without saying how: 751 cases that no plan stands for
        }
        let (n, disputed): (f64, f64) = (n.parse().unwrap(), disputed.parse().unwrap());
        match groups.iter_mut().find(|g| g.answer == answer) {
            Some(group) => {
                group.n += n;
                group.disputed += disputed;
            }
            None => groups.push(Group { answer, n, disputed }),
        }
    }
    groups
}

/// A bill that is disputed with a bank: nothing said about who caused it.
fn incident(severity: Severity) -> Incident {
    IncidentDraft {
        failures: [Failure::Billing].into_iter().collect(),
        severity: Some(severity),
        ..IncidentDraft::default()
    }
    .check()
    .0
}

/// What the answer amounts to, after the fortnight in which companies answer.
fn recovery(answer: &str) -> Recovery {
    let explained = Recovery {
        parts: [ApologyPart::Explanation].into_iter().collect(),
        minutes: Minutes::new(15 * 24 * 60).unwrap(),
        ..Recovery::NOTHING
    };
    match answer {
        "Closed with non-monetary relief" => Recovery { fix: 1.0, ..explained },
        "Closed with monetary relief" => Recovery { money: 1.0, ..explained },
        _ => explained,
    }
}

fn logit(share: f64) -> f64 {
    (share / (1.0 - share)).ln()
}

fn disputed(level: f64) -> f64 {
    1.0 / (1.0 + level.exp())
}

/// The shift at which the model expects as many disputes as there were.
fn fitted_shift(groups: &[(f64, &Group)]) -> f64 {
    let observed: f64 = groups.iter().map(|(_, g)| g.disputed).sum();
    let expected = |shift: f64| -> f64 {
        groups.iter().map(|(level, g)| g.n * disputed(level + shift)).sum()
    };
    let (mut low, mut high) = (-10.0, 10.0);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if expected(middle) > observed { low = middle } else { high = middle }
    }
    (low + high) / 2.0
}

#[test]
fn group_rates_are_met_within_three_points_after_one_shift() {
    let draws = Draws::prior();
    let groups = groups();
    assert_eq!(groups.len(), 3);
    for severity in Severity::ALL {
        let incident = incident(*severity);
        let model = MeanModel::new(draws, &incident);
        let levels: Vec<(f64, &Group)> = groups
            .iter()
            .map(|group| {
                let dose = Dose::of(&incident, &recovery(group.answer));
                (logit(f64::from(model.treated(&dose, false))), group)
            })
            .collect();
        let shift = fitted_shift(&levels);
        for (level, group) in levels {
            let expected = 100.0 * disputed(level + shift);
            let observed = 100.0 * group.disputed / group.n;
            assert!(
                (expected - observed).abs() <= 3.0,
                "{severity:?} {}: expected {expected:.1}, observed {observed:.1}",
                group.answer
            );
        }
    }
}
