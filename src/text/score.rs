//! How strongly each piece of a text speaks for each label.

use std::ops::Range;

use super::clause::{Piece, clauses, sentences};
use super::feature::features;
use super::lexicon::{Hit, hits_within};
use super::model::Model;
use super::token::Token;
use crate::incident::Closed;

/// The log-odds of every label in every piece.
pub struct Scores<'a> {
    model: &'a Model,
    pub sentences: Vec<Piece>,
    /// Each sentence, then its clauses where it has several.
    pub pieces: Vec<Piece>,
    /// By piece, then by label of the model: what all that hear it say together.
    log_odds: Vec<Vec<f32>>,
    /// By label: what the text as a whole speaks for.
    whole: Vec<f32>,
}

/// Pieces looked at before a place: more than the clauses of any sentence.
const NEAR: usize = 64;

/// A value with the piece that speaks most for it, and how strongly the whole text does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Vote<T> {
    pub value: T,
    pub log_odds: f32,
    pub piece: usize,
}

impl<'a> Scores<'a> {
    /// Scores the sentences of a text and, where they have several, their clauses. `families` is a
    /// model that is heard besides, in a piece and by the second look.
    pub fn new(
        tokens: &[Token],
        hits: &[Hit<'_>],
        model: &'a Model,
        families: Option<&Model>,
    ) -> Self {
        let sentences = sentences(tokens);
        let mut pieces = Vec::new();
        for sentence in &sentences {
            let clauses = clauses(tokens, sentence);
            pieces.push(sentence.clone());
            if clauses.len() > 1 {
                pieces.extend(clauses);
            }
        }
        let heard = |model: &Model| -> Vec<Vec<f32>> {
            let features = |piece: &Piece| {
                features(&tokens[piece.clone()], hits_within(hits, piece), model.grain())
            };
            pieces.iter().map(|piece| model.log_odds(&features(piece))).collect()
        };
        let mut log_odds = heard(model);
        let mut said = vec![most(&log_odds)];
        if let Some(families) = families {
            let also = heard(families);
            let also = by_labels_of(model, families, &also);
            said.push(most(&also));
            log_odds.iter_mut().zip(&also).for_each(|(odds, also)| join(odds, also));
        }
        Self { model, sentences, pieces, log_odds, whole: model.whole().look(&said) }
    }

    /// The most that any piece says for each label.
    pub fn most(&self) -> Vec<f32> {
        most(&self.log_odds)
    }

    /// Every value of a closed list with its best piece and how strongly the whole text speaks
    /// for it, strongest first.
    pub fn votes<T: Closed>(&self, key: char) -> Vec<Vote<T>> {
        let mut votes: Vec<Vote<T>> = T::ALL
            .iter()
            .filter_map(|value| {
                let (piece, log_odds) = self.best(key, value.name())?;
                Some(Vote { value: *value, log_odds, piece })
            })
            .collect();
        votes.sort_by(|a, b| b.log_odds.total_cmp(&a.log_odds));
        votes
    }

    /// The piece that speaks most for a label, and how strongly the whole text does.
    pub fn best(&self, key: char, value: &str) -> Option<(usize, f32)> {
        let label = self.label(key, value)?;
        let best = self.log_odds.iter().enumerate().fold(None, |best, (piece, odds)| {
            let log_odds = odds[label];
            match best {
                Some((_, most)) if most >= log_odds => best,
                _ => Some((piece, log_odds)),
            }
        })?;
        Some((best.0, *self.whole.get(label)?))
    }

    /// The log-odds of a label in one piece; nothing speaks for an unknown label.
    pub fn of(&self, piece: usize, key: char, value: &str) -> f32 {
        self.label(key, value).map_or(f32::NEG_INFINITY, |label| self.log_odds[piece][label])
    }

    /// The log-odds of a label in each of some pieces; an unknown label gives none.
    pub fn each(
        &self,
        pieces: Range<usize>,
        key: char,
        value: &str,
    ) -> impl Iterator<Item = (usize, f32)> {
        let label = self.label(key, value);
        pieces.filter_map(move |piece| Some((piece, self.log_odds[piece][label?])))
    }

    /// The log-odds of a label in every piece.
    pub fn all(&self, key: char, value: &str) -> impl Iterator<Item = (usize, f32)> {
        self.each(0..self.pieces.len(), key, value)
    }

    /// The pieces of a sentence: itself and its clauses.
    pub fn within(&self, sentence: &Piece) -> Range<usize> {
        let from = |token: usize| self.pieces.partition_point(|piece| piece.start < token);
        from(sentence.start)..from(sentence.end)
    }

    /// The place of the sentence in which a stretch of tokens begins.
    pub fn sentence_of(&self, at: &Range<usize>) -> usize {
        self.sentences.partition_point(|sentence| sentence.end <= at.start)
    }

    /// The pieces that hold a stretch of tokens: its sentence, and its clause if there is one.
    pub fn around(&self, at: &Range<usize>) -> impl Iterator<Item = usize> {
        // A piece begins at most a sentence before what it holds.
        let last = self.pieces.partition_point(|piece| piece.start <= at.start);
        let holds = |place: &usize| self.pieces[*place].end >= at.end;
        (last.saturating_sub(NEAR)..last).filter(holds).collect::<Vec<_>>().into_iter()
    }

    /// The log-odds of every label in one piece, in the order of the labels.
    pub fn row(&self, piece: usize) -> &[f32] {
        self.log_odds.get(piece).map_or(&[], Vec::as_slice)
    }

    /// The place of a label among those of the model.
    pub fn label(&self, key: char, value: &str) -> Option<usize> {
        self.model.label(key, value)
    }
}

/// The most that any piece says for each label.
fn most(log_odds: &[Vec<f32>]) -> Vec<f32> {
    let mut pieces = log_odds.iter();
    let mut most = pieces.next().cloned().unwrap_or_default();
    for odds in pieces {
        most.iter_mut().zip(odds).for_each(|(most, odds)| *most = most.max(*odds));
    }
    most
}

/// What one model says of each piece, by the labels of another; nothing speaks for a label that it
/// does not know.
fn by_labels_of(other: &Model, model: &Model, log_odds: &[Vec<f32>]) -> Vec<Vec<f32>> {
    let places: Vec<Option<usize>> = other.labels().map(|label| model.place(label)).collect();
    let said = |odds: &Vec<f32>| {
        let of = |place: &Option<usize>| place.and_then(|at| odds.get(at).copied());
        places.iter().map(|place| of(place).unwrap_or(f32::NEG_INFINITY)).collect()
    };
    log_odds.iter().map(said).collect()
}

/// Two models that hear the same piece count alike; one that does not know a label says nothing.
fn join(odds: &mut [f32], also: &[f32]) {
    for (odds, also) in odds.iter_mut().zip(also).filter(|(_, also)| also.is_finite()) {
        *odds = f32::midpoint(*odds, *also);
    }
}
