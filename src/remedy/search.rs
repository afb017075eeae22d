//! The choice: every combination of the remedies that the policy allows, tried exactly at
//! the mean coefficients; the best are settled with the draws.

use std::cmp::Ordering;

use super::candidate::{Candidate, Purse, purses};
use super::compose::cost;
use super::rules::obeying;
use super::stake::Stake;
use super::worth::worth_of;
use super::{Policy, RemedyId, fit, may_give};
use crate::forecast::{ApologyPart, Doses, Draws, MeanModel, Recovery, Situation};
use crate::incident::{Cause, Fact, Incident, Minutes, Money, Recurrence, Set};

/// How many of the best are settled with the draws.
const SETTLED: usize = 32;

/// Plans this close to the best retention count as equally good; the cheapest is taken.
const ONE_POINT: f64 = 0.01;

/// Plans further behind the best at the mean coefficients are not settled: twice the point
/// leaves room for what the draws may change.
const ROOM: f64 = 2.0 * ONE_POINT;

/// By so much a share at the mean coefficients is off, set against the best. Cheaper plans further
/// behind would take the places of those that come near enough.
const HAIR: f64 = 0.002;

/// How a plan is judged.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Aim {
    /// The yearly value is known: the highest expected value, with what a customer who stays
    /// leaves after costs ([`worth_of`]), in minor units.
    Value(f64),
    /// It is not: the cheapest plan within a point of the best retention.
    Retention,
}

impl Aim {
    /// Reads an incident: its yearly value and the policy's margin. Without a price in the
    /// same currency the value cannot be set against the cost.
    fn of(
        situation: &Situation<'_>,
        incident: &Incident,
        stake: &Stake,
        policy: &Policy,
    ) -> Self {
        match worth_of(situation, incident, policy) {
            Some(worth) if stake.currency.is_some() => Self::Value(worth),
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

/// Every plan that may be proposed for one incident. Who the customer is and what went wrong
/// before ([`Plans::READ_NOTHING_OF`]) change what a plan does, not which there are.
pub struct Plans(Vec<Candidate>);

impl Plans {
    /// Facts that no plan and no rule reads: incidents that differ in them alone have the same
    /// plans.
    pub const READ_NOTHING_OF: &[Fact] = &[
        Fact::EarlierFailures,
        Fact::FailedRecoveries,
        Fact::NoticedBy,
        Fact::Tenure,
        Fact::Alternatives,
    ];

    /// Of an incident under a policy, beside what the law gives back of the price.
    pub fn of(incident: &Incident, policy: &Policy, law: Option<Money>) -> Self {
        let stake = Stake::beside(incident, law);
        Self(obeying(candidates(incident, &stake, policy), incident, &stake))
    }
}

/// Every plan for one incident with the share that stays at the mean coefficients.
pub struct Search<'a> {
    situation: &'a Situation<'a>,
    aim: Aim,
    plans: &'a [Candidate],
    shares: Vec<f64>,
}

/// A plan, by its place in the search, with the share that stays over the draws.
#[derive(Clone, Copy)]
struct Settled {
    plan: usize,
    share: f64,
}

impl<'a> Search<'a> {
    /// Tries every plan at the mean coefficients.
    pub fn new(
        draws: &Draws,
        incident: &Incident,
        situation: &'a Situation<'a>,
        policy: &Policy,
        plans: &'a Plans,
    ) -> Self {
        let mean = MeanModel::new(draws, incident);
        let stake = Stake::of(incident);
        let mut doses = Doses::of(incident);
        let shares = plans.0.iter().map(|plan| {
            let dose = doses.read(&plan.recovery);
            f64::from(mean.treated(&dose, plan.recovery.cause_fixed))
        });
        Self {
            situation,
            aim: Aim::of(situation, incident, &stake, policy),
            plans: &plans.0,
            shares: shares.collect(),
        }
    }

    /// The recommended plan.
    pub fn recommended(&self) -> Candidate {
        self.plan(self.best().plan)
    }

    /// The recommended plan and the next one up.
    pub fn choice(&self) -> Choice {
        let best = self.best();
        let more_generous = self.more_generous(best).map(|plan| self.plan(plan));
        Choice { recommended: self.plan(best.plan), more_generous }
    }

    fn plan(&self, plan: usize) -> Candidate {
        self.plans.get(plan).copied().unwrap_or(Candidate::NOTHING)
    }

    fn cost(&self, plan: usize) -> i64 {
        self.plans[plan].cost
    }

    fn settle(&self, plan: usize) -> Settled {
        Settled { plan, share: self.situation.settled(&self.plans[plan].recovery) }
    }

    /// The recommended plan.
    fn best(&self) -> Settled {
        let mut places: Vec<usize> = (0..self.plans.len()).collect();
        let best = match self.aim {
            Aim::Value(worth) => self.most_valuable(&mut places, worth),
            Aim::Retention => self.cheapest_near_the_best(&mut places),
        };
        best.unwrap_or(Settled { plan: usize::MAX, share: 0.0 })
    }

    /// The highest expected value among the best at the mean coefficients.
    fn most_valuable(&self, places: &mut Vec<usize>, worth: f64) -> Option<Settled> {
        let loss = |plan: usize, share: f64| self.cost(plan) as f64 - share * worth;
        let at_mean = |plan: usize| loss(plan, self.shares[plan]);
        let least = places.iter().map(|plan| at_mean(*plan)).min_by(f64::total_cmp)?;
        places.retain(|plan| at_mean(*plan) <= least + ROOM * worth);
        sort(places, &|a, b| at_mean(a).total_cmp(&at_mean(b)));
        places.truncate(SETTLED);
        let rank = |plan: &Settled| loss(plan.plan, plan.share);
        places
            .iter()
            .map(|plan| self.settle(*plan))
            .min_by(|a, b| rank(a).total_cmp(&rank(b)).then(self.tie(a, b)))
    }

    /// The cheapest plan within a point of the best retention. Half of those settled are the
    /// best at the mean coefficients, half the cheapest that come near them.
    fn cheapest_near_the_best(&self, places: &mut Vec<usize>) -> Option<Settled> {
        let top = places.iter().map(|plan| self.shares[*plan]).max_by(f64::total_cmp)?;
        places.retain(|plan| self.shares[*plan] >= top - ROOM);
        sort(places, &|a, b| self.shares[b].total_cmp(&self.shares[a]));
        let mut cheap = places.split_off(places.len().min(SETTLED / 2));
        cheap.retain(|plan| self.shares[*plan] >= top - ONE_POINT - HAIR);
        sort(&mut cheap, &|a, b| self.cost(a).cmp(&self.cost(b)));
        let settled: Vec<Settled> = places.iter().map(|plan| self.settle(*plan)).collect();
        let most = settled.iter().map(|plan| plan.share).fold(0.0, f64::max);
        let near = |plan: &Settled| plan.share >= most - ONE_POINT;
        let mut best = settled.into_iter().filter(near).min_by(|a, b| self.tie(a, b))?;
        for plan in cheap.into_iter().take(SETTLED / 2) {
            // From the cheapest up: once one comes near enough, the dearer need no settling.
            if self.cost(plan) > self.cost(best.plan) {
                break;
            }
            let plan = self.settle(plan);
            if near(&plan) && self.tie(&plan, &best).is_lt() {
                best = plan;
            }
        }
        Some(best)
    }

    /// Which of two equally good plans is taken: the cheaper, then the one that keeps more,
    /// then the first.
    fn tie(&self, a: &Settled, b: &Settled) -> Ordering {
        self.cost(a.plan)
            .cmp(&self.cost(b.plan))
            .then(b.share.total_cmp(&a.share))
            .then(a.plan.cmp(&b.plan))
    }

    /// The cheapest dearer plan that keeps at least a point more.
    fn more_generous(&self, best: Settled) -> Option<usize> {
        // Half a point leaves room for what the draws may change.
        let least = self.shares.get(best.plan)? + ONE_POINT / 2.0;
        let cost = self.cost(best.plan);
        let dearer = |plan: &usize| self.cost(*plan) > cost && self.shares[*plan] > least;
        let mut up: Vec<usize> = (0..self.plans.len()).filter(dearer).collect();
        sort(&mut up, &|a, b| self.cost(a).cmp(&self.cost(b)));
        up.into_iter()
            .take(SETTLED)
            .find(|plan| self.settle(*plan).share >= best.share + ONE_POINT)
    }
}

/// Sorts plans, equals as they stood. The order is no type parameter: each one would add a
/// copy of the library's sort to the program.
fn sort(plans: &mut [usize], order: &dyn Fn(usize, usize) -> Ordering) {
    plans.sort_by(|a, b| order(*a, *b));
}

/// Every plan that the policy allows and the case fits; the rules choose among them.
fn candidates(incident: &Incident, stake: &Stake, policy: &Policy) -> Vec<Candidate> {
    let may = |remedy: &RemedyId| may_give(*remedy, incident, policy);
    // Time is not counted as cost, and neither attention nor a removed cause ever lowers
    // the forecast: plans without them need not be tried.
    let courtesy = RemedyId::ATTENTION.iter().copied().find(may);
    let cause_fixed = may(&RemedyId::CauseFixed);
    let mut fixes = vec![None];
    fixes.extend(RemedyId::FIXES.iter().copied().filter(may).map(Some));
    let mut candidates = Vec::new();
    for expenses in expenses(incident, stake, may(&RemedyId::Expenses)) {
        for purse in purses(incident, stake, policy, expenses) {
            for fix in fixes.iter().filter(|fix| purse.goes_with(**fix, incident, stake)) {
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

/// What a plan is made of.
pub(super) struct Choices {
    pub fix: Option<RemedyId>,
    pub purse: Purse,
    pub courtesy: Option<RemedyId>,
    pub cause_fixed: bool,
    pub apologise: bool,
}

pub(super) fn candidate(
    incident: &Incident,
    stake: &Stake,
    policy: &Policy,
    choices: Choices,
) -> Candidate {
    let Choices { fix, purse, courtesy, cause_fixed, apologise } = choices;
    let mut recovery = Recovery {
        fix: if fix.is_some() { 1.0 } else { 0.0 },
        fix_match: fix.and_then(|remedy| fit(remedy, incident)).unwrap_or(1.0),
        money: stake.share(purse.face()),
        money_match: purse.fit(incident),
        minutes: answered(incident),
        courtesy: if courtesy.is_some() { 1.0 } else { 0.0 },
        cause_fixed,
        ..Recovery::NOTHING
    };
    if apologise {
        recovery.parts = parts(incident, &recovery);
    }
    let cost_of = |id: Option<RemedyId>, minor| id.map_or(0, |id| cost(id, minor, stake, policy));
    let other = cost_of(purse.other_as, purse.other);
    let cost = cost_of(fix, 0) + cost_of(courtesy, 0) + purse.refund + purse.expenses + other;
    Candidate { fix, purse, courtesy, cause_fixed, cost, recovery }
}

/// From the complaint until the customer has the answer: the first the plan does, and what speed
/// counts to. What the answer promises may come later, by the day that its step names.
pub fn answered(incident: &Incident) -> Minutes {
    incident.since.unwrap_or(Minutes::ZERO).plus(Policy::answered_in(incident.channel))
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
        purse: Purse { refund: 0, expenses: 0, other: 0, other_as: None },
        courtesy: None,
        cause_fixed: false,
        cost: 0,
        recovery: Recovery::NOTHING,
    };

    /// A complete apology at once, and nothing else.
    pub fn apology_only(incident: &Incident) -> Self {
        let mut recovery = Recovery { minutes: answered(incident), ..Recovery::NOTHING };
        recovery.parts = parts(incident, &recovery);
        Self { recovery, ..Self::NOTHING }
    }
}

#[cfg(test)]
mod tests {
    use super::super::rules::{Shortcoming, shortcomings};
    use super::*;
    use crate::incident::{Closed, Currency, IncidentDraft};

    /// So the rule that says it never decides between plans of one search.
    #[test]
    fn the_proven_loss_is_paid_by_every_plan_that_is_searched_or_by_none() {
        let euro = |minor| Money::new(minor, Currency::EUR);
        let all = Policy::default();
        let lacking =
            Policy { remedies: Set::all().without(RemedyId::Expenses), ..Policy::default() };
        for cause in Cause::ALL {
            for price in [None, Some(euro(8000))] {
                for loss in [None, Some(euro(0)), Some(euro(900)), Some(euro(90_000))] {
                    let draft =
                        IncidentDraft { cause: Some(*cause), price, loss, ..Default::default() };
                    let (incident, _) = draft.check();
                    let stake = Stake::of(&incident);
                    for policy in [&all, &lacking] {
                        let plans = candidates(&incident, &stake, policy);
                        let unpaid = plans.iter().filter(|plan| {
                            let short = shortcomings(plan, &incident, &stake);
                            short.contains(Shortcoming::LossUnpaid)
                        });
                        let unpaid = unpaid.count();
                        assert!(unpaid == 0 || unpaid == plans.len(), "{draft:?}: {unpaid}");
                    }
                }
            }
        }
    }
}
