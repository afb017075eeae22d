//! How the letter begins and ends.

use super::super::case::Case;
use super::super::role::Role;
use super::super::{LetterChannel, Personal};
use crate::incident::Closed;
use crate::locale::Words;

/// The sentences around the apology.
pub(super) fn sentences(case: &Case<'_>) -> Vec<(Role, String)> {
    let m = case.words.m();
    let said = case.channel == LetterChannel::Say;
    let aloud = |role, text: String| said.then_some((role, text));
    let opening = match case.channel {
        LetterChannel::Public => m.msg_letter_greeting_public(case.pick(Role::Greeting)),
        channel => greeting(&case.personal, channel, case.words),
    };
    let opening = [
        reference(&case.personal, case.channel, case.words),
        Some((Role::Greeting, opening)),
        aloud(Role::Moment, m.msg_letter_greeting_moment(case.pick(Role::Moment))),
        aloud(Role::Listen, m.msg_letter_listen(case.pick(Role::Listen))),
        aloud(Role::Goodbye, m.msg_letter_goodbye(case.pick(Role::Goodbye))),
        closing(&case.personal, case.channel, case.words),
    ];
    opening.into_iter().flatten().chain(signature(&case.personal, case.channel)).collect()
}

/// The first line, by name when the name is known; never "Dear customer".
pub(in super::super) fn greeting(
    personal: &Personal,
    channel: LetterChannel,
    words: &Words,
) -> String {
    let m = words.m();
    let (customer, sender) = (&personal.customer, sender(personal, words));
    let named = !customer.is_empty();
    let signed = !sender.is_empty();
    match channel {
        LetterChannel::Say | LetterChannel::Text => {
            m.msg_letter_greeting_spoken(named, signed, customer, sender)
        }
        LetterChannel::Public => m.msg_letter_greeting_public(0),
        _ => m.msg_letter_greeting(named, customer, channel.name()),
    }
}

/// The writer in one phrase; blank when nothing is known.
fn sender(personal: &Personal, words: &Words) -> String {
    match (personal.writer.is_empty(), personal.role_or_firm.is_empty()) {
        (false, false) => words.m().msg_letter_sender(&personal.writer, &personal.role_or_firm),
        (false, true) => personal.writer.clone(),
        (true, _) => personal.role_or_firm.clone(),
    }
}

/// On a letter the order or booking number stands above; an email has it in its subject.
pub(in super::super) fn reference(
    personal: &Personal,
    channel: LetterChannel,
    words: &Words,
) -> Option<(Role, String)> {
    (channel == LetterChannel::Letter && !personal.reference.is_empty())
        .then(|| (Role::Reference, words.m().msg_letter_reference(&personal.reference)))
}

/// Before a name; without one it would hang in the air.
pub(in super::super) fn closing(
    personal: &Personal,
    channel: LetterChannel,
    words: &Words,
) -> Option<(Role, String)> {
    let written = matches!(channel, LetterChannel::Email | LetterChannel::Letter);
    let signed = !personal.writer.is_empty() || !personal.role_or_firm.is_empty();
    let named = !personal.customer.is_empty();
    (written && signed)
        .then(|| (Role::Closing, words.m().msg_letter_closing(channel.name(), named)))
}

/// Name, and role or firm. Said and texted apologies begin with them instead.
pub(in super::super) fn signature(
    personal: &Personal,
    channel: LetterChannel,
) -> impl Iterator<Item = (Role, String)> + '_ {
    let written = !matches!(channel, LetterChannel::Say | LetterChannel::Text);
    [&personal.writer, &personal.role_or_firm]
        .into_iter()
        .filter(move |line| written && !line.is_empty())
        .map(|line| (Role::Signature, line.clone()))
}

/// The subject line of an email.
pub(in super::super) fn subject(case: &Case<'_>) -> Option<String> {
    (case.channel == LetterChannel::Email).then(|| {
        let m = case.words.m();
        let subject = case.in_house_words(m.msg_letter_subject(case.failure_name()));
        match case.personal.reference.as_str() {
            "" => subject,
            reference => m.msg_letter_subject_reference(subject, reference),
        }
    })
}

/// What a contact is: `phone`, `address` (an email address or a page), `other`, `none`.
pub(in super::super) fn contact_kind(contact: &str) -> &'static str {
    let digits = contact.chars().filter(char::is_ascii_digit).count();
    let of_a_number = |c: char| c.is_ascii_digit() || " +-/().".contains(c);
    match contact {
        "" => "none",
        _ if contact.contains('@') => "address",
        _ if digits >= 3 && contact.chars().all(of_a_number) => "phone",
        _ => "other",
    }
}
