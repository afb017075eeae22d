//! What the engine answers.

use super::FactValue;
use crate::evidence::Coefficient;
use crate::evidence::floor::{FloorResult, Scheme};
use crate::forecast::{Curve, Outcome, Part, Voice};
use crate::incident::{Fact, Flag, Incident, Money, Note, Set, closed_list};
use crate::remedy::{Offer, RemedyId, Step};

closed_list! {
    /// The four options, in the order in which they are always shown, and the manager's own.
    OptionId as "options" {
        /// Nothing beyond the law.
        Nothing = "nothing",
        ApologyOnly = "apology_only",
        Recommended = "recommended",
        MoreGenerous = "more_generous",
        /// The manager's own plan.
        Own = "own",
    }
}

/// What is followed unless the manager chooses.
impl Default for OptionId {
    fn default() -> Self {
        Self::Recommended
    }
}

/// Everything that the page shows about one case. The same case and policy always give
/// the same advice, byte for byte.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// The facts as the engine understood them.
    pub incident: Incident,
    /// What contradicted itself in the facts.
    pub notes: Vec<Note>,
    /// Set when a safety flag is. While it is closed there are no options and no letter;
    /// `escalation` holds the plan.
    pub gate: Option<Gate>,
    /// The legal minimum, when a scheme was chosen.
    pub law: Option<(Scheme, FloorResult)>,
    /// An ordinary customer of about a year, had nothing gone wrong.
    pub ordinary: Outcome,
    /// This customer, had nothing gone wrong.
    pub no_failure: Outcome,
    /// If nothing is done.
    pub untreated: Outcome,
    /// In the order of [`OptionId`]; `MoreGenerous` is left out when more does not help, `Own`
    /// where there is none that can be offered.
    /// Empty while the gate is closed.
    pub options: Vec<PlanOption>,
    /// From an ordinary customer to this one, nothing gone wrong.
    pub level: Vec<FactShare>,
    /// From nothing gone wrong to nothing done, fact by fact.
    pub harm: Vec<FactShare>,
    /// Month by month had nothing gone wrong.
    pub no_failure_curve: Curve,
    /// What such customers say, if nothing is done.
    pub voice: Voice,
}

impl Advice {
    /// The option with that id, if it stands.
    pub fn option(&self, id: OptionId) -> Option<&PlanOption> {
        self.options.iter().find(|option| option.id == id)
    }

    /// That option, or the recommended one where it does not stand.
    pub fn option_or_recommended(&self, id: OptionId) -> Option<&PlanOption> {
        self.option(id).or_else(|| self.option(OptionId::Recommended))
    }

    /// The steps of an option; without one those of the safety gate.
    pub fn steps<'a>(&'a self, option: Option<&'a PlanOption>) -> &'a [Step] {
        let escalation = self.gate.as_ref().map(|gate| &gate.escalation);
        option.map(|option| &option.steps).or(escalation).map_or(&[], Vec::as_slice)
    }

    /// Whether the safety gate is closed: no amount and no letter is proposed.
    pub fn is_gated(&self) -> bool {
        self.gate.as_ref().is_some_and(|gate| !gate.passed)
    }
}

/// What another answer would change. Empty while the safety gate is closed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Probes {
    /// What would change the advice, what changes it most first.
    pub turning_points: Vec<TurningPoint>,
    /// Open facts, the one that moves the forecast most first.
    pub questions: Vec<Question>,
}

/// The safety gate: the flags that closed it, and what to do instead of a recovery plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    pub flags: Set<Flag>,
    /// The manager gave a reason and goes on; the reason stands in the record.
    pub passed: bool,
    /// The escalation as steps.
    pub escalation: Vec<Step>,
}

/// One option: what is given, what it is likely to do, what it costs, who decides.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanOption {
    pub id: OptionId,
    pub offer: Offer,
    pub outcome: Outcome,
    /// Customers of 100 kept beyond the first option: the difference of the integers shown.
    pub extra: i16,
    /// How likely it is, over the draws, that this option keeps more than the first, 0 to 1.
    pub better_than_nothing: f64,
    /// Cost to the firm; `None` when the loss is not known. Time is not counted.
    pub cost: Option<Money>,
    /// Cost for each extra customer kept of 100 such cases; `None` without cost or gain.
    pub cost_per_extra: Option<Money>,
    /// When the yearly value is known.
    pub worth: Option<Worth>,
    /// The role that must approve, as its place in the policy; `None` within one's own limit.
    pub approver: Option<usize>,
    /// Something is owed and this option gives nothing tangible: shown, never advised.
    pub leaves_debt: bool,
    pub steps: Vec<Step>,
    /// What each part of the recovery adds.
    pub remedies: Vec<RemedyShare>,
    /// Which coefficient makes most of the width, largest first; shares of the variance.
    pub width: Vec<(Coefficient, f64)>,
    pub curve: Curve,
}

/// Value of an option over the years that the policy counts, in minor units; may be below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    /// The years that it counts.
    pub years: u32,
    /// Expected value of the option less its cost: mean, 10th and 90th percentile.
    pub mean: i64,
    pub low: i64,
    pub high: i64,
    /// The cost at which the option just pays.
    pub break_even: Money,
}

/// What one fact contributes, named by its coefficient.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FactShare {
    pub coefficient: Coefficient,
    /// Mean contribution in log-odds.
    pub log_odds: f64,
    /// In customers of 100, whole; the shares add up to the difference shown.
    pub of_100: i16,
}

/// What one part of the recovery contributes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RemedyShare {
    pub part: Part,
    /// Mean contribution in log-odds.
    pub log_odds: f64,
    /// In customers of 100, whole; the shares add up to the difference shown.
    pub of_100: i16,
}

/// The nearest other value of a fact that changes the advice. Applying it gives exactly
/// what stands here.
#[derive(Clone, Debug, PartialEq)]
pub struct TurningPoint {
    pub value: FactValue,
    /// Of 100, under the recommended plan, now and with the other value.
    pub from: u8,
    pub to: u8,
    /// The remedies recommended then, when they are others than now.
    pub remedies: Option<Vec<RemedyId>>,
    /// The approver then, when it is another than now (`Some(None)`: nobody need approve).
    pub approver: Option<Option<usize>>,
}

/// A fact that is open, with what each answer would make of the forecast.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub fact: Fact,
    /// Each answer with the customers of 100 under the plan recommended then. Empty for
    /// facts that the forecast does not read but the plan needs (price, yearly value …).
    pub answers: Vec<(FactValue, u8)>,
    /// The largest less the smallest of the answers.
    pub spread: u8,
}
