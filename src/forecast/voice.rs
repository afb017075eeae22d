//! What such customers say of us: survey-based, never mixed into retention.

use super::column::Column;
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
        let share = |stated: f32| {
            let rate = libm::log(1.0 - f64::from(stated)) as f32 / REFERENCE;
            let mut out = harm_left.clone();
            out.map(|left| 1.0 - exp(rate * left.max(0.0)));
            out.outcome()
        };
        Self {
            stop_recommending: share(STOP_RECOMMENDING),
            look_elsewhere: share(LOOK_ELSEWHERE),
            speak_against: share(SPEAK_AGAINST),
        }
    }
}
