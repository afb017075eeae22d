//! The holding note, while the safety gate is closed.

use yew::prelude::*;

use super::super::copy::{copy_button, copy_report, use_selected};
use super::super::speech::{Speech, use_speech};
use super::fields::personal_fields;
use super::language::{letter_language, use_letter};
use super::sheet::letter_sheet;
use crate::apology::{Letter, LetterChannel, LetterOrder};
use crate::app::{Action, Cut, Personal, PersonalField};
use crate::house::SharedHouse;
use crate::incident::{Closed, IncidentDraft};
use crate::ui::components::Tabs;

#[derive(Clone, PartialEq, Properties)]
pub struct HoldingNoteProps {
    pub draft: IncidentDraft,
    pub personal: Personal,
    /// Signs where the case leaves that open.
    pub house: SharedHouse,
    pub channel: LetterChannel,
    /// The language of the note.
    pub language: &'static str,
    /// The text that was too long.
    pub cut: Option<Cut>,
    pub copied: Option<bool>,
    pub dispatch: Callback<Action>,
}

/// What the note needs to know.
const FIELDS: &[PersonalField] = &[
    PersonalField::Customer,
    PersonalField::Writer,
    PersonalField::RoleOrFirm,
    PersonalField::Contact,
    PersonalField::Reference,
];

/// The note that cares for the person, admits nothing and promises nothing, by channel.
#[component]
pub fn HoldingNote(props: &HoldingNoteProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let node = use_node_ref();
    let HoldingNoteProps { draft, personal, house, channel, language, copied, dispatch, .. } =
        props;
    use_selected(*copied, &node);
    let order = LetterOrder {
        draft: *draft,
        plan: None,
        personal: house.signed(personal),
        channel: *channel,
        today: Some(speech.today),
        // What a note may say at such a time is no matter of taste.
        house: Vec::new(),
        wording: 0,
    };
    let note = match use_letter(speech.words, order, language) {
        Ok(letter) => note(&speech, props, &letter, &node),
        Err(wait) => wait,
    };
    // The languages stay to be chosen from, also when the words of one do not come.
    html! {
        <div class="holding">
            <div class="apology-head">
                <h3>{ m.msg_gate_note_title() }</h3>
                { letter_language(speech.words, language, dispatch) }
            </div>
            <p class="hint">{ m.msg_gate_note_says() }</p>
            { note }
        </div>
    }
}

/// The note by channel, and beside it what it needs to know.
fn note(speech: &Speech, props: &HoldingNoteProps, letter: &Letter, node: &NodeRef) -> Html {
    let m = speech.words.m();
    let HoldingNoteProps { personal, house, channel, language, cut, copied, dispatch, .. } =
        props;
    let text = letter.to_plain();
    let tabs = LetterChannel::ALL.iter().map(|c| m.msg_apology_channel(c.name()).into());
    let select = |place: usize| {
        Action::Channel(LetterChannel::ALL.get(place).copied().unwrap_or(LetterChannel::Email))
    };
    html! {
        <Tabs
            id="note-channel" label={m.msg_apology_channels()} selected={channel.index()}
            onselect={dispatch.reform(select)} tabs={tabs.collect::<Vec<_>>()}
        >
            <div class="letter-pair">
                <div class="letter-side">
                    { letter_sheet(speech, language, letter, node) }
                    <div class="actions no-print">
                        { copy_button(dispatch, text, m.msg_copy_do(), true) }
                    </div>
                    { copy_report(speech, *copied) }
                </div>
                <div class="letter-fields no-print">
                    { personal_fields(speech, personal, &house.signed(personal), FIELDS, *cut, dispatch) }
                </div>
            </div>
        </Tabs>
    }
}
