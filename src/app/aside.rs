//! The cases that others replaced.

use std::rc::Rc;

use super::{Sheet, State};

/// How many cases are kept at most; the oldest goes first.
pub const MOST_KEPT: usize = 60;

/// Puts another sheet on the desk and keeps the one that lay there, unless it is empty or
/// an example as it came.
pub(super) fn set_aside(state: &mut State, sheet: Sheet) {
    let mut before = replace(state, sheet);
    before.day = state.today;
    if before.is_own() {
        state.kept.push(Rc::new(before));
    }
    if state.kept.len() > MOST_KEPT {
        state.kept.remove(0);
    }
}

/// Puts a kept sheet on the desk. The one that lay there goes to the far end, so that
/// bringing back again and again comes round to every case.
pub(super) fn bring_back(state: &mut State, sheet: Sheet) {
    let before = replace(state, sheet);
    if before.is_own() {
        state.kept.insert(0, Rc::new(before));
    }
}

/// Puts another sheet on the desk, and gives the one that lay there.
pub(super) fn replace(state: &mut State, sheet: Sheet) -> Sheet {
    state.open = None;
    state.story_cut = 0;
    std::mem::replace(&mut state.sheet, sheet)
}
