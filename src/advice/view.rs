//! One incident under one policy, with everything that is worked out once.

use crate::evidence::floor::FloorResult;
use crate::forecast::{Column, Draws, Situation, whole_of_100};
use crate::incident::{Incident, Money};
use crate::remedy::{Candidate, Policy, Stake};

/// One incident under one policy.
pub struct View<'a> {
    pub draws: &'a Draws,
    pub incident: &'a Incident,
    pub policy: &'a Policy,
    pub stake: Stake,
    /// The legal minimum, when one is due.
    pub floor: Option<Money>,
    /// What the law gives back of the price itself.
    pub given_back: Option<Money>,
    pub situation: Situation<'a>,
    /// The share that stays if nothing is done.
    pub untreated: Column,
}

impl<'a> View<'a> {
    /// Reads the incident through all draws.
    pub fn new(
        draws: &'a Draws,
        incident: &'a Incident,
        policy: &'a Policy,
        law: Option<FloorResult>,
    ) -> Self {
        let situation = Situation::new(draws, incident);
        Self {
            draws,
            incident,
            policy,
            stake: Stake::of(incident),
            floor: law.and_then(FloorResult::amount),
            given_back: law.and_then(FloorResult::given_back),
            untreated: situation.untreated(),
            situation,
        }
    }
}

/// Of 100 that stay under a plan: the integer that [`Outcome::of_100`] gives, without the
/// percentiles.
///
/// [`Outcome::of_100`]: crate::forecast::Outcome::of_100
pub fn stay_of_100(situation: &Situation<'_>, plan: &Candidate) -> u8 {
    whole_of_100(situation.treated(&plan.recovery).mean())
}
