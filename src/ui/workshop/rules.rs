//! The policy that the forecasts of the workshop follow: the one that the site has beside the page,
//! or the built-in one. A telephone asks the same site, so its forecast and the one of the room are
//! the same; the reader's own policy stands in one browser alone and is left out, which is said.

use std::rc::Rc;

use yew::prelude::*;

use super::view::View;
use crate::advice::Policy;
use crate::app::{Houses, Whose};
use crate::course::Role;
use crate::paper;
use crate::platform::{BrowserStore, Late, ask};
use crate::ports::Store;
use crate::ui::components::advice::refusal;
use crate::ui::hooks::POLICY;

/// The policies there are, without the reader's own, and the one in force.
#[derive(Clone, PartialEq)]
pub struct Rules {
    pub policy: Rc<Policy>,
    houses: Houses,
    /// Whether the reader has an own policy in this browser.
    has_own: bool,
}

/// The policy of the site, once it has come; nothing waits for it.
#[hook]
pub fn use_rules() -> Rules {
    let houses = use_state(Houses::default);
    let set = houses.setter();
    use_effect_with((), move |()| {
        ask(Late::SitePolicy, move |answer| {
            let mut houses = Houses::default();
            houses.put(Whose::Site, &answer.unwrap_or_default());
            set.set(houses);
        });
    });
    let policy = use_memo(houses.clone(), |houses| houses.in_force().0.policy.clone());
    let has_own = use_memo((), |()| {
        let kept = BrowserStore.get(POLICY).ok().flatten();
        kept.is_some_and(|text| !text.is_empty())
    });
    Rules { policy, houses: (*houses).clone(), has_own: *has_own }
}

/// Which policy it is.
pub fn named(view: &View) -> String {
    let (house, whose) = view.rules.houses.in_force();
    paper::policy(&view.speech, house, whose)
}

/// Which policy it is, that one's own is left out, and why the one of the site was not used.
pub fn note(view: &View) -> Html {
    let m = view.speech.words.m();
    let own = view.rules.has_own && view.state.role == Role::Trainer;
    let refused = view.rules.houses.refused.as_ref();
    html! {
        <>
            <p class="hint ws-rules">{ named(view) }if own { { " " }{ m.msg_rules_own() } }</p>
            if let Some((whose, error)) = refused {
                <p class="caution">{ refusal(&view.speech, *whose, error) }</p>
            }
        </>
    }
}
