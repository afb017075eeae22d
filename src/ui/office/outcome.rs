//! How a dialog ends, and what is kept of it before it does.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::OfficeProps;
use crate::app::{Houses, Office, Saved, State};
use crate::platform::tell;
use crate::ui::hooks::PAUSE;

/// How a dialog ends.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The cases are as they were.
    Same,
    /// The cases as they are now.
    Changed(Rc<Saved>),
    /// The reader's own policy by its file; blank: none.
    Policy(String),
    /// Everything is to be forgotten.
    Erase,
}

/// How a dialog would end now, and what notes that. Closing takes what was noted last; should the
/// tab be killed before, the page has it kept.
#[hook]
pub fn use_outcome(props: &OfficeProps) -> (Rc<RefCell<Outcome>>, Callback<Outcome>) {
    let outcome = use_mut_ref(|| Outcome::Same);
    let waits = use_mut_ref(|| false);
    let note = {
        let (outcome, office) = (outcome.clone(), props.office);
        let (saved, houses) = (props.saved.clone(), props.houses.clone());
        Callback::from(move |now| {
            outcome.replace(now);
            if waits.replace(true) {
                return;
            }
            let (outcome, waits) = (outcome.clone(), waits.clone());
            let (saved, houses) = (saved.clone(), houses.clone());
            // It outlives the dialog: what was noted last is what the page then has.
            let timer = Timeout::new(PAUSE, move || {
                waits.replace(false);
                keep(&outcome.borrow(), office, &saved, &houses);
            });
            timer.forget();
        })
    };
    (outcome, note)
}

/// Has the page keep what came of a dialog that was opened on these cases and policies.
fn keep(outcome: &Outcome, office: Office, saved: &Rc<Saved>, houses: &Houses) {
    let cases = |saved: &Rc<Saved>| {
        tell("noted-cases", &Saved::write(&State::from(Saved::clone(saved))));
    };
    match outcome {
        Outcome::Erase => {}
        Outcome::Changed(saved) => cases(saved),
        Outcome::Policy(file) => tell("noted-policy", file),
        Outcome::Same if office == Office::Policy => tell("noted-policy", houses.own_text()),
        Outcome::Same => cases(saved),
    }
}
