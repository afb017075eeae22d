//! The advice on the case on the desk, and what may follow it by a frame.

use std::rc::Rc;

use yew::prelude::*;

use super::use_behind;
use crate::advice::{Advice, Case, OptionId, Policy, Probes, advise, probe};
use crate::platform::measured;

/// What stands far below, or is much work: one frame behind the rest.
#[derive(Clone, Debug, PartialEq)]
pub struct Behind {
    pub case: Case,
    pub advice: Rc<Advice>,
    /// The option on show.
    pub chosen: OptionId,
    pub probes: Rc<Probes>,
}

/// The advice on a case, worked out once for each change of it, and what follows it; `None`
/// until the page is painted once.
#[hook]
pub fn use_advice(case: Case, chosen: OptionId) -> (Rc<Advice>, Option<Rc<Behind>>) {
    let policy = use_memo((), |()| Policy::default());
    let advice = use_memo(case.clone(), |case| measured("advise", || advise(case, &policy)));
    let chosen = advice.option_or_recommended(chosen).map_or(chosen, |option| option.id);
    let behind = use_behind(&(case, advice.clone(), chosen));
    let case = behind.as_ref().map(|(case, ..)| case.clone());
    let probes = use_memo(case, |case| {
        let probe = |case: &Case| measured("probe", || Rc::new(probe(case, &policy)));
        case.as_ref().map(probe)
    });
    let behind = behind
        .zip((*probes).clone())
        .map(|((case, advice, chosen), probes)| Rc::new(Behind { case, advice, chosen, probes }));
    (advice, behind)
}
