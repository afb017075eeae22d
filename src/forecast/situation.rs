//! One incident seen through all draws.

use super::column::{Column, mean};
use super::dose::Dose;
use super::draws::Draws;
use super::harm::Harm;
use super::lanes::{LANES, Lanes};
use super::math::{exp, probability};
use super::recovery::Recovery;
use crate::evidence::Coefficient;
use crate::incident::Incident;

/// How many draws settle which of two plans is better.
pub const SETTLED: usize = 128;

/// One incident seen through all draws: the level before the failure and the harm done,
/// in log-odds, draw by draw.
pub struct Situation<'a> {
    pub(super) draws: &'a Draws,
    pub(super) incident: &'a Incident,
    pub(super) harm: Harm,
    /// η0.
    pub(super) level: Column,
    /// h.
    pub(super) harm_done: Column,
    /// h with the cause removed; `None` when that changes nothing.
    harm_if_fixed: Option<Column>,
}

impl<'a> Situation<'a> {
    /// Reads an incident.
    pub fn new(draws: &'a Draws, incident: &'a Incident) -> Self {
        let harm = Harm::of(incident);
        let (harm_done, harm_if_fixed) = harms(draws, &harm);
        Self { draws, incident, harm, level: level(draws, &harm), harm_done, harm_if_fixed }
    }

    /// Reads an incident that is much like this one: what both have alike is taken over.
    pub fn beside(&self, incident: &'a Incident) -> Self {
        let Self { draws, harm: other, .. } = *self;
        let harm = Harm::of(incident);
        let (harm_done, harm_if_fixed) = if harm.terms() == other.terms() {
            (self.harm_done.clone(), self.harm_if_fixed.clone())
        } else {
            harms(draws, &harm)
        };
        let level = if harm.level_terms() == other.level_terms() {
            self.level.clone()
        } else {
            level(draws, &harm)
        };
        Self { draws, incident, harm, level, harm_done, harm_if_fixed }
    }

    /// The share that stays had nothing gone wrong.
    pub fn no_failure(&self) -> Column {
        let mut out = self.level.clone();
        out.map(probability);
        out
    }

    /// The share of ordinary customers of about a year that stays, nothing gone wrong.
    pub fn ordinary(&self) -> Column {
        let mut out = self.draws.of(Coefficient::Base).clone();
        out.map(probability);
        out
    }

    /// The share that stays if nothing is done.
    pub fn untreated(&self) -> Column {
        self.level.zip(&self.harm_done, |level, harm| probability(level - harm))
    }

    /// The share that stays after `recovery`.
    pub fn treated(&self, recovery: &Recovery) -> Column {
        let mut out = Column::filled(0.0);
        self.fill(recovery, out.lanes_mut());
        out
    }

    /// The mean share that stays after `recovery` over the first [`SETTLED`] draws, which
    /// are a low-discrepancy sequence themselves: for comparing plans that are much alike,
    /// at a sixteenth of the price (docs/adr/0002).
    pub fn settled(&self, recovery: &Recovery) -> f64 {
        let mut shares = [Lanes::splat(0.0); SETTLED / LANES];
        self.fill(recovery, &mut shares);
        mean(&shares)
    }

    /// One pass over the draws, all terms at once: this is where the time goes.
    fn fill(&self, recovery: &Recovery, shares: &mut [Lanes]) {
        let dose = Dose::of(self.incident, recovery);
        let fours = shares.len();
        let of = |coefficient| &self.draws.of(coefficient).lanes()[..fours];
        let (fix, money) = (of(Coefficient::Fix), of(Coefficient::Money));
        let (apology, repeat) = (of(Coefficient::Apology), of(Coefficient::Repeat));
        let (speed, courtesy) = (of(Coefficient::Speed), of(Coefficient::Courtesy));
        let level = &self.level.lanes()[..fours];
        let harm = &self.harm_with(recovery).lanes()[..fours];
        for four in 0..fours {
            let (fix, money) = Dose::tangible(fix[four] * dose.fix, money[four] * dose.money);
            let relief = dose.market
                * (fix + money + apology[four] * dose.apology - repeat[four] * dose.repeat
                    + speed[four] * dose.speed
                    + courtesy[four] * dose.courtesy);
            shares[four] = probability(level[four] - harm[four] * exp(-relief / harm[four]));
        }
    }

    /// The harm that is left after `recovery`, in log-odds.
    pub fn harm_left(&self, recovery: &Recovery) -> Column {
        let relief = self.relief(&Dose::of(self.incident, recovery));
        self.harm_with(recovery).zip(&relief, |harm, relief| harm * exp(-relief / harm))
    }

    /// h under a plan that may remove the cause.
    pub(super) fn harm_with(&self, recovery: &Recovery) -> &Column {
        match &self.harm_if_fixed {
            Some(fixed) if recovery.cause_fixed => fixed,
            _ => &self.harm_done,
        }
    }

    /// r, in log-odds.
    fn relief(&self, dose: &Dose) -> Column {
        let of = |coefficient| self.draws.of(coefficient);
        let mut relief = if dose.fix == 0.0 && dose.money == 0.0 {
            Column::filled(0.0)
        } else {
            of(Coefficient::Fix).zip(of(Coefficient::Money), |fix, money| {
                let (fix, money) = Dose::tangible(fix * dose.fix, money * dose.money);
                dose.market * (fix + money)
            })
        };
        for (coefficient, factor) in [
            (Coefficient::Apology, dose.apology),
            (Coefficient::Repeat, -dose.repeat),
            (Coefficient::Speed, dose.speed),
            (Coefficient::Courtesy, dose.courtesy),
        ] {
            relief.add_scaled(dose.market * factor, of(coefficient));
        }
        relief
    }
}

/// The level before the failure, draw by draw.
fn level(draws: &Draws, harm: &Harm) -> Column {
    draws.of(Coefficient::Base).plus(&scaled(draws, &harm.level_terms()))
}

/// The harm of a failure, draw by draw: always above 0, since noticing it always counts. And
/// the same with the cause removed, if that changes anything.
fn harms(draws: &Draws, harm: &Harm) -> (Column, Option<Column>) {
    let sum = |terms: &[_]| Column::filled(0.0).plus(&scaled(draws, terms));
    let fixed = harm.cause_fixed();
    let if_fixed = (fixed.recur != harm.recur).then(|| sum(&fixed.terms()));
    (sum(&harm.terms()), if_fixed)
}

/// The columns of the coefficients that count, each with its multiplier.
fn scaled<'a>(draws: &'a Draws, terms: &[(Coefficient, f32)]) -> Vec<(f32, &'a Column)> {
    let counts = terms.iter().filter(|(_, factor)| *factor != 0.0);
    counts.map(|(coefficient, factor)| (*factor, draws.of(*coefficient))).collect()
}
