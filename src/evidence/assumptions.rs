//! The table of assumptions.

use super::assumption::{Assumption, AssumptionId};
use super::{Grade, SourceId};
use crate::incident::Closed;

/// One row for each assumption, in the order of the list.
pub static ASSUMPTIONS: [Assumption; AssumptionId::ALL.len()] = {
    use AssumptionId as A;
    use Grade::{C, D};
    use SourceId::*;
    [
        // Shares of the coefficient `severity`.
        row(
            A::SeverityScale,
            &[("minor", 0.0), ("moderate", 0.5), ("major", 1.0), ("critical", 1.25)],
            D,
            &[Judgement, Tarp],
        ),
        // Shares of `ours`.
        row(
            A::CauseScale,
            &[
                ("ours", 1.0),
                ("partner", 0.5),
                ("unknown", 0.5),
                ("outside", 0.0),
                ("customer", 0.0),
            ],
            D,
            &[Judgement, VanVaerenbergh2014],
        ),
        // Shares of `recur`.
        row(
            A::RecurrenceScale,
            &[("likely", 1.0), ("unknown", 0.4), ("one_off", 0.0), ("fixed", 0.0)],
            D,
            &[Judgement, VanVaerenbergh2014],
        ),
        // Shares of `earlier` by the number of earlier failures.
        row(
            A::EarlierScale,
            &[("none", 0.0), ("one", 1.0), ("two", 1.4), ("three", 1.7)],
            D,
            &[Judgement, KnoxVanOest2014],
        ),
        // Shares of `failed` by the number of failed attempts.
        row(
            A::FailedScale,
            &[("none", 0.0), ("one", 1.0), ("two", 1.5)],
            D,
            &[Judgement, MaxhamNetemeyer2002],
        ),
        // Months from which a relationship counts as long.
        row(A::BetrayalMonths, &[("long", 24.0)], D, &[Judgement, Gregoire2009]),
        // Months: the ordinary customer, and where a longer relationship adds no more.
        row(
            A::TenureMonths,
            &[("ordinary", 12.0), ("longest", 60.0)],
            D,
            &[Judgement, Ecommerce],
        ),
        // Factor on the whole recovery when there are many others to switch to.
        row(A::Competition, &[("many", 1.15)], C, &[Morgeson2020, Judgement]),
        // Share of the smaller of fix and money that counts on top of the larger.
        row(A::Overlap, &[("smaller", 0.25)], D, &[Judgement]),
        // Service used: the share of the loss over which the gain falls to 1/e.
        row(A::CurveKept, &[("scale", 0.4)], C, &[Gelbrich2015, Judgement]),
        // Service refused: steepness, and the share of the loss at the middle of the S;
        // the steepest part was seen between 0.6 and 1.2 of the price.
        row(
            A::CurveRefused,
            &[("steepness", 6.0), ("middle", 0.9)],
            C,
            &[Gelbrich2015, Judgement],
        ),
        // Share of the loss above which more money takes away, and how much for each loss.
        row(A::CurveLimit, &[("from", 1.5), ("slope", 0.2)], C, &[Haesevoets2017, Judgement]),
        // Factors on a remedy by how well it replaces what was lost.
        row(
            A::Match,
            &[("same", 1.0), ("credit", 0.8), ("other", 0.6)],
            C,
            &[MixMatch2020, RoschkGelbrich2014, Judgement],
        ),
        // Shares of the coefficient `apology`; they add up to 1. The order was measured,
        // the weights were not.
        row(
            A::ApologyParts,
            &[
                ("responsibility", 0.35),
                ("repair", 0.25),
                ("explanation", 0.12),
                ("regret", 0.12),
                ("repentance", 0.12),
                ("forgiveness", 0.04),
            ],
            D,
            &[Judgement, Lewicki2016],
        ),
        // Factor on an apology when something is due and nothing is given.
        row(A::ApologyDue, &[("words_only", 0.5)], D, &[Judgement, Halperin2022]),
        // Share of `speed` that a first apology earns when nothing else is given.
        row(A::SpeedApology, &[("words_only", 0.3)], D, &[Judgement]),
        // Minutes after which half of what speed can do is gone, by channel.
        row(
            A::Patience,
            &[
                ("social", 60.0),
                ("chat", 60.0),
                ("phone", 120.0),
                ("in_person", 120.0),
                ("email", 1440.0),
                ("review", 1440.0),
                ("letter", 4320.0),
            ],
            D,
            &[Judgement, TwitterAms2016],
        ),
        // Minutes from now until the customer has the answer, by channel.
        row(
            A::Answered,
            &[
                ("in_person", 15.0),
                ("phone", 30.0),
                ("chat", 30.0),
                ("social", 30.0),
                ("email", 240.0),
                ("review", 480.0),
                ("letter", 1440.0),
            ],
            D,
            &[Judgement],
        ),
        // Months over which most of the harm falls.
        row(A::MonthsOfHarm, &[("scale", 3.0)], D, &[Judgement, KnoxVanOest2014]),
        // Shares of respondents after their worst experience.
        row(
            A::VoiceShares,
            &[("stop_recommending", 0.64), ("look_elsewhere", 0.30), ("speak_against", 0.12)],
            C,
            &[Sdl2015],
        ),
        // Log-odds of the harm at which those shares hold: a major failure of ours.
        row(A::VoiceReference, &[("harm", 2.2)], D, &[Judgement]),
        // Share of the loss that all money together does not pass, the law aside.
        row(A::MoneyCap, &[("of_loss", 1.5)], C, &[Haesevoets2017]),
        // Share of the loss that money at least makes good where it alone is owed.
        row(
            A::LeastMoney,
            &[("minor", 0.1), ("moderate", 0.25), ("major", 0.5), ("refused", 1.0)],
            D,
            &[Judgement, Smith1999],
        ),
        // Share of what a customer spends that is left to the firm; the policy's own
        // margin takes its place.
        row(A::Margin, &[("of_spend", 0.4)], D, &[Judgement]),
        // Cost to the firm as a share of the price, for credit and voucher of the face
        // value; the policy's own shares take their place.
        row(
            A::RemedyCost,
            &[("redo", 0.6), ("credit", 0.7), ("voucher", 0.6), ("upgrade", 0.3), ("gift", 0.05)],
            D,
            &[Judgement],
        ),
        // Years whose spending a plan may earn back; the policy's own number takes its place.
        // Of each later year counts the share that stays had nothing gone wrong.
        row(A::Horizon, &[("years", 1.0)], D, &[Judgement, KnoxVanOest2014]),
    ]
};

const fn row(
    id: AssumptionId,
    values: &'static [(&'static str, f64)],
    grade: Grade,
    sources: &'static [SourceId],
) -> Assumption {
    Assumption { id, values, grade, sources }
}

/// A row out of its place does not build.
const _: () = {
    let mut place = 0;
    while place < ASSUMPTIONS.len() {
        assert!(ASSUMPTIONS[place].id as usize == place);
        place += 1;
    }
};
