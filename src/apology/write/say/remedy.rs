//! What is given: every remedy of the offer that is given now.

use super::super::case::Case;
use super::super::role::Role;
use super::super::wording::WORDINGS;
use crate::incident::{Cause, Closed, Minutes, Money};
use crate::remedy::{Given, Kind, RemedyId, StepKind};

/// How much of a remedy may be promised now.
enum Now {
    /// A known amount of money.
    Money(Money),
    /// So many percent of a price that is not known.
    Percent(u32),
    /// No money: the remedy itself.
    Whole,
}

/// Stands for the name of a failure or a remedy that the words do not go into.
const OTHER: &str = "other";

/// All of the price, in percent.
const WHOLE: u32 = 100;

/// The sentences about remedies.
pub(super) fn sentences(case: &Case<'_>) -> Vec<(Role, String)> {
    if case.public() {
        return public(case).map(|text| (Role::Repair, text)).into_iter().collect();
    }
    let law = law(case).map(|text| (Role::Law, text));
    let given = case.offer.given.iter().enumerate().filter_map(|(place, given)| {
        let role = role(given.id)?;
        Some((role, sentence(case, place as u32, given.id, now(case, given)?)))
    });
    let mut sentences: Vec<_> = law.into_iter().chain(given).collect();
    let repairs = sentences.iter_mut().filter(|(role, _)| *role == Role::Repair);
    repairs.skip(1).for_each(|(role, _)| *role = Role::More);
    let waits = |given: &Given| {
        role(given.id) == Some(Role::Repair)
            && (is_in_part(case, given.id) || now(case, given).is_none())
    };
    // What is done again puts it right: money that waits comes on top.
    let mut fixes = case.offer.given.iter().filter(|given| given.id.kind() == Kind::Fix);
    let is_put_right = fixes.any(|given| now(case, given).is_some());
    if !is_put_right && case.offer.given.iter().any(waits) {
        let when = case.when(case.due(StepKind::AskApproval));
        let text = case.words.m().msg_letter_waits(case.pick(Role::More), when);
        // A text message keeps it before a second remedy.
        sentences.push((if case.brief() { Role::Repair } else { Role::More }, text));
    }
    let pays = |given: &Given| given.id.kind() == Kind::Money && now(case, given).is_some();
    if case.offer.floor.is_some() || case.offer.given.iter().any(pays) {
        let text = case.words.m().msg_letter_no_effort(case.pick(Role::NoEffort));
        sentences.push((Role::NoEffort, text));
    }
    sentences
}

/// What a remedy does in the letter; `None` for those that [`super::follow`] tells of.
fn role(remedy: RemedyId) -> Option<Role> {
    match remedy.kind() {
        Kind::Fix | Kind::Money => Some(Role::Repair),
        Kind::Courtesy => Some(Role::Courtesy),
        Kind::Cause | Kind::Follow => None,
    }
}

/// How much of it is given now; `None` when all of it waits for somebody's approval, for
/// what is not approved is not promised.
fn now(case: &Case<'_>, given: &Given) -> Option<Now> {
    let step = case.step(StepKind::of(given.id));
    if let Some(amount) = step.and_then(|step| step.amount) {
        return (amount.minor() > 0).then_some(Now::Money(amount));
    }
    let waits = |step: &crate::remedy::Step| step.approver.is_some();
    if step.is_some_and(|step| waits(step) || step.after_approval.is_some()) {
        return None;
    }
    match (given.amount, given.percent) {
        (Some(amount), _) => (amount.minor() > 0).then_some(Now::Money(amount)),
        (None, Some(percent)) => (percent > 0).then_some(Now::Percent(percent)),
        (None, None) => Some(Now::Whole),
    }
}

/// Whether a part of an amount waits for somebody's approval.
fn is_in_part(case: &Case<'_>, remedy: RemedyId) -> bool {
    case.step(StepKind::of(remedy)).is_some_and(|step| step.after_approval.is_some())
}

/// One remedy; `place` is its place in the offer, so that two in a row are worded apart.
fn sentence(case: &Case<'_>, place: u32, remedy: RemedyId, now: Now) -> String {
    let m = case.words.m();
    let w = (case.pick(Role::Repair) + place) % WORDINGS;
    let courtesy = case.pick(Role::Courtesy);
    let when = case.when(case.due(StepKind::of(remedy)));
    let (failure, setting) = (case.failure_name(), case.setting());
    // "What it cost you" is all of it: a part is money back.
    let in_part = remedy == RemedyId::Expenses && is_in_part(case, remedy);
    let remedy = if in_part { RemedyId::Refund } else { remedy };
    // Who ordered something else by a slip of their own has what they ordered.
    let own_slip = remedy == RemedyId::Redo && case.incident.cause == Cause::Customer;
    let failure = if own_slip { OTHER } else { failure };
    if case.brief() && role(remedy) == Some(Role::Repair) {
        let amount = match remedy {
            RemedyId::Refund => back(case, &now),
            _ => amount(case, &now),
        };
        return m.msg_letter_repair_text(remedy.name(), w, amount, when, failure);
    }
    match remedy {
        RemedyId::Redo => m.msg_letter_redo(failure, w, when),
        RemedyId::Upgrade => m.msg_letter_upgrade(setting, w, when),
        RemedyId::CorrectRecord => m.msg_letter_correct_record(failure, w, when),
        RemedyId::Refund => m.msg_letter_refund(w, back(case, &now), when),
        RemedyId::Credit => m.msg_letter_credit(w, amount(case, &now), when),
        RemedyId::Voucher => m.msg_letter_voucher(w, amount(case, &now), when),
        RemedyId::FeeWaiver => m.msg_letter_fee_waiver(w, amount(case, &now), when),
        RemedyId::Expenses => {
            let known = matches!(now, Now::Money(_));
            m.msg_letter_expenses(known, w, amount(case, &now), when)
        }
        RemedyId::Gift => m.msg_letter_gift(courtesy, when),
        RemedyId::Priority => m.msg_letter_priority(courtesy),
        RemedyId::PersonalContact | RemedyId::CauseFixed | RemedyId::CheckBack => {
            m.msg_letter_personal_contact(courtesy)
        }
    }
}

/// "€40", "half of the price".
fn amount(case: &Case<'_>, now: &Now) -> String {
    match now {
        Now::Money(money) => case.format.money(*money),
        Now::Percent(percent) => case.words.m().msg_letter_share(*percent),
        Now::Whole => case.words.m().msg_letter_share(WHOLE),
    }
}

/// The same for what the customer paid and has back: "the full €86".
fn back(case: &Case<'_>, now: &Now) -> String {
    match now {
        Now::Money(money) if Some(*money) == case.incident.price => {
            case.words.m().msg_letter_whole(case.format.money(*money))
        }
        _ => amount(case, now),
    }
}

/// The legal minimum, which is owed and not given.
fn law(case: &Case<'_>) -> Option<String> {
    let floor = case.offer.floor.filter(|floor| floor.minor() > 0)?;
    let due: Minutes = case.due(StepKind::LegalMinimum);
    let (m, w, amount) = (case.words.m(), case.pick(Role::Law), case.format.money(floor));
    Some(if case.brief() {
        m.msg_letter_law_text(w, amount, case.when(due))
    } else {
        m.msg_letter_law(w, amount, case.when(due))
    })
}

/// In public one remedy is named, without an amount.
fn public(case: &Case<'_>) -> Option<String> {
    let given = case.offer.given.iter().filter(|given| now(case, given).is_some());
    let counts = |given: &&Given| role(given.id).is_some();
    let remedy = given.clone().find(|given| role(given.id) == Some(Role::Repair));
    let remedy = remedy.or_else(|| given.clone().find(counts))?;
    let in_part = remedy.id == RemedyId::Expenses && is_in_part(case, remedy.id);
    let name = if in_part { OTHER } else { remedy.id.name() };
    Some(case.words.m().msg_letter_public_repair(name, case.pick(Role::Repair)))
}
