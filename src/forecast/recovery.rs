//! What is done about a failure, as the forecast sees it.

use crate::incident::{Minutes, Set, closed_list};

closed_list! {
    /// The parts of an apology, in the order of Lewicki, Polin & Lount 2016.
    ApologyPart as "parts" {
        /// We own the failure.
        Responsibility = "responsibility",
        /// We offer to make it good.
        Repair = "repair",
        /// Why it happened.
        Explanation = "explanation",
        /// We are sorry.
        Regret = "regret",
        /// What is done so that it does not happen again.
        Repentance = "repentance",
        /// We ask for forgiveness.
        Forgiveness = "forgiveness",
    }
}

/// What is done, in the terms of the model. The default does nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Recovery {
    /// The parts of the apology; empty when none is made.
    pub parts: Set<ApologyPart>,
    /// How much of the remedy in kind is given, 0 to 1.
    pub fix: f64,
    /// How well the remedy in kind fits the loss, 0 to 1.
    pub fix_match: f64,
    /// Money as a share of the loss, 0 or more (1 = all of it).
    pub money: f64,
    /// How well the money fits the loss, 0 to 1.
    pub money_match: f64,
    /// From the complaint until the customer has the answer.
    pub minutes: Minutes,
    /// A named person makes contact: 1, else 0.
    pub courtesy: f64,
    /// The cause is removed.
    pub cause_fixed: bool,
}

impl Recovery {
    /// Nothing is done.
    pub const NOTHING: Self = Self {
        parts: Set::EMPTY,
        fix: 0.0,
        fix_match: 1.0,
        money: 0.0,
        money_match: 1.0,
        minutes: Minutes::ZERO,
        courtesy: 0.0,
        cause_fixed: false,
    };

    /// Whether anything tangible is given.
    pub fn is_tangible(&self) -> bool {
        self.fix * self.fix_match > 0.0 || self.money * self.money_match > 0.0
    }
}
