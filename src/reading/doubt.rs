//! Facts with one value: the strongest, or a doubt where two readings stand against each other.

use std::ops::Range;

use super::least;
use super::read::{Doubt, Reader, above};
use crate::incident::{Closed, Fact, IncidentDraft};
use crate::text::{Hit, Kind, Vote, hits_in, hits_within};

/// The most words between two figures of which one takes back the other.
const CORRECTS: usize = 8;
/// The most words between two figures that are joined, or a figure and what takes it back.
const BESIDE: usize = 3;
/// The most tokens of the name of who speaks, with its colon.
const NAME: usize = 6;
/// The value of a correction that leaves the choice between both figures.
const OR: &str = "or";

/// The words between two stretches, whichever comes first.
pub(super) fn between(one: &Range<usize>, other: &Range<usize>) -> Range<usize> {
    one.end.min(other.end)..one.start.max(other.start)
}

impl Reader<'_> {
    /// Leaves a fact open between two readings.
    pub(super) fn doubt(&mut self, fact: Fact, readings: Vec<IncidentDraft>) {
        self.reading.draft.copy(fact, &IncidentDraft::default());
        if !self.is_doubted(fact) {
            self.reading.ambiguous.push(Doubt { fact, readings });
        }
    }

    pub(super) fn is_doubted(&self, fact: Fact) -> bool {
        self.reading.ambiguous.iter().any(|doubt| doubt.fact == fact)
    }

    /// Whether words between two stretches take back the first, or leave both standing.
    pub(super) fn corrected(&self, one: &Range<usize>, other: &Range<usize>) -> bool {
        let between = between(one, other);
        let joined = between.len() <= BESIDE;
        between.len() <= CORRECTS
            && hits_within(self.hits, &between)
                .any(|hit| hit.kind == Kind::Correction && (joined || hit.value != OR))
    }

    /// Whether words right behind a stretch take it back, whatever follows.
    pub(super) fn taken_back(&self, at: &Range<usize>) -> bool {
        let behind = at.end..at.end + BESIDE;
        hits_in(self.hits, &behind)
            .iter()
            .any(|hit| hit.kind == Kind::Correction && hit.value != OR)
            && self.scores.sentence_of(at) == self.scores.sentence_of(&behind)
    }

    /// The strongest value; two that are nearly as strong in different pieces leave it open.
    pub(super) fn choice<T: Closed>(
        &mut self,
        key: char,
        fact: Fact,
        least: f32,
        put: fn(&mut IncidentDraft, T),
    ) {
        let votes = self.votes::<T>(key, fact);
        let Some(vote) = votes.iter().copied().find(above(least)) else { return };
        self.found_piece(fact, vote.piece);
        // What happened is told in versions; what the customer feels or wants is not.
        let piece = &self.scores.pieces[vote.piece];
        let told = match fact {
            Fact::Cause | Fact::NoticedBy | Fact::Channel | Fact::Service => {
                self.is_a_version(piece)
            }
            _ => false,
        };
        let versions = if told { self.versions_near(piece) } else { 0 };
        let rival = votes.into_iter().nth(1).filter(|rival| match versions {
            // Each side names its own cause: nobody's is a fact.
            2.. if fact == Fact::Cause => true,
            0 => {
                rival.piece != vote.piece
                    && rival.log_odds >= least.max(vote.log_odds - least::RIVAL)
            }
            _ => {
                // "The guest says she sent it back": only somebody who says she ate it stands against
                // that. Who sees a cause need not say so.
                let told_too =
                    fact != Fact::Service || self.is_a_version(&self.scores.pieces[rival.piece]);
                rival.piece != vote.piece
                    && rival.log_odds >= least - least::CONTESTED
                    && told_too
            }
        });
        let Some(rival) = rival else { return put(&mut self.reading.draft, vote.value) };
        self.found_piece(fact, rival.piece);
        let readings = [vote, rival].map(|vote| {
            let mut draft = IncidentDraft::default();
            put(&mut draft, vote.value);
            draft
        });
        self.doubt(fact, readings.into());
    }

    /// The votes of the model, each with what the phrases for a value add in its piece.
    pub(super) fn votes<T: Closed>(&self, key: char, fact: Fact) -> Vec<Vote<T>> {
        let mut votes = self.scores.votes::<T>(key);
        let named = self.hits.iter().filter(|hit| hit.kind.name() == fact.name());
        let (denied, said): (Vec<&Hit<'_>>, Vec<_>) = named.partition(|hit| self.denied(hit));
        let said: Vec<&Hit<'_>> = said.into_iter().filter(|hit| !self.hedged(hit)).collect();
        for vote in &mut votes {
            // "It was not our fault" speaks for nobody, whatever its words are in the model.
            let place = &self.scores.pieces[vote.piece];
            let not = |hit: &&Hit<'_>| {
                let inside = place.start <= hit.at.start && hit.at.end <= place.end;
                hit.value == vote.value.name() && inside
            };
            if denied.iter().any(not) {
                vote.log_odds = f32::NEG_INFINITY;
            }
            let named = said.iter().filter(|hit| hit.value == vote.value.name());
            let strength = |piece: &usize| self.scores.of(*piece, key, vote.value.name());
            let piece = named
                .flat_map(|hit| self.scores.around(&hit.at))
                .max_by(|a, b| strength(a).total_cmp(&strength(b)));
            // Where a phrase names a value, its piece alone is enough; so is a phrase that is
            // most of what its piece says: "It was our fault."
            if let Some(piece) = piece {
                let log_odds = vote.log_odds.max(strength(&piece)) + least::PHRASE;
                let plain = said
                    .iter()
                    .any(|hit| hit.value == vote.value.name() && self.is_most_of_its_piece(hit));
                let log_odds = if plain { log_odds.max(least::PLAIN) } else { log_odds };
                *vote = Vote { log_odds, piece, ..*vote };
            }
        }
        votes.sort_by(|a, b| b.log_odds.total_cmp(&a.log_odds));
        votes
    }

    /// Whether a negation stands before a phrase in its piece, or right behind it.
    fn denied(&self, hit: &Hit<'_>) -> bool {
        let behind = hit.at.end..hit.at.end + 1;
        self.follows(hit, Kind::Negation)
            || hits_in(self.hits, &behind).iter().any(|other| other.kind == Kind::Negation)
    }

    /// Whether at least half of the words of a phrase's piece are the phrase.
    fn is_most_of_its_piece(&self, hit: &Hit<'_>) -> bool {
        let words = |at: &Range<usize>| {
            let tokens = self.tokens.get(at.clone()).unwrap_or_default();
            tokens.iter().filter(|token| !token.divides()).count()
        };
        self.piece_of(&hit.at).is_some_and(|piece| words(&hit.at) * 2 >= words(piece))
    }

    /// Whether the sentence of a stretch tells somebody's version, or a document's.
    pub(super) fn is_a_version(&self, at: &Range<usize>) -> bool {
        let place = self.scores.sentence_of(at);
        let sentence = self.scores.sentences.get(place);
        sentence.is_some_and(|sentence| self.versions(sentence) > 0) || self.is_spoken(place, at)
    }

    /// Whether a name with a colon stands before a sentence, or a stretch of it is quoted.
    fn is_spoken(&self, place: usize, at: &Range<usize>) -> bool {
        let Some(sentence) = self.scores.sentences.get(place) else { return false };
        let before = sentence.start..at.start.max(sentence.start);
        let open =
            self.tokens.get(before).unwrap_or_default().iter().fold(false, |open, token| {
                match token.text.as_str() {
                    "“" | "„" | "«" => true,
                    "”" | "»" => false,
                    "\"" | "'" => !open,
                    _ => open,
                }
            });
        open || place.checked_sub(1).is_some_and(|before| self.is_a_name(before))
    }

    /// Whether a sentence is but a few words with a colon: who speaks, as notes put it.
    fn is_a_name(&self, place: usize) -> bool {
        let tokens = |at: &Range<usize>| self.tokens.get(at.clone()).unwrap_or_default();
        let sentence = self.scores.sentences.get(place).map(tokens).unwrap_or_default();
        sentence.len() <= NAME && sentence.last().is_some_and(|last| last.text == ":")
    }

    /// Whether two stretches stand in one sentence or in two with none but a name between them.
    pub(super) fn are_neighbours(&self, one: &Range<usize>, other: &Range<usize>) -> bool {
        let [one, other] = [one, other].map(|at| self.scores.sentence_of(at));
        (one.min(other) + 1..one.max(other)).all(|between| self.is_a_name(between))
    }

    /// How many versions of what happened are told in the sentence of a stretch and in those
    /// beside it; who speaks, named with a colon, tells one, and stands beside what is said.
    pub(super) fn versions_near(&self, at: &Range<usize>) -> usize {
        let place = self.scores.sentence_of(at);
        let beside = |place: &usize| !self.is_a_name(*place);
        let before = (0..place).rev().find(beside).unwrap_or(0);
        let before =
            (0..before).rev().take_while(|place| self.is_a_name(*place)).last().unwrap_or(before);
        let last = self.scores.sentences.len();
        let behind = (place + 1..last).find(beside).unwrap_or(last);
        let told =
            |place: usize, sentence| self.versions(sentence).max(self.is_a_name(place).into());
        let near = self.scores.sentences.iter().enumerate().take(behind + 1).skip(before);
        near.map(|(place, sentence)| told(place, sentence)).sum()
    }

    /// How many versions are told in a stretch.
    pub(super) fn versions(&self, at: &Range<usize>) -> usize {
        let mut end = at.start;
        let mut told = 0;
        for hit in hits_within(self.hits, at).filter(|hit| hit.kind == Kind::Version) {
            told += usize::from(hit.at.start >= end);
            end = end.max(hit.at.end);
        }
        told
    }
}
