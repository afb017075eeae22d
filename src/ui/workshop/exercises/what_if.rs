//! What if: one fact is turned, and the direction guessed before it is shown.

use yew::prelude::*;

use super::super::controls::{choice, radios};
use super::super::view::ScenarioProps;
use crate::course::{Direction, Turn, turns};
use crate::incident::Closed;
use crate::ui::components::advice::condition;

/// One fact at a time.
#[component]
pub fn WhatIf(props: &ScenarioProps) -> Html {
    let ScenarioProps { view, scenario } = props;
    let m = view.speech.words.m();
    let place = use_state(|| 0_usize);
    let guess = use_state(|| None::<Direction>);
    let shown = use_state(|| false);
    let tally = use_state(|| (0_u32, 0_u32));
    let turns = turns(&scenario.draft);
    let value = turns.get(*place).or_else(|| turns.first()).copied();
    let known = (scenario.draft, value, view.rules.policy.clone());
    let turn = use_memo(known, |(draft, value, policy)| {
        value.map(|value| Turn::of(draft, value, policy))
    });
    let Some((value, turn)) = value.zip(*turn) else { return Html::default() };
    let facts = turns
        .iter()
        .enumerate()
        .map(|(place, value)| (place.to_string(), condition(&view.speech, *value)))
        .collect();
    let count = turns.len();
    let go = {
        let (place, guess, shown) = (place.setter(), guess.setter(), shown.setter());
        Callback::from(move |to: usize| {
            place.set(to % count);
            guess.set(None);
            shown.set(false);
        })
    };
    let onfact = go.reform(|name: String| name.parse().unwrap_or(0));
    let next = *place + 1;
    let onnext = go.reform(move |_: MouseEvent| next);
    let onguess = {
        let guess = guess.setter();
        Callback::from(move |name: &str| guess.set(Direction::parse(name)))
    };
    let right = *guess == Some(turn.direction());
    let onshow = {
        let (shown, tally) = (shown.setter(), tally.clone());
        Callback::from(move |_: MouseEvent| {
            shown.set(true);
            tally.set((tally.0 + u32::from(right), tally.1 + 1));
        })
    };
    let directions =
        Direction::ALL.iter().map(|d| (d.name(), m.msg_try_if_direction(d.name()))).collect();
    html! {
        <section class="card ws-exercise" aria-label={m.msg_activity_name("what_if")}>
            <p>{ m.msg_try_if_what() }</p>
            { choice(m.msg_try_if_fact(), facts, &place.to_string(), onfact) }
            { radios("direction", condition(&view.speech, value), directions, guess.map(Closed::name), *shown, onguess) }
            <div class="actions">
                <button type="button" class="button main" disabled={guess.is_none() || *shown} onclick={onshow}>{ m.msg_try_if_show() }</button>
                <button type="button" class="button" onclick={onnext}>{ m.msg_try_if_another() }</button>
            </div>
            <div role="status">
                if *shown {
                    <p class="ws-gap">
                        <b>{ m.msg_try_right(if right { "yes" } else { "no" }) }</b>{ " " }
                        { m.msg_try_if_says(view.speech.with_range(turn.before), view.speech.with_range(turn.after)) }
                    </p>
                    <p class="hint">{ m.msg_try_tally(tally.0, tally.1) }</p>
                }
            </div>
        </section>
    }
}
