//! The incident side as a whole.

use std::rc::Rc;

use yew::prelude::*;

use super::actions::case_actions;
use super::board::Board;
use super::examples::examples;
use super::group::Group;
use super::law::Law;
use super::question::QuestionCard;
use super::story::Story;
use super::told::told;
use crate::advice::{Advice, Probes};
use crate::app::{Action, State};
use crate::incident::{Fact, Note};
use crate::locale::Words;
use crate::platform;
use crate::ui::hooks::use_words;

#[derive(Clone, PartialEq, Properties)]
pub struct IncidentProps {
    pub advice: Rc<Advice>,
    /// What other answers would change; `None` until the page is painted once.
    pub probes: Option<Rc<Probes>>,
    pub state: Rc<State>,
    pub dispatch: Callback<Action>,
    /// The element of its title: the first of the page, or one below that of a host.
    #[prop_or("h1")]
    pub title: &'static str,
}

/// The incident: the story, the question that matters most, the facts in their groups.
#[component]
pub fn IncidentPane(props: &IncidentProps) -> Html {
    let IncidentProps { advice, probes, state, dispatch, title } = props;
    let words = use_words();
    let m = words.m();
    let sheet = &state.sheet;
    // What the story leaves open is asked though nothing else is known; where a flag was denied, the
    // card that has the focus stays.
    let is_asked = !state.told.doubts.is_empty() || !sheet.denied.is_empty();
    let is_empty = sheet.draft.is_empty() && !is_asked;
    let asked_for = use_state(|| false);
    let shows_examples = is_empty || *asked_for;
    let onexamples = {
        let asked_for = asked_for.clone();
        Callback::from(move |()| asked_for.set(!*asked_for))
    };
    let onload = {
        let dispatch = dispatch.clone();
        Callback::from(move |(id, story)| {
            asked_for.set(false);
            dispatch.emit(Action::LoadExample { id, story });
        })
    };
    let board = Rc::new(Board::of(state, dispatch));
    let onover = Callback::from(|event: PointerEvent| light(&event));
    let onfocusin = Callback::from(|event: FocusEvent| light(&event));
    let onleave = Callback::from(|_: PointerEvent| platform::light(None));
    html! {
        <section class="incident" aria-labelledby="story-title"
            onpointerover={onover} onpointerleave={onleave} {onfocusin}>
            <div class="incident-head">
                <div>
                    <@{*title} id="story-title">{ m.msg_story_title() }</@>
                    <p id="story-hint" class="hint">{ m.msg_story_hint() }</p>
                </div>
                { case_actions(words, state, shows_examples, &onexamples, dispatch) }
            </div>
            <Story
                story={sheet.story.clone()} told={state.told.clone()}
                cut={state.cut} dispatch={dispatch.clone()}
            />
            { told(words, state, dispatch) }
            <div id="examples" class="slots">
                if shows_examples {
                    { examples(words, is_empty, sheet.example.filter(|_| !sheet.touched), &onload) }
                }
            </div>
            <div class="slots">
                if let (Some(probes), false) = (probes, is_empty) {
                    <QuestionCard advice={advice.clone()} probes={probes.clone()} board={board.clone()} dispatch={dispatch.clone()} />
                }
            </div>
            if words.is_whole() {
                { facts(words, &board, &Rc::from(advice.notes.as_slice())) }
            }
        </section>
    }
}

/// Lights up the words and the chip of the fact under the pointer, or with the focus.
fn light(event: &Event) {
    platform::light(platform::fact_of(event).as_deref());
}

/// The facts in their groups.
fn facts(words: &Words, board: &Rc<Board>, notes: &Rc<[Note]>) -> Html {
    let m = words.m();
    let group = |id, title: String, main, rows: &'static [Fact], chips: &'static [Fact]| {
        let (board, notes) = (board.clone(), notes.clone());
        html! { <Group key={id} {id} {title} {main} {rows} {chips} {board} {notes} /> }
    };
    html! {
        <div class="facts">
            { group("group-what", m.msg_group_what(), Some(Fact::Failures), &[], WHAT) }
            { group("group-how-bad", m.msg_group_how_bad(), Some(Fact::Severity), &[], HOW_BAD) }
            { group("group-cause", m.msg_group_cause(), Some(Fact::Cause), &[Fact::Recurrence], &[]) }
            { group("group-history", m.msg_group_history(), None, HISTORY, TOLD) }
            { group("group-customer", m.msg_group_customer(), None, &[], CUSTOMER) }
            { group("group-money", m.msg_group_money(), None, &[], MONEY) }
            <Law key="law" board={board.clone()} />
        </div>
    }
}

const WHAT: &[Fact] = &[Fact::Sector, Fact::Stage];
const HOW_BAD: &[Fact] = &[Fact::Emotion, Fact::Service, Fact::Flags];
const HISTORY: &[Fact] = &[Fact::EarlierFailures, Fact::FailedRecoveries, Fact::ApologiesGiven];
const TOLD: &[Fact] = &[Fact::NoticedBy, Fact::Channel];
const CUSTOMER: &[Fact] = &[Fact::Tenure, Fact::YearlyValue, Fact::Alternatives, Fact::Wants];
const MONEY: &[Fact] = &[Fact::Price, Fact::Loss, Fact::LossDue, Fact::Delay, Fact::Since];
