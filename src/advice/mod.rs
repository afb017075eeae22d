//! The one entry of the engine: a case and a policy in, advice out.
//!
//! [`advise`] is total and deterministic: every case gives advice, and the same case and
//! policy give the same advice, byte for byte, on every machine. The safety gate comes
//! before everything.

mod case;
mod options;
mod probe;
mod shares;
mod types;
mod view;

pub use case::{Case, FactValue};
pub use types::{
    Advice, FactShare, Gate, OptionId, PlanOption, Question, RemedyShare, TurningPoint, Worth,
};

// What an answer is made of, for those who show it and compute nothing.
pub use crate::forecast::{ApologyPart, Curve, MONTHS, OfHundred, Outcome, Part, Voice};
pub use crate::remedy::{Given, Kind, Policy, Reason, RemedyId, RoleName, Step, StepKind, Who};

use crate::evidence::floor::floor;
use crate::forecast::{Draws, Recovery};
use crate::remedy::escalation;
use view::View;

/// Advice on a case under a policy.
pub fn advise(case: &Case, policy: &Policy) -> Advice {
    let draws = Draws::prior();
    let (incident, notes) = case.draft.check();
    let law = case.law.as_ref().map(|(scheme, inputs)| (*scheme, floor(*scheme, inputs)));
    let view = View::new(draws, &incident, policy, law.and_then(|(_, result)| result.amount()));
    let gate = (!incident.flags.is_empty()).then(|| Gate {
        flags: incident.flags,
        passed: !case.gate_reason.trim().is_empty(),
        escalation: escalation(&incident, policy),
    });
    let closed = gate.as_ref().is_some_and(|gate| !gate.passed);

    let no_failure = view.situation.no_failure().outcome();
    let untreated = view.untreated.outcome();
    let ordinary = view.situation.ordinary().outcome();
    let (options, probes) = if closed {
        (Vec::new(), probe::Probes::default())
    } else {
        (
            options::options(&view, case.own_parts, &no_failure, &untreated),
            probe::probe(&view, &case.draft),
        )
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
        turning_points: probes.turning_points,
        questions: probes.questions,
        voice: Voice::new(&view.situation.harm_left(&Recovery::NOTHING)),
        notes,
        incident,
    }
}
