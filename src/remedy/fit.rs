//! How well each remedy fits what was lost (Roschk & Gelbrich 2014; Smith, Bolton & Wagner
//! 1999; Mix&Match 2020): restore in kind what was lost; where nothing fits, credit.

use super::{Policy, RemedyId};
use crate::incident::{Cause, Failure, Incident, Recurrence, Sector, Service, Severity, Want};

/// The remedy restores what was lost.
pub const FULL: f64 = 1.0;
/// Credit, a voucher, an upgrade: near, but not the thing itself.
const NEAR: f64 = 0.8;
/// Another kind than what was lost.
const OTHER: f64 = 0.6;

const MONEY: &[Failure] = &[Failure::Billing];
const GOODS: &[Failure] = &[Failure::Defective, Failure::WrongItem, Failure::LostDamaged];
const SERVICE: &[Failure] =
    &[Failure::Late, Failure::Unavailable, Failure::BelowPromise, Failure::Hygiene];
/// A record that says something wrong, or too much.
const RECORD: &[Failure] = &[Failure::Billing, Failure::Privacy];
/// Whoever wants the money back is not done with a corrected bill.
const BACK: &[Want] = &[Want::Refund, Want::Cancel];

/// The worst failure that a token may answer.
const GIFT_UP_TO: Severity = Severity::Moderate;

/// Sectors that have a better room, seat, plan or model to give.
const UPGRADES: &[Sector] = &[
    Sector::Lodging,
    Sector::Air,
    Sector::RailBusFerry,
    Sector::Telecom,
    Sector::Software,
    Sector::Automotive,
];

/// How well `remedy` restores what was lost, 0 to 1; `None` when it does not apply to the
/// incident at all. Remedies that are not a fix or money fit whenever they apply.
pub fn fit(remedy: RemedyId, incident: &Incident) -> Option<f64> {
    let failed = |kinds: &[Failure]| incident.failures.contains_any(kinds);
    match remedy {
        RemedyId::Redo => redo(incident),
        RemedyId::Refund => {
            (owes_money(incident) && has_price(incident)).then(|| refund(incident))
        }
        RemedyId::Expenses => incident.loss.map(|_| FULL),
        RemedyId::Credit | RemedyId::Voucher => owes_money(incident).then_some(NEAR),
        RemedyId::FeeWaiver => failed(MONEY).then_some(FULL),
        RemedyId::Upgrade => upgrade(incident),
        RemedyId::CorrectRecord => correct_record(incident),
        RemedyId::CauseFixed => can_fix_cause(incident).then_some(FULL),
        // A token never stands for money due, and never answers a serious failure.
        RemedyId::Gift => (!incident.loss_due && incident.severity <= GIFT_UP_TO).then_some(FULL),
        RemedyId::PersonalContact | RemedyId::Priority | RemedyId::CheckBack => Some(FULL),
    }
}

/// Whether money is a remedy at all: for bad treatment alone it is not, unless something
/// was lost.
fn owes_money(incident: &Incident) -> bool {
    let asked = incident.wants.contains_any(&[Want::Refund, Want::Compensation]);
    is_tangible(incident) || incident.loss_due || asked || incident.failures.is_empty()
}

/// Whether money, goods or a service failed, and not only how the customer was treated.
pub fn is_tangible(incident: &Incident) -> bool {
    [MONEY, GOODS, SERVICE].iter().any(|kinds| incident.failures.contains_any(kinds))
}

/// Whether goods do not work, are others than ordered, or did not arrive whole.
pub fn is_of_goods(incident: &Incident) -> bool {
    incident.failures.contains_any(GOODS)
}

/// Only a price can be paid back: one that is known, or stands for a loss not known at all.
fn has_price(incident: &Incident) -> bool {
    incident.price.is_some() || incident.loss.is_none()
}

/// Doing it again helps goods always, a service while it was not used up; not whoever leaves, nor
/// whoever gave it up and wants the money back.
fn redo(incident: &Incident) -> Option<f64> {
    let over = incident.service == Service::Refused && incident.wants.contains(Want::Refund);
    if over || incident.wants.contains(Want::Cancel) {
        return None;
    }
    let service = [Failure::Unavailable, Failure::BelowPromise, Failure::Hygiene];
    let helps = is_of_goods(incident)
        || incident.wants.contains(Want::Redo)
        || (incident.service != Service::Kept && incident.failures.contains_any(&service));
    helps.then_some(FULL)
}

/// A right record restores a wrong one; beside goods or a service that failed it comes on top.
fn correct_record(incident: &Incident) -> Option<f64> {
    if !incident.failures.contains_any(RECORD) {
        return None;
    }
    let more = [GOODS, SERVICE].iter().any(|kinds| incident.failures.contains_any(kinds));
    let is_all =
        !more && incident.service != Service::Refused && !incident.wants.contains_any(BACK);
    Some(if is_all { FULL } else { NEAR })
}

/// Money back restores lost money, a service that cannot be done again, and whatever the
/// customer gave up or asks back; beside a working replacement it is of another kind.
fn refund(incident: &Incident) -> f64 {
    let asked = incident.wants.contains_any(BACK);
    let gone = incident.failures.contains_any(SERVICE) && redo(incident).is_none();
    let restores = asked
        || gone
        || incident.service == Service::Refused
        || incident.failures.contains_any(MONEY)
        || incident.failures.is_empty();
    if restores { FULL } else { OTHER }
}

fn upgrade(incident: &Incident) -> Option<f64> {
    let service = incident.failures.contains_any(SERVICE);
    let sells = incident.sector.is_some_and(|sector| UPGRADES.contains(&sector));
    let stays = incident.service != Service::Refused && !incident.wants.contains(Want::Cancel);
    (service && sells && stays).then_some(NEAR)
}

/// A cause in the firm's reach that may come back.
fn can_fix_cause(incident: &Incident) -> bool {
    matches!(incident.cause, Cause::Ours | Cause::Partner | Cause::Unknown)
        && matches!(incident.recurrence, Recurrence::Likely | Recurrence::Unknown)
}

/// Whether the policy has a remedy and it has to do with what went wrong.
pub fn may_give(remedy: RemedyId, incident: &Incident, policy: &Policy) -> bool {
    policy.remedies.contains(remedy) && fit(remedy, incident).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::{Closed, Currency, IncidentDraft, Money, Set};

    fn check(
        failures: &[Failure],
        change: fn(&mut IncidentDraft),
        expected: &[(RemedyId, Option<f64>)],
    ) {
        let price = Some(Money::new(8600, Currency::EUR));
        let mut draft = IncidentDraft {
            failures: failures.iter().copied().collect(),
            price,
            ..Default::default()
        };
        change(&mut draft);
        let (incident, _) = draft.check();
        for (remedy, fits) in expected {
            assert_eq!(fit(*remedy, &incident), *fits, "{} for {failures:?}", remedy.name());
        }
    }

    #[test]
    fn what_was_lost_decides_what_fits() {
        use RemedyId::*;
        check(
            &[Failure::Billing],
            |_| (),
            &[(Refund, Some(1.0)), (CorrectRecord, Some(1.0)), (Redo, None), (Credit, Some(0.8))],
        );
        check(&[Failure::Defective], |_| (), &[(Redo, Some(1.0)), (Refund, Some(0.6))]);
        check(
            &[Failure::Defective],
            |d| d.wants = Set::EMPTY.with(Want::Refund),
            &[(Refund, Some(1.0))],
        );
        check(
            &[Failure::Late],
            |d| d.service = Some(Service::Kept),
            &[(Redo, None), (Refund, Some(1.0))],
        );
        check(
            &[Failure::BelowPromise],
            |d| d.service = Some(Service::Refused),
            &[(Redo, Some(1.0)), (Refund, Some(1.0))],
        );
        check(&[Failure::BelowPromise], |d| d.service = Some(Service::Kept), &[(Redo, None)]);
        check(
            &[Failure::Uncaring],
            |_| (),
            &[(Refund, None), (Credit, None), (PersonalContact, Some(1.0))],
        );
        check(
            &[Failure::WrongItem],
            |d| d.wants = Set::EMPTY.with(Want::Cancel),
            &[(Redo, None)],
        );
        check(&[Failure::Late], |d| d.cause = Some(Cause::Outside), &[(CauseFixed, None)]);
        check(&[Failure::WrongItem], |_| (), &[(Gift, None)]);
        check(&[Failure::Uncaring], |d| d.severity = Some(GIFT_UP_TO), &[(Gift, Some(1.0))]);
    }
}
