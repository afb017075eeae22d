//! What happened, whose it is, and that we are sorry.

use super::super::case::Case;
use super::super::role::Role;
use crate::incident::{Cause, Closed, Emotion, Failure, Severity, Want};

/// The sentences of the account.
pub(super) fn sentences(case: &Case<'_>) -> Vec<(Role, String)> {
    let written = |text: &str| (!case.public() && !text.is_empty()).then(|| text.to_owned());
    [
        (Role::Failure, Some(failure(case))),
        (Role::Details, written(&case.personal.details)),
        (Role::Also, also(case)),
        (Role::Own, own(case)),
        (Role::Beyond, beyond(case)),
        (Role::Failed, failed(case)),
        (Role::History, history(case)),
        (Role::Apologised, apologised(case)),
        (Role::Regret, Some(regret(case))),
        (Role::Anger, anger(case)),
        (Role::Entitled, entitled(case)),
        (Role::Why, why(case)),
        (Role::Explanation, written(&case.personal.explanation)),
        (Role::OwnWords, written(&case.personal.own_words)),
    ]
    .into_iter()
    .filter_map(|(role, text)| text.map(|text| (role, text)))
    .collect()
}

/// The first sentence: the failure by its name.
fn failure(case: &Case<'_>) -> String {
    let m = case.words.m();
    let (setting, w) = (case.setting(), case.pick(Role::Failure));
    // Only what is ours outright may say "we did".
    let owned = case.incident.cause == Cause::Ours;
    match case.failures().0 {
        Some(Failure::Late) => {
            m.msg_letter_failure_late(setting, owned, w, long(case), late(case))
        }
        Some(Failure::Unavailable) => m.msg_letter_failure_unavailable(setting, owned, w),
        Some(Failure::BelowPromise) => m.msg_letter_failure_below_promise(setting, owned, w),
        Some(Failure::Defective) => m.msg_letter_failure_defective(setting, owned, w),
        Some(Failure::WrongItem) => m.msg_letter_failure_wrong_item(setting, owned, w),
        Some(Failure::LostDamaged) => m.msg_letter_failure_lost_damaged(setting, owned, w),
        Some(Failure::Billing) => m.msg_letter_failure_billing(setting, owned, w),
        Some(Failure::Uncaring) => m.msg_letter_failure_uncaring(owned, w),
        Some(Failure::Misinformed) => m.msg_letter_failure_misinformed(owned, w),
        Some(Failure::Unresponsive) => m.msg_letter_failure_unresponsive(owned, w, long(case)),
        Some(Failure::Powerless) => m.msg_letter_failure_powerless(owned, w),
        Some(Failure::Hygiene) => m.msg_letter_failure_hygiene(setting, owned, w),
        Some(Failure::Privacy) => m.msg_letter_failure_privacy(owned, w),
        Some(Failure::Unfair) => m.msg_letter_failure_unfair(owned, w),
        None => m.msg_letter_failure_none(owned, w),
    }
}

fn long(case: &Case<'_>) -> String {
    let delay = case.delay();
    case.words.m().msg_letter_how_long(delay.is_some(), delay.unwrap_or_default())
}

fn late(case: &Case<'_>) -> String {
    let delay = case.delay();
    case.words.m().msg_letter_how_late(delay.is_some(), delay.unwrap_or_default())
}

/// A second failure; a third would make a list of it.
fn also(case: &Case<'_>) -> Option<String> {
    let second = case.failures().1?;
    Some(case.words.m().msg_letter_also(second.name(), case.pick(Role::Also), long(case)))
}

/// Owned when it is ours or a partner's.
fn own(case: &Case<'_>) -> Option<String> {
    let incident = case.incident;
    // Where more follows about putting it right, the short forms do.
    let short = incident.failed_recoveries.get() > 0 || case.action_first();
    let severity = match incident.severity {
        _ if case.brief() => Severity::Minor.name(),
        Severity::Moderate if short => Severity::Minor.name(),
        _ => case.severity(),
    };
    let m = case.words.m();
    case.owned().then(|| m.msg_letter_own(incident.cause.name(), severity, case.pick(Role::Own)))
}

/// Said to be beyond us when the cause was outside. The customer's own slip and what is
/// not known yet claim nothing.
fn beyond(case: &Case<'_>) -> Option<String> {
    (case.incident.cause == Cause::Outside)
        .then(|| case.words.m().msg_letter_beyond(case.pick(Role::Beyond)))
}

/// The attempts to put it right that did not: the second failure weighs more than the
/// first (Maxham & Netemeyer 2002).
fn failed(case: &Case<'_>) -> Option<String> {
    let tries = case.incident.failed_recoveries.get();
    let m = case.words.m();
    (tries > 0).then(|| m.msg_letter_failed(case.owned(), tries, case.pick(Role::Failed)))
}

fn history(case: &Case<'_>) -> Option<String> {
    let earlier = case.incident.earlier_failures.get();
    let m = case.words.m();
    (earlier > 0).then(|| m.msg_letter_history(case.owned(), earlier, case.pick(Role::History)))
}

fn apologised(case: &Case<'_>) -> Option<String> {
    let times = case.incident.apologies_given.get();
    (times > 0).then(|| case.words.m().msg_letter_apologised(times, case.pick(Role::Apologised)))
}

fn regret(case: &Case<'_>) -> String {
    let (m, w) = (case.words.m(), case.pick(Role::Regret));
    let severity = match (case.incident.cause, case.incident.severity) {
        // Somebody's own slip is regretted with them, not over them.
        (Cause::Customer, Severity::Major | Severity::Critical) => Severity::Moderate.name(),
        _ => case.severity(),
    };
    let again = case.incident.apologies_given.get() > 0 && case.action_first();
    // Far from what is owned, "about that" would point at what stands before it.
    let owned = case.owned() && !case.action_first();
    match (again, case.brief()) {
        (true, false) => m.msg_letter_regret_again(w),
        (true, true) => m.msg_letter_regret_again_text(w),
        (false, false) => m.msg_letter_regret(severity, owned, w),
        (false, true) => m.msg_letter_regret_text(severity, owned, w),
    }
}

fn anger(case: &Case<'_>) -> Option<String> {
    matches!(case.incident.emotion, Some(Emotion::Angry | Emotion::Furious))
        .then(|| case.words.m().msg_letter_anger(case.owned(), case.pick(Role::Anger)))
}

/// Not for a trifle, and not where it could sound like a reproach to oneself: the
/// customer's own slip gets a word of help in its place.
fn entitled(case: &Case<'_>) -> Option<String> {
    let (m, w) = (case.words.m(), case.pick(Role::Entitled));
    match case.incident.cause {
        Cause::Customer => Some(m.msg_letter_whatever(w)),
        _ if case.incident.severity == Severity::Minor => None,
        _ => Some(m.msg_letter_entitled(case.failure_name(), w)),
    }
}

/// Before an explanation that is owned already; elsewhere only as the answer to a question.
fn why(case: &Case<'_>) -> Option<String> {
    let asked = case.incident.wants.contains(Want::Explanation);
    let leads = asked || case.owned() || case.action_first();
    (leads && !case.personal.explanation.is_empty())
        .then(|| case.words.m().msg_letter_why(asked, case.pick(Role::Why)))
}
