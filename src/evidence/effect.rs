//! The coefficients of the forecast and what is known of each before any case is seen.
//!
//! All figures are log-odds of still buying after 12 months. None comes from a survey
//! share: a share of respondents is not an effect. None has grade A.

use super::{Grade, SourceId};
use crate::incident::{Closed, closed_list};

closed_list! {
    /// The coefficients of the forecast. The first [`Coefficient::POSITIVE`] are above zero
    /// by definition; the others may have either sign.
    Coefficient as "coefficient" {
        /// Length of the relationship, for each unit of `ln(1 + months)`.
        Tenure = "tenure",
        /// Any failure that the customer noticed.
        Notice = "notice",
        /// A major failure against a minor one.
        Severity = "severity",
        /// The firm could have prevented it.
        Ours = "ours",
        /// It may well happen again.
        Recur = "recur",
        /// There was an earlier failure.
        Earlier = "earlier",
        /// An attempt to put this failure right did not work.
        Failed = "failed",
        /// A long relationship, then a public complaint or a failed recovery.
        Betrayal = "betrayal",
        /// A remedy in kind.
        Fix = "fix",
        /// Money worth the whole loss.
        Money = "money",
        /// A complete first apology.
        Apology = "apology",
        /// A third or later apology; it counts against staying.
        Repeat = "repeat",
        /// An answer at once against never.
        Speed = "speed",
        /// A named person makes contact.
        Courtesy = "courtesy",
        /// An ordinary customer of about a year, without a failure.
        Base = "base",
        /// Many others to switch to, against some.
        AltMany = "alt_many",
        /// Few others, against some.
        AltFew = "alt_few",
        /// Bound by contract, against some.
        AltContract = "alt_contract",
    }
}

impl Coefficient {
    /// How many coefficients, from the first of the list, are above zero by definition.
    pub const POSITIVE: usize = 14;
    /// How many coefficients there are.
    pub const COUNT: usize = Self::ALL.len();
}

/// What is believed of a coefficient before any case of one's own, in log-odds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Prior {
    /// Above zero: `ln β` is normal, and `centre ÷ spread … centre × spread` holds 95 %.
    /// `centre` > 0, `spread` > 1.
    LogNormal { centre: f64, spread: f64 },
    /// Either sign: mean and standard deviation. `sd` > 0.
    Normal { mean: f64, sd: f64 },
}

impl Prior {
    /// The range that holds 95 % of the belief.
    pub fn range(self) -> (f64, f64) {
        match self {
            Self::LogNormal { centre, spread } => (centre / spread, centre * spread),
            Self::Normal { mean, sd } => (mean - 1.96 * sd, mean + 1.96 * sd),
        }
    }

    /// The middle of the belief.
    pub fn centre(self) -> f64 {
        match self {
            Self::LogNormal { centre, .. } => centre,
            Self::Normal { mean, .. } => mean,
        }
    }
}

/// A size as its source gives it, in log-odds, with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Published {
    pub size: f64,
    pub low: f64,
    pub high: f64,
}

/// One row: a coefficient, its prior, how sure it is and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    pub coefficient: Coefficient,
    pub prior: Prior,
    /// The size that the prior was shrunk from; `None` when only a direction was found.
    pub published: Option<Published>,
    pub grade: Grade,
    /// At least one; the first is the one that set the size.
    pub sources: &'static [SourceId],
}

/// The row of a coefficient.
pub fn effect(coefficient: Coefficient) -> &'static Effect {
    &EFFECTS[coefficient.index()]
}

/// The prior of a coefficient.
pub fn prior(coefficient: Coefficient) -> Prior {
    effect(coefficient).prior
}

/// One row for each coefficient, in the order of the list.
#[rustfmt::skip]
pub static EFFECTS: [Effect; Coefficient::COUNT] = {
    use Coefficient as C;
    use Grade::{B, C as GradeC, D};
    use SourceId::*;
    [
        // Observed churn of an online shop, for each ln(1 + months); shrunk by a third
        // because the origin of the data is unknown.
        log_normal(C::Tenure, 0.86, 1.5, GradeC, &[Ecommerce]).from(1.27, 1.18, 1.37),
        // Between a trial (a late ride: 5 to 10 % less spent) and what people say
        // (19 % stopped after a very poor experience).
        log_normal(C::Notice, 0.60, 2.0, GradeC, &[Halperin2022, QualtricsXm2021]),
        // Mean and range of the four differences between minor and major loss.
        log_normal(C::Severity, 1.30, 1.5, B, &[Tarp, Soares2015]).from(1.30, 0.69, 1.78),
        // Direction only; it reaches satisfaction with the one contact.
        log_normal(C::Ours, 0.30, 2.4, GradeC, &[VanVaerenbergh2014]),
        // Direction only; it reaches loyalty too, so it is set above `Ours`.
        log_normal(C::Recur, 0.50, 2.0, GradeC, &[VanVaerenbergh2014]),
        log_normal(C::Earlier, 0.60, 2.0, GradeC, &[KnoxVanOest2014, MaxhamNetemeyer2002]),
        log_normal(C::Failed, 0.60, 2.0, GradeC, &[MaxhamNetemeyer2002]),
        log_normal(C::Betrayal, 0.40, 2.3, GradeC, &[Gregoire2009]),
        // Relief other than money against explanation only, answer not disputed; taken at
        // 0.8 because relief was not given at random.
        log_normal(C::Fix, 0.55, 1.6, B, &[Cfpb]).from(0.66, 0.49, 0.83),
        // Money against explanation only, taken at 0.8 as above.
        log_normal(C::Money, 0.80, 1.5, B, &[Cfpb]).from(0.97, 0.83, 1.12),
        // Between the effect on intention (r = .23 as log-odds) and about 0 in the trial.
        log_normal(C::Apology, 0.35, 2.6, B, &[Hill2013, Halperin2022]).from(0.86, 0.27, 1.47),
        // Direction from the trial; it lowers staying.
        log_normal(C::Repeat, 0.20, 2.5, B, &[Halperin2022]),
        // "Satisfied quickly" against "satisfied", halved since easy cases are quick ones,
        // and lowered again: the complaint register shows no effect of a timely answer.
        log_normal(C::Speed, 0.70, 2.2, GradeC, &[Tarp, Cfpb]).from(1.73, 1.36, 2.10),
        log_normal(C::Courtesy, 0.30, 2.4, GradeC, &[GelbrichRoschk2011, RoschkKaiser2013]),
        // 2.20 is 90 of 100; the organisation's own retention takes its place.
        normal(C::Base, 2.20, 0.41, GradeC, &[Ecommerce, Judgement]),
        normal(C::AltMany, -0.40, 0.25, GradeC, &[Morgeson2020]),
        normal(C::AltFew, 0.20, 0.20, D, &[Judgement]),
        normal(C::AltContract, 0.80, 0.40, D, &[Judgement]),
    ]
};

impl Effect {
    const fn from(self, size: f64, low: f64, high: f64) -> Self {
        Self { published: Some(Published { size, low, high }), ..self }
    }
}

const fn log_normal(
    coefficient: Coefficient,
    centre: f64,
    spread: f64,
    grade: Grade,
    sources: &'static [SourceId],
) -> Effect {
    Effect {
        coefficient,
        prior: Prior::LogNormal { centre, spread },
        published: None,
        grade,
        sources,
    }
}

const fn normal(
    coefficient: Coefficient,
    mean: f64,
    sd: f64,
    grade: Grade,
    sources: &'static [SourceId],
) -> Effect {
    Effect { coefficient, prior: Prior::Normal { mean, sd }, published: None, grade, sources }
}

/// A row out of its place does not build: [`effect`] looks rows up by place.
const _: () = {
    let mut place = 0;
    while place < Coefficient::COUNT {
        assert!(EFFECTS[place].coefficient as usize == place);
        place += 1;
    }
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_fourteen_are_positive_and_the_rest_are_normal() {
        for row in &EFFECTS {
            let positive = row.coefficient.index() < Coefficient::POSITIVE;
            match row.prior {
                Prior::LogNormal { centre, spread } => {
                    assert!(positive && centre > 0.0 && spread > 1.0, "{row:?}");
                }
                Prior::Normal { sd, .. } => assert!(!positive && sd > 0.0, "{row:?}"),
            }
        }
    }

    #[test]
    fn every_effect_is_cited_and_none_is_called_a_trial_of_known_size() {
        for row in &EFFECTS {
            assert!(!row.sources.is_empty(), "{row:?}");
            assert_ne!(row.grade, Grade::A, "{row:?}");
            // Judgement alone is grade D, and grade D is judgement alone.
            let judged = row.sources == [SourceId::Judgement];
            assert_eq!(judged, row.grade == Grade::D, "{row:?}");
        }
    }

    #[test]
    fn published_sizes_are_shrunk_never_inflated() {
        let published = EFFECTS.iter().filter_map(|row| Some((row, row.published?)));
        let mut count = 0;
        for (row, Published { size, low, high }) in published {
            let (from, to) = row.prior.range();
            assert!(low < size && size < high, "{row:?}");
            assert!(row.prior.centre() <= size, "{row:?}");
            // The range stays wide enough to be corrected towards what was published.
            assert!(to >= low && from <= size, "{row:?}: {from}..{to}");
            count += 1;
        }
        assert_eq!(count, 6);
    }
}
