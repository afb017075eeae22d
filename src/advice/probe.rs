//! What another answer would change: turning points, and which open question matters most.
//!
//! Every other value of every fact that the model reads is put into the draft, and the plan
//! is searched anew, by the same code that made the advice: applying a value gives exactly
//! what is said here.

use super::view::stay_of_100;
use super::{FactValue, Probes, Question, TurningPoint};
use crate::forecast::{Draws, Harm, Situation};
use crate::incident::{
    Alternatives, Cause, Channel, Closed, Count, Fact, Incident, IncidentDraft, Money, Months,
    NoticedBy, Recurrence, Service, Severity,
};
use crate::order;
use crate::remedy::{Plans, Policy, RemedyId, Search, Stake, compose};

/// A change of the forecast by this many customers of 100 is a turning point of itself.
const POINTS: u8 = 5;

/// Another plan is worth telling as much as so many customers of 100.
const OTHER_PLAN: u8 = 4;

/// The facts that the model reads.
const READ: &[Fact] = &[
    Fact::Severity,
    Fact::Cause,
    Fact::Recurrence,
    Fact::EarlierFailures,
    Fact::FailedRecoveries,
    Fact::ApologiesGiven,
    Fact::NoticedBy,
    Fact::Channel,
    Fact::Service,
    Fact::Tenure,
    Fact::Alternatives,
    Fact::LossDue,
];

/// Facts that the forecast does not read but the plan or its value needs.
const NEEDED: &[Fact] = &[Fact::Price, Fact::YearlyValue, Fact::Sector];

/// Lengths of a relationship, in months, that are tried.
const TENURES: &[u16] = &[0, 1, 3, 6, 12, 24, 36, 60];

/// What is asked: one incident under one policy.
pub struct Asked<'a> {
    pub draws: &'a Draws,
    pub incident: &'a Incident,
    pub policy: &'a Policy,
    /// The legal minimum, when one is due.
    pub floor: Option<Money>,
    /// What the law gives back of the price itself.
    pub given_back: Option<Money>,
}

/// The present advice, by which others are worked out with less work.
struct Present<'a> {
    asked: &'a Asked<'a>,
    situation: Situation<'a>,
    plans: Plans,
}

/// What the advice comes to.
struct Seen {
    of_100: u8,
    remedies: Vec<RemedyId>,
    approver: Option<usize>,
}

/// Tries every other value of every fact that the model reads.
pub fn probe(asked: &Asked<'_>, draft: &IncidentDraft) -> Probes {
    let present = Present {
        asked,
        situation: Situation::new(asked.draws, asked.incident),
        plans: Plans::of(asked.incident, asked.policy, asked.given_back),
    };
    let now = look(asked, &present.situation, asked.incident, &present.plans);
    let mut probes = Probes::default();
    if !draft.knows(Fact::Failures) {
        probes.questions.push(Question { fact: Fact::Failures, answers: Vec::new(), spread: 0 });
    }
    let mut open = Vec::new();
    for fact in READ {
        let is_open = asked.incident.assumed.contains(*fact);
        let mut turning_point = None;
        let mut answers = Vec::new();
        for value in values(*fact, asked.incident) {
            if turning_point.is_some() && !is_open {
                break;
            }
            let then = see(&present, draft, value).unwrap_or(Seen {
                of_100: now.of_100,
                remedies: now.remedies.clone(),
                approver: now.approver,
            });
            answers.push((value, then.of_100));
            if turning_point.is_none() {
                turning_point = turns(&now, then, value);
            }
        }
        probes.turning_points.extend(turning_point);
        if is_open {
            open.push(question(*fact, answers));
        }
    }
    let weight = |point: &TurningPoint| {
        let other_plan = point.remedies.is_some() || point.approver.is_some();
        point.from.abs_diff(point.to) + if other_plan { OTHER_PLAN } else { 0 }
    };
    order::short(&mut probes.turning_points, |a, b| weight(a) > weight(b));
    order::short(&mut open, |a, b| a.spread > b.spread);
    probes.questions.extend(open.into_iter().filter(|question| question.spread > 0));
    probes.questions.extend(
        NEEDED.iter().filter(|fact| !draft.knows(**fact)).map(|fact| Question {
            fact: *fact,
            answers: Vec::new(),
            spread: 0,
        }),
    );
    probes
}

fn question(fact: Fact, answers: Vec<(FactValue, u8)>) -> Question {
    let of_100 = answers.iter().map(|(_, of_100)| *of_100);
    let spread = of_100.clone().max().unwrap_or(0) - of_100.min().unwrap_or(0);
    Question { fact, answers, spread }
}

/// The advice with another value; `None` when the model cannot tell the two apart.
fn see(present: &Present<'_>, draft: &IncidentDraft, value: FactValue) -> Option<Seen> {
    let Present { asked, situation, plans } = present;
    let (incident, _) = value.apply(draft).check();
    // What no plan reads, the forecast reads as harm alone.
    let same_plans = Plans::READ_NOTHING_OF.contains(&value.fact());
    let same = same_plans && Harm::of(&incident) == Harm::of(asked.incident);
    if same || is_current(value, asked.incident) {
        return None;
    }
    let situation = situation.beside(&incident);
    Some(if same_plans {
        look(asked, &situation, &incident, plans)
    } else {
        look(asked, &situation, &incident, &Plans::of(&incident, asked.policy, asked.given_back))
    })
}

/// What is recommended for an incident.
fn look(
    asked: &Asked<'_>,
    situation: &Situation<'_>,
    incident: &Incident,
    plans: &Plans,
) -> Seen {
    let Asked { draws, policy, floor, .. } = asked;
    let recommended = Search::new(draws, incident, situation, policy, plans).recommended();
    let offer = compose(&recommended, incident, policy, *floor);
    let stake = Stake::of(incident);
    Seen {
        of_100: stay_of_100(situation, &recommended),
        remedies: offer.given.iter().map(|given| given.id).collect(),
        approver: stake.approver(policy, recommended.spends(&stake, policy)),
    }
}

fn turns(now: &Seen, then: Seen, value: FactValue) -> Option<TurningPoint> {
    let remedies = (then.remedies != now.remedies).then_some(then.remedies);
    let approver = (then.approver != now.approver).then_some(then.approver);
    let moves = then.of_100.abs_diff(now.of_100) >= POINTS;
    (remedies.is_some() || approver.is_some() || moves).then_some(TurningPoint {
        value,
        from: now.of_100,
        to: then.of_100,
        remedies,
        approver,
    })
}

/// The values of a fact worth telling, nearest to the present one first; the present one
/// only when it is merely assumed, so that it stands among the answers to a question.
fn values(fact: Fact, incident: &Incident) -> Vec<FactValue> {
    let values: Vec<FactValue> = match fact {
        // Critical is set by the safety flags alone.
        Fact::Severity => near(&Severity::ALL[..3], incident.severity.index())
            .map(|value| FactValue::Severity(*value))
            .collect(),
        Fact::Cause => listed(Cause::ALL, |v| *v != Cause::Unknown, FactValue::Cause),
        Fact::Recurrence => {
            listed(Recurrence::ALL, |v| *v != Recurrence::Unknown, FactValue::Recurrence)
        }
        Fact::EarlierFailures => {
            counts(incident.earlier_failures).map(FactValue::EarlierFailures).collect()
        }
        Fact::FailedRecoveries => {
            counts(incident.failed_recoveries).map(FactValue::FailedRecoveries).collect()
        }
        Fact::ApologiesGiven => {
            counts(incident.apologies_given).map(FactValue::ApologiesGiven).collect()
        }
        Fact::NoticedBy => listed(NoticedBy::ALL, |_| true, FactValue::NoticedBy),
        Fact::Channel => listed(Channel::ALL, |_| true, FactValue::Channel),
        Fact::Service => listed(Service::ALL, |v| *v != Service::Unknown, FactValue::Service),
        Fact::Tenure => tenures(incident).map(FactValue::Tenure).collect(),
        Fact::Alternatives => listed(Alternatives::ALL, |_| true, FactValue::Alternatives),
        Fact::LossDue => {
            vec![FactValue::LossDue(!incident.loss_due), FactValue::LossDue(incident.loss_due)]
        }
        _ => Vec::new(),
    };
    let keep = incident.assumed.contains(fact);
    values.into_iter().filter(|value| keep || !is_current(*value, incident)).collect()
}

fn listed<T: Copy>(all: &[T], keep: fn(&T) -> bool, value: fn(T) -> FactValue) -> Vec<FactValue> {
    all.iter().copied().filter(keep).map(value).collect()
}

/// The values of an ordered list, nearest to a place first, the lower before the higher.
fn near<T>(all: &[T], place: usize) -> impl Iterator<Item = &T> {
    (0..=all.len().max(place))
        .flat_map(move |far| [place.checked_sub(far), (far > 0).then_some(place + far)])
        .flatten()
        .filter_map(|at| all.get(at))
}

fn counts<const MAX: u8>(now: Count<MAX>) -> impl Iterator<Item = Count<MAX>> {
    let all: Vec<_> = Count::<MAX>::all().collect();
    near(&all, usize::from(now.get())).copied().collect::<Vec<_>>().into_iter()
}

fn tenures(incident: &Incident) -> impl Iterator<Item = Months> {
    // A customer of about a year is what the model takes an unknown one for.
    let now = incident.tenure.map_or(12, Months::get);
    let mut months = TENURES.to_vec();
    order::short(&mut months, |a, b| a.abs_diff(now) < b.abs_diff(now));
    months.into_iter().filter_map(Months::new)
}

/// Whether the incident already reads so. An assumed tenure or ease of switching reads like
/// no single value.
fn is_current(value: FactValue, incident: &Incident) -> bool {
    match value {
        FactValue::Severity(value) => value == incident.severity,
        FactValue::Cause(value) => value == incident.cause,
        FactValue::Recurrence(value) => value == incident.recurrence,
        FactValue::EarlierFailures(value) => value == incident.earlier_failures,
        FactValue::FailedRecoveries(value) => value == incident.failed_recoveries,
        FactValue::ApologiesGiven(value) => value == incident.apologies_given,
        FactValue::NoticedBy(value) => value == incident.noticed_by,
        FactValue::Channel(value) => value == incident.channel,
        FactValue::Service(value) => value == incident.service,
        FactValue::Tenure(value) => Some(value) == incident.tenure,
        FactValue::Alternatives(value) => Some(value) == incident.alternatives,
        FactValue::LossDue(value) => value == incident.loss_due,
    }
}
