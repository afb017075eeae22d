//! The keys of the whole page, wherever the focus is: the story and the letters have no undo
//! of their own, since the page writes them too.

use yew::prelude::*;

use crate::app::{Action, Office};
use crate::platform::{Key, on_keys};

/// Does what the keys of the page ask for.
#[hook]
pub fn use_keys(dispatch: Callback<Action>) {
    use_effect_with((), move |()| {
        let listener = on_keys(move |key| match key {
            Key::Undo => dispatch.emit(Action::Undo),
            Key::Redo => dispatch.emit(Action::Redo),
            Key::Keys => dispatch.emit(Action::Office(Office::Keys)),
            // Bound where they are of use.
            Key::NextFinding | Key::LastFinding | Key::Close => {}
        });
        move || drop(listener)
    });
}
