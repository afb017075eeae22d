//! The facts of an incident as the model reads them: what the customer was like before,
//! and what the failure weighs.

use crate::evidence::Coefficient;
use crate::incident::{Alternatives, Cause, Incident, NoticedBy, Recurrence, Severity};

/// The multipliers of the coefficients (those of `Coefficient`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Harm {
    /// `ln(1 + min(months, 60)) − ln 13`; 0 when the tenure is not known.
    pub tenure: f32,
    /// Which shift the alternatives give; `None` for some or not known.
    pub alternatives: Option<Coefficient>,
    pub severity: f32,
    pub ours: f32,
    pub recur: f32,
    pub earlier: f32,
    pub failed: f32,
    pub betrayal: f32,
}

impl Harm {
    /// Reads an incident.
    pub fn of(incident: &Incident) -> Self {
        Self {
            tenure: incident.tenure.map_or(0.0, |tenure| {
                let months = f64::from(tenure.get().min(60));
                (libm::log(1.0 + months) - libm::log(13.0)) as f32
            }),
            alternatives: match incident.alternatives {
                Some(Alternatives::Many) => Some(Coefficient::AltMany),
                Some(Alternatives::Few) => Some(Coefficient::AltFew),
                Some(Alternatives::Contract) => Some(Coefficient::AltContract),
                Some(Alternatives::Some) | None => None,
            },
            severity: match incident.severity {
                Severity::Minor => 0.0,
                Severity::Moderate => 0.5,
                Severity::Major => 1.0,
                Severity::Critical => 1.25,
            },
            ours: match incident.cause {
                Cause::Ours => 1.0,
                Cause::Partner | Cause::Unknown => 0.5,
                Cause::Outside | Cause::Customer => 0.0,
            },
            recur: match incident.recurrence {
                Recurrence::Likely => 1.0,
                Recurrence::Unknown => 0.4,
                Recurrence::OneOff | Recurrence::Fixed => 0.0,
            },
            earlier: match incident.earlier_failures.get() {
                0 => 0.0,
                1 => 1.0,
                2 => 1.4,
                _ => 1.7,
            },
            failed: match incident.failed_recoveries.get() {
                0 => 0.0,
                1 => 1.0,
                _ => 1.5,
            },
            betrayal: f32::from(u8::from(betrayed(incident))),
        }
    }

    /// The same with the cause removed.
    #[must_use]
    pub fn cause_fixed(self) -> Self {
        Self { recur: 0.0, ..self }
    }

    /// Coefficients of the harm with their multipliers; `notice` is always 1.
    pub fn terms(&self) -> [(Coefficient, f32); 7] {
        [
            (Coefficient::Notice, 1.0),
            (Coefficient::Severity, self.severity),
            (Coefficient::Ours, self.ours),
            (Coefficient::Recur, self.recur),
            (Coefficient::Earlier, self.earlier),
            (Coefficient::Failed, self.failed),
            (Coefficient::Betrayal, self.betrayal),
        ]
    }

    /// Coefficients of the level before the failure with their multipliers, `base` aside.
    pub fn level_terms(&self) -> [(Coefficient, f32); 2] {
        let (alternatives, on) =
            self.alternatives.map_or((Coefficient::AltMany, 0.0), |c| (c, 1.0));
        [(Coefficient::Tenure, self.tenure), (alternatives, on)]
    }
}

/// A long relationship, then a public or a failed recovery.
fn betrayed(incident: &Incident) -> bool {
    incident.tenure.is_some_and(|tenure| tenure.get() >= 24)
        && (incident.failed_recoveries.get() >= 1 || incident.noticed_by == NoticedBy::Public)
}
