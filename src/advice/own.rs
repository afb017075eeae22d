//! Plans of the manager's own, each as an option like the four.

use super::options::{Frame, offer, option};
use super::view::View;
use super::{Case, OptionId, PlanOption, is_closed, law, result};
use crate::forecast::Draws;
use crate::incident::Set;
use crate::remedy::{self, OwnPlan, Policy, Refusal, RemedyId, Shortcoming};

/// An own plan that may be offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    pub option: PlanOption,
    /// What it falls short of; no plan that is proposed does.
    pub short: Set<Shortcoming>,
}

/// Each plan as an option, or why it cannot be one. With the remedies of an option of
/// [`super::advise`] it has exactly that option's figures.
pub fn own_plans(case: &Case, policy: &Policy, plans: &[OwnPlan]) -> Vec<Result<Own, Refusal>> {
    let (incident, _) = case.draft.check();
    if is_closed(case, &incident) {
        return plans.iter().map(|_| Err(Refusal::Gate)).collect();
    }
    let view = View::new(Draws::prior(), &incident, policy, result(law(case)));
    let (no_failure, nothing) = (view.situation.no_failure().outcome(), view.untreated.outcome());
    let frame = Frame::new(&view, case.own_parts, &no_failure, &nothing);
    let own = |plan: &OwnPlan| {
        let option = option(&view, &frame, OptionId::Own, offer(&view, plan)?);
        Ok(Own { option, short: plan.shortcomings(&incident, view.given_back) })
    };
    plans.iter().map(own).collect()
}

/// The remedies that the policy has and that have to do with what went wrong.
pub fn may_give(case: &Case, policy: &Policy) -> Set<RemedyId> {
    let (incident, _) = case.draft.check();
    Set::all().iter().filter(|id| remedy::may_give(*id, &incident, policy)).collect()
}
