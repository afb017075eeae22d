//! How a dialog ends, and what is kept of it before it does.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::{Houses, Saved};
use crate::platform::tell;
use crate::ui::hooks::PAUSE;

/// How a dialog ends.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Outcome {
    /// The cases are as they were.
    #[default]
    Same,
    /// The cases as they are now.
    Changed(Rc<Saved>),
    /// The reader's own policy by its file; blank: none.
    Policy(String),
    /// Everything is to be forgotten.
    Erase,
}

/// What a dialog is at, and what waits to be kept of it.
#[derive(Default)]
pub struct Noted {
    outcome: RefCell<Outcome>,
    timer: RefCell<Option<Timeout>>,
}

impl Noted {
    /// How the dialog ends; what waited is kept before, so that nothing comes after the page has
    /// taken it.
    pub fn end(&self, houses: &Houses) -> Outcome {
        let outcome = self.outcome.borrow().clone();
        if self.timer.take().is_some() {
            keep(&outcome, houses);
        }
        outcome
    }
}

/// How a dialog would end now, and what notes that. Closing takes what was noted last; should the
/// tab be killed before, the page has it kept.
#[hook]
pub fn use_outcome(houses: &Rc<Houses>) -> (Rc<Noted>, Callback<Outcome>) {
    let noted: Rc<Noted> = use_memo((), |()| Noted::default());
    let note = {
        let (noted, houses) = (noted.clone(), houses.clone());
        Callback::from(move |now| {
            noted.outcome.replace(now);
            if noted.timer.borrow().is_some() {
                return;
            }
            let (of, houses) = (noted.clone(), houses.clone());
            let timer = Timeout::new(PAUSE, move || {
                of.timer.take();
                keep(&of.outcome.borrow(), &houses);
            });
            noted.timer.replace(Some(timer));
        })
    };
    (noted, note)
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
