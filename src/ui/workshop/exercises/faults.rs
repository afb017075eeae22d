//! Find the faults in a bad apology; the judge reveals.

use std::ops::Range;

use yew::prelude::*;

use super::super::controls::choice;
use super::super::view::{View, ViewProps};
use super::judged::{Judged, read};
use super::sentences::sentences;
use crate::apology::judge::{Finding, Judgement};
use crate::incident::Closed;

/// How many bad letters there are.
const LETTERS: u32 = 3;

/// A bad letter, sentence by sentence.
#[component]
pub fn Faults(props: &ViewProps) -> Html {
    let view = &props.view;
    let m = view.speech.words.m();
    let which = use_state(|| 1_u32);
    let tapped = use_state(Vec::<usize>::new);
    let judged = use_state(|| Judged::No);
    let letter = m.msg_try_bad_letter(*which);
    let pieces = sentences(&letter);
    let letters = (1..=LETTERS).map(|n| (n.to_string(), m.msg_try_fault_nth(n))).collect();
    let again = {
        let (tapped, judged) = (tapped.setter(), judged.setter());
        Callback::from(move |_: MouseEvent| {
            tapped.set(Vec::new());
            judged.set(Judged::No);
        })
    };
    let onletter = {
        let (which, tapped, judged) = (which.setter(), tapped.setter(), judged.setter());
        Callback::from(move |name: String| {
            which.set(name.parse().unwrap_or(1));
            tapped.set(Vec::new());
            judged.set(Judged::No);
        })
    };
    let onshow = {
        let (letter, judged, language) =
            (letter.clone(), judged.setter(), view.speech.words.language().to_owned());
        Callback::from(move |_: MouseEvent| read(letter.clone(), &language, judged.clone()))
    };
    // Another language has another letter; what was found in the old one is past.
    let found = match &*judged {
        Judged::Yes(text, judgement) if *text == letter => Some(judgement),
        _ => None,
    };
    let sentence = |(place, at): (usize, &Range<usize>)| {
        let is_tapped = tapped.contains(&place);
        let onclick = {
            let tapped = tapped.clone();
            Callback::from(move |_: MouseEvent| {
                let mut now = (*tapped).clone();
                if is_tapped {
                    now.retain(|other| *other != place);
                } else {
                    now.push(place);
                }
                tapped.set(now);
            })
        };
        html! {
            <li key={place}>
                <button type="button" class="ws-sentence" aria-pressed={is_tapped.to_string()}
                    disabled={found.is_some()} {onclick}>{ letter.get(at.clone()).unwrap_or_default() }</button>
                { for found.map(|judgement| verdict(view, judgement, at, is_tapped)) }
            </li>
        }
    };
    html! {
        <section class="card ws-exercise" aria-label={m.msg_activity_name("faults")}>
            <p>{ m.msg_try_fault_what() }</p>
            { choice(m.msg_try_fault_letter(), letters, &which.to_string(), onletter) }
            <ol class="ws-letter">{ for pieces.iter().enumerate().map(sentence) }</ol>
            <div class="actions">
                <button type="button" class="button main" disabled={found.is_some()} onclick={onshow}>{ m.msg_try_fault_show() }</button>
                <button type="button" class="button" onclick={again}>{ m.msg_try_fault_again() }</button>
            </div>
            <div role="status">
                if let Some(judgement) = found { { says(view, judgement, &pieces, &tapped) } }
                if *judged == Judged::Failed { <p class="caution">{ m.msg_try_fault_failed() }</p> }
            </div>
        </section>
    }
}

/// What is found in a sentence. A fault of the whole letter belongs to none.
fn inside<'a>(judgement: &'a Judgement, at: &Range<usize>) -> Vec<&'a Finding> {
    let touches = |finding: &&Finding| {
        let whole = finding.at.start < at.start && finding.at.end > at.end;
        finding.at.start < at.end && finding.at.end > at.start && !whole
    };
    judgement.findings.iter().filter(touches).collect()
}

fn verdict(view: &View, judgement: &Judgement, at: &Range<usize>, tapped: bool) -> Html {
    let m = view.speech.words.m();
    let found = inside(judgement, at);
    if found.is_empty() {
        return match tapped {
            true => html! { <p class="hint ws-verdict">{ m.msg_try_fault_none() }</p> },
            false => Html::default(),
        };
    }
    let head = if tapped { m.msg_try_fault_found() } else { m.msg_try_fault_missed() };
    html! {
        <div class={classes!("ws-verdict", if tapped { "tick-yes" } else { "tick-no" })}>
            <p><b>{ head }</b></p>
            { for found.iter().map(|finding| {
                let name = finding.fault.name();
                html! { <p><b>{ m.msg_fault_name(name) }</b>{ " – " }{ m.msg_fault_why(name) }{ " " }{ m.msg_fault_instead(name) }</p> }
            }) }
        </div>
    }
}

fn says(view: &View, judgement: &Judgement, pieces: &[Range<usize>], tapped: &[usize]) -> Html {
    let faulty =
        |place: &usize| pieces.get(*place).is_some_and(|at| !inside(judgement, at).is_empty());
    let all = (0..pieces.len()).filter(faulty).count() as u32;
    let found = tapped.iter().filter(|place| faulty(place)).count() as u32;
    let wrong = tapped.len() as u32 - found;
    html! { <p><b>{ view.speech.words.m().msg_try_fault_says(found, all, wrong) }</b></p> }
}
