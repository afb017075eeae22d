//! The sentences, each from the facts that allow it. Every function gives `None` when the
//! facts do not carry its sentence; nothing here is longer than one look-up of a message.

mod account;
mod follow;
mod frame;
mod remedy;

pub(super) use frame::{closing, contact_kind, greeting, reference, signature, subject};

use super::Sentence;
use super::case::Case;
use super::role::Role;

/// Every sentence that the case allows; the layout puts them in order and leaves out the
/// roles that its channel has no place for.
pub(super) fn sentences(case: &Case<'_>) -> Vec<(Role, Sentence)> {
    let mut sentences: Vec<_> = [
        frame::sentences(case),
        account::sentences(case),
        remedy::sentences(case),
        follow::sentences(case),
    ]
    .into_iter()
    .flatten()
    .map(|(role, text)| case.sentence(role, text))
    .collect();
    // "Here is what is being done" needs something to be done.
    let acts = sentences.iter().any(|(role, _)| {
        matches!(
            role,
            Role::Law | Role::Repair | Role::More | Role::Courtesy | Role::Change | Role::FindOut
        )
    });
    sentences.retain(|(role, _)| acts || *role != Role::Apologised);
    sentences
}
