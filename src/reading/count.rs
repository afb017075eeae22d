//! Counts: earlier failures, recoveries that failed, apologies.

use std::ops::Range;

use super::least;
use super::read::Reader;
use crate::incident::{Closed, Count, Fact, Failure, IncidentDraft, Want};
use crate::text::{Hit, Kind, TokenKind, hits_in};

/// Greater numbers count no failures.
const MANY: u32 = 12;

impl Reader<'_> {
    /// Earlier failures, failed recoveries, apologies.
    pub(super) fn counts(&mut self) {
        if let Some((count, at)) = self.phrase_count(Kind::Earlier) {
            self.found(Fact::EarlierFailures, &at);
            let counted = |count: u32| IncidentDraft {
                earlier_failures: Some(Count::new(count)),
                ..IncidentDraft::default()
            };
            match self.counted_otherwise(count, &at) {
                Some((other, at)) => {
                    self.found(Fact::EarlierFailures, &at);
                    self.doubt(Fact::EarlierFailures, vec![counted(count), counted(other)]);
                }
                None => self.reading.draft.earlier_failures = Some(Count::new(count)),
            }
        }
        if let Some((count, at)) = self.phrase_count(Kind::Apology) {
            self.found(Fact::ApologiesGiven, &at);
            let apologies_given = Some(Count::new(count));
            if self.is_contradicted(&at) {
                let counted = IncidentDraft { apologies_given, ..IncidentDraft::default() };
                self.doubt(Fact::ApologiesGiven, vec![counted]);
            } else {
                self.reading.draft.apologies_given = apologies_given;
            }
        }
        let failed = [1, 2].into_iter().filter_map(|count: u32| {
            let (piece, odds) = self.scores.best('p', &count.to_string())?;
            Some((odds, piece, count))
        });
        let best = failed.max_by(|a, b| a.0.total_cmp(&b.0));
        // "Twice we have said sorry": the count is that of the apologies.
        let counts_apologies = |piece: usize| {
            let piece = &self.scores.pieces[piece];
            crate::text::hits_within(self.hits, piece).any(|hit| {
                hit.kind == Kind::Apology && hit.value.parse::<u32>().is_ok_and(|many| many > 1)
            })
        };
        if let Some((_, piece, count)) =
            best.filter(|best| best.0 >= least::COUNT && !counts_apologies(best.1))
        {
            self.reading.draft.failed_recoveries = Some(Count::new(count));
            self.found_piece(Fact::FailedRecoveries, piece);
        }
    }

    /// The greatest count that a phrase gives outside a wish or a condition.
    fn phrase_count(&self, kind: Kind) -> Option<(u32, Range<usize>)> {
        self.hits
            .iter()
            .filter(|hit| hit.kind == kind && !self.hedged(hit))
            // "Again" alone tells of an earlier failure beside one only; "twice" does by itself.
            .filter(|hit| {
                kind != Kind::Earlier
                    || hit.at.len() > 1
                    || hit.value != "1"
                    || self.tells_of_a_failure(&hit.at)
            })
            .filter(|hit| kind != Kind::Apology || self.is_told_of(hit))
            .filter_map(|hit| {
                let made: u32 = hit.value.parse().ok()?;
                // "Nobody has said sorry."
                let none = kind == Kind::Apology && self.follows(hit, Kind::Negation);
                Some((if none { 0 } else { made }, hit.at.clone()))
            })
            .max_by_key(|(count, at): &(u32, Range<usize>)| (*count, at.len()))
    }

    /// Whether an apology was made or left out. One that is asked for was neither, but "he didn't
    /// even say sorry" asks for one too.
    fn is_told_of(&self, hit: &Hit<'_>) -> bool {
        let none = hit.value == "0" || self.follows(hit, Kind::Negation);
        !self.is_no_apology(&hit.at) && (none || !self.is_wanted(&hit.at))
    }

    /// Whether an apology stands in words that make none: "sorry, but", "sorry for the long mail".
    fn is_no_apology(&self, at: &Range<usize>) -> bool {
        self.hits.iter().any(|hit| {
            hit.kind == Kind::Apology
                && hit.value.parse::<u32>().is_err()
                && hit.at.start < at.end
                && at.start < hit.at.end
        })
    }

    /// Whether one side tells of an apology, and another, right beside it, of none or of others.
    fn is_contradicted(&self, at: &Range<usize>) -> bool {
        let here = self.scores.sentence_of(at);
        let others = self.hits.iter().filter(|hit| hit.kind == Kind::Apology && hit.at != *at);
        let mut elsewhere = others.filter(|hit| self.scores.sentence_of(&hit.at) != here);
        self.versions_near(at) >= 2
            && self.is_a_version(at)
            && elsewhere.any(|hit| self.is_a_version(&hit.at) && self.are_neighbours(at, &hit.at))
    }

    /// Whether the clause of some words asks for an apology.
    fn is_wanted(&self, at: &Range<usize>) -> bool {
        let clause = self.scores.around(at).min_by_key(|place| self.scores.pieces[*place].len());
        clause
            .is_some_and(|place| self.scores.of(place, 'w', Want::Apology.name()) >= least::ASKED)
    }

    /// Whether a failure is told around some words.
    fn tells_of_a_failure(&self, at: &Range<usize>) -> bool {
        self.scores.around(at).any(|place| {
            Failure::ALL
                .iter()
                .any(|failure| self.scores.of(place, 'f', failure.name()) >= least::AGAIN)
        })
    }

    /// Another count of earlier failures that stands against one: each in its own version, or
    /// one put in the place of the other.
    fn counted_otherwise(&self, count: u32, at: &Range<usize>) -> Option<(u32, Range<usize>)> {
        let told = self.hits.iter().filter(|hit| hit.kind == Kind::Earlier && hit.at != *at);
        let counts: Vec<(u32, &Hit<'_>)> = told
            .filter_map(|hit| Some((hit.value.parse().ok()?, hit)))
            .filter(|(other, _)| *other != count)
            .collect();
        let corrects = |(_, hit): &&(u32, &Hit<'_>)| self.corrected(at, &hit.at);
        if let Some((other, hit)) = counts.iter().find(corrects) {
            return Some((*other, hit.at.clone()));
        }
        if self.versions_near(at) < 2 {
            return None;
        }
        let here = self.scores.sentence_of(at);
        let near = |other: &Range<usize>| self.scores.sentence_of(other).abs_diff(here) <= 1;
        if let Some((other, hit)) = counts.iter().find(|(_, hit)| near(&hit.at)) {
            return Some((*other, hit.at.clone()));
        }
        // "I find only one": a number in a version is a count too.
        let places = (0..self.tokens.len()).map(|place| place..place + 1);
        places
            .filter(|place| self.scores.sentence_of(place).abs_diff(here) == 1)
            .filter(|place| !at.contains(&place.start))
            .find_map(|place| {
                let number = self.small_number(&place)?.min(3);
                (number != count).then_some((number, place))
            })
    }

    /// The number that stands at a place, if it is small.
    fn small_number(&self, at: &Range<usize>) -> Option<u32> {
        let token = self.tokens.get(at.start)?;
        let said = || {
            let numbers = hits_in(self.hits, at).iter().filter(|hit| hit.kind == Kind::Number);
            numbers.filter(|hit| hit.at == *at).find_map(|hit| hit.value.parse().ok())
        };
        let number = match token.kind {
            TokenKind::Number => token.text.parse().ok(),
            _ => said(),
        };
        number.filter(|number| *number <= MANY)
    }
}
