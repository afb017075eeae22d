//! The session: its parts with their times, in order.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::controls::{choice, line};
use super::library::taken;
use super::texts::{heading, title};
use super::view::{View, ViewProps};
use crate::course::{Action, Activity, Item, Place, PlanFile, Session, library};
use crate::incident::Closed;
use crate::platform::download;
use crate::ui::components::file_button;

/// The plan of a session.
#[component]
pub fn SessionPlan(props: &ViewProps) -> Html {
    let view = &props.view;
    let m = view.speech.words.m();
    let typed = use_state(|| None::<String>);
    let picked = use_state(|| library().first().map(|s| s.id.clone()).unwrap_or_default());
    let session = &view.state.session;
    let clock = session.clock();
    let begins = (*typed).clone().unwrap_or_else(|| Session::write_time(session.begins));
    let error = Session::read_time(&begins).is_none().then(|| m.msg_session_begins_error());
    let onbegins = {
        let (typed, dispatch) = (typed.setter(), view.dispatch.clone());
        Callback::from(move |text: String| {
            Session::read_time(&text)
                .into_iter()
                .for_each(|at| dispatch.emit(Action::Begins(at)));
            typed.set(Some(text));
        })
    };
    let (refused, before) = (use_state(|| None::<String>), use_state(|| None::<Session>));
    let all = library().iter().chain(&view.state.own);
    let cases = all.map(|s| (s.id.clone(), heading(&view.speech, s).title)).collect();
    let onpick = {
        let picked = picked.setter();
        Callback::from(move |id: String| picked.set(id))
    };
    let item =
        Item { scenario: (*picked).clone(), activity: Activity::Predict, minutes: MINUTES };
    let ends = clock.last().copied().unwrap_or_default();
    html! {
        <div class="ws-session">
            <h2>{ m.msg_session_title() }</h2>
            { line("begins", m.msg_session_begins(), begins, error, onbegins) }
            { file(view, &refused, &before, &typed) }
            if !session.items.is_empty() {
                <ol class="ws-items">
                    { for session.items.iter().zip(&clock).enumerate().map(|(place, (item, at))| row(view, place, item, *at)) }
                </ol>
                <p><b>{ m.msg_session_ends() }{ ": " }{ Session::write_time(ends) }</b>{ " – " }{ m.msg_session_total(session.minutes()) }</p>
                <div class="actions">
                    <button type="button" class="button main" onclick={view.on(Action::Begin(0))}>{ m.msg_session_start() }</button>
                    <button type="button" class="button" onclick={view.to(Place::Paper)}>{ m.msg_session_sheets() }</button>
                </div>
            } else {
                <p>{ m.msg_session_empty() }</p>
            }
            <div class="ws-add">
                { choice(m.msg_session_case(), cases, &picked, onpick) }
                <button type="button" class="button" onclick={view.on(Action::Add(item))}>{ m.msg_session_add() }</button>
            </div>
        </div>
    }
}

/// The plan as a file and from one; the one that stood before a file can be had back.
fn file(
    view: &View,
    refused: &UseStateHandle<Option<String>>,
    before: &UseStateHandle<Option<Session>>,
    typed: &UseStateHandle<Option<String>>,
) -> Html {
    let m = view.speech.words.m();
    let is_empty = view.state.session.items.is_empty();
    let onsave = {
        let state = view.state.clone();
        Callback::from(move |_: MouseEvent| {
            download("amends-session.json", &PlanFile::of(&state).write());
        })
    };
    let onopen = {
        let (state, dispatch) = (view.state.clone(), view.dispatch.clone());
        let (before, typed) = (before.setter(), typed.setter());
        taken(view, refused, PlanFile::read, move |plan| {
            typed.set(None);
            before.set((!is_empty).then(|| state.session.clone()));
            dispatch.emit(Action::Plan(plan));
        })
    };
    let onback = |session: &Session| {
        let (session, dispatch) = (session.clone(), view.dispatch.clone());
        let (before, typed) = (before.setter(), typed.setter());
        Callback::from(move |_: MouseEvent| {
            before.set(None);
            typed.set(None);
            let plan = PlanFile { session: session.clone(), cases: Vec::new() };
            dispatch.emit(Action::Plan(plan));
        })
    };
    html! {
        <>
            <div class="actions">
                { file_button(m.msg_session_open(), onopen) }
                <button type="button" class="button small" disabled={is_empty} onclick={onsave}>{ m.msg_session_save() }</button>
                if let Some(session) = &**before {
                    <button type="button" class="button small" onclick={onback(session)}>{ m.msg_session_before() }</button>
                }
            </div>
            <div role="alert">
                if let Some(refused) = &**refused { <p class="caution">{ refused }</p> }
            </div>
        </>
    }
}

/// How long a part takes at first, in minutes.
const MINUTES: u32 = 20;

fn row(view: &View, place: usize, item: &Item, at: u32) -> Html {
    let m = view.speech.words.m();
    let name = title(&view.speech, &view.state, &item.scenario);
    let is_now = view.state.at == Some(place);
    let activities = Activity::ALL
        .iter()
        .map(|a| (a.name().to_owned(), m.msg_activity_name(a.name())))
        .collect();
    let onactivity = {
        let (item, dispatch) = (item.clone(), view.dispatch.clone());
        Callback::from(move |name: String| {
            let activity = Activity::parse(&name).unwrap_or(item.activity);
            dispatch.emit(Action::Change(place, Item { activity, ..item.clone() }));
        })
    };
    let onminutes = {
        let (item, dispatch) = (item.clone(), view.dispatch.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            match input.value().trim().parse() {
                Ok(minutes) if (1..=Session::LONGEST).contains(&minutes) => {
                    dispatch.emit(Action::Change(place, Item { minutes, ..item.clone() }));
                }
                // What is no number of minutes goes back to what it was.
                _ => input.set_value(&item.minutes.to_string()),
            }
        })
    };
    html! {
        <li key={format!("{place}-{}", item.scenario)} class="ws-item" aria-current={is_now.then_some("step")}>
            <span class="ws-at">{ Session::write_time(at) }</span>
            <b class="ws-item-title">{ m.msg_session_part(place as u32 + 1, &name) }</b>
            { choice(m.msg_session_activity(), activities, item.activity.name(), onactivity) }
            <label class="ws-field ws-minutes">
                <span>{ m.msg_session_minutes() }</span>
                <input type="text" inputmode="numeric" value={item.minutes.to_string()} onchange={onminutes}
                    title={m.msg_session_minutes_error()} />
            </label>
            <span class="actions">
                <button type="button" class="link" aria-label={m.msg_session_begin_label(&name)}
                    onclick={view.on(Action::Begin(place))}>{ m.msg_session_begin() }</button>
                <button type="button" class="link" disabled={place == 0} aria-label={m.msg_session_up_label(&name)}
                    onclick={view.on(Action::Raise(place))}>{ m.msg_session_up() }</button>
                <button type="button" class="link" aria-label={m.msg_session_remove_label(&name)}
                    onclick={view.on(Action::Remove(place))}>{ m.msg_session_remove() }</button>
            </span>
        </li>
    }
}
