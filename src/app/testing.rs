//! What the tests of the state share.

use super::{Action, FieldId, State, reduce};

/// The state after some actions.
pub fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::default(), |state, action| reduce(&state, action).0)
}

/// A text typed into a field, which is left then.
pub fn type_in(field: FieldId, text: &str) -> [Action; 2] {
    [Action::Typed(field, text.to_owned()), Action::Left(field)]
}

pub fn story(text: &str) -> Action {
    Action::Story(text.to_owned())
}

/// An example with a story of its own.
pub fn example(id: &'static str) -> Action {
    Action::LoadExample { id, story: "A story.".to_owned() }
}

pub fn severity(value: crate::incident::Severity) -> Action {
    Action::Fact(super::FactEdit::Severity(Some(value)))
}
