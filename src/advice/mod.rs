//! The entry of the engine: a case and a policy in, advice out.
//!
//! [`advise`] and [`probe`] are total and deterministic: every case gives advice, and the
//! same case and policy give the same advice, byte for byte, on every machine. The safety
//! gate comes before everything.

mod case;
mod options;
mod own;
mod probe;
mod shares;
mod trial;
mod types;
mod view;

pub use case::{Case, FactValue};
pub use own::{Own, may_give, own_plans};
pub use trial::{Tried, cheapest, menu, most, try_plan};
pub use types::{
    Advice, FactShare, Gate, OptionId, PlanOption, Probes, Question, RemedyShare, TurningPoint,
    Worth,
};

// What an answer is made of, for those who show it and compute nothing.
pub use crate::forecast::{ApologyPart, Curve, MONTHS, OfHundred, Outcome, Part, Voice};
pub use crate::remedy::{
    Given, Kind, Menu, OwnPlan, Picks, Policy, Reason, Refusal, RemedyId, RoleName, Shortcoming,
    Step, StepKind, Who, own_limit,
};

use crate::evidence::floor::{FloorResult, Scheme, floor};
use crate::forecast::{Draws, Recovery};
use crate::incident::Incident;
use crate::remedy::escalation;
use options::Frame;
use probe::Asked;
use view::View;

/// What the engine of this version says of the reference cases, as one number
/// (tests/core/fingerprint.rs): two records with the same were made by the same engine.
pub const FINGERPRINT: u64 = 0x36ac_ff23_1117_eb53;

/// Advice on a case under a policy.
pub fn advise(case: &Case, policy: &Policy) -> Advice {
    let (incident, notes) = case.draft.check();
    let law = law(case);
    let view = View::new(Draws::prior(), &incident, policy, result(law));
    let closed = is_closed(case, &incident);
    let gate = (!incident.flags.is_empty()).then(|| Gate {
        flags: incident.flags,
        passed: !closed,
        escalation: escalation(&incident, policy),
    });
    let no_failure = view.situation.no_failure().outcome();
    let untreated = view.untreated.outcome();
    let ordinary = view.situation.ordinary().outcome();
    let options = if closed {
        Vec::new()
    } else {
        let frame = Frame::new(&view, case.own_parts, &no_failure, &untreated);
        options::options(&view, &frame, case.own_plan.as_ref())
    };
    Advice {
        gate,
        law,
        level: shares::level(&view.situation, &ordinary, &no_failure),
        harm: shares::harm(&view.situation, &no_failure, &untreated),
        no_failure_curve: Curve::new(&no_failure, &no_failure),
        ordinary,
        no_failure,
        untreated,
        options,
        voice: Voice::new(&view.situation.harm_left(&Recovery::NOTHING)),
        notes,
        incident,
    }
}

/// What another answer would change in the advice on the same case. It is most of the work:
/// the advice is there without it.
pub fn probe(case: &Case, policy: &Policy) -> Probes {
    let (incident, _) = case.draft.check();
    if is_closed(case, &incident) {
        return Probes::default();
    }
    let law = result(law(case));
    let asked = Asked {
        draws: Draws::prior(),
        incident: &incident,
        policy,
        floor: law.and_then(FloorResult::amount),
        given_back: law.and_then(FloorResult::given_back),
    };
    probe::probe(&asked, &case.draft)
}

/// What the law that was picked asks for.
fn law(case: &Case) -> Option<(Scheme, FloorResult)> {
    case.law.as_ref().map(|(scheme, inputs)| (*scheme, floor(*scheme, inputs)))
}

/// What its scheme says of the case.
fn result(law: Option<(Scheme, FloorResult)>) -> Option<FloorResult> {
    law.map(|(_, result)| result)
}

/// Whether the safety gate is closed: a flag is set, and no reason to go on is given.
fn is_closed(case: &Case, incident: &Incident) -> bool {
    !incident.flags.is_empty() && case.gate_reason.trim().is_empty()
}
