//! The keys that step back and forth, wherever the focus is: the story and the letters have
//! no undo of their own, since the page writes them too.

use yew::prelude::*;

use crate::app::Action;
use crate::platform::{Step, on_step_keys};

/// Ctrl+Z (or ⌘Z) goes a step back; with Shift, or Ctrl+Y, a step forth.
#[hook]
pub fn use_step_keys(dispatch: Callback<Action>) {
    use_effect_with((), move |()| {
        let listener = on_step_keys(move |step| {
            dispatch.emit(match step {
                Step::Back => Action::Undo,
                Step::Forth => Action::Redo,
            });
        });
        move || drop(listener)
    });
}
