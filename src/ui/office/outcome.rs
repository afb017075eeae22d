//! How a dialog ends, and what is kept of it before it does.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::{Houses, Saved};
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
pub fn use_outcome(houses: &Rc<Houses>) -> (Rc<RefCell<Outcome>>, Callback<Outcome>) {
    let outcome = use_mut_ref(|| Outcome::Same);
    let waits = use_mut_ref(|| false);
    let note = {
        let (outcome, houses) = (outcome.clone(), houses.clone());
        Callback::from(move |now| {
            outcome.replace(now);
            if waits.replace(true) {
                return;
            }
            let (outcome, waits, houses) = (outcome.clone(), waits.clone(), houses.clone());
            // It outlives the dialog: what was noted last is what the page then has.
            let timer = Timeout::new(PAUSE, move || {
                waits.replace(false);
                keep(&outcome.borrow(), &houses);
            });
            timer.forget();
        })
    };
    (outcome, note)
}

/// Has the page keep what came of a dialog that was opened on these policies.
fn keep(outcome: &Outcome, houses: &Houses) {
    match outcome {
        Outcome::Erase => {}
        Outcome::Changed(saved) => tell("noted-cases", &saved.text()),
        Outcome::Policy(file) => tell("noted-policy", file),
        // Only the dialog of the policy goes back to what was.
        Outcome::Same => tell("noted-policy", houses.own_text()),
    }
}
