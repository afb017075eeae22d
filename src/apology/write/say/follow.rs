//! What follows: the reason that is still sought, the cause, the check-back, and how to
//! reach the writer.

use super::super::LetterChannel;
use super::super::case::Case;
use super::super::role::Role;
use super::frame::contact_kind;
use crate::forecast::ApologyPart;
use crate::incident::{Cause, Closed, Fact, NoticedBy, Recurrence, Severity};
use crate::remedy::{RemedyId, StepKind};

/// The sentences about what follows.
pub(super) fn sentences(case: &Case<'_>) -> Vec<(Role, String)> {
    [
        (Role::FindOut, find_out(case)),
        (Role::Change, change(case)),
        (Role::CheckBack, check_back(case)),
        (Role::Thanks, thanks(case)),
        (Role::Contact, contact(case)),
        (Role::Forgiveness, forgiveness(case)),
    ]
    .into_iter()
    .filter_map(|(role, text)| text.map(|text| (role, text)))
    .collect()
}

fn find_out(case: &Case<'_>) -> Option<String> {
    let open = case.incident.cause == Cause::Unknown && case.personal.explanation.is_empty();
    let m = case.words.m();
    open.then(|| m.msg_letter_find_out(case.pick(Role::FindOut), case.when(case.answer_due())))
}

/// A fix that is done, or one with a day on it. A bare promise that it will not happen
/// again does harm when it does (Halperin, Ho, List & Muir 2022).
fn change(case: &Case<'_>) -> Option<String> {
    let (m, w, owned) = (case.words.m(), case.pick(Role::Change), case.owned());
    match (case.incident.cause, case.incident.recurrence) {
        // What is not known yet cannot be said to be mended.
        (Cause::Unknown, _) if case.personal.explanation.is_empty() => return None,
        (Cause::Customer, _) => {}
        (_, Recurrence::Fixed) => return Some(m.msg_letter_fixed(owned, w)),
        _ => {}
    }
    let planned = case.offer.find(RemedyId::CauseFixed).is_some();
    (planned || case.step(StepKind::CauseFixed).is_some())
        .then(|| m.msg_letter_change(owned, w, case.when(case.due(StepKind::CauseFixed))))
}

fn check_back(case: &Case<'_>) -> Option<String> {
    let step = case.step(StepKind::CheckBack)?;
    let m = case.words.m();
    Some(m.msg_letter_check_back(case.pick(Role::CheckBack), case.when_on(step.due)))
}

/// For somebody who came to us with it; a public reply begins with the thanks.
fn thanks(case: &Case<'_>) -> Option<String> {
    let written = matches!(case.channel, LetterChannel::Email | LetterChannel::Letter);
    let told = case.incident.noticed_by == NoticedBy::Customer
        && !case.incident.assumed.contains(Fact::NoticedBy);
    (written && told && !case.action_first())
        .then(|| case.words.m().msg_letter_thanks(case.pick(Role::Thanks)))
}

fn contact(case: &Case<'_>) -> Option<String> {
    let (m, w) = (case.words.m(), case.pick(Role::Contact));
    let contact = &case.personal.contact;
    let kind = contact_kind(contact);
    match (case.channel, kind) {
        (LetterChannel::Public, _) => Some(m.msg_letter_contact_public(kind, w, contact)),
        (LetterChannel::Email | LetterChannel::Text, "none") => {
            Some(m.msg_letter_contact_none(case.channel.name(), w))
        }
        // The remedy says the same already.
        (_, "none") if case.offer.find(RemedyId::PersonalContact).is_some() => None,
        (_, "none") => Some(m.msg_letter_contact_none("other", w)),
        (LetterChannel::Text, _) => Some(m.msg_letter_contact_text(kind, w, contact)),
        _ => Some(m.msg_letter_contact(kind, w, contact)),
    }
}

/// Only when the offer has it, for what is ours and no trifle, and never in a repeat.
fn forgiveness(case: &Case<'_>) -> Option<String> {
    let fits = case.offer.parts.contains(ApologyPart::Forgiveness)
        && case.owned()
        && case.incident.severity != Severity::Minor
        && case.incident.apologies_given.get() == 0;
    fits.then(|| case.words.m().msg_letter_forgiveness(case.pick(Role::Forgiveness)))
}
