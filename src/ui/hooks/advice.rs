//! The advice on the case on the desk, and what may follow it by a frame.

use std::rc::Rc;

use yew::prelude::*;

use super::use_behind;
use crate::advice::{Advice, Case, OptionId, Probes, advise, probe};
use crate::house::SharedHouse;
use crate::platform::measured;

/// What stands far below, or is much work: one frame behind the rest.
#[derive(Clone, Debug, PartialEq)]
pub struct Behind {
    pub case: Case,
    pub house: SharedHouse,
    pub advice: Rc<Advice>,
    /// The option on show.
    pub chosen: OptionId,
    pub probes: Rc<Probes>,
}

impl Behind {
    /// What other answers would change; `None` while it is that of a safety gate which the advice
    /// shown has opened or closed since: behind it nothing is asked, beyond it much may be.
    pub fn probes_for(&self, advice: &Advice) -> Option<Rc<Probes>> {
        (self.advice.is_gated() == advice.is_gated()).then(|| self.probes.clone())
    }
}

/// The advice on a case under a policy, worked out once for each change of it, and what follows it; `None`
/// until the page is painted once.
#[hook]
pub fn use_advice(
    case: Case,
    house: SharedHouse,
    chosen: OptionId,
) -> (Rc<Advice>, Option<Rc<Behind>>) {
    let asked = (case, house);
    let advice = use_memo(asked.clone(), |(case, house)| {
        measured("advise", || advise(case, &house.policy))
    });
    let chosen = advice.option_or_recommended(chosen).map_or(chosen, |option| option.id);
    let behind = use_behind(&(asked, advice.clone(), chosen));
    let asked = behind.as_ref().map(|(asked, ..)| asked.clone());
    let probes = use_memo(asked, |asked| {
        let probe = |(case, house): &(Case, SharedHouse)| {
            measured("probe", || Rc::new(probe(case, &house.policy)))
        };
        asked.as_ref().map(probe)
    });
    let behind =
        behind.zip((*probes).clone()).map(|(((case, house), advice, chosen), probes)| {
            Rc::new(Behind { case, house, advice, chosen, probes })
        });
    (advice, behind)
}
