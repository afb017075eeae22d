//! The model at the mean coefficients: one number instead of all draws. Quick enough to
//! try every plan; the best are then settled with the draws.

use super::dose::Dose;
use super::draws::Draws;
use super::harm::Harm;
use super::lanes::Lanes;
use super::math::{exp, probability};
use crate::evidence::Coefficient;
use crate::incident::Incident;

/// One incident at the mean coefficients.
#[derive(Clone, Copy, Debug)]
pub struct MeanModel {
    level: f32,
    harm: f32,
    harm_if_fixed: f32,
    fix: f32,
    money: f32,
    apology: f32,
    repeat: f32,
    speed: f32,
    courtesy: f32,
}

impl MeanModel {
    /// Reads an incident.
    pub fn new(draws: &Draws, incident: &Incident) -> Self {
        let mean = |coefficient| draws.mean(coefficient) as f32;
        let harm = Harm::of(incident);
        let total = |harm: &Harm| harm.terms().iter().map(|(c, factor)| mean(*c) * factor).sum();
        Self {
            level: mean(Coefficient::Base)
                + harm.level_terms().iter().map(|(c, factor)| mean(*c) * factor).sum::<f32>(),
            harm: total(&harm),
            harm_if_fixed: total(&harm.cause_fixed()),
            fix: mean(Coefficient::Fix),
            money: mean(Coefficient::Money),
            apology: mean(Coefficient::Apology),
            repeat: mean(Coefficient::Repeat),
            speed: mean(Coefficient::Speed),
            courtesy: mean(Coefficient::Courtesy),
        }
    }

    /// The share that stays after a recovery of that dose, 0 to 1.
    pub fn treated(&self, dose: &Dose, cause_fixed: bool) -> f32 {
        let (fix, money) = Dose::tangible(
            Lanes::splat(self.fix * dose.fix),
            Lanes::splat(self.money * dose.money),
        );
        let relief = dose.market
            * (fix + money + self.apology * dose.apology - self.repeat * dose.repeat
                + self.speed * dose.speed
                + self.courtesy * dose.courtesy);
        let harm = if cause_fixed { self.harm_if_fixed } else { self.harm };
        probability(self.level - harm * exp(-relief / harm)).array()[0]
    }
}
