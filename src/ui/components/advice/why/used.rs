//! What a forecast is made of.

use crate::advice::{Advice, PlanOption};
use crate::evidence::Coefficient;

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
