//! Contributions in whole customers that add up to the differences shown.

use super::{FactShare, RemedyShare};
use crate::forecast::{FactTerm, Outcome, Recovery, Situation, whole_parts};

/// From an ordinary customer to this one, nothing gone wrong.
pub fn level(
    situation: &Situation<'_>,
    ordinary: &Outcome,
    no_failure: &Outcome,
) -> Vec<FactShare> {
    facts(&situation.level_terms(), difference(ordinary, no_failure))
}

/// From nothing gone wrong to nothing done.
pub fn harm(
    situation: &Situation<'_>,
    no_failure: &Outcome,
    untreated: &Outcome,
) -> Vec<FactShare> {
    facts(&situation.harm_terms(), difference(no_failure, untreated))
}

/// From nothing done to the recovery carried out.
pub fn recovery(
    situation: &Situation<'_>,
    recovery: &Recovery,
    untreated: &Outcome,
    treated: &Outcome,
) -> Vec<RemedyShare> {
    let terms = situation.recovery_terms(recovery);
    let shares: Vec<f64> = terms.iter().map(|term| term.share).collect();
    let whole = whole_parts(&shares, difference(untreated, treated));
    terms
        .iter()
        .zip(whole)
        .map(|(term, of_100)| RemedyShare { part: term.of, log_odds: term.log_odds, of_100 })
        .collect()
}

fn facts(terms: &[FactTerm], total: i16) -> Vec<FactShare> {
    let shares: Vec<f64> = terms.iter().map(|term| term.share).collect();
    terms
        .iter()
        .zip(whole_parts(&shares, total))
        .map(|(term, of_100)| FactShare { coefficient: term.of, log_odds: term.log_odds, of_100 })
        .collect()
}

/// The difference of the integers shown.
pub fn difference(from: &Outcome, to: &Outcome) -> i16 {
    i16::from(to.of_100().n) - i16::from(from.of_100().n)
}
