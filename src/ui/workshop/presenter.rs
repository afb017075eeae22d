//! What the trainer alone sees: the wall, the timer, the notes, what comes next.

use yew::prelude::*;

use super::texts::{texts, title};
use super::timer::TimerPanel;
use super::view::{View, ViewProps};
use crate::course::{Action, Scenario, Session};
use crate::incident::Closed;
use crate::platform::{Way, show_window, toggle_full_screen, workshop_link};

/// The name of the window on the wall, by which it is found again.
const WALL: &str = "amends-wall";

/// The panel of the presenter.
#[component]
pub fn Presenter(props: &ViewProps) -> Html {
    let view = &props.view;
    let m = view.speech.words.m();
    let blocked = use_state(|| false);
    let noted = use_state(|| false);
    let Some(scenario) = view.state.open() else { return Html::default() };
    let onwall = {
        let (blocked, noted) = (blocked.setter(), noted.setter());
        Callback::from(move |_: MouseEvent| {
            let shown = show_window(&workshop_link(&Way::Wall), WALL);
            blocked.set(!shown);
            if shown {
                noted.set(true);
            }
        })
    };
    let onnotes = {
        let noted = noted.clone();
        Callback::from(move |_: MouseEvent| noted.set(!*noted))
    };
    let onfull = Callback::from(|_: MouseEvent| toggle_full_screen());
    let dark = view.state.dark;
    html! {
        <section class="card ws-presenter" aria-labelledby="presenter-title">
            <h2 id="presenter-title">{ m.msg_stage_title() }</h2>
            <div class="actions">
                <button type="button" class="button small main" onclick={onwall}>{ m.msg_stage_open() }</button>
                <button type="button" class="button small" aria-pressed={dark.to_string()} onclick={view.on(Action::Dark(!dark))}>
                    { if dark { m.msg_stage_light() } else { m.msg_stage_dark() } }
                </button>
                <button type="button" class="button small" onclick={onfull}>{ m.msg_stage_full() }</button>
            </div>
            <p class="hint">{ m.msg_stage_open_what() }</p>
            if *blocked { <p class="caution" role="alert">{ m.msg_stage_blocked() }</p> }
            <TimerPanel view={view.clone()} />
            <button type="button" class="disclosure-button" aria-expanded={noted.to_string()} aria-controls="notes" onclick={onnotes}>
                { m.msg_stage_notes() }
            </button>
            <div id="notes" class="ws-notes" hidden={!*noted}>
                if *noted { { notes(view, scenario) } }
            </div>
            <p class="hint">{ m.msg_stage_keys() }</p>
        </section>
    }
}

/// What helps to lead through a case.
fn notes(view: &View, scenario: &Scenario) -> Html {
    let m = view.speech.words.m();
    let texts = texts(&view.speech, scenario);
    let lang = texts.lang.clone();
    let next = view.state.following().map(|(place, item)| {
        let clock = view.state.session.clock();
        let time = clock.get(place).map(|at| Session::write_time(*at)).unwrap_or_default();
        let name = title(&view.speech, &view.state, &item.scenario);
        let activity = m.msg_activity_name(item.activity.name());
        m.msg_stage_next_says(time, name, activity, item.minutes)
    });
    html! {
        <>
            <p lang={lang.clone()}>{ &texts.notes }</p>
            <h3>{ m.msg_stage_point() }</h3>
            <p lang={lang.clone()}>{ &texts.point }</p>
            <h3>{ m.msg_stage_debrief() }</h3>
            <ol {lang}>{ for texts.debrief.iter().map(|text| html! { <li>{ text }</li> }) }</ol>
            <h3>{ m.msg_stage_next() }</h3>
            <p>{ next.unwrap_or_else(|| m.msg_stage_next_none()) }</p>
        </>
    }
}
