//! The exercises.

mod faults;
mod judged;
mod money;
mod sentences;
mod what_if;
mod write;

use yew::prelude::*;

use super::controls::radios;
use super::presenter::Presenter;
use super::view::{View, ViewProps};
use crate::course::{Action, Activity, Drill, Place, Scenario};
use crate::incident::Closed;

pub use faults::shown as faults_shown;
pub use money::Spent;
pub use what_if::Turned;

/// The exercises, one at a time.
#[component]
pub fn Exercises(props: &ViewProps) -> Html {
    let view = &props.view;
    let m = view.speech.words.m();
    let drill = &view.state.drill;
    let onchoose = {
        let (drill, dispatch) = (drill.clone(), view.dispatch.clone());
        Callback::from(move |name: &str| {
            let kind = Activity::parse(name).unwrap_or(drill.kind);
            dispatch.emit(Action::Drill(Drill { kind, told: false, ..drill.clone() }));
        })
    };
    let options = Drill::KINDS
        .iter()
        .map(|kind| (kind.name(), m.msg_activity_name(kind.name())))
        .collect::<Vec<_>>();
    let scenario = view.state.open().cloned();
    // What shows figures of a case comes after its guess.
    let shown = scenario.as_ref().filter(|scenario| view.state.is_shown(&scenario.id));
    html! {
        <div class={classes!(scenario.is_some().then_some("ws-case"))}>
            <div class="ws-main ws-exercises">
                <h2 class="unseen">{ m.msg_try_title() }</h2>
                <div class="ws-chooser">{ radios("exercise", m.msg_try_choose(), options, Some(drill.kind.name()), false, onchoose) }</div>
                { match (drill.kind, &scenario, shown) {
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
                if view.state.at.is_some() { { steps(view) } }
            </div>
            if scenario.is_some() { <aside class="ws-side"><Presenter view={view.clone()} /></aside> }
        </div>
    }
}

/// On to the next part of the session, and back to the case.
fn steps(view: &View) -> Html {
    let m = view.speech.words.m();
    html! {
        <div class="actions">
            <button type="button" class="button" onclick={view.on(Action::Back)}>{ m.msg_round_back() }</button>
            <button type="button" class="button" onclick={view.on(Action::Forward)}>{ m.msg_round_forward() }</button>
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
