//! The room: how it takes part, the codes it reads out, and how its guesses lie.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::reveal::marks;
use super::scale::scale;
use super::view::{ScenarioProps, View};
use crate::course::{
    Action, Answer, CodeError, Refused, Role, Room, Scenario, State, Stats, Step,
};
use crate::incident::Closed;
use crate::platform::{Way, workshop_link};
use crate::ui::charts::code;
use crate::ui::components::advice::Speech;
use crate::ui::hooks::{Copying, use_copying};

/// The link to a case, with the code to scan. A story that is too long for the code stays out.
pub struct Invitation {
    pub link: String,
    pub code: Option<Html>,
    pub without_story: bool,
}

/// How a room is invited to a case.
pub fn invitation(speech: &Speech, scenario: &Scenario) -> Invitation {
    let label = || speech.words.m().msg_room_qr();
    let link = |story| workshop_link(&Way::Case(scenario.link(story)));
    let whole = link(true);
    match code(&whole, label()) {
        Some(code) => {
            let without_story =
                scenario.file.is_some() && scenario.link(true) == scenario.link(false);
            Invitation { link: whole, code: Some(code), without_story }
        }
        None => {
            let short = link(false);
            Invitation { code: code(&short, label()), link: short, without_story: true }
        }
    }
}

/// How the room takes part.
#[component]
pub fn Join(props: &ScenarioProps) -> Html {
    let ScenarioProps { view, scenario } = props;
    let m = view.speech.words.m();
    let known = (view.speech.clone(), scenario.clone());
    let invited = use_memo(known, |(speech, scenario)| invitation(speech, scenario));
    let Invitation { link, code, without_story } = &*invited;
    let Copying { field, worked, oncopy } = use_copying(link);
    html! {
        <section class="card ws-join" aria-labelledby="join-title">
            <h2 id="join-title">{ m.msg_room_join() }</h2>
            <p class="hint">{ m.msg_room_join_what() }</p>
            { match code {
                Some(code) => html! { <div class="share-code">{ code.clone() }</div> },
                None => html! { <p class="caution">{ m.msg_room_no_code() }</p> },
            } }
            if *without_story { <p class="hint">{ m.msg_room_story_left_out() }</p> }
            <p class="share-link" ref={field} tabindex="0" aria-label={m.msg_room_link()}>{ link }</p>
            <div class="actions">
                <button type="button" class="button small" onclick={oncopy}>{ m.msg_room_copy() }</button>
                <span class="report" role="status">
                    { for worked.map(|worked| if worked { m.msg_room_copied() } else { m.msg_share_selected() }) }
                </span>
            </div>
        </section>
    }
}

/// The codes of the room and how its guesses lie.
#[component]
pub fn RoomPanel(props: &ScenarioProps) -> Html {
    let ScenarioProps { view, scenario } = props;
    let m = view.speech.words.m();
    let round = view.state.round(&scenario.id);
    let room = Room::read(&round.codes, State::mark(scenario));
    let known = (scenario.draft, view.rules.policy.clone(), round.is_open());
    let answer =
        use_memo(known, |(draft, policy, open)| open.then(|| Answer::to(*draft, policy)));
    let typing = use_state(|| false);
    let oninput = {
        let typing = typing.clone();
        view.dispatch.reform(move |event: InputEvent| {
            typing.set(true);
            Action::Codes(event.target_unchecked_into::<HtmlTextAreaElement>().value())
        })
    };
    let onchange = {
        let typing = typing.clone();
        Callback::from(move |_: Event| typing.set(false))
    };
    // A code is refused once it is written, not at each of its signs.
    let written = |refused: &&Refused| !*typing || !round.codes.ends_with(&refused.text);
    html! {
        <section class="card ws-room" aria-labelledby="room-title">
            <h2 id="room-title" tabindex="-1">{ m.msg_room_title() }</h2>
            <div class="ws-field">
                <label for="codes">{ m.msg_room_codes() }</label>
                <textarea id="codes" rows="3" translate="no" spellcheck="false" autocapitalize="characters"
                    aria-describedby="codes-what" value={round.codes.clone()} {oninput} {onchange} />
            </div>
            <p class="hint" id="codes-what">{ m.msg_room_codes_what() }</p>
            <p role="status"><b>{ m.msg_room_count(room.entries.len() as u32) }</b></p>
            <div role="alert">
                <ul class="ws-refused">
                    { for room.refused.iter().filter(written).map(|refused| html! { <li>{ refusal(&view.speech, refused) }</li> }) }
                    { for room.again.iter().map(|code| html! { <li>{ m.msg_room_again(code) }</li> }) }
                </ul>
            </div>
            if round.step == Step::Room || round.is_open() {
                { distribution(view, &room, answer.as_ref().as_ref()) }
            }
        </section>
    }
}

/// Why a text is no code.
fn refusal(speech: &Speech, refused: &Refused) -> String {
    let m = speech.words.m();
    match refused.why {
        CodeError::Length(length) => m.msg_room_refused_length(&refused.text, length as u32),
        CodeError::Sign(sign) => m.msg_room_refused_sign(&refused.text, sign.to_string()),
        CodeError::Check => m.msg_room_refused_check(&refused.text),
    }
}

/// A median that may lie between two customers.
pub fn median(speech: &Speech, twice: u16) -> String {
    speech.decimal(f64::from(twice) / 2.0, usize::from(!twice.is_multiple_of(2)))
}

/// How the guesses lie; beside the forecast once it is shown.
pub fn distribution(view: &View, room: &Room, answer: Option<&Answer>) -> Html {
    let m = view.speech.words.m();
    let Some(stats) = room.stats() else { return Html::default() };
    let Stats { count, low, high, median_twice } = stats;
    let middle = median(&view.speech, median_twice);
    let label = m.msg_room_label(count, low, high, &middle);
    let marks = answer.map(|answer| marks(view, answer, room, None)).unwrap_or_default();
    let is_wall = view.state.role == Role::Audience;
    html! {
        <div class="ws-distribution">
            { scale(&room.piles(), &marks, label) }
            <dl class="ws-stats">
                <div><dt>{ m.msg_room_least() }</dt><dd>{ low }</dd></div>
                <div><dt>{ m.msg_room_middle() }</dt><dd>{ middle }</dd></div>
                <div><dt>{ m.msg_room_most() }</dt><dd>{ high }</dd></div>
                if let Some(answer) = answer {
                    <div class="strong"><dt>{ m.msg_room_forecast() }</dt><dd>{ view.speech.with_range(answer.of) }</dd></div>
                }
            </dl>
            // The wall, on which nobody can open anything, goes without.
            if !is_wall { { table(view, room) } }
            if is_wall { <h2>{ m.msg_room_ways() }</h2> } else { <h3>{ m.msg_room_ways() }</h3> }
            <ul class="ws-ways">
                { for room.ways().filter(|(_, count)| *count > 0).map(|(way, count)| html! {
                    <li key={way.name()}>{ m.msg_guess_way_name(way.name()) }{ ": " }<b>{ count }</b></li>
                }) }
            </ul>
            if !is_wall {
                <h3>{ m.msg_room_far() }</h3>
                { match answer {
                    None => html! { <p class="hint">{ m.msg_room_far_hidden() }</p> },
                    Some(answer) => far_off(view, room, answer),
                } }
            }
        </div>
    }
}

/// The dots as a table: how many guessed each number.
fn table(view: &View, room: &Room) -> Html {
    let m = view.speech.words.m();
    html! {
        <details>
            <summary>{ m.msg_room_table() }</summary>
            <table class="figures">
                <thead><tr><th scope="col">{ m.msg_room_stays() }</th><th scope="col">{ m.msg_room_people() }</th></tr></thead>
                <tbody>
                    { for room.counts().into_iter().map(|(stays, people)| html! {
                        <tr key={stays}><td class="number">{ stays }</td><td class="number">{ people }</td></tr>
                    }) }
                </tbody>
            </table>
        </details>
    }
}

fn far_off(view: &View, room: &Room, answer: &Answer) -> Html {
    let m = view.speech.words.m();
    let far = room.far_off(answer);
    if far.is_empty() {
        return html! { <p>{ m.msg_room_far_none() }</p> };
    }
    html! {
        <ul class="ws-far">
            { for far.iter().map(|one| html! {
                <li key={one.code.clone()}>
                    <b>{ m.msg_room_far_who(&one.code, one.stays) }</b>{ " – " }{ m.msg_reveal_reason(one.reason.name()) }
                </li>
            }) }
        </ul>
    }
}
