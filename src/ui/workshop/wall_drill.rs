//! An exercise on the wall.

use yew::prelude::*;

use super::exercises::{Spent, Turned, faults_shown};
use super::texts::heading;
use super::timer::Clock;
use super::view::View;
use super::wall_story::WallStory;
use crate::course::Activity;
use crate::incident::Closed;

/// The exercise that is open in the trainer's window.
pub fn drill(view: &View) -> Html {
    let m = view.speech.words.m();
    let kind = view.state.drill.kind;
    let scenario = view.state.open();
    let heading = scenario.map(|scenario| heading(&view.speech, scenario));
    let clock = view.state.timer.since.is_some();
    // What shows figures of a case comes after its guess.
    let shown = scenario.filter(|scenario| view.state.is_shown(&scenario.id)).cloned();
    let inside = match (kind, shown) {
        (Activity::Faults, _) => faults_shown(view),
        (Activity::WhatIf, Some(scenario)) => {
            html! { <Turned view={view.clone()} {scenario} /> }
        }
        (Activity::Money, Some(scenario)) => html! { <Spent view={view.clone()} {scenario} /> },
        (kind, _) => html! {
            <>
                if kind == Activity::Write { <p>{ m.msg_wall_write() }</p> }
                { for heading.as_ref().map(|heading| html! {
                    <WallStory story={heading.story.clone()} lang={heading.lang.clone()} {clock} />
                }) }
            </>
        },
    };
    let named = heading.filter(|_| kind != Activity::Faults);
    html! {
        <main class="ws-wall" data-drill={kind.name()}>
            <header>
                <h1>
                    { m.msg_activity_name(kind.name()) }
                    { for named.map(|heading| html! { <>{ " – " }<span lang={heading.lang}>{ heading.title }</span></> }) }
                </h1>
                if clock { <Clock view={view.clone()} /> }
            </header>
            { inside }
        </main>
    }
}
