//! The plan: an offer as dated steps. First the person, then the thing, then the money,
//! then the cause, then the check-back.

use super::stake::Stake;
use super::{Given, Kind, Offer, Policy, Reason, RemedyId, Step, StepKind, Who};
use crate::evidence::SourceId;
use crate::incident::{Cause, Channel, Incident, Minutes, Money};

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;
/// Days after which the check-back comes at the latest.
const LATEST_CHECK: u32 = 14;

/// The steps of an offer. `approver` is the role that must approve it.
pub fn steps(
    offer: &Offer,
    incident: &Incident,
    policy: &Policy,
    approver: Option<usize>,
) -> Vec<Step> {
    let mut steps = Vec::new();
    if !offer.parts.is_empty() {
        steps.push(apologise(offer, incident));
    }
    if approver.is_some() {
        steps.push(Step {
            who: Who::You,
            approver,
            ..step(StepKind::AskApproval, approval_due(incident), Reason::AboveLimit)
        });
    }
    if let Some(floor) = offer.floor {
        let due = 7 * DAY;
        steps
            .push(Step { amount: Some(floor), ..step(StepKind::LegalMinimum, due, Reason::Law) });
    }
    let own = own_limit(incident, policy, approver);
    let mut authority = Authority { own, left: own, approver };
    let mut person = usize::from(!offer.parts.is_empty());
    for given in &offer.given {
        let step = give(given, incident, policy, &mut authority);
        match given.id.kind() {
            // Attention belongs to the person, right behind the apology.
            Kind::Courtesy => {
                steps.insert(person, step);
                person += 1;
            }
            // Nothing is asked after before all of it is done.
            Kind::Follow => {
                let last = steps.iter().map(|step| step.due).max().unwrap_or(Minutes::ZERO);
                let due = step.due.max(last.min(minutes(LATEST_CHECK * DAY)));
                steps.push(Step { due, ..step });
            }
            _ => steps.push(step),
        }
    }
    steps
}

fn step(kind: StepKind, due: u32, reason: Reason) -> Step {
    Step {
        kind,
        who: Who::You,
        due: minutes(due),
        amount: None,
        after_approval: None,
        approver: None,
        reason,
        sources: sources(reason),
    }
}

fn minutes(minutes: u32) -> Minutes {
    Minutes::new(minutes).unwrap_or(Minutes::ZERO)
}

fn apologise(offer: &Offer, incident: &Incident) -> Step {
    use crate::forecast::ApologyPart;
    let reason = if incident.apologies_given.get() >= 2 {
        Reason::ActionBeforeWords
    } else if offer.parts.contains(ApologyPart::Responsibility) {
        Reason::ResponsibilityFirst
    } else if incident.cause == Cause::Unknown {
        Reason::CauseOpen
    } else {
        Reason::ExplainOutside
    };
    step(StepKind::Apologise, Policy::answered_in(incident.channel).get(), reason)
}

/// When money reaches the customer: at once across a counter, else within a day.
fn money_due(incident: &Incident) -> u32 {
    if incident.channel == Channel::InPerson { HOUR } else { DAY }
}

/// What one may give without asking, in minor units; all of it when nobody need approve.
fn own_limit(incident: &Incident, policy: &Policy, approver: Option<usize>) -> i64 {
    let stake = Stake::of(incident);
    match (approver, policy.roles.first()) {
        (Some(_), Some(own)) => stake.limit(own.limit).unwrap_or(i64::MAX),
        _ => i64::MAX,
    }
}

/// What may be given without asking, in minor units, and who is asked for the rest.
struct Authority {
    /// One's own limit.
    own: i64,
    /// What is left of it; it shrinks with every amount, and with what a remedy in kind costs.
    left: i64,
    approver: Option<usize>,
}

/// The step in which one remedy is given.
fn give(given: &Given, incident: &Incident, policy: &Policy, authority: &mut Authority) -> Step {
    let kind = StepKind::of(given.id);
    match given.id.kind() {
        Kind::Courtesy => {
            let due = match given.id {
                RemedyId::Priority => 7 * DAY,
                _ => Policy::answered_in(incident.channel).get(),
            };
            in_kind(given, step(kind, due, Reason::Attention), incident, authority)
        }
        Kind::Fix => {
            let due = match incident.channel {
                Channel::InPerson => HOUR / 2,
                Channel::Phone | Channel::Chat | Channel::Social => DAY,
                Channel::Email | Channel::Review | Channel::Letter => 3 * DAY,
            };
            let step = Step { who: Who::Team, ..step(kind, due, Reason::RestoresLoss) };
            in_kind(given, step, incident, authority)
        }
        Kind::Money => {
            let reason = match given.id {
                RemedyId::Refund | RemedyId::Expenses | RemedyId::FeeWaiver => Reason::MoneyLost,
                _ => Reason::MakesGood,
            };
            split(given, step(kind, money_due(incident), reason), authority)
        }
        Kind::Cause => Step { who: Who::Team, ..step(kind, 7 * DAY, Reason::CauseStable) },
        Kind::Follow => {
            step(kind, policy.check_back_days.clamp(1, LATEST_CHECK) * DAY, Reason::AskAfterwards)
        }
    }
}

/// A remedy without an amount, given now if its cost is within what is left, else when it is
/// approved and not before.
fn in_kind(given: &Given, step: Step, incident: &Incident, authority: &mut Authority) -> Step {
    let cost = given.cost.map_or(0, Money::minor);
    match authority.approver.filter(|_| cost > authority.left) {
        None => {
            authority.left -= cost;
            step
        }
        waits => {
            let due = step.due.max(minutes(approval_due(incident)));
            Step { due, approver: waits, ..step }
        }
    }
}

/// When somebody has approved: by the time money would reach the customer.
fn approval_due(incident: &Incident) -> u32 {
    money_due(incident)
}

/// Splits an amount into what is given now and what waits for approval. What another remedy leaves
/// of one's own limit is no sum that anybody would give: then all of it waits.
fn split(given: &Given, step: Step, authority: &mut Authority) -> Step {
    let Some(amount) = given.amount else {
        return Step { approver: authority.approver, ..step };
    };
    let now = match amount.minor() {
        within if within <= authority.left => within,
        _ if authority.left == authority.own => authority.own,
        _ => 0,
    };
    authority.left -= now;
    let part = |minor: i64| (minor > 0).then(|| Money::new(minor, amount.currency()));
    let waits = part(amount.minor() - now);
    let approver = waits.and(authority.approver);
    Step { amount: part(now), after_approval: waits, approver, ..step }
}

/// What a reason rests on.
fn sources(reason: Reason) -> &'static [SourceId] {
    match reason {
        Reason::ResponsibilityFirst => &[SourceId::Lewicki2016],
        Reason::ExplainOutside => &[SourceId::VanVaerenbergh2014],
        Reason::ActionBeforeWords => &[SourceId::Halperin2022],
        Reason::RestoresLoss => &[SourceId::RoschkGelbrich2014, SourceId::Cfpb],
        Reason::MoneyLost => &[SourceId::RoschkGelbrich2014, SourceId::Gelbrich2015],
        Reason::MakesGood => &[SourceId::MixMatch2020],
        Reason::Attention => &[SourceId::GelbrichRoschk2011, SourceId::RoschkKaiser2013],
        Reason::CauseStable => &[SourceId::VanVaerenbergh2014],
        Reason::Law | Reason::AboveLimit | Reason::Safety => &[],
        Reason::CauseOpen | Reason::AskAfterwards => &[SourceId::Judgement],
    }
}

/// The safety gate instead of a plan: the person, the one who decides, the evidence, a
/// holding note that admits and promises nothing.
pub fn escalation(incident: &Incident, policy: &Policy) -> Vec<Step> {
    let decides = policy.roles.len().saturating_sub(1);
    let reply = Policy::answered_in(incident.channel).get().min(4 * HOUR);
    [
        (StepKind::CareFirst, Who::You, 0),
        (StepKind::Escalate, Who::Role(decides), HOUR / 2),
        (StepKind::KeepEvidence, Who::You, HOUR),
        (StepKind::HoldingNote, Who::You, reply.max(HOUR)),
    ]
    .into_iter()
    .map(|(kind, who, due)| Step { who, ..step(kind, due, Reason::Safety) })
    .collect()
}
