//! What is taught and what was seen: the claims that the page names, with the evidence on
//! both sides. Their words are the messages `finding-claim` and `finding-says`.

use super::findings::FINDINGS;
use super::{Coefficient, Grade, SourceId};
use crate::incident::{Closed, Set, closed_list};

closed_list! {
    /// The claims.
    FindingId as "finding" {
        Paradox = "paradox",
        WinBack = "win_back",
        ApologyAlone = "apology_alone",
        Promise = "promise",
        ApologyParts = "apology_parts",
        Speed = "speed",
        MoreMoney = "more_money",
        InKind = "in_kind",
        Tangible = "tangible",
        Proactive = "proactive",
        AskComplaints = "ask_complaints",
        Loyal = "loyal",
        Satisfied = "satisfied",
        Severity = "severity",
        Competition = "competition",
        Stated = "stated",
        Voice = "voice",
        SingleCustomers = "single_customers",
        Age = "age",
        Profit = "profit",
    }
}

closed_list! {
    /// How a claim stands.
    Verdict as "verdict" {
        /// The evidence supports it.
        Holds = "holds",
        /// The evidence disagrees with itself.
        Mixed = "mixed",
        /// Often taught, not supported.
        NotSupported = "not_supported",
    }
}

/// When a claim is shown beside a forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Beside every forecast.
    Always,
    /// When one of these coefficients is in use.
    With(&'static [Coefficient]),
    /// On the page of evidence alone.
    OnRequest,
}

/// One claim. `supports` and `disagrees` may name the same source, when it found the
/// claim true of one thing and not of another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding {
    pub id: FindingId,
    pub verdict: Verdict,
    pub grade: Grade,
    pub supports: &'static [SourceId],
    pub disagrees: &'static [SourceId],
    pub shown: Shown,
    /// The figures that its messages name, besides 100 and the samples and years of its
    /// sources. A message with any other figure fails the tests.
    pub figures: &'static [f64],
}

/// The row of a claim.
pub fn finding(id: FindingId) -> &'static Finding {
    &FINDINGS[id.index()]
}

/// The claims with evidence that disagrees, for a forecast that uses these coefficients;
/// the recovery paradox is always among them.
pub fn disagreeing(used: Set<Coefficient>) -> impl Iterator<Item = &'static Finding> {
    FINDINGS.iter().filter(move |row| {
        !row.disagrees.is_empty()
            && match row.shown {
                Shown::Always => true,
                Shown::With(coefficients) => used.contains_any(coefficients),
                Shown::OnRequest => false,
            }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown_with(used: &[Coefficient]) -> Vec<FindingId> {
        disagreeing(used.iter().copied().collect()).map(|row| row.id).collect()
    }

    #[test]
    fn what_disagrees_follows_what_is_used() {
        use Coefficient as C;
        use FindingId as F;
        assert_eq!(shown_with(&[]), [F::Paradox]);
        assert_eq!(shown_with(&[C::Apology]), [F::Paradox, F::WinBack, F::ApologyAlone]);
        assert_eq!(shown_with(&[C::Speed]), [F::Paradox, F::Speed]);
        assert_eq!(shown_with(&[C::Money]), [F::Paradox, F::MoreMoney, F::InKind]);
        assert_eq!(shown_with(&[C::Severity]), [F::Paradox]);
    }

    #[test]
    fn the_verdict_follows_the_sides() {
        for row in &FINDINGS {
            assert!(!(row.supports.is_empty() && row.disagrees.is_empty()), "{row:?}");
            match row.verdict {
                Verdict::Holds => assert!(row.supports.len() > row.disagrees.len(), "{row:?}"),
                Verdict::Mixed => {
                    assert!(!row.supports.is_empty() && !row.disagrees.is_empty(), "{row:?}");
                }
                Verdict::NotSupported => assert!(!row.disagrees.is_empty(), "{row:?}"),
            }
        }
    }
}
