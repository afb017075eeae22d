//! Write an apology, and compare its parts with those of the room and those that are advised.

use yew::prelude::*;

use super::super::controls::lines;
use super::super::texts::heading;
use super::super::view::{ScenarioProps, View};
use super::judged::{Judged, read};
use crate::advice::ApologyPart;
use crate::apology::judge::Judgement;
use crate::app::OwnLetter;
use crate::course::{Answer, Room, Scenario, State};
use crate::incident::Closed;

/// A field for the apology, and what it has.
#[component]
pub fn WriteOne(props: &ScenarioProps) -> Html {
    let ScenarioProps { view, scenario } = props;
    let m = view.speech.words.m();
    let text = use_state(String::new);
    let judged = use_state(|| Judged::No);
    let short = text.split_whitespace().count() < OwnLetter::FEWEST_WORDS;
    let oninput = {
        let (text, judged) = (text.setter(), judged.setter());
        Callback::from(move |now: String| {
            text.set(now);
            judged.set(Judged::No);
        })
    };
    let onshow = {
        let (text, judged) = (text.clone(), judged.setter());
        let set = Callback::from(move |now: Judged| judged.set(now));
        let language = view.speech.words.language().to_owned();
        Callback::from(move |_: MouseEvent| read((*text).clone(), &language, set.clone()))
    };
    html! {
        <section class="card ws-exercise" aria-label={m.msg_activity_name("write")}>
            <p><b>{ heading(&view.speech, scenario).title }</b></p>
            <p>{ m.msg_try_write_what() }</p>
            { lines("try-letter", m.msg_try_write_label(), (*text).clone(), "8", None, oninput) }
            <div class="actions">
                <button type="button" class="button main" disabled={short} onclick={onshow}>{ m.msg_try_write_show() }</button>
                if short { <span class="hint">{ m.msg_try_write_short() }</span> }
            </div>
            <div role="status">
                { match &*judged {
                    Judged::Yes(of, judgement) if *of == *text => compared(view, scenario, judgement),
                    Judged::Failed => html! { <p class="caution">{ m.msg_try_fault_failed() }</p> },
                    _ => Html::default(),
                } }
            </div>
        </section>
    }
}

/// Part by part: one's own, the room's, and those that are advised once they may be shown.
fn compared(view: &View, scenario: &Scenario, judgement: &Judgement) -> Html {
    let m = view.speech.words.m();
    let has: Vec<ApologyPart> =
        judgement.components().iter().filter_map(|component| component.part()).collect();
    let round = view.state.round(&scenario.id);
    let room = Room::read(&round.codes, State::mark(scenario));
    let advised = round.is_open().then(|| Answer::to(scenario.draft, &view.rules.policy).parts);
    let yes = |has: bool| if has { m.msg_reveal_yes() } else { m.msg_reveal_no() };
    html! {
        <>
            <table class="figures">
                <thead><tr>
                    <th scope="col">{ m.msg_reveal_part() }</th>
                    <th scope="col">{ m.msg_try_write_yours() }</th>
                    if !room.entries.is_empty() { <th scope="col">{ m.msg_reveal_parts_room() }</th> }
                    if advised.is_some() { <th scope="col">{ m.msg_reveal_parts_advised() }</th> }
                </tr></thead>
                <tbody>
                    { for ApologyPart::ALL.iter().map(|part| html! {
                        <tr key={part.name()}>
                            <th scope="row">{ m.msg_apology_part(part.name()) }</th>
                            <td>{ yes(has.contains(part)) }</td>
                            if !room.entries.is_empty() { <td>{ room.named(*part) }{ "/" }{ room.entries.len() }</td> }
                            if let Some(advised) = advised { <td>{ yes(advised.contains(*part)) }</td> }
                        </tr>
                    }) }
                </tbody>
            </table>
            { for judgement.findings.iter().map(|finding| {
                let name = finding.fault.name();
                html! { <p class="ws-verdict"><b>{ m.msg_fault_name(name) }</b>{ " – " }{ m.msg_fault_instead(name) }</p> }
            }) }
        </>
    }
}
