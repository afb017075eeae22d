//! Sheets to print: for the facilitator, for the participants, and the answers apart.

use yew::prelude::*;

use super::controls::radios;
use super::reveal::figure;
use super::texts::{Texts, texts};
use super::view::{View, ViewProps};
use crate::advice::ApologyPart;
use crate::course::{Activity, Answer, Scenario, Session, Way, find};
use crate::incident::{Closed, closed_list};
use crate::platform::print;

closed_list! {
    /// A sheet.
    Sheet as "sheets" {
        Leader = "leader",
        Handout = "handout",
        Key = "key",
    }
}

/// A part of the session with its texts.
struct Part<'a> {
    scenario: &'a Scenario,
    texts: Texts,
    /// When it begins, what is done and how many minutes it takes; none outside a session.
    when: Vec<(u32, Activity, u32)>,
}

/// One sheet at a time, as it is printed. The key shows nothing before it is asked for.
#[component]
pub fn Paper(props: &ViewProps) -> Html {
    let view = &props.view;
    let m = view.speech.words.m();
    let sheet = use_state(|| Sheet::Leader);
    let key = use_state(|| false);
    let parts = parts(view);
    if parts.is_empty() {
        return html! { <p class="ws-none">{ m.msg_sheet_none() }</p> };
    }
    let onsheet = {
        let (sheet, key) = (sheet.setter(), key.setter());
        Callback::from(move |name: &str| {
            sheet.set(Sheet::parse(name).unwrap_or(Sheet::Leader));
            key.set(false);
        })
    };
    let onkey = {
        let key = key.setter();
        Callback::from(move |_: MouseEvent| key.set(true))
    };
    let sheets = Sheet::ALL.iter().map(|s| (s.name(), m.msg_sheet_name(s.name()))).collect();
    let hidden = *sheet == Sheet::Key && !*key;
    let today = view.speech.today;
    html! {
        <div class="ws-paper">
            <div class="no-print">
                { radios("sheet", m.msg_sheet_title(), sheets, Some(sheet.name()), false, onsheet) }
                <p class="hint">{ m.msg_sheet_what(sheet.name()) }</p>
                <div class="actions">
                    if hidden {
                        <button type="button" class="button" onclick={onkey}>{ m.msg_sheet_key_show() }</button>
                        <span class="caution">{ m.msg_sheet_key_warning() }</span>
                    } else {
                        <button type="button" class="button main" onclick={Callback::from(|_: MouseEvent| print())}>{ m.msg_sheet_print() }</button>
                    }
                </div>
            </div>
            if !hidden {
                <article class="ws-sheet" data-sheet={sheet.name()}>
                    <header>
                        <h2>{ m.msg_sheet_name(sheet.name()) }</h2>
                        <p>{ m.msg_sheet_made(view.speech.format.date(today), today.year().to_string()) }</p>
                    </header>
                    { for parts.iter().zip(1_u32..).map(|(part, n)| html! {
                        <section key={part.scenario.id.clone()} class="ws-sheet-part">
                            <h3 lang={part.texts.lang.clone()}>{ m.msg_session_part(n, &part.texts.title) }</h3>
                            { match *sheet {
                                Sheet::Leader => leader(view, part),
                                Sheet::Handout => handout(view, part),
                                Sheet::Key => answers(view, part),
                            } }
                        </section>
                    }) }
                    <footer><p>{ m.msg_sheet_foot() }</p></footer>
                </article>
            }
        </div>
    }
}

/// The cases of the session, or the one that is open.
fn parts(view: &View) -> Vec<Part<'_>> {
    let state = &*view.state;
    let clock = state.session.clock();
    let ids = match state.session.scenarios() {
        ids if ids.is_empty() => state.scenario.as_deref().into_iter().collect(),
        ids => ids,
    };
    let part = |id: &str| {
        let scenario = find(&state.own, id)?;
        let items = state.session.items.iter().zip(&clock);
        let when = items
            .filter(|(item, _)| item.scenario == id)
            .map(|(item, at)| (*at, item.activity, item.minutes));
        Some(Part { scenario, texts: texts(&view.speech, scenario), when: when.collect() })
    };
    ids.into_iter().filter_map(part).collect()
}

fn leader(view: &View, part: &Part<'_>) -> Html {
    let m = view.speech.words.m();
    let Part { texts, when, .. } = part;
    let lang = texts.lang.clone();
    html! {
        <>
            if !when.is_empty() {
                <table class="figures">
                    <thead><tr>
                        <th scope="col">{ m.msg_session_time() }</th>
                        <th scope="col">{ m.msg_session_activity() }</th>
                        <th scope="col">{ m.msg_session_minutes() }</th>
                    </tr></thead>
                    <tbody>
                        { for when.iter().map(|(at, activity, minutes)| html! {
                            <tr><td>{ Session::write_time(*at) }</td><td>{ m.msg_activity_name(activity.name()) }</td><td>{ *minutes }</td></tr>
                        }) }
                    </tbody>
                </table>
            }
            <p lang={lang.clone()}>{ &texts.story }</p>
            <h4>{ m.msg_round_question() }</h4><p lang={lang.clone()}>{ &texts.question }</p>
            <h4>{ m.msg_stage_notes() }</h4><p lang={lang.clone()}>{ &texts.notes }</p>
            <h4>{ m.msg_stage_point() }</h4><p lang={lang.clone()}>{ &texts.point }</p>
            <h4>{ m.msg_stage_debrief() }</h4>
            <ol {lang}>{ for texts.debrief.iter().map(|text| html! { <li>{ text }</li> }) }</ol>
        </>
    }
}

fn handout(view: &View, part: &Part<'_>) -> Html {
    let m = view.speech.words.m();
    let Part { texts, .. } = part;
    let lang = texts.lang.clone();
    html! {
        <>
            <p lang={lang.clone()}>{ &texts.story }</p>
            <p {lang}><b>{ &texts.question }</b></p>
            <p>{ m.msg_sheet_guess() }</p>
            <p><b>{ m.msg_sheet_way() }</b></p>
            <ul class="ws-boxes">{ for Way::ALL.iter().map(|way| html! { <li>{ m.msg_guess_way_name(way.name()) }</li> }) }</ul>
            <p><b>{ m.msg_sheet_parts() }</b></p>
            <ul class="ws-boxes">{ for ApologyPart::ALL.iter().map(|part| html! { <li>{ m.msg_apology_part(part.name()) }</li> }) }</ul>
            <p><b>{ m.msg_sheet_lines() }</b></p>
            <div class="ws-lines" aria-hidden="true"><span /><span /><span /></div>
        </>
    }
}

fn answers(view: &View, part: &Part<'_>) -> Html {
    let m = view.speech.words.m();
    let answer = Answer::to(part.scenario.draft, &view.rules.policy);
    let parts: Vec<String> = answer.parts.iter().map(|p| m.msg_apology_part(p.name())).collect();
    html! {
        <>
            <p><b>{ figure(view, &answer) }</b></p>
            <dl class="ws-pairs">
                <dt>{ m.msg_reveal_untreated() }</dt><dd>{ view.speech.with_range(answer.untreated) }</dd>
                <dt>{ m.msg_reveal_no_failure() }</dt><dd>{ view.speech.with_range(answer.no_failure) }</dd>
                <dt>{ m.msg_reveal_way() }</dt><dd>{ m.msg_guess_way_name(answer.way.name()) }</dd>
                <dt>{ m.msg_reveal_parts() }</dt>
                <dd>{ if answer.way == Way::HandOver { m.msg_reveal_parts_gate() } else { parts.join(&m.msg_list_comma()) } }</dd>
                <dt>{ m.msg_stage_point() }</dt><dd lang={part.texts.lang.clone()}>{ &part.texts.point }</dd>
            </dl>
        </>
    }
}
