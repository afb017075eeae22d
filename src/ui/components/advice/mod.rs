//! The advice side of the workbench.

use std::rc::Rc;

use yew::prelude::*;

use crate::advice::Advice;
use crate::app::{Action, State};

/// What the parts of the advice are given.
#[derive(Clone, PartialEq, Properties)]
pub struct AdviceProps {
    pub advice: Rc<Advice>,
    pub state: Rc<State>,
    pub dispatch: Callback<Action>,
}

/// The advice pane.
#[component]
pub fn AdvicePane(_props: &AdviceProps) -> Html {
    html! { <section class="advice" id="advice" aria-labelledby="advice-title"></section> }
}

/// The bar that keeps the forecast in sight on narrow screens.
#[component]
pub fn StickyBar(_props: &AdviceProps) -> Html {
    html! { <div class="sticky"></div> }
}
