//! Every edit of the case can be undone, and done again.

use std::rc::Rc;

use super::{Action, FieldId, OwnAction, PersonalField, Sheet, State};

/// The most steps that are kept; the oldest goes first.
const MOST: usize = 100;

/// What edits change: the case on the desk, and those set aside.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    sheet: Sheet,
    kept: Vec<Rc<Sheet>>,
}

/// The steps behind and before the state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    past: Vec<Rc<Step>>,
    future: Vec<Rc<Step>>,
    /// The text that the last edit typed: what follows in it belongs to the same step.
    typing: Option<Field>,
}

/// A text that is typed letter by letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Story,
    Own,
    Reason,
    Typed(FieldId),
    Personal(PersonalField),
}

impl History {
    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether something undone can be done again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// A field was left: what is typed there next is a step of its own.
    pub fn rest(&mut self) {
        self.typing = None;
    }
}

/// Notes an edit that led from one state to the next.
pub fn note(before: &State, next: &mut State, action: &Edit) {
    if (&before.sheet, &before.kept) == (&next.sheet, &next.kept) {
        return;
    }
    let history = &mut next.history;
    history.future.clear();
    let goes_on = action.field.is_some() && action.field == history.typing && !action.begins;
    history.typing = action.field;
    if goes_on {
        return;
    }
    history.past.push(Rc::new(step(before)));
    if history.past.len() > MOST {
        history.past.remove(0);
    }
}

/// Goes a step back, or with `again` a step forth, if there is one.
pub fn go(state: &mut State, again: bool) {
    let now = Rc::new(step(state));
    let history = &mut state.history;
    let (from, to) = if again {
        (&mut history.future, &mut history.past)
    } else {
        (&mut history.past, &mut history.future)
    };
    if let Some(there) = from.pop() {
        to.push(now);
        history.typing = None;
        let Step { sheet, kept } = Rc::unwrap_or_clone(there);
        state.sheet = sheet;
        state.kept = kept;
        state.cut = None;
    }
}

fn step(state: &State) -> Step {
    Step { sheet: state.sheet.clone(), kept: state.kept.clone() }
}

/// What an action is to the history.
pub struct Edit {
    field: Option<Field>,
    /// A word begins, or many letters come at once.
    begins: bool,
}

impl Edit {
    /// Reads an action on a state; `None` for what is no edit of the manager's.
    pub fn of(action: &Action, state: &State) -> Option<Self> {
        let (field, begins) = match action {
            Action::Undo
            | Action::Redo
            | Action::Read { .. }
            | Action::Judged { .. }
            | Action::Own(OwnAction::Left)
            | Action::Left(_)
            | Action::BeginIn(_)
            | Action::Restored(_)
            | Action::Erase
            | Action::Policy(..)
            | Action::PageLanguage(_) => return None,
            Action::Story(text) => (Some(Field::Story), begins(&state.sheet.story, text)),
            Action::Own(OwnAction::Text(text)) => {
                (Some(Field::Own), begins(&state.sheet.own.text, text))
            }
            Action::GateReason(text) => {
                (Some(Field::Reason), begins(&state.sheet.gate.reason, text))
            }
            Action::Typed(field, _) => (Some(Field::Typed(*field)), false),
            Action::Personal(field, text) => {
                (Some(Field::Personal(*field)), begins(field.of(&state.sheet.personal), text))
            }
            _ => (None, false),
        };
        Some(Self { field, begins })
    }
}

fn begins(before: &str, after: &str) -> bool {
    /// More bytes than one letter has.
    const MANY: usize = 4;
    before.len().abs_diff(after.len()) > MANY
        || (after.len() > before.len() && before.ends_with(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::reduce;
    use crate::app::testing::{after, example, severity, story, type_in};
    use crate::incident::{Closed, Severity};

    fn undone(state: State, times: usize) -> State {
        (0..times).fold(state, |state, _| reduce(&state, Action::Undo).0)
    }

    #[test]
    fn leaving_a_field_is_no_step() {
        let state = after(type_in(FieldId::Price, "86"));
        let back = undone(state, 1);
        assert_eq!(back.sheet.draft.price, None);
        let left = reduce(&back, Action::Left(FieldId::Price)).0;
        assert!(left.history.can_redo());
        // Typed again later, it is a step of its own.
        let twice = [type_in(FieldId::Price, "86"), type_in(FieldId::Price, "90")];
        let back = undone(after(twice.into_iter().flatten()), 1);
        assert_eq!(back.sheet.text(FieldId::Price), "86");
    }

    #[test]
    fn each_edit_is_undone_and_done_again() {
        let state = after([
            severity(Severity::Minor),
            severity(Severity::Major),
            example("sc-01"),
            Action::Clear,
        ]);
        let back = undone(state.clone(), 3);
        assert_eq!(back.sheet.draft.severity, Some(Severity::Minor));
        assert!(back.kept.is_empty(), "what was set aside lies on the desk again");
        assert!(undone(back.clone(), 5).sheet.draft.is_empty(), "and no further than the start");
        let again = (0..3).fold(back.clone(), |state, _| reduce(&state, Action::Redo).0);
        assert_eq!((again.sheet, again.kept), (state.sheet, state.kept));
        // Another edit ends what could be done again.
        let (other, _) = reduce(&back, severity(Severity::Moderate));
        assert!(!other.history.can_redo());
    }

    #[test]
    fn a_typed_word_is_one_step() {
        let texts = ["L", "La", "Lat", "Late", "Late ", "Late a", "Late ag"];
        let state = after(texts.map(story));
        assert_eq!(undone(state.clone(), 1).sheet.story, "Late ");
        assert_eq!(undone(state, 2).sheet.story, "");
    }

    #[test]
    fn a_hundred_steps_are_kept() {
        let edits = (0..150).map(|n| severity(Severity::ALL[n % 3]));
        let state = undone(after(edits), 150);
        assert!(!state.history.can_undo());
        assert_eq!(state.sheet.draft.severity, Some(Severity::ALL[49 % 3]));
    }
}
