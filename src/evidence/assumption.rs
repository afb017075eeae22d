//! The other figures of the forecast: scales, weights, curves and shares.
//!
//! Most are judgement (grade D): the direction has a source, the number is ours. They
//! stand here so that none hides in a formula, and so that the page can list them all.

use super::assumptions::ASSUMPTIONS;
use super::{Grade, SourceId};
use crate::incident::{Closed, closed_list};

closed_list! {
    /// Every figure of the forecast that is not a coefficient.
    AssumptionId as "assumption" {
        // How the facts are put on scales.
        SeverityScale = "severity_scale",
        CauseScale = "cause_scale",
        RecurrenceScale = "recurrence_scale",
        EarlierScale = "earlier_scale",
        FailedScale = "failed_scale",
        BetrayalMonths = "betrayal_months",
        TenureMonths = "tenure_months",
        // How the remedies add up.
        Competition = "competition",
        Overlap = "overlap",
        CurveKept = "curve_kept",
        CurveRefused = "curve_refused",
        CurveLimit = "curve_limit",
        Match = "match",
        ApologyParts = "apology_parts",
        ApologyDue = "apology_due",
        SpeedApology = "speed_apology",
        Patience = "patience",
        Answered = "answered",
        // What is shown beside the forecast.
        MonthsOfHarm = "months_of_harm",
        VoiceShares = "voice_shares",
        VoiceReference = "voice_reference",
        MoneyCap = "money_cap",
        LeastMoney = "least_money",
        Margin = "margin",
        RemedyCost = "remedy_cost",
        Horizon = "horizon",
    }
}

/// One figure, or a few that belong together, each with its machine name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assumption {
    pub id: AssumptionId,
    /// Units: as the row's comment says.
    pub values: &'static [(&'static str, f64)],
    pub grade: Grade,
    /// At least one.
    pub sources: &'static [SourceId],
}

impl Assumption {
    /// The value of a machine name; `None` for a name that the row lacks.
    pub fn get(&self, name: &str) -> Option<f64> {
        self.values.iter().find(|value| value.0 == name).map(|value| value.1)
    }
}

/// The row of an assumption.
pub fn assumption(id: AssumptionId) -> &'static Assumption {
    &ASSUMPTIONS[id.index()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::{Cause, Channel, Recurrence, Severity};
    use std::collections::BTreeSet;

    #[test]
    fn rows_are_cited_and_judgement_is_grade_d() {
        for row in &ASSUMPTIONS {
            assert!(!row.sources.is_empty() && !row.values.is_empty(), "{row:?}");
            let judged = row.sources[0] == SourceId::Judgement;
            assert_eq!(judged, row.grade == Grade::D, "{row:?}");
            let names: BTreeSet<_> = row.values.iter().map(|value| value.0).collect();
            assert_eq!(names.len(), row.values.len(), "{row:?}");
            assert!(row.values.iter().all(|value| value.1.is_finite() && value.1 >= 0.0));
        }
    }

    fn covers<T: Closed>(id: AssumptionId) {
        let values = assumption(id).values;
        assert_eq!(values.len(), T::ALL.len(), "{id:?}");
        for value in T::ALL {
            assert!(assumption(id).get(value.name()).is_some(), "{id:?} {}", value.name());
        }
    }

    #[test]
    fn scales_have_a_value_for_every_fact_value() {
        covers::<Severity>(AssumptionId::SeverityScale);
        covers::<Cause>(AssumptionId::CauseScale);
        covers::<Recurrence>(AssumptionId::RecurrenceScale);
        covers::<Channel>(AssumptionId::Patience);
        covers::<Channel>(AssumptionId::Answered);
    }

    #[test]
    fn the_parts_of_an_apology_make_a_whole_in_the_order_that_was_measured() {
        let parts = assumption(AssumptionId::ApologyParts).values;
        let sum: f64 = parts.iter().map(|part| part.1).sum();
        assert!((sum - 1.0).abs() < 1e-12, "{sum}");
        assert!(parts.windows(2).all(|pair| pair[0].1 >= pair[1].1));
    }
}
