//! The part that each amount of a text plays: price, loss, delay and their like.

use std::ops::Range;

use super::amount::{Amount, Quantity};
use super::doubt::between;
use super::families::families_of_amounts;
use super::least;
use super::number::{bare, numbers};
use super::read::Reader;
use super::sight::Sight;
use super::weights::Weights;
use crate::incident::{Fact, IncidentDraft, Minutes, Months};
use crate::text::{Hit, Kind, Lexicon, Pack, Token, hits_in};

/// The most words between the two ends of a phrase that names an amount and the amount.
const NAMING: usize = 6;
/// The most words from the one that says whose version it is to its bare number.
const SHORT: usize = 4;
/// Of two measures of the same none is more than so many times the other.
const SAME: i64 = 6;
/// Of two versions of the same sum none is more than so many times the other.
const NEARLY: i64 = 2;
/// The value of a phrase that names the year a customer came.
const YEAR: &str = "year";
/// A number below it is no year that a customer came.
const EARLIEST: u16 = 1900;

impl Reader<'_> {
    /// The part that each amount plays most likely, strongest first.
    fn parts<'b>(
        &self,
        amounts: &'b [Amount],
        pack: &Pack,
    ) -> Vec<(&'static str, f32, &'b Amount)> {
        let models = [&pack.model, families_of_amounts()];
        let sight = Sight::new(self.tokens, self.hits, self.scores, amounts, models);
        let part = |(place, amount): (usize, &'b Amount)| {
            let (part, odds) = Weights::shipped().part(&sight, place, amount)?;
            (odds >= least::AMOUNT).then_some((part, odds, amount))
        };
        let mut parts: Vec<_> = amounts.iter().enumerate().filter_map(part).collect();
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
                // "Two weeks ago she wrote, a week ago again": it counts from the first time.
                Some((_, most, first))
                    if role == "since"
                        && odds >= most - least::RIVAL
                        && self.versions_near(&first.at) == 0
                        && self.versions_near(&amount.at) == 0
                        && !self.corrected(&first.at, &amount.at) =>
                {
                    if amount.what.size() > first.what.size() {
                        self.amount(role, amount);
                    }
                }
                Some((_, most, first))
                    if odds >= most - least::RIVAL && first.what != amount.what =>
                {
                    self.rival(role, first, amount);
                }
                Some(_) => {}
            }
        }
        self.contested(amounts, &played);
        self.contested_in_short(amounts, &played, &pack.lexicon);
        let told = self.hits.iter().filter(|hit| hit.kind == Kind::Tenure && !self.hedged(hit));
        let fixed = told.filter_map(|hit| Some((self.months(hit)?, hit.at.clone()))).next();
        let open = self.reading.draft.tenure.is_none() && !self.is_doubted(Fact::Tenure);
        if let Some((months, at)) = fixed.filter(|_| open) {
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

    /// Opens an amount that somebody's version, or a document's, sets another one against, or
    /// that another one corrects.
    fn contested(&mut self, amounts: &[Amount], played: &[(&str, f32, &Amount)]) {
        for (role, _, amount) in played {
            let part = |other: &Amount| {
                played.iter().find(|(_, _, player)| player.at == other.at).map(|(role, ..)| *role)
            };
            let other = amounts.iter().find(|other| {
                other.what != amount.what
                    && other.what.key() == amount.what.key()
                    && (self.corrected(&amount.at, &other.at)
                        || (part(other).is_none() || self.each_has_a_version(amount, other))
                            && self.told_against(amount, other))
            });
            if let Some(other) = other {
                self.rival(role, amount, other);
                if let Some((fact, _)) = part(other).and_then(|role| played_as(role, other.what))
                {
                    self.reading.draft.copy(fact, &IncidentDraft::default());
                }
            } else if self.taken_back(&amount.at)
                && let Some((fact, reading)) = played_as(role, amount.what)
            {
                self.doubt(fact, vec![reading]);
            }
        }
    }

    /// Opens an amount against which somebody's version sets a bare number: "she says she sat for
    /// fifty minutes, the log says 20".
    fn contested_in_short(
        &mut self,
        amounts: &[Amount],
        played: &[(&str, f32, &Amount)],
        lexicon: &Lexicon,
    ) {
        if played.is_empty() || !self.hits.iter().any(|hit| hit.kind == Kind::Version) {
            return;
        }
        let numbers = numbers(self.tokens, self.hits, lexicon);
        for (role, _, amount) in played {
            let told = bare(&numbers, self.tokens).filter(|number| {
                let before = number.at.start.saturating_sub(SHORT)..number.at.end;
                number.at.start >= amount.at.end
                    && !amounts.iter().any(|other| {
                        other.at.start < number.at.end && number.at.start < other.at.end
                    })
                    && self.are_neighbours(&amount.at, &number.at)
                    && (hits_in(self.hits, &before).iter().any(|hit| hit.kind == Kind::Version)
                        || self.is_a_version(&amount.at)
                            && self.scores.sentence_of(&amount.at)
                                == self.scores.sentence_of(&number.at))
            });
            let other = told
                .filter_map(|number| amount.alike(SAME, number))
                .find(|other| other.what != amount.what);
            if let Some(other) = other {
                self.rival(role, amount, &other);
            }
        }
    }

    /// Whether each of two sums, even where they seem to play different parts, is what a
    /// version of its own says: "the receipt says 48, on her statement it is 84".
    fn each_has_a_version(&self, one: &Amount, other: &Amount) -> bool {
        let both = one.at.start.min(other.at.start)..one.at.end.max(other.at.end);
        let before = both.start.saturating_sub(NAMING);
        let versions = |at: Range<usize>| self.versions(&at) > 0;
        let each_within = || {
            one.is_within(NEARLY, other)
                && [one, other].iter().all(|amount| self.is_a_version(&amount.at))
        };
        matches!(one.what, Quantity::Money(_))
            && (each_within()
                || versions(before..both.start)
                    && (versions(between(&one.at, &other.at))
                        || versions(both.end..both.end + NAMING)))
    }

    /// Whether two amounts stand near each other as what different people say. Of two that may
    /// well measure the same, one is enough that is told as somebody's: "she says 40 minutes.
    /// It was 25."
    fn told_against(&self, one: &Amount, other: &Amount) -> bool {
        if !self.are_neighbours(&one.at, &other.at) {
            return false;
        }
        let told = [one, other].map(|amount| self.is_a_version(&amount.at));
        told == [true; 2] || told != [false; 2] && one.is_within(SAME, other)
    }

    /// A second amount for a part that is played already.
    fn rival(&mut self, role: &str, first: &Amount, second: &Amount) {
        let readings = [first, second].map(|amount| played_as(role, amount.what));
        let [Some((fact, one)), Some((_, other))] = readings else { return };
        if fact == Fact::YearlyValue || self.is_doubted(fact) {
            return;
        }
        self.found(fact, &second.at);
        self.doubt(fact, vec![one, other]);
    }

    fn amount(&mut self, role: &str, amount: &Amount) {
        if let Some((fact, draft)) = played_as(role, amount.what) {
            self.reading.draft.copy(fact, &draft);
            self.found(fact, &amount.at);
        }
    }
}

/// Sixty years, in minutes.
const LONGEST_TENURE: u32 = 60 * 525_600;

/// The fact that an amount gives in a part, alone in its draft.
fn played_as(role: &str, what: Quantity) -> Option<(Fact, IncidentDraft)> {
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
        // Longer than that somebody is old, not a customer.
        ("tenure", Quantity::Time(minutes)) if minutes <= LONGEST_TENURE => {
            // A year of 365 days is twelve months.
            let months = (u64::from(minutes) * 12 + 262_800) / 525_600;
            draft.tenure = u16::try_from(months).ok().and_then(Months::new);
            Fact::Tenure
        }
        _ => return None,
    };
    Some((fact, draft))
}
