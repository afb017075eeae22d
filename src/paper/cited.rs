//! What an advice is made of, and the sources behind it.

use crate::advice::{Advice, PlanOption};
use crate::evidence::floor::rule;
use crate::evidence::{Coefficient, SourceId, effect};

/// The coefficients that a forecast uses, in its order: those of the facts, then those of the
/// parts of a plan.
pub fn coefficients<'a>(
    advice: &'a Advice,
    option: Option<&'a PlanOption>,
) -> impl Iterator<Item = Coefficient> + 'a {
    let facts = advice.level.iter().chain(&advice.harm).map(|share| share.coefficient);
    let parts = option.into_iter().flat_map(|option| &option.remedies);
    facts.chain(parts.map(|share| share.part.coefficient()))
}

/// The sources of the law, of the plan's steps, and of every figure on the way to the forecast;
/// each once, in the order in which they are first needed. Without an option the steps are those
/// of the safety gate.
pub fn cited(advice: &Advice, option: Option<&PlanOption>) -> Vec<SourceId> {
    let law = advice.law.map(|(scheme, _)| rule(scheme).source);
    let steps = advice.steps(option).iter().flat_map(|step| step.sources.iter().copied());
    // While the gate is closed no figure is shown.
    let figures = option.into_iter().flat_map(|option| {
        let used = coefficients(advice, Some(option)).chain([Coefficient::Base]);
        used.flat_map(|coefficient| effect(coefficient).sources.iter().copied())
    });
    let mut once = Vec::new();
    for source in law.into_iter().chain(steps).chain(figures) {
        if !once.contains(&source) {
            once.push(source);
        }
    }
    once
}
