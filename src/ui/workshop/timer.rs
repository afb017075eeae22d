//! The timer as it is shown: it ticks here, and counts in the state.

use gloo::timers::callback::Interval;
use yew::prelude::*;

use super::controls::line;
use super::view::{View, ViewProps};
use crate::course::{Action, Timer};
use crate::platform::now;

/// How often it is looked at, in milliseconds.
const TICK: u32 = 250;

/// The time that is left, drawn anew as it goes.
#[component]
pub fn Clock(props: &ViewProps) -> Html {
    let view = &props.view;
    let timer = view.state.timer;
    let update = use_force_update();
    use_effect_with(timer.since.is_some(), move |runs| {
        let interval = runs.then(|| Interval::new(TICK, move || update.force_update()));
        move || drop(interval)
    });
    let left = timer.left(now());
    let m = view.speech.words.m();
    let time = write(left.unsigned_abs());
    let says = if left < 0 { m.msg_stage_timer_over(time) } else { m.msg_stage_timer_left(time) };
    let over = timer.since.is_some() && left <= 0;
    html! { <p class={classes!("ws-clock", over.then_some("over"))} role="timer">{ says }</p> }
}

/// Minutes and seconds.
fn write(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// The timer with what sets it.
#[component]
pub fn TimerPanel(props: &ViewProps) -> Html {
    let view = &props.view;
    let m = view.speech.words.m();
    let typed = use_state(|| None::<String>);
    let timer = view.state.timer;
    // Until the length is another one, or what is typed is none.
    let holds = |text: &String| read(text).is_none_or(|minutes| minutes * 60 == timer.length);
    let text = (*typed).clone().filter(holds).unwrap_or_else(|| (timer.length / 60).to_string());
    let wrong = read(&text).is_none();
    let set = |view: &View, change: fn(Timer, u64) -> Timer| {
        let timer = view.state.timer;
        view.dispatch.reform(move |_: MouseEvent| Action::Timer(change(timer, now())))
    };
    let oninput = {
        let (typed, dispatch) = (typed.setter(), view.dispatch.clone());
        Callback::from(move |text: String| {
            if let Some(minutes) = read(&text) {
                dispatch.emit(Action::Timer(Timer::of(minutes * 60)));
            }
            typed.set(Some(text));
        })
    };
    let error = wrong.then(|| m.msg_stage_timer_error());
    html! {
        <div class="ws-timer" role="group" aria-label={m.msg_stage_timer()}>
            <Clock view={view.clone()} />
            { line("timer-minutes", m.msg_stage_timer_minutes(), text, error, oninput) }
            <div class="actions">
                if timer.since.is_some() {
                    <button type="button" class="button small" onclick={set(view, Timer::paused)}>{ m.msg_stage_timer_pause() }</button>
                } else {
                    <button type="button" class="button small" onclick={set(view, Timer::started)}>{ m.msg_stage_timer_start() }</button>
                }
                <button type="button" class="button small" onclick={set(view, |timer, _| timer.reset())}>{ m.msg_stage_timer_reset() }</button>
            </div>
        </div>
    }
}

/// Whole minutes, 1 to eight hours.
fn read(text: &str) -> Option<u32> {
    text.trim().parse().ok().filter(|minutes| (1..=Timer::LONGEST / 60).contains(minutes))
}
