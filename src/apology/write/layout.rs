//! In which order the sentences stand: one table a manner of writing.

use super::LetterChannel;
use super::ParagraphKind;
use super::case::Case;
use super::role::Role::{self, *};

/// The paragraphs in order, each with the roles of its sentences in order. A role that the
/// letter has no sentence for leaves nothing behind.
pub(super) type Layout = &'static [(ParagraphKind, &'static [Role])];

/// Ours or a partner's: own it, make it good, then explain (Lewicki's order of weight).
/// An explanation before it is owned reads as an excuse.
const OWNED: Layout = &[
    (ParagraphKind::Reference, &[Reference]),
    (ParagraphKind::Greeting, &[Greeting, Moment]),
    (
        ParagraphKind::Account,
        &[Failure, Details, Also, Own, History, Failed, Regret, Anger, Entitled],
    ),
    (ParagraphKind::OwnWords, &[OwnWords]),
    (ParagraphKind::Listen, &[Listen]),
    (ParagraphKind::Repair, &[Apologised, Law, Repair, More, NoEffort, Courtesy]),
    (ParagraphKind::Explanation, &[Why, Explanation]),
    (ParagraphKind::Change, &[Change, CheckBack]),
    (ParagraphKind::Contact, &[Thanks, Contact, Forgiveness]),
    (ParagraphKind::Closing, &[Closing, Goodbye]),
    (ParagraphKind::Signature, &[Signature]),
];

/// Outside, the customer's own, or not known: the honest explanation stands where owning
/// would be.
const OPEN: Layout = &[
    (ParagraphKind::Reference, &[Reference]),
    (ParagraphKind::Greeting, &[Greeting, Moment]),
    (
        ParagraphKind::Account,
        &[Failure, Details, Also, Why, Explanation, Beyond, History, Failed],
    ),
    (ParagraphKind::Account, &[Regret, Anger, Entitled, FindOut]),
    (ParagraphKind::OwnWords, &[OwnWords]),
    (ParagraphKind::Listen, &[Listen]),
    (ParagraphKind::Repair, &[Apologised, Law, Repair, More, NoEffort, Courtesy]),
    (ParagraphKind::Change, &[Change, CheckBack]),
    (ParagraphKind::Contact, &[Thanks, Contact]),
    (ParagraphKind::Closing, &[Closing, Goodbye]),
    (ParagraphKind::Signature, &[Signature]),
];

/// Two apologies or more have been made: what is done leads, the one sentence of regret
/// comes late.
const ACTION_FIRST: Layout = &[
    (ParagraphKind::Reference, &[Reference]),
    (ParagraphKind::Greeting, &[Greeting, Moment]),
    (ParagraphKind::Account, &[Failure, Details, Also, Own, Beyond]),
    (ParagraphKind::Repair, &[Apologised, Law, Repair, More, NoEffort, Courtesy]),
    (ParagraphKind::Change, &[FindOut, Change, CheckBack]),
    (ParagraphKind::Explanation, &[Why, Explanation]),
    (ParagraphKind::OwnWords, &[OwnWords]),
    (ParagraphKind::Account, &[History, Failed, Regret, Anger]),
    (ParagraphKind::Listen, &[Listen]),
    (ParagraphKind::Contact, &[Thanks, Contact]),
    (ParagraphKind::Closing, &[Closing, Goodbye]),
    (ParagraphKind::Signature, &[Signature]),
];

/// A text message: what matters, in one breath.
const TEXT: Layout = &[
    (ParagraphKind::Greeting, &[Greeting]),
    (ParagraphKind::Account, &[Failure, Details, Also, Own, Explanation, Beyond, Failed, Regret]),
    (ParagraphKind::Repair, &[Apologised, Law, Repair, More, Courtesy]),
    (ParagraphKind::OwnWords, &[OwnWords]),
    (ParagraphKind::Change, &[FindOut, Change, CheckBack]),
    (ParagraphKind::Contact, &[Contact]),
];

/// The same after two apologies or more.
const TEXT_ACTION_FIRST: Layout = &[
    (ParagraphKind::Greeting, &[Greeting]),
    (ParagraphKind::Account, &[Failure, Details, Also, Own, Explanation, Beyond]),
    (ParagraphKind::Repair, &[Apologised, Law, Repair, More, Courtesy]),
    (ParagraphKind::Change, &[FindOut, Change, CheckBack]),
    (ParagraphKind::Account, &[Failed, Regret]),
    (ParagraphKind::OwnWords, &[OwnWords]),
    (ParagraphKind::Contact, &[Contact]),
];

/// Everybody reads it: nothing that only the customer and we know.
const PUBLIC: Layout = &[
    (ParagraphKind::Greeting, &[Greeting]),
    (ParagraphKind::Account, &[Failure, Also, Own, Beyond, Regret, Entitled]),
    (ParagraphKind::Repair, &[Repair, FindOut, Change]),
    (ParagraphKind::Contact, &[Contact]),
    (ParagraphKind::Signature, &[Signature]),
];

/// The same after two apologies or more.
const PUBLIC_ACTION_FIRST: Layout = &[
    (ParagraphKind::Greeting, &[Greeting]),
    (ParagraphKind::Account, &[Failure, Also, Own, Beyond]),
    (ParagraphKind::Repair, &[Repair, FindOut, Change]),
    (ParagraphKind::Account, &[Regret]),
    (ParagraphKind::Contact, &[Contact]),
    (ParagraphKind::Signature, &[Signature]),
];

/// The order for a case.
pub(super) fn of(case: &Case<'_>) -> Layout {
    match (case.channel, case.action_first(), case.owned()) {
        (LetterChannel::Text, false, _) => TEXT,
        (LetterChannel::Text, true, _) => TEXT_ACTION_FIRST,
        (LetterChannel::Public, false, _) => PUBLIC,
        (LetterChannel::Public, true, _) => PUBLIC_ACTION_FIRST,
        (_, true, _) => ACTION_FIRST,
        (_, false, true) => OWNED,
        (_, false, false) => OPEN,
    }
}

/// The order of a holding note: care, where the matter lies, whom to turn to.
pub(super) const HOLDING: Layout = &[
    (ParagraphKind::Reference, &[Reference]),
    (ParagraphKind::Greeting, &[Greeting]),
    (ParagraphKind::Account, &[Care]),
    (ParagraphKind::Change, &[Next]),
    (ParagraphKind::Contact, &[Contact]),
    (ParagraphKind::Closing, &[Closing]),
    (ParagraphKind::Signature, &[Signature]),
];
