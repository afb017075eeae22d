//! What is taught and what was seen: the claims that the page names, with the evidence on
//! both sides. Their words are the messages `finding-claim` and `finding-says`.

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

/// One row for each claim, in the order of the list.
#[rustfmt::skip]
pub static FINDINGS: [Finding; FindingId::ALL.len()] = {
    use Coefficient as C;
    use FindingId as F;
    use Grade::*;
    use Shown::*;
    use SourceId::*;
    use Verdict::*;
    [
        Finding { id: F::Paradox, verdict: NotSupported, grade: B, supports: &[DeMatos2007, MaxhamNetemeyer2002, Magnini2007], disagrees: &[KnoxVanOest2014, DeMatos2007, Soares2015, Maritz], shown: Always, figures: &[] },
        Finding { id: F::WinBack, verdict: NotSupported, grade: C, supports: &[Sdl2015], disagrees: &[Sdl2015], shown: With(&[C::Apology]), figures: &[29.0, 20.0] },
        Finding { id: F::ApologyAlone, verdict: Mixed, grade: B, supports: &[Hill2013, Abeler2010], disagrees: &[Halperin2022, Cohen2022], shown: With(&[C::Apology]), figures: &[45.0, 23.0, 1.5] },
        Finding { id: F::Promise, verdict: Mixed, grade: B, supports: &[VanVaerenbergh2014], disagrees: &[Halperin2022], shown: With(&[C::Recur, C::Repeat]), figures: &[] },
        Finding { id: F::ApologyParts, verdict: Holds, grade: C, supports: &[Lewicki2016, RoschkKaiser2013], disagrees: &[], shown: With(&[C::Apology]), figures: &[] },
        Finding { id: F::Speed, verdict: Mixed, grade: C, supports: &[Tarp, TwitterAms2016], disagrees: &[Cfpb], shown: With(&[C::Speed]), figures: &[82.0, 54.0] },
        Finding { id: F::MoreMoney, verdict: NotSupported, grade: C, supports: &[], disagrees: &[Haesevoets2017, Gelbrich2015], shown: With(&[C::Money]), figures: &[150.0, 60.0, 120.0] },
        Finding { id: F::InKind, verdict: Holds, grade: B, supports: &[RoschkGelbrich2014, MixMatch2020, Smith1999], disagrees: &[Cohen2022], shown: With(&[C::Fix, C::Money]), figures: &[] },
        Finding { id: F::Tangible, verdict: Holds, grade: B, supports: &[Cfpb], disagrees: &[], shown: With(&[C::Fix, C::Money]), figures: &[20.0, 10.0, 13.0, 7.0] },
        Finding { id: F::Proactive, verdict: Mixed, grade: B, supports: &[Cohen2022], disagrees: &[Ascarza2016, Msi], shown: With(&[C::Courtesy]), figures: &[10.0, 6.0] },
        Finding { id: F::AskComplaints, verdict: Mixed, grade: C, supports: &[Tarp], disagrees: &[Ccmc2020], shown: With(&[C::Failed]), figures: &[22.0] },
        Finding { id: F::Loyal, verdict: Mixed, grade: C, supports: &[Hess2003, KnoxVanOest2014], disagrees: &[Gregoire2009], shown: With(&[C::Tenure, C::Betrayal]), figures: &[] },
        Finding { id: F::Satisfied, verdict: Mixed, grade: B, supports: &[GelbrichRoschk2011], disagrees: &[Orsingher2010], shown: With(&[C::Courtesy]), figures: &[] },
        Finding { id: F::Severity, verdict: Holds, grade: B, supports: &[Soares2015, Tarp], disagrees: &[], shown: With(&[C::Severity]), figures: &[95.0, 82.0, 37.0, 9.0] },
        Finding { id: F::Competition, verdict: Holds, grade: C, supports: &[Morgeson2020], disagrees: &[], shown: With(&[C::AltMany]), figures: &[] },
        Finding { id: F::Stated, verdict: Mixed, grade: B, supports: &[QualtricsXm2021], disagrees: &[Halperin2022], shown: With(&[C::Notice]), figures: &[19.0, 34.0, 5.0, 10.0] },
        Finding { id: F::Voice, verdict: Mixed, grade: C, supports: &[Sdl2015], disagrees: &[Sdl2015], shown: OnRequest, figures: &[64.0, 30.0, 12.0] },
        // Held-out areas under the curve: 0.558 and 0.560 by the kind of answer, 0.579 and
        // 0.567 with the product added.
        Finding { id: F::SingleCustomers, verdict: NotSupported, grade: B, supports: &[], disagrees: &[Cfpb], shown: OnRequest, figures: &[0.56, 0.58, 0.5, 1.0] },
        Finding { id: F::Age, verdict: Mixed, grade: C, supports: &[Sdl2015], disagrees: &[MorningConsult, StudioScience2025], shown: OnRequest, figures: &[27.0, 13.0, 58.0, 65.0, 17.0, 18.0, 25.0, 41.0] },
        Finding { id: F::Profit, verdict: NotSupported, grade: D, supports: &[], disagrees: &[Sharp], shown: OnRequest, figures: &[5.0, 25.0, 95.0] },
    ]
};

/// A row out of its place does not build.
const _: () = {
    let mut place = 0;
    while place < FINDINGS.len() {
        assert!(FINDINGS[place].id as usize == place);
        place += 1;
    }
};

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
