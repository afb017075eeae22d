//! The section of the apology.

use yew::prelude::*;

use super::super::copy::{copy_button, copy_report, use_copied};
use super::super::speech::use_speech;
use super::fields::personal_fields;
use super::parts::{asks, parts};
use super::sheet::letter_sheet;
use crate::advice::PlanOption;
use crate::apology::{Asked, LetterChannel, LetterInput, write};
use crate::app::{Action, Copied, Personal, PersonalField};
use crate::incident::{Closed, Incident};
use crate::ui::components::Tabs;

#[derive(Clone, PartialEq, Properties)]
pub struct ApologyProps {
    pub incident: Incident,
    pub option: PlanOption,
    pub personal: Personal,
    pub channel: LetterChannel,
    pub wording: u32,
    /// What was copied last, and whether it worked.
    pub copied: Option<(Copied, bool)>,
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
    let node = use_node_ref();
    let ApologyProps { incident, option, personal, channel, wording, copied, dispatch } = props;
    let worked = use_copied(Copied::Letter, *copied, &node);
    if option.offer.parts.is_empty() && option.offer.given.is_empty() {
        return html! {
            <section class="card apology" aria-labelledby="letter-title">
                <h2 id="letter-title">{ m.msg_apology_title() }</h2>
                <p class="hint">{ m.msg_apology_none() }</p>
            </section>
        };
    }
    let input = LetterInput {
        incident,
        offer: &option.offer,
        steps: &option.steps,
        personal,
        today: Some(speech.today),
        wording: *wording,
    };
    let letter = write(input, *channel, speech.words, &*speech.format);
    let text = letter.to_plain();
    let own_words_open = letter.asks.iter().any(|ask| ask.asked == Asked::OwnWords);
    let length = (*channel == LetterChannel::Text).then(|| text.chars().count());
    let tabs = LetterChannel::ALL.iter().map(|c| m.msg_apology_channel(c.name()).into());
    let select = |place: usize| {
        Action::Channel(LetterChannel::ALL.get(place).copied().unwrap_or(LetterChannel::Email))
    };
    html! {
        <section class="card apology" aria-labelledby="letter-title">
            <h2 id="letter-title">{ m.msg_apology_title() }</h2>
            <Tabs
                id="letter-channel" label={m.msg_apology_channels()} selected={channel.index()}
                onselect={dispatch.reform(select)} tabs={tabs.collect::<Vec<_>>()}
            >
                <div class="letter-pair">
                    <div class="letter-side">
                        { letter_sheet(&speech, &letter, &node) }
                        <p class="hint length" hidden={length.is_none()}>
                            { m.msg_apology_length(length.unwrap_or_default() as u32, LetterChannel::TEXT_LIMIT as u32) }
                        </p>
                        { parts(&speech, letter.parts) }
                        <p class="caution no-print" hidden={!own_words_open}>{ m.msg_apology_own_reminder() }</p>
                        <div class="actions no-print">
                            { copy_button(dispatch, Copied::Letter, text, m.msg_apology_copy(), true) }
                            if let Some(subject) = letter.subject {
                                { copy_button(
                                    dispatch, Copied::Letter, subject,
                                    m.msg_apology_copy_subject(), false,
                                ) }
                            }
                            <button type="button" class="button" onclick={dispatch.reform(|_| Action::NextWording)}>
                                { m.msg_apology_again() }
                            </button>
                        </div>
                        { copy_report(&speech, worked) }
                    </div>
                    <div class="letter-fields no-print">
                        <h3>{ m.msg_apology_fields() }</h3>
                        { asks(&speech, &letter.asks, dispatch) }
                        { personal_fields(&speech, personal, FIELDS, dispatch) }
                    </div>
                </div>
            </Tabs>
        </section>
    }
}
