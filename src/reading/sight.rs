//! What is seen of an amount among all that a text says: what its own words speak for and those of
//! the others of its kind, how it stands among them, the failures and wishes told around it and in
//! the whole text. Nothing here knows a language, so that what is learnt in one serves all.

use super::amount::{Amount, Quantity};
use super::kin::families_around;
use super::least::{FAINT, MOST, SCALE, SURE, UNHEARD};
use super::place::around;
use crate::incident::{Closed, Failure, Want};
use crate::text::{Hit, Kind, Model, Scores, Token, hits_within};

/// The parts that money may play; the last is none.
const MONEY: [&str; PARTS] = ["price", "loss", "yearly", NONE];
/// The parts that a time may play; the last is none.
const TIME: [&str; PARTS] = ["delay", "since", "tenure", NONE];
const PARTS: usize = 4;
/// No part: an age, a warranty, an offer.
pub const NONE: &str = "none";

/// The most words between the two ends of a phrase that names an amount and the amount.
const NAMING: usize = 6;
/// Others of its kind on either side at which an amount is looked at beside.
const OTHERS: usize = 16;
/// From so many minutes on a time is of another size: beyond an hour, a day, two weeks, a year.
const SIZES: [u32; 4] = [61, 1440, 20_000, 525_600];
/// The phrases that bear on the part of an amount beside them.
const KINDS: [Kind; 11] = [
    Kind::Hedge,
    Kind::Negation,
    Kind::Version,
    Kind::Correction,
    Kind::Since,
    Kind::Want,
    Kind::NotWant,
    Kind::Channel,
    Kind::Earlier,
    Kind::Apology,
    Kind::Tenure,
];

/// The parts that an amount may play; the last is none.
pub fn parts_of(what: Quantity) -> [&'static str; PARTS] {
    match what {
        Quantity::Money(_) => MONEY,
        Quantity::Time(_) => TIME,
    }
}

/// The amounts of a text, and all around them.
pub struct Sight<'a> {
    tokens: &'a [Token],
    hits: &'a [Hit<'a>],
    scores: &'a Scores<'a>,
    amounts: &'a [Amount],
    /// What the words around each amount speak for, then what their families do; each by part.
    said: Vec<[[f32; PARTS]; 2]>,
    /// The labels of failures and wishes.
    labels: Vec<Option<usize>>,
    /// The most that is said of each anywhere.
    whole: Vec<f32>,
}

impl<'a> Sight<'a> {
    /// Looks at the amounts of a text, by a model of the language, which knows what the words around
    /// them speak for, and by one that knows what families do.
    pub fn new(
        tokens: &'a [Token],
        hits: &'a [Hit<'a>],
        scores: &'a Scores<'a>,
        amounts: &'a [Amount],
        [words, families]: [&Model; 2],
    ) -> Self {
        let said = amounts.iter().map(|amount| {
            let by = |model: &Model, seen: &[u32]| {
                let odds = model.log_odds(seen);
                parts_of(amount.what).map(|part| {
                    heard(model.label(amount.what.key(), part).and_then(|at| odds.get(at)))
                })
            };
            [
                by(words, &around(tokens, hits, amounts, amount)),
                by(families, &families_around(tokens, hits, amounts, amount)),
            ]
        });
        let failures = Failure::ALL.iter().map(|failure| scores.label('f', failure.name()));
        let wants = Want::ALL.iter().map(|want| scores.label('w', want.name()));
        let labels: Vec<Option<usize>> = failures.chain(wants).collect();
        let most = scores.most();
        let whole = labels.iter().map(|at| heard(at.and_then(|at| most.get(at)))).collect();
        Self { tokens, hits, scores, amounts, said: said.collect(), labels, whole }
    }

    /// What is seen of the amount at a place.
    pub fn of(&self, place: usize) -> Vec<f32> {
        let (Some(amount), Some(said)) = (self.amounts.get(place), self.said.get(place)) else {
            return Vec::new();
        };
        let near = place.saturating_sub(OTHERS)..(place + OTHERS + 1).min(self.amounts.len());
        let others: Vec<usize> = near
            .filter(|at| *at != place && self.amounts[*at].what.key() == amount.what.key())
            .collect();
        let mut seen = Vec::new();
        for (by, said) in said.iter().enumerate() {
            // What is nearly sure weighs otherwise than what is faint.
            for least in [UNHEARD, FAINT, SURE] {
                seen.extend(said.map(|odds| odds.max(least) * SCALE));
            }
            seen.extend((0..PARTS).map(|part| {
                others.iter().map(|at| self.said[*at][by][part]).fold(UNHEARD, f32::max) * SCALE
            }));
        }
        let any = |is: fn(&Amount, &Amount) -> bool| {
            yes(others.iter().any(|at| is(&self.amounts[*at], amount)))
        };
        seen.extend([
            yes(others.is_empty()),
            yes(others.len() == 1),
            any(|other, own| other.at.start < own.at.start),
            any(|other, own| other.at.start > own.at.start),
            any(|other, own| other.what.size() > own.what.size()),
            any(|other, own| other.what.size() < own.what.size()),
            any(|other, own| other.what == own.what),
        ]);
        seen.extend(parts_of(amount.what).map(|part| yes(self.named(part, amount))));
        let pieces: Vec<usize> = self.scores.around(&amount.at).collect();
        let smallest = pieces.iter().map(|at| &self.scores.pieces[*at]).min_by_key(|p| p.len());
        seen.extend(KINDS.map(|kind| {
            let beside = |piece| hits_within(self.hits, piece).any(|hit| hit.kind == kind);
            yes(smallest.is_some_and(beside))
        }));
        seen.extend(self.labels.iter().map(|label| {
            let odds =
                pieces.iter().map(|at| heard(label.and_then(|l| self.scores.row(*at).get(l))));
            odds.fold(UNHEARD, f32::max) * SCALE
        }));
        seen.extend(self.whole.iter().map(|odds| odds * SCALE));
        if let Quantity::Time(minutes) = amount.what {
            seen.extend(SIZES.map(|least| yes(minutes >= least)));
        }
        seen.extend([
            amount.at.start as f32 / self.tokens.len().max(1) as f32,
            libm::log1pf(self.scores.sentences.len() as f32),
        ]);
        seen
    }

    /// Whether a phrase that names a part holds an amount, or touches it.
    pub fn named(&self, part: &str, Amount { at, .. }: &Amount) -> bool {
        let near = at.start.saturating_sub(NAMING)..at.end + NAMING;
        hits_within(self.hits, &near).any(|hit| {
            let holds = hit.at.start <= at.end && at.start <= hit.at.end;
            hit.kind == Kind::Money && hit.value == part && holds
        })
    }
}

fn heard(odds: Option<&f32>) -> f32 {
    odds.map_or(UNHEARD, |odds| odds.clamp(UNHEARD, MOST))
}

fn yes(is: bool) -> f32 {
    f32::from(u8::from(is))
}
