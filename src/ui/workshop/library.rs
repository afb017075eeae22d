//! The cases: found by typing, by sector and by what they teach; one's own written, changed,
//! saved and taken in.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::controls::choice;
use super::texts::{Heading, heading};
use super::view::{View, ViewProps};
use crate::course::{Action, Activity, Item, Lesson, Scenario, library};
use crate::incident::{Closed, Fact, Sector};
use crate::platform::download;
use crate::share::{WireError, read_scenarios, write_scenario, write_scenarios};
use crate::ui::components::file_button;

/// What stands in the list of teaching points for one's own cases.
const OWN: &str = "own_cases";

/// How long a case takes when it is put into a session, in minutes.
const MINUTES: u32 = 20;

/// The cases.
#[component]
pub fn Library(props: &ViewProps) -> Html {
    let view = &props.view;
    let m = view.speech.words.m();
    let wanted = use_state(String::new);
    let sector = use_state(String::new);
    let lesson = use_state(String::new);
    let refused = use_state(|| None::<String>);
    let all = library().iter().chain(&view.state.own);
    let shown: Vec<(&Scenario, Heading)> = all
        .map(|scenario| (scenario, heading(&view.speech, scenario)))
        .filter(|(scenario, heading)| fits(scenario, heading, &wanted, &sector, &lesson))
        .collect();
    let onsearch = {
        let wanted = wanted.clone();
        Callback::from(move |event: InputEvent| {
            wanted.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let set = |slot: &UseStateHandle<String>| {
        let slot = slot.setter();
        Callback::from(move |name| slot.set(name))
    };
    let every = (String::new(), m.msg_library_all());
    let used = |sector: &&Sector| {
        let all = library().iter().chain(&view.state.own);
        all.map(|scenario| scenario.draft.sector).any(|other| other == Some(**sector))
    };
    let sectors = Sector::ALL.iter().filter(used).map(|sector| {
        let name = sector.name();
        (name.to_owned(), m.msg_fact_value(Fact::Sector.name(), name))
    });
    let lessons = Lesson::ALL.iter().map(|l| (l.name().to_owned(), m.msg_lesson_name(l.name())));
    let own = (OWN.to_owned(), m.msg_library_own());
    let onexport = {
        let state = view.state.clone();
        Callback::from(move |_: MouseEvent| {
            let files = state.own.iter().filter_map(|own| own.file.as_deref());
            download("amends-scenarios.json", &write_scenarios(files).to_string());
        })
    };
    html! {
        <div class="ws-library">
            <div class="ws-filters">
                <label class="ws-field ws-search">
                    <span>{ m.msg_library_search() }</span>
                    <input type="text" role="searchbox" value={(*wanted).clone()} oninput={onsearch} />
                </label>
                { choice(m.msg_library_sector(), std::iter::once(every.clone()).chain(sectors).collect(), &sector, set(&sector)) }
                { choice(m.msg_library_lesson(), std::iter::once(every).chain(lessons).chain([own]).collect(), &lesson, set(&lesson)) }
            </div>
            <div class="actions">
                <button type="button" class="button small" onclick={view.on(Action::Write(None))}>{ m.msg_library_write() }</button>
                { file_button(m.msg_library_import(), import(view, &refused)) }
                <button type="button" class="button small" disabled={view.state.own.is_empty()} onclick={onexport}>{ m.msg_library_export() }</button>
            </div>
            <div role="alert">
                if let Some(refused) = &*refused { <p class="caution">{ refused }</p> }
            </div>
            <p class="hint" role="status">{ m.msg_library_count(shown.len() as u32) }</p>
            <ul class="ws-cards">{ for shown.iter().map(|(scenario, heading)| card(view, scenario, heading)) }</ul>
        </div>
    }
}

fn fits(
    scenario: &Scenario,
    heading: &Heading,
    wanted: &str,
    sector: &str,
    lesson: &str,
) -> bool {
    let wanted = wanted.trim().to_lowercase();
    let has = |text: &String| text.to_lowercase().contains(&wanted);
    let in_sector = sector.is_empty() || scenario.draft.sector.map(Closed::name) == Some(sector);
    let teaches = match lesson {
        "" => true,
        OWN => scenario.file.is_some(),
        lesson => scenario.lessons.iter().any(|other| other.name() == lesson),
    };
    in_sector && teaches && (wanted.is_empty() || has(&heading.title) || has(&heading.story))
}

fn card(view: &View, scenario: &Scenario, heading: &Heading) -> Html {
    let m = view.speech.words.m();
    let id = &scenario.id;
    let sector = scenario.draft.sector.map(|s| m.msg_fact_value(Fact::Sector.name(), s.name()));
    let item = Item { scenario: id.clone(), activity: Activity::Predict, minutes: MINUTES };
    let own = scenario.file.as_deref().map(|file| {
        let file = file.clone();
        let onsave = Callback::from(move |_: MouseEvent| {
            download("amends-scenario.json", &write_scenario(&file).to_string());
        });
        html! {
            <>
                <button type="button" class="link" aria-label={m.msg_library_edit_label(&heading.title)}
                    onclick={view.on(Action::Write(Some(id.clone())))}>{ m.msg_library_edit() }</button>
                <button type="button" class="link" aria-label={m.msg_library_save_label(&heading.title)}
                    onclick={onsave}>{ m.msg_library_save() }</button>
                <button type="button" class="link" aria-label={m.msg_library_delete_label(&heading.title)}
                    onclick={view.on(Action::Delete(id.clone()))}>{ m.msg_library_delete() }</button>
            </>
        }
    });
    html! {
        <li key={id.clone()} class="ws-card" data-scenario={id.clone()}>
            <h2 lang={heading.lang.clone()}>{ &heading.title }</h2>
            <p class="ws-tags">
                if let Some(sector) = sector { <span>{ sector }</span> }
                { for scenario.lessons.iter().map(|lesson| html! { <span class="lesson">{ m.msg_lesson_name(lesson.name()) }</span> }) }
            </p>
            <p class="ws-excerpt" lang={heading.lang.clone()}>{ &heading.story }</p>
            <div class="actions">
                <button type="button" class="button small main" aria-label={m.msg_library_open_label(&heading.title)}
                    onclick={view.on(Action::Open(id.clone()))}>{ m.msg_library_open() }</button>
                <button type="button" class="link" aria-label={m.msg_library_add_label(&heading.title)}
                    onclick={view.on(Action::Add(item))}>{ m.msg_library_add() }</button>
                { own }
            </div>
        </li>
    }
}

/// Takes in the cases of a file.
fn import(view: &View, refused: &UseStateHandle<Option<String>>) -> Callback<Option<String>> {
    let (state, dispatch) = (view.state.clone(), view.dispatch.clone());
    taken(view, refused, read_scenarios, move |files| {
        let own = state.fresh().zip(files).map(|(id, file)| Scenario::written(id, file));
        dispatch.emit(Action::Own(own.collect()));
    })
}

/// Takes in a file, or says in one sentence why not.
pub fn taken<T: 'static>(
    view: &View,
    refused: &UseStateHandle<Option<String>>,
    read: fn(&str) -> Result<T, WireError>,
    done: impl Fn(T) + 'static,
) -> Callback<Option<String>> {
    let (view, refused) = (view.clone(), refused.setter());
    Callback::from(move |text: Option<String>| match text.map(|text| read(&text)) {
        None => refused.set(Some(view.speech.words.m().msg_library_unread())),
        Some(Err(error)) => refused.set(Some(problem(&view, &error))),
        Some(Ok(file)) => {
            refused.set(None);
            done(file);
        }
    })
}

/// What is wrong with a file, in a sentence.
fn problem(view: &View, error: &WireError) -> String {
    let kind = match (error.field.as_str(), error.kind()) {
        ("version", "other") => "version",
        (_, kind) => kind,
    };
    let (low, high) = error.range();
    view.speech.words.m().msg_library_bad_file(kind, error.value(), &error.field, low, high)
}
