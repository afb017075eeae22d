//! The options, each with what it does, what it costs and who decides.

use super::shares;
use super::view::View;
use super::{OptionId, PlanOption, Worth};
use crate::forecast::{ApologyPart, Column, Curve, DRAWS, Outcome, Recovery, width};
use crate::incident::{Money, Set};
use crate::remedy::{
    Candidate, Offer, OwnPlan, Plans, Refusal, Search, compose, steps, worth_of,
};

/// The options in the order in which they are always shown; the one before the last is left out
/// when more does not help, the last where the manager has no plan of their own.
pub fn options(view: &View<'_>, frame: &Frame<'_>, own: Option<&OwnPlan>) -> Vec<PlanOption> {
    let apology = Candidate::apology_only(view.incident);
    let all = Plans::of(view.incident, view.policy, view.given_back);
    let search = Search::new(view.draws, view.incident, &view.situation, view.policy, &all);
    let choice = search.choice();
    let plans = [
        (OptionId::Nothing, Some(&Candidate::NOTHING)),
        (OptionId::ApologyOnly, Some(&apology)),
        (OptionId::Recommended, Some(&choice.recommended)),
        (OptionId::MoreGenerous, choice.more_generous.as_ref()),
    ];
    let offers = plans.into_iter().filter_map(|(id, candidate)| {
        Some((id, compose(candidate?, view.incident, view.policy, view.floor)))
    });
    let own = own.and_then(|plan| offer(view, plan).ok()).map(|offer| (OptionId::Own, offer));
    offers.chain(own).map(|(id, offer)| option(view, frame, id, offer)).collect()
}

/// A plan of the manager's own as an offer.
pub fn offer(view: &View<'_>, plan: &OwnPlan) -> Result<Offer, Refusal> {
    plan.offer(view.incident, view.policy, view.floor, view.given_back)
}

/// What options are set against.
pub struct Frame<'a> {
    /// The parts that the manager's own letter has, if there is one.
    pub own_parts: Option<Set<ApologyPart>>,
    pub no_failure: &'a Outcome,
    pub nothing: &'a Outcome,
    /// What a customer who stays leaves after costs: a mean over all draws.
    customer: Option<f64>,
}

impl<'a> Frame<'a> {
    pub fn new(
        view: &View<'_>,
        own_parts: Option<Set<ApologyPart>>,
        no_failure: &'a Outcome,
        nothing: &'a Outcome,
    ) -> Self {
        let customer = worth_of(&view.situation, view.incident, view.policy);
        Self { own_parts, no_failure, nothing, customer }
    }
}

/// One option: what the offer does, what it costs, who decides.
pub fn option(view: &View<'_>, frame: &Frame<'_>, id: OptionId, offer: Offer) -> PlanOption {
    let View { incident, policy, stake, situation, .. } = view;
    let Frame { own_parts, no_failure, nothing, customer } = *frame;
    // The plan stays what it is; what it does follows the letter that is sent.
    let mut recovery = offer.recovery;
    if let (Some(parts), false) = (own_parts, recovery.parts.is_empty()) {
        recovery.parts = parts;
    }
    // The law is owed whatever is done: only what goes beyond it has an effect.
    let untreated = recovery == Recovery::NOTHING;
    let column = if untreated { view.untreated.clone() } else { situation.treated(&recovery) };
    let outcome = if untreated { *nothing } else { column.outcome() };
    let extra = shares::difference(nothing, &outcome);
    let cost = match (offer.given.is_empty(), offer.floor) {
        (true, None) => stake.money(0),
        _ => offer.cost(),
    };
    let approver = stake.approver(policy, offer.spends());
    PlanOption {
        id,
        extra,
        better_than_nothing: better(&column, &view.untreated),
        cost,
        cost_per_extra: cost.and_then(|cost| per_extra(cost, extra)),
        worth: customer.and_then(|customer| worth(view, &column, cost, customer)),
        approver,
        leaves_debt: incident.loss_due && !recovery.is_tangible() && offer.floor.is_none(),
        steps: steps(&offer, incident, policy, approver),
        remedies: shares::recovery(situation, &recovery, nothing, &outcome),
        width: width(view.draws, &column),
        curve: Curve::new(no_failure, &outcome),
        outcome,
        offer,
    }
}

/// The share of the draws in which more stay than if nothing is done.
fn better(column: &Column, nothing: &Column) -> f64 {
    let pairs = column.values().zip(nothing.values());
    pairs.filter(|(plan, nothing)| plan > nothing).count() as f64 / DRAWS as f64
}

/// Of 100 such cases each costs the same; the extra customers share it.
fn per_extra(cost: Money, extra: i16) -> Option<Money> {
    let extra = i64::from(extra);
    (extra > 0).then(|| Money::new((cost.minor() * 100 + extra / 2) / extra, cost.currency()))
}

/// Value over the years that the policy counts, from the same draws.
fn worth(view: &View<'_>, column: &Column, cost: Option<Money>, customer: f64) -> Option<Worth> {
    let yearly = view.incident.yearly_value?;
    let cost = cost.filter(|cost| cost.currency() == yearly.currency())?;
    let gain = column.zip(&view.untreated, |plan, nothing| plan - nothing);
    let [low, high] = gain.low_and_high();
    let value = |gain: f64| libm::round(gain * customer) as i64 - cost.minor();
    let mean = gain.mean();
    Some(Worth {
        years: view.policy.horizon_years,
        mean: value(mean),
        low: value(low),
        high: value(high),
        break_even: Money::new(libm::round(mean * customer) as i64, yearly.currency()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::{Case, advise};
    use crate::incident::{Cause, Closed, IncidentDraft, Severity};
    use crate::remedy::Policy;

    #[test]
    fn the_parts_of_the_own_letter_count_where_an_apology_is_made() {
        let draft = IncidentDraft {
            severity: Some(Severity::Moderate),
            cause: Some(Cause::Ours),
            ..IncidentDraft::default()
        };
        let mean = |own_parts, id| {
            let case = Case { draft, own_parts, ..Case::default() };
            let advice = advise(&case, &Policy::default());
            advice.option(id).expect("an option").outcome.mean
        };
        let all = ApologyPart::ALL.iter().copied().collect();
        for id in [OptionId::ApologyOnly, OptionId::Recommended] {
            let (none, one, every) = (
                mean(Some(Set::EMPTY), id),
                mean(Some(Set::EMPTY.with(ApologyPart::Regret)), id),
                mean(Some(all), id),
            );
            assert!(none < one && one < every, "{id:?}: {none} {one} {every}");
        }
        let nothing = OptionId::Nothing;
        assert_eq!(mean(Some(all), nothing), mean(None, nothing));
    }
}
