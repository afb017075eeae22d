//! The case that is open: its story, the guess, the room, the forecast, the debrief.

use yew::prelude::*;

use super::guess::GuessForm;
use super::presenter::Presenter;
use super::reveal::Reveal;
use super::room::{Join, RoomPanel};
use super::shell::steps;
use super::texts::{Texts, texts};
use super::view::{View, ViewProps};
use crate::course::{Action, Place, Role, Round, Scenario, Step};

/// The case that is open.
#[component]
pub fn Case(props: &ViewProps) -> Html {
    let view = &props.view;
    let m = view.speech.words.m();
    let Some((scenario, round)) = view.state.current() else {
        return html! {
            <div class="ws-none">
                <p>{ m.msg_round_none() }</p>
                <button type="button" class="button" onclick={view.to(Place::Library)}>{ m.msg_workshop_place("library") }</button>
            </div>
        };
    };
    let texts = texts(&view.speech, scenario);
    if view.state.role == Role::Participant {
        return phone(view, scenario, &round, &texts);
    }
    // At first it stands aside; once it is its turn it has the width for its guesses.
    let has_room = round.step >= Step::Room;
    let room = || html! { <RoomPanel view={view.clone()} scenario={scenario.clone()} /> };
    html! {
        <div class="ws-case">
            <div class="ws-main">
                { steps(view, round.step) }
                { story(view, &texts) }
                if round.step == Step::Debrief { { debrief(view, &texts) } }
                <GuessForm key={scenario.id.clone()} view={view.clone()} />
                if round.is_open() {
                    <Reveal view={view.clone()} scenario={scenario.clone()} />
                }
                if has_room { { room() } }
                <div class="actions">
                    <button type="button" class="button" onclick={view.on(Action::Back)}>{ m.msg_round_back() }</button>
                    <button type="button" class="button main" onclick={view.on(Action::Forward)}>{ m.msg_round_forward() }</button>
                </div>
                { reset(view) }
            </div>
            <aside class="ws-side">
                <Presenter view={view.clone()} />
                <Join view={view.clone()} scenario={scenario.clone()} />
                if !has_room { { room() } }
            </aside>
        </div>
    }
}

/// What a telephone shows.
fn phone(view: &View, scenario: &Scenario, round: &Round, texts: &Texts) -> Html {
    let m = view.speech.words.m();
    let guessed = round.guess.is_some();
    html! {
        <div class="ws-main">
            { story(view, texts) }
            <GuessForm key={scenario.id.clone()} view={view.clone()} />
            if guessed && !round.is_open() {
                <div class="actions">
                    <button type="button" class="button" onclick={view.on(Action::Step(Step::Reveal))}>{ m.msg_guess_show() }</button>
                    <span class="hint">{ m.msg_guess_show_wait() }</span>
                </div>
            }
            if round.is_open() {
                <Reveal view={view.clone()} scenario={scenario.clone()} />
            }
            if guessed { { reset(view) } }
        </div>
    }
}

fn story(view: &View, texts: &Texts) -> Html {
    let m = view.speech.words.m();
    let lang = texts.lang.clone();
    html! {
        <section class="ws-story" aria-labelledby="case-title">
            <h2 id="case-title" tabindex="-1" lang={lang.clone()}>{ &texts.title }</h2>
            if texts.story.is_empty() {
                <p class="hint">{ m.msg_round_story_missing() }</p>
            } else {
                <p class="ws-text" lang={lang.clone()}>{ &texts.story }</p>
            }
            if !texts.question.is_empty() {
                <p class="ws-question"><span class="eyebrow">{ m.msg_round_question() }</span><span {lang}>{ &texts.question }</span></p>
            }
        </section>
    }
}

/// The questions for afterwards.
fn debrief(view: &View, texts: &Texts) -> Html {
    let m = view.speech.words.m();
    html! {
        <section class="card ws-debrief" aria-labelledby="debrief-title">
            <h2 id="debrief-title" tabindex="-1">{ m.msg_stage_debrief() }</h2>
            <ol lang={texts.lang.clone()}>{ for texts.debrief.iter().map(|text| html! { <li>{ text }</li> }) }</ol>
        </section>
    }
}

fn reset(view: &View) -> Html {
    let m = view.speech.words.m();
    html! {
        <p class="ws-reset">
            <button type="button" class="link" onclick={view.on(Action::Reset)}>{ m.msg_round_reset() }</button>{ " " }
            <span class="hint">{ m.msg_round_reset_what() }</span>
        </p>
    }
}
