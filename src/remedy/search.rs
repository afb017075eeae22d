//! The choice: every combination of the remedies that the policy allows, tried exactly at
//! the mean coefficients; the best are settled with the draws.

use super::candidate::{Candidate, Purse, purses};
use super::stake::Stake;
use super::{Policy, RemedyId, fit};
use crate::forecast::{ApologyPart, Dose, MeanModel, Recovery, Situation};
use crate::incident::{Cause, Incident, Minutes, Recurrence, Set};

/// How many of the best are settled with the draws.
const SETTLED: usize = 32;

/// Plans this close to the best retention count as equally good; the cheapest is taken.
const ONE_POINT: f64 = 0.01;

/// How a plan is judged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Aim {
    /// The yearly value is known: the highest expected value, with what a customer kept for
    /// a year leaves after costs, in minor units.
    Value(f64),
    /// It is not: the cheapest plan within a point of the best retention.
    Retention,
}

impl Aim {
    /// Reads an incident: its yearly value and the policy's margin. Without a price in the
    /// same currency the value cannot be set against the cost.
    pub fn of(incident: &Incident, stake: &Stake, policy: &Policy) -> Self {
        match incident.yearly_value {
            Some(value) if stake.currency.is_some() => {
                Self::Value(value.minor() as f64 * f64::from(policy.margin_percent) / 100.0)
            }
            _ => Self::Retention,
        }
    }
}

/// What the search found.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub recommended: Candidate,
    /// The next plan up that keeps at least a point more, if one does.
    pub more_generous: Option<Candidate>,
}

/// A candidate with its share that stays.
#[derive(Clone, Copy)]
struct Tried {
    candidate: Candidate,
    share: f64,
}

/// Searches the plans for an incident.
pub fn search(
    incident: &Incident,
    situation: &Situation<'_>,
    mean: &MeanModel,
    policy: &Policy,
) -> Choice {
    let stake = Stake::of(incident);
    let aim = Aim::of(incident, &stake, policy);
    let tried: Vec<Tried> = candidates(incident, &stake, policy)
        .into_iter()
        .map(|candidate| {
            let dose = Dose::of(incident, &candidate.recovery);
            let share = f64::from(mean.treated(&dose, candidate.recovery.cause_fixed));
            Tried { candidate, share }
        })
        .collect();
    let settle = |tried: &Tried| Tried {
        candidate: tried.candidate,
        share: situation.settled(&tried.candidate.recovery),
    };
    let recommended = choose(shortlist(&tried, aim).iter().map(settle).collect(), aim);
    let more_generous = more_generous(&tried, &recommended, settle);
    Choice { recommended: recommended.candidate, more_generous }
}

/// The best plans at the mean coefficients.
fn shortlist(tried: &[Tried], aim: Aim) -> Vec<Tried> {
    let mut sorted = tried.to_vec();
    match aim {
        Aim::Value(worth) => {
            let value = |tried: &Tried| tried.share * worth - tried.candidate.cost as f64;
            sorted.sort_by(|a, b| value(b).total_cmp(&value(a)));
            sorted.truncate(SETTLED);
            sorted
        }
        Aim::Retention => {
            // Half for the best retention, half for the cheapest that come near it; twice
            // the point leaves room for what the draws may change.
            sorted.sort_by(|a, b| b.share.total_cmp(&a.share));
            let best = sorted.first().map_or(0.0, |tried| tried.share);
            let mut near: Vec<Tried> =
                sorted.iter().copied().filter(|t| t.share >= best - 2.0 * ONE_POINT).collect();
            near.sort_by_key(|tried| tried.candidate.cost);
            sorted.truncate(SETTLED / 2);
            near.truncate(SETTLED / 2);
            sorted.extend(near);
            sorted
        }
    }
}

/// The recommended plan among settled ones. Ties go to the cheaper, then to the one that
/// keeps more, then to the first.
fn choose(settled: Vec<Tried>, aim: Aim) -> Tried {
    let best = settled.iter().map(|tried| tried.share).fold(0.0, f64::max);
    let rank = |tried: &Tried| match aim {
        Aim::Value(worth) => tried.candidate.cost as f64 - tried.share * worth,
        Aim::Retention if tried.share >= best - ONE_POINT => tried.candidate.cost as f64,
        Aim::Retention => f64::INFINITY,
    };
    settled
        .into_iter()
        .reduce(|a, b| {
            let order = rank(&b)
                .total_cmp(&rank(&a))
                .then(b.candidate.cost.cmp(&a.candidate.cost))
                .then(a.share.total_cmp(&b.share));
            if order.is_lt() { b } else { a }
        })
        .unwrap_or(Tried { candidate: Candidate::NOTHING, share: 0.0 })
}

/// The cheapest dearer plan that keeps at least a point more.
fn more_generous(
    tried: &[Tried],
    recommended: &Tried,
    settle: impl Fn(&Tried) -> Tried,
) -> Option<Candidate> {
    let mean = tried
        .iter()
        .find(|tried| tried.candidate == recommended.candidate)
        .map_or(recommended.share, |tried| tried.share);
    let mut up: Vec<Tried> = tried
        .iter()
        .copied()
        // Half a point leaves room for what the draws may change.
        .filter(|t| {
            t.candidate.cost > recommended.candidate.cost && t.share > mean + ONE_POINT / 2.0
        })
        .collect();
    up.sort_by_key(|tried| tried.candidate.cost);
    up.truncate(SETTLED);
    up.iter()
        .map(settle)
        .find(|settled| settled.share >= recommended.share + ONE_POINT)
        .map(|settled| settled.candidate)
}

/// Every plan that the rules allow.
fn candidates(incident: &Incident, stake: &Stake, policy: &Policy) -> Vec<Candidate> {
    let may = |remedy| policy.remedies.contains(remedy) && fit(remedy, incident).is_some();
    // Time is not counted as cost, and neither attention nor a removed cause ever lowers
    // the forecast: plans without them need not be tried.
    let courtesy = [RemedyId::PersonalContact, RemedyId::Priority, RemedyId::Gift]
        .into_iter()
        .find(|remedy| may(*remedy));
    let cause_fixed = may(RemedyId::CauseFixed);
    let mut fixes = vec![None];
    fixes.extend(
        [RemedyId::Redo, RemedyId::CorrectRecord, RemedyId::Upgrade]
            .into_iter()
            .filter(|remedy| may(*remedy))
            .map(Some),
    );
    let mut candidates = Vec::new();
    for expenses in expenses(incident, stake, may(RemedyId::Expenses)) {
        for purse in purses(incident, stake, policy, expenses) {
            for fix in &fixes {
                for apologise in apologise(incident) {
                    candidates.push(candidate(
                        incident,
                        stake,
                        policy,
                        Choices {
                            fix: *fix,
                            purse,
                            courtesy,
                            cause_fixed,
                            apologise: *apologise,
                        },
                    ));
                }
            }
        }
    }
    // With a loss an apology never stands alone, as long as there is anything to give.
    if incident.loss_due && candidates.iter().any(|c| c.recovery.is_tangible()) {
        candidates.retain(|candidate| candidate.recovery.is_tangible());
    }
    candidates
}

/// The proven loss is paid back when the cause is ours or a partner's; otherwise it may be.
fn expenses(incident: &Incident, stake: &Stake, allowed: bool) -> Vec<i64> {
    let owed = matches!(incident.cause, Cause::Ours | Cause::Partner);
    match (allowed && stake.loss > 0, owed) {
        (false, _) => vec![0],
        (true, true) => vec![stake.loss],
        (true, false) => vec![0, stake.loss],
    }
}

/// Whether an apology is part of the plan. After two of them, a plan of action without a
/// third is tried too.
fn apologise(incident: &Incident) -> &'static [bool] {
    if incident.apologies_given.get() >= 2 { &[true, false] } else { &[true] }
}

struct Choices {
    fix: Option<RemedyId>,
    purse: Purse,
    courtesy: Option<RemedyId>,
    cause_fixed: bool,
    apologise: bool,
}

fn candidate(incident: &Incident, stake: &Stake, policy: &Policy, choices: Choices) -> Candidate {
    let Choices { fix, purse, courtesy, cause_fixed, apologise } = choices;
    let of_price = |percent: u32| (stake.price * i64::from(percent) + 50) / 100;
    let fix_cost = match fix {
        Some(RemedyId::Redo) => of_price(policy.redo_cost_percent),
        Some(RemedyId::Upgrade) => of_price(policy.upgrade_cost_percent),
        _ => 0,
    };
    let gift_cost =
        if courtesy == Some(RemedyId::Gift) { of_price(policy.gift_cost_percent) } else { 0 };
    let mut recovery = Recovery {
        fix: if fix.is_some() { 1.0 } else { 0.0 },
        fix_match: fix.and_then(|remedy| fit(remedy, incident)).unwrap_or(1.0),
        money: stake.share(purse.face()),
        money_match: purse.fit(incident),
        minutes: carried_out(incident),
        courtesy: if courtesy.is_some() { 1.0 } else { 0.0 },
        cause_fixed,
        ..Recovery::NOTHING
    };
    if apologise {
        recovery.parts = parts(incident, &recovery);
    }
    let cost = fix_cost + gift_cost + purse.cost(policy);
    Candidate { fix, purse, courtesy, cause_fixed, cost, recovery }
}

/// From the complaint until the plan is carried out.
pub fn carried_out(incident: &Incident) -> Minutes {
    incident.since.unwrap_or(Minutes::ZERO).plus(Policy::carried_out_in(incident.channel))
}

/// The parts of a fitting apology: what is true of the incident and of the plan, and no
/// more. Asking for forgiveness is left out: it counts least and asks something of the
/// customer.
pub fn parts(incident: &Incident, recovery: &Recovery) -> Set<ApologyPart> {
    let ours = matches!(incident.cause, Cause::Ours | Cause::Partner);
    let fixed = recovery.cause_fixed || incident.recurrence == Recurrence::Fixed;
    let fitting = [
        (ApologyPart::Responsibility, ours),
        (ApologyPart::Repair, recovery.is_tangible() || recovery.courtesy > 0.0),
        (ApologyPart::Explanation, incident.cause != Cause::Unknown),
        (ApologyPart::Regret, true),
        (ApologyPart::Repentance, fixed),
    ];
    fitting.into_iter().filter(|(_, fits)| *fits).map(|(part, _)| part).collect()
}

impl Candidate {
    /// Nothing at all: stands where no plan is possible.
    pub const NOTHING: Self = Self {
        fix: None,
        purse: Purse { refund: 0, expenses: 0, other: 0, other_as: None, percent: 0 },
        courtesy: None,
        cause_fixed: false,
        cost: 0,
        recovery: Recovery::NOTHING,
    };

    /// A complete apology at once, and nothing else.
    pub fn apology_only(incident: &Incident) -> Self {
        let mut recovery = Recovery { minutes: carried_out(incident), ..Recovery::NOTHING };
        recovery.parts = parts(incident, &recovery);
        Self { recovery, ..Self::NOTHING }
    }
}
