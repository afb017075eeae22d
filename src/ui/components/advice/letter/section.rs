//! The section of the apology.

use yew::prelude::*;

use super::super::copy::{CopyButton, CopyReport};
use super::super::speech::use_speech;
use super::fields::PersonalFields;
use super::parts::{Asks, Parts};
use super::sheet::LetterSheet;
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
                        <LetterSheet letter={letter.clone()} node={node.clone()} />
                        <p class="hint length" hidden={length.is_none()}>
                            { m.msg_apology_length(length.unwrap_or_default() as u32, LetterChannel::TEXT_LIMIT as u32) }
                        </p>
                        <Parts parts={letter.parts} />
                        <p class="caution no-print" hidden={!own_words_open}>{ m.msg_apology_own_reminder() }</p>
                        <div class="actions no-print">
                            <CopyButton
                                main=true what={Copied::Letter} {text} words={m.msg_apology_copy()}
                                dispatch={dispatch.clone()}
                            />
                            if let Some(subject) = letter.subject {
                                <CopyButton
                                    what={Copied::Letter} text={subject} words={m.msg_apology_copy_subject()}
                                    dispatch={dispatch.clone()}
                                />
                            }
                            <button type="button" class="button" onclick={dispatch.reform(|_| Action::NextWording)}>
                                { m.msg_apology_again() }
                            </button>
                        </div>
                        <CopyReport what={Copied::Letter} copied={*copied} {node} />
                    </div>
                    <div class="letter-fields no-print">
                        <h3>{ m.msg_apology_fields() }</h3>
                        <Asks asks={letter.asks} dispatch={dispatch.clone()} />
                        <PersonalFields personal={personal.clone()} fields={FIELDS} dispatch={dispatch.clone()} />
                    </div>
                </div>
            </Tabs>
        </section>
    }
}
