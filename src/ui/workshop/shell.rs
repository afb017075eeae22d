//! The whole window: who it is for, its head, and the part that is shown.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::desk::{Standing, use_workshop};
use super::rules::use_rules;
use super::view::View;
use super::{case, exercises, frame, library, paper, session, wall, write};
use crate::course::{Action, Place, Role, Said, State, Step};
use crate::incident::Closed;
use crate::platform::{Click, on_clicks, on_renewal, toggle_full_screen};
use crate::ui::components::advice::use_speech;
use crate::ui::components::header::{colours, languages};
use crate::ui::components::link_problem;
use crate::ui::hooks::{PageLanguage, use_look};

/// The parts that the head leads to.
const PLACES: [Place; 4] = [Place::Library, Place::Case, Place::Exercises, Place::Session];

/// The window.
#[component]
pub fn Shell() -> Html {
    let speech = use_speech();
    let language = use_context::<PageLanguage>();
    let Standing { state, dispatch, link_error, kept } = use_workshop();
    let rules = use_rules();
    let (look, choose) = use_look();
    use_clicks(&state, dispatch.clone());
    let begun = use_mut_ref(BTreeMap::new);
    use_effect_with((), {
        // A case that is being written is kept nowhere until it is done.
        let begun: write::Begun = begun.clone();
        move |()| {
            let renewal = on_renewal(move || !begun.borrow().is_empty());
            move || drop(renewal)
        }
    });
    let view = View { speech, state, dispatch, rules };
    let m = view.speech.words.m();
    match view.state.role {
        Role::Audience => html! { <wall::Wall {view} /> },
        Role::Participant => html! {
            <div class="ws ws-phone">
                <header class="bar">
                    <p class="word">{ m.msg_app_name() }</p>
                    <h1 class="ws-name">{ m.msg_workshop_name() }</h1>
                    { languages(view.speech.words, &language) }
                </header>
                <main>
                    if let Some(error) = link_error {
                        <p class="caution" role="alert">{ m.msg_round_link_error(link_problem(error)) }</p>
                    } else {
                        <case::Case {view} />
                    }
                </main>
            </div>
        },
        Role::Trainer => html! {
            <div class="ws">
                <header class="bar no-print">
                    <a class="word" href="#">{ m.msg_app_name() }<span class="unseen">{ " – " }{ m.msg_workshop_back() }</span></a>
                    <h1 class="ws-name">{ m.msg_workshop_name() }</h1>
                    { places(&view) }
                    { frame::frames(&view) }
                    <div class="ws-looks">
                        { languages(view.speech.words, &language) }
                        { colours(view.speech.words, look, &choose) }
                    </div>
                </header>
                <p class="ws-said no-print" role="status">{ said(&view, kept) }</p>
                <main>{ part(&view, &begun) }</main>
            </div>
        },
    }
}

/// Does what a presenter's keys ask for. On the wall only the screen is filled, and a case that is
/// being written is not left by a key. It listens before the first drawing is seen, so that no key
/// gets through to the page behind.
#[hook]
fn use_clicks(state: &State, dispatch: Callback<Action>) {
    let writes = state.place == Place::Write;
    use_memo((state.role, writes, state.dark), move |(role, writes, dark)| {
        let (role, writes, dark) = (*role, *writes, *dark);
        (role != Role::Participant).then(|| {
            on_clicks(move |click| {
                match click {
                    Click::FullScreen => toggle_full_screen(),
                    _ if role == Role::Audience => {}
                    _ if writes => return false,
                    Click::Forward => dispatch.emit(Action::Forward),
                    Click::Back => dispatch.emit(Action::Back),
                    Click::Dark => dispatch.emit(Action::Dark(!dark)),
                }
                true
            })
        })
    });
}

fn places(view: &View) -> Html {
    let m = view.speech.words.m();
    let item = |place: &Place| {
        let current = (*place == view.state.place).then_some("page");
        html! {
            <button key={place.name()} type="button" class="ws-place" aria-current={current} onclick={view.to(*place)}>
                { m.msg_workshop_place(place.name()) }
            </button>
        }
    };
    html! {
        <nav class="ws-places" aria-label={m.msg_workshop_nav()}>
            { for PLACES.iter().map(item) }
        </nav>
    }
}

fn said(view: &View, kept: bool) -> Html {
    let m = view.speech.words.m();
    let said = view.state.said.as_ref().map(|said| match said {
        Said::GuessFirst => m.msg_workshop_said("guess_first", 0_u32),
        Said::LastCase => m.msg_workshop_said("last_case", 0_u32),
        Said::Planned(count) => m.msg_workshop_said("planned", *count as u32),
        Said::NoPlace => m.msg_workshop_said("no_place", State::MOST_OWN as u32),
        Said::Added(count) => m.msg_workshop_said("added", *count as u32),
    });
    html! { <>{ said }if !kept { { " " }{ m.msg_workshop_not_kept() } }</> }
}

fn part(view: &View, begun: &write::Begun) -> Html {
    let view = view.clone();
    match view.state.place {
        Place::Library => html! { <library::Library {view} /> },
        Place::Case => html! { <case::Case {view} /> },
        Place::Exercises => html! { <exercises::Exercises {view} /> },
        Place::Session => html! { <session::SessionPlan {view} /> },
        Place::Write => html! { <write::Write {view} begun={begun.clone()} /> },
        Place::Paper => html! { <paper::Paper {view} /> },
    }
}

/// The steps of the case that is open, each a button.
pub fn steps(view: &View, now: Step) -> Html {
    let m = view.speech.words.m();
    let step = |step: &Step| {
        let current = (*step == now).then_some("step");
        html! {
            <li key={step.name()}>
                <button type="button" class="ws-step" aria-current={current} onclick={view.on(Action::Step(*step))}>
                    { m.msg_round_step(step.name()) }
                </button>
            </li>
        }
    };
    html! { <ol class="ws-steps" aria-label={m.msg_round_steps()}>{ for Step::ALL.iter().map(step) }</ol> }
}
