//! The exercises.

mod faults;
mod judged;
mod money;
mod sentences;
mod what_if;
mod write;

use yew::prelude::*;

use super::controls::radios;
use super::view::{View, ViewProps};
use crate::course::{Activity, Place, Scenario};
use crate::incident::Closed;

/// Those that are done here.
const HERE: [Activity; 4] =
    [Activity::WhatIf, Activity::Faults, Activity::Write, Activity::Money];

/// The exercises, one at a time.
#[component]
pub fn Exercises(props: &ViewProps) -> Html {
    let view = &props.view;
    let m = view.speech.words.m();
    let chosen = use_state(|| Activity::WhatIf);
    let onchoose = {
        let chosen = chosen.setter();
        Callback::from(move |name: &str| chosen.set(Activity::parse(name).unwrap_or(HERE[0])))
    };
    let options =
        HERE.iter().map(|a| (a.name(), m.msg_activity_name(a.name()))).collect::<Vec<_>>();
    let scenario = view.state.open().cloned();
    // What shows figures of a case comes after its guess.
    let shown = scenario.as_ref().filter(|scenario| view.state.is_shown(&scenario.id));
    html! {
        <div class="ws-exercises">
            <h2 class="unseen">{ m.msg_try_title() }</h2>
            <div class="ws-chooser">{ radios("exercise", m.msg_try_choose(), options, Some(chosen.name()), false, onchoose) }</div>
            { match (*chosen, &scenario, shown) {
                (Activity::Faults, ..) => html! { <faults::Faults view={view.clone()} /> },
                (_, None, _) => missing(view, m.msg_try_need_case(), Place::Library),
                (Activity::Write, Some(scenario), _) => {
                    html! { <write::WriteOne view={view.clone()} scenario={scenario.clone()} /> }
                }
                (_, Some(_), None) => missing(view, m.msg_try_need_guess(), Place::Case),
                (Activity::WhatIf, _, Some(scenario)) => keyed(scenario, html! {
                    <what_if::WhatIf view={view.clone()} scenario={scenario.clone()} />
                }),
                (_, _, Some(scenario)) => keyed(scenario, html! {
                    <money::MoneyWell view={view.clone()} scenario={scenario.clone()} />
                }),
            } }
        </div>
    }
}

/// Begun anew with each case.
fn keyed(scenario: &Scenario, inside: Html) -> Html {
    html! { <div key={scenario.id.clone()}>{ inside }</div> }
}

fn missing(view: &View, says: String, place: Place) -> Html {
    let m = view.speech.words.m();
    html! {
        <div class="ws-none">
            <p>{ says }</p>
            <button type="button" class="button" onclick={view.to(place)}>{ m.msg_workshop_place(place.name()) }</button>
        </div>
    }
}
