//! What the room sees: big, with high contrast, and without any control.

use yew::prelude::*;

use super::reveal::{figure, marks};
use super::room::{Invitation, distribution, invitation, median};
use super::rules::named;
use super::scale::scale;
use super::texts::{Texts, texts};
use super::timer::Clock;
use super::view::{ScenarioProps, View, ViewProps};
use super::wall_drill;
use super::wall_story::WallStory;
use crate::course::{Activity, Answer, Place, Room, Round, Scenario, State, Step};

/// The wall. It has no button and no field: what it shows comes from the other window.
#[component]
pub fn Wall(props: &ViewProps) -> Html {
    let view = &props.view;
    let m = view.speech.words.m();
    if view.state.dark {
        return html! { <main class="ws-wall dark" aria-label={m.msg_workshop_name()} /> };
    }
    let drill = &view.state.drill;
    let has_drill = view.state.scenario.is_some() || drill.kind == Activity::Faults;
    if view.state.place == Place::Exercises && has_drill {
        return wall_drill::drill(view);
    }
    let Some((scenario, round)) = view.state.current() else {
        return html! {
            <main class="ws-wall">
                <h1>{ m.msg_workshop_name() }</h1>
                <p>{ m.msg_stage_waiting() }</p>
                <p>{ m.msg_stage_full_hint() }</p>
            </main>
        };
    };
    let texts = texts(&view.speech, scenario);
    let clock = view.state.timer.since.is_some();
    html! {
        <main class="ws-wall" data-step={crate::incident::Closed::name(round.step)}>
            <header>
                <h1 lang={texts.lang.clone()}>{ &texts.title }</h1>
                if clock { <Clock view={view.clone()} /> }
            </header>
            { shown(view, scenario, &round, &texts) }
        </main>
    }
}

/// A link that somebody types from the wall is no longer than this.
const LONGEST_LINK: usize = 80;

fn shown(view: &View, scenario: &Scenario, round: &Round, texts: &Texts) -> Html {
    let m = view.speech.words.m();
    let lang = texts.lang.clone();
    let room = Room::read(&round.codes, State::mark(scenario));
    match round.step {
        Step::Story => {
            let clock = view.state.timer.since.is_some();
            html! { <WallStory story={texts.story.clone()} {lang} {clock} /> }
        }
        Step::Guess => html! {
            <div class="ws-wall-guess">
                <div>
                    <p {lang}>{ &texts.question }</p>
                    <p><b>{ m.msg_guess_stays() }</b></p>
                </div>
                <Scan view={view.clone()} scenario={scenario.clone()} />
            </div>
        },
        Step::Room => {
            let Some(stats) = room.stats() else {
                return html! { <><p {lang}>{ &texts.question }</p><p>{ m.msg_room_count(0_u32) }</p></> };
            };
            let middle = median(&view.speech, stats.median_twice);
            html! {
                <>
                    <p>{ m.msg_room_label(stats.count, stats.low, stats.high, &middle) }</p>
                    { distribution(view, &room, None) }
                </>
            }
        }
        Step::Reveal => {
            html! { <Forecast view={view.clone()} scenario={scenario.clone()} /> }
        }
        Step::Debrief => html! {
            <ol class="ws-wall-questions" {lang}>{ for texts.debrief.iter().map(|text| html! { <li>{ text }</li> }) }</ol>
        },
    }
}

/// The code to scan, made once for each case.
#[component]
fn Scan(props: &ScenarioProps) -> Html {
    let ScenarioProps { view, scenario } = props;
    let m = view.speech.words.m();
    let known = (view.speech.clone(), scenario.clone());
    let invited = use_memo(known, |(speech, scenario)| invitation(speech, scenario));
    let Invitation { link, code, .. } = &*invited;
    html! {
        <div>
            { code.clone() }
            <p>{ m.msg_stage_scan() }</p>
            // One that carries a case is for scanning, not for typing.
            if link.len() <= LONGEST_LINK { <p class="ws-wall-link" translate="no">{ link }</p> }
        </div>
    }
}

/// The forecast with the guesses of the room, worked out once for each case.
#[component]
fn Forecast(props: &ScenarioProps) -> Html {
    let ScenarioProps { view, scenario } = props;
    let m = view.speech.words.m();
    let known = (scenario.draft, view.rules.policy.clone());
    let answer = use_memo(known, |(draft, policy)| Answer::to(*draft, policy));
    let round = view.state.round(&scenario.id);
    let room = Room::read(&round.codes, State::mark(scenario));
    // Where each has guessed, the trainer's own guess is nobody's matter.
    let joint = round.guess.as_ref().filter(|_| room.entries.is_empty());
    let marks = marks(view, &answer, &room, joint);
    html! {
        <>
            <p class="ws-figure">{ figure(view, &answer) }</p>
            { scale(&room.piles(), &marks, m.msg_reveal_scale()) }
            <p>{ m.msg_reveal_once() }{ " " }{ named(view) }</p>
        </>
    }
}
