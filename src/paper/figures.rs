//! The figures that every form of the forecast shows.

use crate::advice::{Advice, OfHundred, PlanOption};

/// The three figures that every form of the forecast shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    pub untreated: OfHundred,
    pub plan: OfHundred,
    pub no_failure: OfHundred,
}

impl Figures {
    /// The figures of one option.
    pub fn of(advice: &Advice, option: &PlanOption) -> Self {
        Self {
            untreated: advice.untreated.of_100(),
            plan: option.outcome.of_100(),
            no_failure: advice.no_failure.of_100(),
        }
    }
}
