//! What the advice says, in the terms of a guess, and how far a guess is from it.

use super::{Guess, Way};
use crate::advice::{
    Advice, ApologyPart, Case, Given, Kind, OfHundred, OptionId, PlanOption, Policy, RemedyId,
    advise,
};
use crate::incident::{IncidentDraft, Set, closed_list};

/// What the advice says of a case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answer {
    /// Of 100 that stay under the plan that is advised; where the case is handed over and no
    /// plan is made, if nothing is done.
    pub of: OfHundred,
    pub untreated: OfHundred,
    pub no_failure: OfHundred,
    pub way: Way,
    /// The parts of the apology that is advised; none where the case is handed over.
    pub parts: Set<ApologyPart>,
}

/// Where a guess lies beside the forecast, and by how many of 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Within the range; so many from its middle figure, above or below.
    Within(u8),
    Above(u8),
    Below(u8),
}

closed_list! {
    /// Why a guess may lie far off, the strangest first.
    Reason as "reasons" {
        /// More stay than had nothing gone wrong: the recovery paradox.
        Paradox = "paradox",
        /// Fewer stay than if nothing is done.
        Gloom = "gloom",
        /// A case that must be handed over was kept.
        MissedGate = "missed_gate",
        /// A case that needs no handing over was.
        NeedlessGate = "needless_gate",
        High = "high",
        Low = "low",
    }
}

impl Answer {
    /// What is advised of these facts under a policy, with nothing else known of the case.
    pub fn to(draft: IncidentDraft, policy: &Policy) -> Self {
        Self::of(&advise(&Case { draft, ..Case::default() }, policy))
    }

    /// What the advice says.
    pub fn of(advice: &Advice) -> Self {
        let (untreated, no_failure) = (advice.untreated.of_100(), advice.no_failure.of_100());
        let option = advice.option(OptionId::Recommended);
        Self {
            of: option.map_or(untreated, |option| option.outcome.of_100()),
            untreated,
            no_failure,
            way: option.map_or(Way::HandOver, way),
            parts: option.map_or(Set::EMPTY, |option| option.offer.parts),
        }
    }

    /// Where a guess lies.
    pub fn gap(&self, stays: u8) -> Gap {
        let by = stays.abs_diff(self.of.n);
        if (self.of.low..=self.of.high).contains(&stays) {
            Gap::Within(by)
        } else if stays > self.of.n {
            Gap::Above(by)
        } else {
            Gap::Below(by)
        }
    }

    /// Why a guess lies off, if it does.
    pub fn reason(&self, guess: &Guess) -> Option<Reason> {
        let handed_over = |way| way == Way::HandOver;
        match self.gap(guess.stays) {
            _ if guess.stays > self.no_failure.n => Some(Reason::Paradox),
            _ if guess.stays < self.untreated.low => Some(Reason::Gloom),
            _ if handed_over(self.way) && !handed_over(guess.way) => Some(Reason::MissedGate),
            _ if !handed_over(self.way) && handed_over(guess.way) => Some(Reason::NeedlessGate),
            Gap::Above(_) => Some(Reason::High),
            Gap::Below(_) => Some(Reason::Low),
            Gap::Within(_) => None,
        }
    }
}

/// What a plan takes.
fn way(option: &PlanOption) -> Way {
    const WHOLE: u32 = 100;
    let given = &option.offer.given;
    let is = |kind: Kind| move |given: &&Given| given.id.kind() == kind;
    // What was spent beyond the price is owed by itself.
    let money = given.iter().filter(is(Kind::Money));
    let money: u32 =
        money.filter(|given| given.id != RemedyId::Expenses).filter_map(|g| g.percent).sum();
    let fixed = if given.iter().any(|given| is(Kind::Fix)(&given)) { WHOLE } else { 0 };
    let expenses = option.offer.find(RemedyId::Expenses).is_some();
    if fixed + money > WHOLE {
        Way::Beyond
    } else if fixed + money > 0 || expenses || option.offer.floor.is_some() {
        Way::Restore
    } else if option.offer.is_nothing() {
        Way::Nothing
    } else {
        Way::Words
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::library;
    use crate::incident::Closed;

    fn answer(id: &str) -> Answer {
        let scenario =
            library().iter().find(|scenario| scenario.id == id).expect("a case of ours");
        Answer::to(scenario.draft, &Policy::default())
    }

    #[test]
    fn a_case_with_a_flag_is_handed_over() {
        for id in ["sc-17", "sc-21", "sc-24"] {
            assert_eq!(answer(id).way, Way::HandOver, "{id}");
            assert!(answer(id).parts.is_empty());
        }
        assert_ne!(answer("sc-01").way, Way::HandOver);
    }

    #[test]
    fn the_library_asks_for_more_than_one_way() {
        let ways: Set<Way> = library().iter().map(|scenario| answer(&scenario.id).way).collect();
        assert!(ways.len() >= 3, "{ways:?}");
    }

    #[test]
    fn gaps_and_reasons() {
        let of = |n, low, high| OfHundred { n, low, high };
        let answer = Answer {
            of: of(70, 54, 83),
            untreated: of(48, 33, 62),
            no_failure: of(89, 80, 95),
            way: Way::Restore,
            parts: Set::EMPTY,
        };
        let guess = |stays, way| Guess { stays, way, parts: Set::EMPTY };
        for (stays, gap, reason) in [
            (70, Gap::Within(0), None),
            (54, Gap::Within(16), None),
            (83, Gap::Within(13), None),
            (84, Gap::Above(14), Some(Reason::High)),
            (89, Gap::Above(19), Some(Reason::High)),
            (90, Gap::Above(20), Some(Reason::Paradox)),
            (53, Gap::Below(17), Some(Reason::Low)),
            (32, Gap::Below(38), Some(Reason::Gloom)),
        ] {
            assert_eq!(answer.gap(stays), gap, "{stays}");
            assert_eq!(answer.reason(&guess(stays, Way::Words)), reason, "{stays}");
        }
        assert_eq!(answer.reason(&guess(70, Way::HandOver)), Some(Reason::NeedlessGate));
        let gated = Answer { way: Way::HandOver, ..answer };
        assert_eq!(gated.reason(&guess(70, Way::Beyond)), Some(Reason::MissedGate));
        assert_eq!(Reason::ALL.len(), 6);
    }
}
