//! What a plan must obey before it may be compared at all. The cap, the policy and the
//! currency are kept where amounts are made (stake, candidate); the gate and the legal
//! minimum where the advice is put together.

use super::RemedyId;
use super::candidate::Candidate;
use super::fit::{FULL, fit, is_of_goods};
use super::stake::Stake;
use crate::incident::{Cause, Incident, Service, Set, Severity, Want, closed_list};

closed_list! {
    /// What a plan may fall short of: no plan that is proposed does, one's own may.
    Shortcoming as "shortcomings" {
        /// Something is owed, and nothing tangible is given.
        NothingGiven = "nothing_given",
        /// Nothing that is given restores what was lost.
        BesideThePoint = "beside_the_point",
        /// Money that is out of proportion to the harm.
        TooLittle = "too_little",
        /// The proven loss is not paid back, though the cause is ours or a partner's.
        LossUnpaid = "loss_unpaid",
    }
}

/// A rule that a plan obeys or not.
type Rule = fn(&Candidate, &Incident, &Stake) -> bool;

/// The rules, each by what breaking it falls short of.
const ALL: &[(Shortcoming, Rule)] = &[
    (Shortcoming::NothingGiven, makes_good),
    (Shortcoming::BesideThePoint, restores_first),
    (Shortcoming::TooLittle, in_proportion),
    (Shortcoming::BesideThePoint, makes_whole),
    (Shortcoming::LossUnpaid, pays_the_loss),
];

/// The rules that a plan does not obey.
pub fn shortcomings(plan: &Candidate, incident: &Incident, stake: &Stake) -> Set<Shortcoming> {
    let broken = ALL.iter().filter(|(_, rule)| !rule(plan, incident, stake));
    broken.map(|(shortcoming, _)| *shortcoming).collect()
}

/// Keeps the plans that obey each rule; where none does (the policy lacks the remedies), the
/// rule is passed over, so that there is always a plan.
pub fn obeying(mut plans: Vec<Candidate>, incident: &Incident, stake: &Stake) -> Vec<Candidate> {
    for (_, rule) in ALL {
        let obeys = |plan: &Candidate| rule(plan, incident, stake);
        if plans.iter().any(|plan| plan.recovery.is_tangible() && obeys(plan)) {
            plans.retain(obeys);
        }
    }
    plans
}

/// With a loss an apology never stands alone.
fn makes_good(plan: &Candidate, incident: &Incident, _: &Stake) -> bool {
    !incident.loss_due || plan.recovery.is_tangible()
}

/// What is given restores what was lost, if anything does; credit and upgrades come on top.
fn restores_first(plan: &Candidate, incident: &Incident, stake: &Stake) -> bool {
    let by_law = stake.by_law > 0 && fit(RemedyId::Refund, incident) == Some(FULL);
    !plan.recovery.is_tangible() || by_law || plan.restores(incident)
}

/// Money that alone makes good what is owed is in proportion to the harm (Smith, Bolton &
/// Wagner 1999, direction; the shares are judgement, grade D). Without it the highest
/// expected value of a year is often a token, which would insult (docs/adr/0004). The price of
/// what was given up is owed whoever caused it, but for the customer; what the loss beyond the
/// price is paid with makes good nothing of the price.
fn in_proportion(plan: &Candidate, incident: &Incident, stake: &Stake) -> bool {
    let given_up = incident.service == Service::Refused && incident.cause != Cause::Customer;
    let owed = incident.loss_due && (is_at_fault(incident) || given_up);
    let open =
        if is_at_fault(incident) { stake.total() - plan.purse.expenses } else { stake.price };
    let money = plan.purse.face() - plan.purse.expenses + stake.by_law;
    !owed
        || is_done_again(plan, incident)
        || money * 100 >= open * least_percent(incident.service, incident.severity)
}

/// Where something is owed and the failure is more than minor, what does not work, is another thing
/// or never came is made good whole, whoever caused it but the customer: in kind, or with all that
/// was paid. So is, by whoever is at fault, what the customer wants done again. A part of the price
/// would leave the customer with it (docs/adr/0004).
fn makes_whole(plan: &Candidate, incident: &Incident, stake: &Stake) -> bool {
    let asked = incident.wants.contains(Want::Redo);
    let useless = is_of_goods(incident) && incident.severity > Severity::Minor;
    let owed = asked && is_at_fault(incident)
        || useless && incident.loss_due && incident.cause != Cause::Customer;
    let paid_back = if stake.price > 0 {
        plan.purse.refund >= stake.unpaid()
    } else {
        // The thing itself is the loss.
        !asked && plan.purse.expenses >= stake.loss
    };
    let nothing = !asked && !plan.recovery.is_tangible();
    !owed || nothing || paid_back || is_done_again(plan, incident)
}

/// A proven loss is paid back in full where the cause is ours or a partner's.
fn pays_the_loss(plan: &Candidate, incident: &Incident, stake: &Stake) -> bool {
    !is_at_fault(incident) || incident.loss.is_none() || plan.purse.expenses >= stake.loss
}

/// Whether the firm answers for the cause.
fn is_at_fault(incident: &Incident) -> bool {
    matches!(incident.cause, Cause::Ours | Cause::Partner)
}

/// Whether something in kind fully restores what was lost.
fn is_done_again(plan: &Candidate, incident: &Incident) -> bool {
    plan.fix.is_some_and(|fix| fit(fix, incident) == Some(FULL))
}

/// The least share of the loss, in percent. Whoever gave the service up has paid for nothing
/// and gets all of it back.
pub fn least_percent(service: Service, severity: Severity) -> i64 {
    match (service, severity) {
        (Service::Refused, _) => 100,
        (_, Severity::Minor) => 10,
        (_, Severity::Moderate) => 25,
        (_, Severity::Major | Severity::Critical) => 50,
    }
}
