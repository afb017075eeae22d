//! Retention over time: month by month from now to a year from now.

use super::outcome::Outcome;

/// The months of a curve: now and twelve more.
pub const MONTHS: usize = 13;

/// Months in which most of the effect of a failure shows. Judgement, grade D; Knox & van
/// Oest 2014: the effect is short-lived if no second failure follows.
const FADE: f64 = 3.0;

/// The share that still buys at the end of each month, 0 to 1, with percentiles. Month 0
/// is now, month 12 the figure that the page shows everywhere else.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Curve {
    pub mean: [f64; MONTHS],
    pub p10: [f64; MONTHS],
    pub p90: [f64; MONTHS],
}

impl Curve {
    /// The curve towards `outcome` of customers who without a failure would end at
    /// `no_failure`.
    pub fn new(no_failure: &Outcome, outcome: &Outcome) -> Self {
        Self {
            mean: survival(no_failure.mean, outcome.mean),
            p10: survival(no_failure.p10, outcome.p10),
            p90: survival(no_failure.p90, outcome.p90),
        }
    }
}

/// `S(t) = exp(−(λ0·t + Λ·(1 − e^(−t/3)) / (1 − e^(−12/3))))` with `S(12)` = `share`.
fn survival(no_failure: f64, share: f64) -> [f64; MONTHS] {
    let usual = -libm::log(no_failure) / 12.0;
    let extra = libm::log(no_failure / share);
    let felt = |months: f64| 1.0 - libm::exp(-months / FADE);
    std::array::from_fn(|month| {
        let t = month as f64;
        libm::exp(-(usual * t + extra * felt(t) / felt(12.0)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_starts_at_all_falls_and_ends_at_its_share() {
        for (no_failure, share) in [(0.89, 0.48), (0.95, 0.95), (0.5, 0.02)] {
            let curve = survival(no_failure, share);
            assert!((curve[0] - 1.0).abs() < 1e-12 && (curve[12] - share).abs() < 1e-12);
            assert!(curve.windows(2).all(|pair| pair[1] < pair[0]), "{curve:?}");
        }
    }
}
