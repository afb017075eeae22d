//! What each fact and each part of a recovery contributes to the difference it makes.
//!
//! Along the straight way from one state to the other the model reads only the sum of its
//! terms, so every term's share of the way is its share of the sum (Aumann & Shapley). It
//! is taken draw by draw, and so the shares add up to the difference exactly.

use super::column::Column;
use super::dose::Dose;
use super::lanes::Lanes;
use super::math::{exp, probability};
use super::recovery::Recovery;
use super::situation::Situation;
use crate::evidence::Coefficient;
use crate::incident::closed_list;

/// One term's contribution: mean log-odds and mean share of customers, −1 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term<Of> {
    pub of: Of,
    pub log_odds: f64,
    pub share: f64,
}

/// A fact's contribution, named by its coefficient.
pub type FactTerm = Term<Coefficient>;

closed_list! {
    /// The parts of a recovery in the model.
    Part as "recovery_parts" {
        Fix = "fix",
        Money = "money",
        /// A first apology.
        Apology = "apology",
        /// A third or later apology.
        RepeatedApology = "repeated_apology",
        Speed = "speed",
        Courtesy = "courtesy",
        CauseFixed = "cause_fixed",
    }
}

impl Part {
    /// The coefficient behind the part.
    pub fn coefficient(self) -> Coefficient {
        match self {
            Self::Fix => Coefficient::Fix,
            Self::Money => Coefficient::Money,
            Self::Apology => Coefficient::Apology,
            Self::RepeatedApology => Coefficient::Repeat,
            Self::Speed => Coefficient::Speed,
            Self::Courtesy => Coefficient::Courtesy,
            Self::CauseFixed => Coefficient::Recur,
        }
    }
}

impl Situation<'_> {
    /// From an ordinary customer to this one, nothing gone wrong.
    pub fn level_terms(&self) -> Vec<FactTerm> {
        let base = self.draws.of(Coefficient::Base);
        let steepness = base
            .zip(&self.level, |from, to| slope(probability(from), probability(to), to - from));
        self.linear(&self.harm.level_terms(), &steepness, 1.0)
    }

    /// From nothing gone wrong to nothing done.
    pub fn harm_terms(&self) -> Vec<FactTerm> {
        let steepness = self.level.zip(&self.harm_done, |level, harm| {
            slope(probability(level), probability(level - harm), -harm)
        });
        self.linear(&self.harm.terms(), &steepness, -1.0)
    }

    fn linear(
        &self,
        terms: &[(Coefficient, f32)],
        steepness: &Column,
        sign: f64,
    ) -> Vec<FactTerm> {
        terms
            .iter()
            .filter(|(_, factor)| *factor != 0.0)
            .map(|(coefficient, factor)| {
                let factor = sign * f64::from(*factor);
                Term {
                    of: *coefficient,
                    log_odds: factor * self.draws.mean(*coefficient),
                    share: factor * self.draws.of(*coefficient).mean_product(steepness),
                }
            })
            .collect()
    }

    /// From nothing done to `recovery` carried out: first the cause removed, then the rest.
    pub fn recovery_terms(&self, recovery: &Recovery) -> Vec<Term<Part>> {
        let dose = Dose::of(self.incident, recovery);
        let harm = self.harm_with(recovery);
        let mut terms = Vec::new();
        if recovery.cause_fixed && self.harm.recur != 0.0 {
            let before = self.untreated();
            let after = self.level.zip(harm, |level, harm| probability(level - harm));
            let gain = after.mean() - before.mean();
            let log_odds = f64::from(self.harm.recur) * self.draws.mean(Coefficient::Recur);
            terms.push(Term { of: Part::CauseFixed, log_odds, share: gain });
        }
        let parts = self.relief_parts(&dose);
        let mut relief = Column::filled(0.0);
        for (_, part) in &parts {
            relief.add_scaled(1.0, part);
        }
        // How much of a unit of relief reaches the log-odds, and how much the customers.
        let reach = harm.zip(&relief, |harm, relief| {
            let reach = harm * (1.0 - exp(-relief / harm)) / relief;
            length(relief).at_least(Lanes::splat(TINY), reach, Lanes::splat(1.0))
        });
        let mut steepness = relief;
        steepness.update(&self.level, harm, |relief, level, harm| {
            let after = probability(level - harm * exp(-relief / harm));
            slope(probability(level - harm), after, relief)
        });
        terms.extend(parts.iter().map(|(part, column)| Term {
            of: *part,
            log_odds: column.mean_product(&reach),
            share: column.mean_product(&steepness),
        }));
        terms
    }

    /// The terms of r, draw by draw; those that are nought throughout are left out.
    fn relief_parts(&self, dose: &Dose) -> Vec<(Part, Column)> {
        let of = |coefficient| self.draws.of(coefficient);
        let mut parts = Vec::new();
        if dose.fix != 0.0 || dose.money != 0.0 {
            let tangible = |pick: fn((Lanes, Lanes)) -> Lanes| {
                of(Coefficient::Fix).zip(of(Coefficient::Money), |fix, money| {
                    dose.market * pick(Dose::tangible(fix * dose.fix, money * dose.money))
                })
            };
            if dose.fix != 0.0 {
                parts.push((Part::Fix, tangible(|pair| pair.0)));
            }
            if dose.money != 0.0 {
                parts.push((Part::Money, tangible(|pair| pair.1)));
            }
        }
        for (part, factor) in [
            (Part::Apology, dose.apology),
            (Part::RepeatedApology, -dose.repeat),
            (Part::Speed, dose.speed),
            (Part::Courtesy, dose.courtesy),
        ] {
            if factor != 0.0 {
                let mut column = Column::filled(0.0);
                column.add_scaled(dose.market * factor, of(part.coefficient()));
                parts.push((part, column));
            }
        }
        parts
    }
}

/// Below this a way is too short to divide by.
const TINY: f32 = 1e-4;

/// The difference of two probabilities for each unit of the way between them; on a way too
/// short to divide by, the slope where it starts.
fn slope(from: Lanes, to: Lanes, way: Lanes) -> Lanes {
    length(way).at_least(Lanes::splat(TINY), (to - from) / way, from * (1.0 - from))
}

fn length(way: Lanes) -> Lanes {
    way.max(-way)
}

/// Whole numbers in proportion to `shares` that add up to `total`: each is rounded, and
/// what is left over goes to those that lost most by rounding (largest remainder).
pub fn whole_parts(shares: &[f64], total: i16) -> Vec<i16> {
    let mut whole: Vec<i16> =
        shares.iter().map(|share| libm::round(share * 100.0) as i16).collect();
    let mut missing = total - whole.iter().sum::<i16>();
    while missing != 0 && !shares.is_empty() {
        let step = missing.signum();
        let lost =
            |place: usize| (shares[place] * 100.0 - f64::from(whole[place])) * f64::from(step);
        // Ties go to the first, so that the result is always the same.
        let most = (0..shares.len())
            .fold(0, |best, place| if lost(place) > lost(best) + 1e-9 { place } else { best });
        whole[most] += step;
        missing -= step;
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_parts_add_up_and_stay_close() {
        for (shares, total) in [
            (vec![0.104, 0.104, 0.104], 31),
            (vec![-0.24, -0.063, -0.094], -40),
            (vec![0.004, 0.004], 1),
            (vec![], 0),
            (vec![0.12, -0.018], 10),
        ] {
            let whole = whole_parts(&shares, total);
            assert_eq!(whole.iter().sum::<i16>(), total, "{shares:?}");
            for (whole, share) in whole.iter().zip(&shares) {
                assert!((f64::from(*whole) - share * 100.0).abs() <= 1.0, "{shares:?}: {whole}");
            }
        }
    }
}
