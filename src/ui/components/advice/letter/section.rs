//! The section of the apology.

use yew::prelude::*;

use super::super::copy::{copy_button, copy_report, use_selected};
use super::super::speech::{Speech, use_speech};
use super::fields::personal_fields;
use super::language::{letter_language, use_letter};
use super::own::OwnWords;
use super::parts::{asks, parts};
use super::sheet::letter_sheet;
use crate::advice::PlanOption;
use crate::apology::{Asked, LetterChannel, LetterOrder};
use crate::app::{Action, Cut, Judged, OwnAction, OwnLetter, Personal, PersonalField};
use crate::house::SharedHouse;
use crate::incident::{Closed, IncidentDraft};
use crate::text::Language;
use crate::ui::components::Tabs;

#[derive(Clone, PartialEq, Properties)]
pub struct ApologyProps {
    pub draft: IncidentDraft,
    pub option: PlanOption,
    pub personal: Personal,
    /// Signs where the case leaves that open.
    pub house: SharedHouse,
    pub channel: LetterChannel,
    pub wording: u32,
    /// The language of the letter.
    pub language: &'static str,
    pub own: OwnLetter,
    pub judged: Judged,
    /// The text that was too long.
    pub cut: Option<Cut>,
    pub can_undo: bool,
    /// Whether the last copy worked, if there was one.
    pub copied: Option<bool>,
    pub dispatch: Callback<Action>,
}

/// The fields in the order in which they help most.
const FIELDS: &[PersonalField] = &[
    PersonalField::OwnWords,
    PersonalField::Explanation,
    PersonalField::Details,
    PersonalField::Customer,
    PersonalField::Writer,
    PersonalField::RoleOrFirm,
    PersonalField::Contact,
    PersonalField::Reference,
];

/// The apology of the chosen option, by channel.
#[component]
pub fn Apology(props: &ApologyProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let ApologyProps {
        option,
        channel,
        language,
        own,
        judged,
        cut,
        can_undo,
        copied,
        dispatch,
        ..
    } = props;
    if option.offer.is_nothing() {
        return html! {
            <section class="card apology" part="letter" aria-labelledby="letter-title">
                <h2 id="letter-title">{ m.msg_apology_title() }</h2>
                <p class="hint">{ m.msg_apology_none() }</p>
            </section>
        };
    }
    let tabs = LetterChannel::ALL.iter().map(|c| m.msg_apology_channel(c.name()).into());
    let select = |place: usize| {
        Action::Channel(LetterChannel::ALL.get(place).copied().unwrap_or(LetterChannel::Email))
    };
    let inside = if own.on {
        html! {
            <OwnWords own={own.clone()} judged={judged.clone()} cut={*cut} {can_undo} {language} copied={*copied} dispatch={dispatch.clone()} />
        }
    } else {
        html! { <Written ..props.clone() /> }
    };
    html! {
        <section class="card apology" part="letter" aria-labelledby="letter-title">
            <div class="apology-head">
                <h2 id="letter-title">{ m.msg_apology_title() }</h2>
                { whose(&speech, own.on, dispatch) }
                { letter_language(speech.words, language, dispatch) }
            </div>
            <Tabs
                id="letter-channel" label={m.msg_apology_channels()} selected={channel.index()}
                onselect={dispatch.reform(select)} tabs={tabs.collect::<Vec<_>>()}
            >
                { inside }
            </Tabs>
        </section>
    }
}

/// The letter that is written here, or the manager's own.
fn whose(speech: &Speech, own: bool, dispatch: &Callback<Action>) -> Html {
    let m = speech.words.m();
    let choice = |on: bool, label: String| {
        html! {
            <label class="chip choice">
                <input type="radio" name="whose-letter" checked={own == on}
                    onchange={dispatch.reform(move |_| Action::Own(OwnAction::Show(on)))} />
                <span>{ label }</span>
            </label>
        }
    };
    html! {
        <div class="chips whose no-print" role="radiogroup" aria-label={m.msg_own_whose()}>
            { choice(false, m.msg_own_written()) }
            { choice(true, m.msg_own_mine()) }
        </div>
    }
}

/// The letter that is written here, beside what only the manager knows.
#[component]
fn Written(props: &ApologyProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let node = use_node_ref();
    let ApologyProps {
        draft,
        option,
        personal,
        house,
        channel,
        wording,
        language,
        cut,
        copied,
        dispatch,
        ..
    } = props;
    use_selected(*copied, &node);
    let signed = house.signed(personal);
    let order = LetterOrder {
        draft: *draft,
        plan: Some((option.offer.clone(), option.steps.clone())),
        personal: signed.clone(),
        channel: *channel,
        today: Some(speech.today),
        house: Language::parse(language).map_or_else(Vec::new, |code| house.words_in(code)),
        wording: *wording,
    };
    let letter = match use_letter(speech.words, order, language) {
        Ok(letter) => letter,
        Err(wait) => return html! { <div class="letter-wait">{ wait }</div> },
    };
    let text = letter.to_plain();
    let own_words_open = letter.asks.iter().any(|ask| ask.asked == Asked::OwnWords);
    let length = (*channel == LetterChannel::Text).then(|| text.chars().count());
    html! {
                <div class="letter-pair">
                    <div class="letter-side">
                        { letter_sheet(&speech, language, &letter, &node) }
                        <p class="hint length" hidden={length.is_none()}>
                            { m.msg_apology_length(length.unwrap_or_default() as u32, LetterChannel::TEXT_LIMIT as u32) }
                        </p>
                        { parts(&speech, letter.parts) }
                        <p class="caution no-print" hidden={!own_words_open}>{ m.msg_apology_own_reminder() }</p>
                        <div class="actions no-print">
                            { copy_button(dispatch, text, m.msg_apology_copy(), true) }
                            if let Some(subject) = letter.subject {
                                { copy_button(
                                    dispatch, subject,
                                    m.msg_apology_copy_subject(), false,
                                ) }
                            }
                            <button type="button" class="button" part="button" onclick={dispatch.reform(|_| Action::NextWording)}>
                                { m.msg_apology_again() }
                            </button>
                        </div>
                        { copy_report(&speech, *copied) }
                    </div>
                    <div class="letter-fields no-print">
                        <h3>{ m.msg_apology_fields() }</h3>
                        { asks(&speech, &letter.asks, dispatch) }
                        { personal_fields(&speech, personal, &signed, FIELDS, *cut, dispatch) }
                    </div>
                </div>
    }
}
