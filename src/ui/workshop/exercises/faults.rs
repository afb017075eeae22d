//! Find the faults in a bad apology; the judge reveals.

use std::ops::Range;

use yew::prelude::*;

use super::super::controls::choice;
use super::super::view::{View, ViewProps};
use super::judged::{Judged, read};
use super::sentences::sentences;
use crate::apology::judge::{Finding, Judgement};
use crate::course::{Action, Drill, Found};
use crate::incident::Closed;

/// How many bad letters there are.
const LETTERS: u32 = 3;

/// The letter that is chosen.
fn letter(view: &View) -> String {
    view.speech.words.m().msg_try_bad_letter(view.state.drill.letter)
}

/// What was found in it. Another language has another letter; what was found in the old one is
/// past.
fn found(view: &View) -> Option<&Found> {
    let found = view.state.drill.found.as_ref();
    found.filter(|found| found.language == view.speech.words.language())
}

/// The exercise with a letter that nobody has read yet.
fn fresh(drill: &Drill, letter: u32) -> Action {
    Action::Drill(Drill { letter, tapped: Vec::new(), found: None, ..drill.clone() })
}

/// A bad letter, sentence by sentence.
#[component]
pub fn Faults(props: &ViewProps) -> Html {
    let view = &props.view;
    let m = view.speech.words.m();
    let judged = use_state(|| Judged::No);
    let drill = &view.state.drill;
    let letter = letter(view);
    let pieces = sentences(&letter);
    let found = found(view);
    let letters = (1..=LETTERS).map(|n| (n.to_string(), m.msg_try_fault_nth(n))).collect();
    let onletter = {
        let drill = drill.clone();
        view.dispatch.reform(move |name: String| fresh(&drill, name.parse().unwrap_or(1)))
    };
    let onshow = {
        let (letter, judged, view) = (letter.clone(), judged.setter(), view.clone());
        let number = drill.letter;
        Callback::from(move |_: MouseEvent| {
            let language = view.speech.words.language();
            let (judged, dispatch) = (judged.clone(), view.dispatch.clone());
            let done = Callback::from(move |now: Judged| {
                if let Judged::Yes(text, judgement) = &now {
                    let faults = by_sentence(text, judgement);
                    let found = Found { language: language.to_owned(), faults };
                    dispatch.emit(Action::Found(number, found));
                }
                judged.set(now);
            });
            read(letter.clone(), language, done);
        })
    };
    let sentence = |(place, at): (usize, &Range<usize>)| {
        let is_tapped = drill.tapped.contains(&place);
        let mut tapped = drill.tapped.clone();
        if is_tapped {
            tapped.retain(|other| *other != place);
        } else {
            tapped.push(place);
        }
        let onclick = view.on(Action::Drill(Drill { tapped, ..drill.clone() }));
        html! {
            <li key={place}>
                <button type="button" class="ws-sentence" aria-pressed={is_tapped.to_string()}
                    disabled={found.is_some()} {onclick}>{ letter.get(at.clone()).unwrap_or_default() }</button>
                { for found.map(|found| verdict(view, found, place, is_tapped)) }
            </li>
        }
    };
    html! {
        <section class="card ws-exercise" aria-label={m.msg_activity_name("faults")}>
            <p>{ m.msg_try_fault_what() }</p>
            { choice(m.msg_try_fault_letter(), letters, &drill.letter.to_string(), onletter) }
            <ol class="ws-letter">{ for pieces.iter().enumerate().map(sentence) }</ol>
            <div class="actions">
                <button type="button" class="button main" disabled={found.is_some()} onclick={onshow}>{ m.msg_try_fault_show() }</button>
                <button type="button" class="button" onclick={view.on(fresh(drill, drill.letter))}>{ m.msg_try_fault_again() }</button>
            </div>
            <div role="status">
                if let Some(found) = found { { says(view, found) } }
                if *judged == Judged::Failed { <p class="caution">{ m.msg_try_fault_failed() }</p> }
            </div>
        </section>
    }
}

/// The letter on the wall: numbered, with what the room has named, and then what was found.
pub fn shown(view: &View) -> Html {
    let m = view.speech.words.m();
    let letter = letter(view);
    let found = found(view);
    let sentence = |(place, at): (usize, Range<usize>)| {
        let tapped = view.state.drill.tapped.contains(&place).then_some("tapped");
        html! {
            <li key={place} class={tapped}>
                <span>{ letter.get(at).unwrap_or_default() }</span>
                { for found.into_iter().flat_map(|found| inside(found, place)).map(|fault| html! {
                    <b class="ws-wall-fault">{ m.msg_fault_name(fault) }</b>
                }) }
            </li>
        }
    };
    html! {
        <>
            <p>{ m.msg_wall_faults() }</p>
            <ol class="ws-wall-letter">{ for sentences(&letter).into_iter().enumerate().map(sentence) }</ol>
        </>
    }
}

/// What is found in each sentence. A fault of the whole letter belongs to none.
fn by_sentence(letter: &str, judgement: &Judgement) -> Vec<(usize, String)> {
    let touches = |finding: &&Finding, at: &Range<usize>| {
        let whole = finding.at.start < at.start && finding.at.end > at.end;
        finding.at.start < at.end && finding.at.end > at.start && !whole
    };
    let pieces = sentences(letter).into_iter().enumerate();
    pieces
        .flat_map(|(place, at)| {
            let inside = judgement.findings.iter().filter(move |finding| touches(finding, &at));
            inside.map(move |finding| (place, finding.fault.name().to_owned()))
        })
        .collect()
}

/// The faults of a sentence, by their names.
fn inside(found: &Found, sentence: usize) -> impl Iterator<Item = &str> {
    found.faults.iter().filter(move |(place, _)| *place == sentence).map(|(_, fault)| &**fault)
}

fn verdict(view: &View, found: &Found, sentence: usize, tapped: bool) -> Html {
    let m = view.speech.words.m();
    if inside(found, sentence).next().is_none() {
        return match tapped {
            true => html! { <p class="hint ws-verdict">{ m.msg_try_fault_none() }</p> },
            false => Html::default(),
        };
    }
    let head = if tapped { m.msg_try_fault_found() } else { m.msg_try_fault_missed() };
    html! {
        <div class={classes!("ws-verdict", if tapped { "tick-yes" } else { "tick-no" })}>
            <p><b>{ head }</b></p>
            { for inside(found, sentence).map(|name| html! {
                <p><b>{ m.msg_fault_name(name) }</b>{ " – " }{ m.msg_fault_why(name) }{ " " }{ m.msg_fault_instead(name) }</p>
            }) }
        </div>
    }
}

fn says(view: &View, found: &Found) -> Html {
    let mut faulty: Vec<usize> = found.faults.iter().map(|(place, _)| *place).collect();
    faulty.dedup();
    let tapped = &view.state.drill.tapped;
    let right = tapped.iter().filter(|place| faulty.contains(place)).count() as u32;
    let wrong = tapped.len() as u32 - right;
    let all = faulty.len() as u32;
    html! { <p><b>{ view.speech.words.m().msg_try_fault_says(right, all, wrong) }</b></p> }
}
