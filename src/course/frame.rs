//! The frames that courses teach, as labels over the same parts: nothing is counted otherwise.

use crate::advice::ApologyPart;
use crate::incident::{Cause, Incident, Severity, closed_list};

closed_list! {
    /// A course's own vocabulary.
    Frame as "frames" {
        /// The six parts by their names.
        Plain = "plain",
        /// Listen, apologise, solve, thank.
        Last = "last",
        /// Listen, empathise, apologise, resolve, notify.
        Learn = "learn",
        /// Hear, empathise, apologise, resolve, diagnose.
        Heard = "heard",
        /// How bad by whose responsibility, in four fields.
        Matrix = "matrix",
    }
}

closed_list! {
    /// A step of a frame.
    Stride as "strides" {
        Listen = "listen",
        Hear = "hear",
        Empathise = "empathise",
        Apologise = "apologise",
        Solve = "solve",
        Resolve = "resolve",
        Notify = "notify",
        Diagnose = "diagnose",
        Thank = "thank",
    }
}

closed_list! {
    /// A field of the matrix.
    Cell as "cells" {
        /// Small, and not ours.
        MinorTheirs = "minor_theirs",
        /// Small, and ours.
        MinorOurs = "minor_ours",
        /// Grave, and not ours.
        GraveTheirs = "grave_theirs",
        /// Grave, and ours.
        GraveOurs = "grave_ours",
    }
}

use ApologyPart as P;
use Stride as S;

const LAST: &[(Stride, &[ApologyPart])] = &[
    (S::Listen, &[]),
    (S::Apologise, &[P::Regret, P::Responsibility, P::Forgiveness]),
    (S::Solve, &[P::Explanation, P::Repair, P::Repentance]),
    (S::Thank, &[]),
];
const LEARN: &[(Stride, &[ApologyPart])] = &[
    (S::Listen, &[]),
    (S::Empathise, &[P::Regret]),
    (S::Apologise, &[P::Responsibility, P::Forgiveness]),
    (S::Resolve, &[P::Explanation, P::Repair]),
    (S::Notify, &[P::Repentance]),
];
const HEARD: &[(Stride, &[ApologyPart])] = &[
    (S::Hear, &[]),
    (S::Empathise, &[P::Regret]),
    (S::Apologise, &[P::Responsibility, P::Forgiveness]),
    (S::Resolve, &[P::Repair]),
    (S::Diagnose, &[P::Explanation, P::Repentance]),
];

impl Frame {
    /// The steps with the parts of the apology that belong to each; none for a frame that is
    /// no row of steps.
    pub fn strides(self) -> &'static [(Stride, &'static [ApologyPart])] {
        match self {
            Self::Plain | Self::Matrix => &[],
            Self::Last => LAST,
            Self::Learn => LEARN,
            Self::Heard => HEARD,
        }
    }
}

impl Cell {
    /// The field in which a case lies.
    pub fn of(incident: &Incident) -> Self {
        let ours = matches!(incident.cause, Cause::Ours | Cause::Partner);
        match (incident.severity, ours) {
            (Severity::Minor | Severity::Moderate, false) => Self::MinorTheirs,
            (Severity::Minor | Severity::Moderate, true) => Self::MinorOurs,
            (Severity::Major | Severity::Critical, false) => Self::GraveTheirs,
            (Severity::Major | Severity::Critical, true) => Self::GraveOurs,
        }
    }

    /// The parts that the course puts into that field.
    pub fn parts(self) -> &'static [ApologyPart] {
        match self {
            Self::MinorTheirs => &[P::Explanation, P::Regret],
            Self::MinorOurs => &[P::Responsibility, P::Repair, P::Regret],
            Self::GraveTheirs => &[P::Repair, P::Explanation, P::Regret],
            Self::GraveOurs => {
                &[P::Responsibility, P::Repair, P::Explanation, P::Regret, P::Repentance]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::{Closed, IncidentDraft, Set};

    #[test]
    fn every_frame_of_steps_has_each_part_once() {
        for frame in [Frame::Last, Frame::Learn, Frame::Heard] {
            let parts: Vec<ApologyPart> =
                frame.strides().iter().flat_map(|(_, parts)| parts.iter().copied()).collect();
            assert_eq!(parts.len(), ApologyPart::ALL.len(), "{frame:?}");
            assert_eq!(parts.iter().copied().collect::<Set<_>>(), Set::all());
        }
        assert!(Frame::Plain.strides().is_empty() && Frame::Matrix.strides().is_empty());
    }

    #[test]
    fn a_case_lies_in_one_field() {
        let field = |severity, cause| {
            let draft = IncidentDraft {
                severity: Some(severity),
                cause: Some(cause),
                ..IncidentDraft::default()
            };
            Cell::of(&draft.check().0)
        };
        assert_eq!(field(Severity::Minor, Cause::Customer), Cell::MinorTheirs);
        assert_eq!(field(Severity::Moderate, Cause::Ours), Cell::MinorOurs);
        assert_eq!(field(Severity::Major, Cause::Outside), Cell::GraveTheirs);
        assert_eq!(field(Severity::Major, Cause::Partner), Cell::GraveOurs);
    }
}
