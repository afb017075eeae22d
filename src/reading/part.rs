//! The part that each amount of a text plays: price, loss, delay and their like.

use std::ops::Range;

use super::amount::{Amount, Quantity};
use super::least;
use super::place::around;
use super::read::{Doubt, Reader};
use crate::incident::{Fact, IncidentDraft, Minutes, Months};
use crate::text::{Hit, Kind, Pack, Token};

/// The value of a phrase that names the year a customer came.
const YEAR: &str = "year";
/// A number below it is no year that a customer came.
const EARLIEST: u16 = 1900;

impl Reader<'_> {
    /// The part that each amount plays most likely, strongest first.
    fn parts<'b>(
        &self,
        amounts: &'b [Amount],
        pack: &'b Pack,
    ) -> Vec<(&'b str, f32, &'b Amount)> {
        let mut parts: Vec<_> = amounts
            .iter()
            .filter_map(|amount| {
                let key = amount.what.key();
                let odds = pack.model.log_odds(&around(self.tokens, self.hits, amount));
                pack.model
                    .labels()
                    .zip(odds)
                    .filter_map(|(label, odds)| {
                        let part = label.strip_prefix(key)?.strip_prefix('=')?;
                        let odds = odds + self.context(part, &amount.at);
                        (odds >= least::AMOUNT && part != "none").then_some((part, odds, amount))
                    })
                    .max_by(|a, b| a.1.total_cmp(&b.1))
            })
            .collect();
        parts.sort_by(|a, b| b.1.total_cmp(&a.1));
        parts
    }

    /// Money and times, each in the part it plays.
    pub(super) fn amounts(&mut self, amounts: &[Amount], pack: &Pack) {
        // The strongest amount plays each part; another that is nearly as strong leaves it open.
        let mut played: Vec<(&str, f32, &Amount)> = Vec::new();
        for (role, odds, amount) in self.parts(amounts, pack) {
            match played.iter().find(|(other, ..)| *other == role) {
                None => {
                    self.amount(role, amount);
                    played.push((role, odds, amount));
                }
                Some((_, most, first))
                    if odds >= most - least::RIVAL && first.what != amount.what =>
                {
                    self.rival(role, first, amount);
                }
                Some(_) => {}
            }
        }
        let told = self.hits.iter().filter(|hit| hit.kind == Kind::Tenure && !self.hedged(hit));
        let fixed = told.filter_map(|hit| Some((self.months(hit)?, hit.at.clone()))).next();
        if let (None, Some((months, at))) = (self.reading.draft.tenure, fixed) {
            self.reading.draft.tenure = Months::new(months);
            self.found(Fact::Tenure, &at);
        }
    }

    /// The months that a phrase stands for: a number of them, or those since a year.
    fn months(&self, hit: &Hit<'_>) -> Option<u16> {
        if let Ok(months) = hit.value.parse() {
            return Some(months);
        }
        let today = self.today.filter(|_| hit.value == YEAR)?.year();
        let year = |token: &Token| token.text.parse().ok();
        let years = self.tokens.get(hit.at.clone())?.iter().filter_map(year);
        let since = years.into_iter().find(|year| (EARLIEST..=today).contains(year))?;
        Some((today - since) * 12)
    }

    /// A second amount for a part that is played already.
    fn rival(&mut self, role: &str, first: &Amount, second: &Amount) {
        let readings = [first, second].map(|amount| played(role, amount.what));
        let [Some((fact @ (Fact::Delay | Fact::Loss), one)), Some((_, other))] = readings else {
            return;
        };
        self.found(fact, &second.at);
        let doubts = &mut self.reading.ambiguous;
        if !doubts.iter().any(|doubt| doubt.fact == fact) {
            self.reading.draft.copy(fact, &IncidentDraft::default());
            doubts.push(Doubt { fact, readings: vec![one, other] });
        }
    }

    /// What the failure told in the same sentence adds to the part that an amount plays.
    fn context(&self, role: &str, at: &Range<usize>) -> f32 {
        let failures: &[&str] = match role {
            "delay" => &["late", "unresponsive"],
            "loss" => &["billing", "lost_damaged"],
            _ => return 0.0,
        };
        let told = self.scores.around(at).any(|place| {
            failures.iter().any(|name| self.scores.of(place, 'f', name) >= least::FAILURE)
        });
        if told { least::TOLD } else { 0.0 }
    }

    fn amount(&mut self, role: &str, amount: &Amount) {
        if let Some((fact, draft)) = played(role, amount.what) {
            self.reading.draft.copy(fact, &draft);
            self.found(fact, &amount.at);
        }
    }
}

/// The fact that an amount gives in a part, alone in its draft.
fn played(role: &str, what: Quantity) -> Option<(Fact, IncidentDraft)> {
    let mut draft = IncidentDraft::default();
    let fact = match (role, what) {
        ("price", Quantity::Money(money)) => {
            draft.price = Some(money);
            Fact::Price
        }
        ("loss", Quantity::Money(money)) => {
            draft.loss = Some(money);
            Fact::Loss
        }
        ("yearly", Quantity::Money(money)) => {
            draft.yearly_value = Some(money);
            Fact::YearlyValue
        }
        ("delay", Quantity::Time(minutes)) => {
            draft.delay = Minutes::new(minutes);
            Fact::Delay
        }
        ("since", Quantity::Time(minutes)) => {
            draft.since = Minutes::new(minutes);
            Fact::Since
        }
        ("tenure", Quantity::Time(minutes)) => {
            // A year of 365 days is twelve months.
            let months = (u64::from(minutes) * 12 + 262_800) / 525_600;
            draft.tenure = u16::try_from(months).ok().and_then(Months::new);
            Fact::Tenure
        }
        _ => return None,
    };
    Some((fact, draft))
}
