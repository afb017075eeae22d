//! What one plan gives the customer.

use super::RemedyId;
use crate::forecast::{ApologyPart, Recovery};
use crate::incident::{Money, Set};

/// One remedy of an offer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Given {
    pub id: RemedyId,
    /// Money remedies only: percent of the loss (price and further loss), rounded.
    pub percent: Option<u32>,
    /// Money remedies only, when the loss is known: the amount.
    pub amount: Option<Money>,
    /// What it costs the firm, when the loss is known. Time is not counted.
    pub cost: Option<Money>,
}

/// What one plan gives: the apology's parts and the remedies, in the order of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The parts of the apology; empty when none is made.
    pub parts: Set<ApologyPart>,
    pub given: Vec<Given>,
    /// The legal minimum that is part of every offer, when one applies.
    pub floor: Option<Money>,
    /// The offer in the terms of the model.
    pub recovery: Recovery,
}

impl Offer {
    /// The remedy of that kind, if the offer has it.
    pub fn find(&self, id: RemedyId) -> Option<&Given> {
        self.given.iter().find(|given| given.id == id)
    }

    /// Whether nothing is said and nothing is given, the legal minimum aside.
    pub fn is_nothing(&self) -> bool {
        self.parts.is_empty() && self.given.is_empty()
    }
}
