//! What may be said while the safety gate is closed.

use super::ask::{Ask, AskLevel, Asked, contact_level};
use super::fit::fit;
use super::layout::HOLDING;
use super::role::Role;
use super::say::{closing, contact_kind, greeting, reference, signature};
use super::{Letter, LetterChannel, Personal, Sentence};
use crate::incident::{Closed, Flag, Set};
use crate::locale::Words;

/// Which of several flags the note speaks to: who may still be helped, first.
const GRAVEST_FIRST: &[Flag] = &[
    Flag::SelfHarm,
    Flag::Injury,
    Flag::Child,
    Flag::Death,
    Flag::Crime,
    Flag::Discrimination,
    Flag::DataBreach,
    Flag::Legal,
];

/// Flags whose first words do not tell others what happened.
const SAYABLE_IN_PUBLIC: &[Flag] = &[Flag::SelfHarm, Flag::Injury, Flag::Child, Flag::Crime];

/// A note that cares for the person, names one contact, admits nothing, promises nothing
/// and speaks of no money; so it needs no date either. A lawyer's case says besides who
/// will answer.
pub fn holding_note(
    flags: Set<Flag>,
    personal: &Personal,
    channel: LetterChannel,
    words: &Words,
) -> Letter {
    let personal = &personal.tidied();
    let sentences = [
        reference(personal, channel, words),
        Some((Role::Greeting, greeting(personal, channel, words))),
        closing(personal, channel, words),
    ]
    .into_iter()
    .flatten()
    .chain(care(flags, personal, channel, words))
    .chain(signature(personal, channel))
    .map(|(role, text)| (role, Sentence { text, parts: Set::EMPTY }))
    .collect();
    Letter {
        channel,
        subject: (channel == LetterChannel::Email)
            .then(|| words.m().msg_letter_holding_subject(gravest(flags))),
        paragraphs: fit(sentences, HOLDING, channel, words),
        parts: Set::EMPTY,
        asks: asks(personal, channel),
    }
}

/// Machine name of the flag that the note speaks to.
fn gravest(flags: Set<Flag>) -> &'static str {
    let flag = GRAVEST_FIRST.iter().copied().find(|flag| flags.contains(*flag));
    flag.map_or("none", Closed::name)
}

fn care(
    flags: Set<Flag>,
    personal: &Personal,
    channel: LetterChannel,
    words: &Words,
) -> Vec<(Role, String)> {
    let m = words.m();
    let kind = contact_kind(&personal.contact);
    if channel == LetterChannel::Public {
        let sayable = SAYABLE_IN_PUBLIC.iter().copied().filter(|flag| flags.contains(*flag));
        let sayable: Set<Flag> = sayable.collect();
        // Of the others the greeting says what may be said: thanks.
        let care = (!sayable.is_empty())
            .then(|| (Role::Care, m.msg_letter_holding_care(gravest(sayable))));
        let sentences = [
            (Role::Next, m.msg_letter_holding_public()),
            (Role::Contact, m.msg_letter_contact_public(kind, 0, &personal.contact)),
        ];
        return care.into_iter().chain(sentences).collect();
    }
    let flag = gravest(flags);
    let signed = !personal.writer.is_empty();
    let contact = m.msg_letter_holding_contact(
        kind,
        signed,
        &personal.writer,
        &personal.contact,
        channel.name(),
    );
    let mut sentences = vec![
        (Role::Care, m.msg_letter_holding_care(flag)),
        (Role::Next, m.msg_letter_holding_next(flag)),
    ];
    if flags.contains(Flag::Legal) && flag != Flag::Legal.name() {
        sentences.push((Role::Next, m.msg_letter_holding_next(Flag::Legal.name())));
    }
    sentences.push((Role::Contact, contact));
    sentences
}

fn asks(personal: &Personal, channel: LetterChannel) -> Vec<Ask> {
    let private = channel != LetterChannel::Public;
    [
        (Asked::Customer, private && personal.customer.is_empty(), AskLevel::Needed),
        (Asked::Writer, personal.writer.is_empty(), AskLevel::Needed),
        (Asked::Contact, personal.contact.is_empty(), contact_level(channel)),
    ]
    .into_iter()
    .filter(|(_, missing, _)| *missing)
    .map(|(asked, _, level)| Ask { asked, level })
    .collect()
}
