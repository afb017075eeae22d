//! What the parts of the workshop are given.

use std::rc::Rc;

use yew::prelude::*;

use super::rules::Rules;
use crate::course::{Action, Place, Scenario, State};
use crate::ui::components::advice::Speech;

/// The state, the way to change it, and how to speak of it.
#[derive(Clone, PartialEq)]
pub struct View {
    pub speech: Speech,
    pub state: Rc<State>,
    pub dispatch: Callback<Action>,
    pub rules: Rules,
}

/// For a component that shows a part of the workshop.
#[derive(Clone, PartialEq, Properties)]
pub struct ViewProps {
    pub view: View,
}

/// For a component that shows something of one case.
#[derive(Clone, PartialEq, Properties)]
pub struct ScenarioProps {
    pub view: View,
    pub scenario: Scenario,
}

impl View {
    /// Does one thing when it is clicked.
    pub fn on(&self, action: Action) -> Callback<MouseEvent> {
        self.dispatch.reform(move |_| action.clone())
    }

    /// A way to another place.
    pub fn to(&self, place: Place) -> Callback<MouseEvent> {
        self.on(Action::Go(place))
    }
}
