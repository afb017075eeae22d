//! What if: one fact is turned, and the direction guessed before it is shown.

use yew::prelude::*;

use super::super::controls::{choice, radios};
use super::super::view::{ScenarioProps, View};
use crate::advice::FactValue;
use crate::course::{Action, Direction, Drill, Scenario, Turn, turns};
use crate::incident::Closed;
use crate::ui::components::advice::condition;

/// The fact that is turned, and what that does; `None` where none can be.
#[hook]
fn use_turn(view: &View, scenario: &Scenario) -> Option<(FactValue, Turn)> {
    let turns = turns(&scenario.draft);
    let value = turns.get(view.state.drill.turn).or_else(|| turns.first()).copied();
    let known = (scenario.draft, value, view.rules.policy.clone());
    let turn = use_memo(known, |(draft, value, policy)| {
        value.map(|value| Turn::of(draft, value, policy))
    });
    value.zip(*turn)
}

/// One fact at a time.
#[component]
pub fn WhatIf(props: &ScenarioProps) -> Html {
    let ScenarioProps { view, scenario } = props;
    let m = view.speech.words.m();
    let drill = &view.state.drill;
    let guess = use_state(|| None::<Direction>);
    let tally = use_state(|| (0_u32, 0_u32));
    let Some((value, turn)) = use_turn(view, scenario) else { return Html::default() };
    let turns = turns(&scenario.draft);
    let count = turns.len();
    let facts = turns
        .iter()
        .enumerate()
        .map(|(place, value)| (place.to_string(), condition(&view.speech, *value)))
        .collect();
    let go = {
        let (drill, dispatch, guess) = (drill.clone(), view.dispatch.clone(), guess.setter());
        Callback::from(move |to: usize| {
            guess.set(None);
            dispatch.emit(Action::Drill(Drill {
                turn: to % count,
                told: false,
                ..drill.clone()
            }));
        })
    };
    let onfact = go.reform(|name: String| name.parse().unwrap_or(0));
    let next = drill.turn + 1;
    let onnext = go.reform(move |_: MouseEvent| next);
    let onguess = {
        let guess = guess.setter();
        Callback::from(move |name: &str| guess.set(Direction::parse(name)))
    };
    let right = *guess == Some(turn.direction());
    let onshow = {
        let (tally, drill, dispatch) = (tally.clone(), drill.clone(), view.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            tally.set((tally.0 + u32::from(right), tally.1 + 1));
            dispatch.emit(Action::Drill(Drill { told: true, ..drill.clone() }));
        })
    };
    let directions =
        Direction::ALL.iter().map(|d| (d.name(), m.msg_try_if_direction(d.name()))).collect();
    html! {
        <section class="card ws-exercise" aria-label={m.msg_activity_name("what_if")}>
            <p>{ m.msg_try_if_what() }</p>
            { choice(m.msg_try_if_fact(), facts, &drill.turn.to_string(), onfact) }
            { radios("direction", condition(&view.speech, value), directions, guess.map(Closed::name), drill.told, onguess) }
            <div class="actions">
                <button type="button" class="button main" disabled={guess.is_none() || drill.told} onclick={onshow}>{ m.msg_try_if_show() }</button>
                <button type="button" class="button" onclick={onnext}>{ m.msg_try_if_another() }</button>
            </div>
            <div role="status">
                if drill.told {
                    <p class="ws-gap">
                        if guess.is_some() { <b>{ m.msg_try_right(if right { "yes" } else { "no" }) }</b>{ " " } }
                        { says(view, &turn) }
                    </p>
                    <p class="hint">{ m.msg_try_tally(tally.0, tally.1) }</p>
                }
            </div>
        </section>
    }
}

/// The fact on the wall, with the ways it may go, and then the way it goes.
#[component]
pub fn Turned(props: &ScenarioProps) -> Html {
    let ScenarioProps { view, scenario } = props;
    let m = view.speech.words.m();
    let Some((value, turn)) = use_turn(view, scenario) else { return Html::default() };
    let told = view.state.drill.told;
    let direction = |direction: &Direction| {
        let is_it = told && *direction == turn.direction();
        let name = m.msg_try_if_direction(direction.name());
        html! { <li key={direction.name()}>if is_it { <b>{ name }</b> } else { { name } }</li> }
    };
    html! {
        <>
            <p>{ m.msg_try_if_what() }</p>
            <p class="ws-figure">{ condition(&view.speech, value) }</p>
            <ul>{ for Direction::ALL.iter().map(direction) }</ul>
            if told { <p class="ws-figure">{ says(view, &turn) }</p> }
        </>
    }
}

fn says(view: &View, turn: &Turn) -> String {
    let with_range = |of| view.speech.with_range(of);
    view.speech.words.m().msg_try_if_says(with_range(turn.before), with_range(turn.after))
}
