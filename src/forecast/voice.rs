//! What such customers say of us: survey-based, never mixed into retention.

use super::column::Column;
use super::lanes::Lanes;
use super::math::exp;
use super::outcome::Outcome;

/// Shares of customers left untreated after a major failure of ours, as they state it in a
/// survey (SDL 2015, n = 2 784).
const STOP_RECOMMENDING: f32 = 0.64;
const LOOK_ELSEWHERE: f32 = 0.30;
const SPEAK_AGAINST: f32 = 0.12;

/// The harm left that those shares are of, in log-odds.
const REFERENCE: f32 = 2.2;

/// Shares of such customers, 0 to 1; grade C.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Voice {
    pub stop_recommending: Outcome,
    pub look_elsewhere: Outcome,
    /// Speak against the firm in public.
    pub speak_against: Outcome,
}

impl Voice {
    /// From the harm that is left, draw by draw.
    pub fn new(harm_left: &Column) -> Self {
        let stop_recommending = share(harm_left, STOP_RECOMMENDING).outcome();
        // The three shares rise with the same harm, so their percentiles are at the same
        // draws.
        let like = |stated: f32| {
            let power = rate(stated) / rate(STOP_RECOMMENDING);
            let of = |share: f64| 1.0 - libm::pow(1.0 - share, power);
            Outcome {
                mean: share(harm_left, stated).mean(),
                p10: of(stop_recommending.p10),
                p50: of(stop_recommending.p50),
                p90: of(stop_recommending.p90),
            }
        };
        Self {
            look_elsewhere: like(LOOK_ELSEWHERE),
            speak_against: like(SPEAK_AGAINST),
            stop_recommending,
        }
    }
}

/// How fast the share of those who hold back falls with the harm left.
fn rate(stated: f32) -> f64 {
    libm::log1p(-f64::from(stated)) / f64::from(REFERENCE)
}

/// `1 − (1 − stated)^(left ÷ reference)`, draw by draw.
fn share(harm_left: &Column, stated: f32) -> Column {
    let rate = rate(stated) as f32;
    let mut out = harm_left.clone();
    out.map(|left| 1.0 - exp(rate * left.max(Lanes::splat(0.0))));
    out
}
