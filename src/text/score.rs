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
    pub sentences: Vec<Piece>,
    /// Key, value and place of each label of the model, in this order.
    labels: Vec<(char, &'a str, usize)>,
    /// How many labels the model knows.
    known: usize,
    /// Each sentence, then its clauses where it has several.
    pub pieces: Vec<Piece>,
    /// By piece, then by label.
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
    /// model that hears what the second look listens to besides.
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
        let log_odds = heard(model);
        let also = families.map(|families| most_of(&heard(families), families, model));
        let named = |(place, label): (usize, &'a str)| {
            let (key, value) = label.split_once('=')?;
            Some((key.chars().next()?, value, place))
        };
        let mut labels: Vec<_> = model.labels().enumerate().filter_map(named).collect();
        labels.sort_unstable();
        let known = model.labels().count();
        let mut scores = Self { sentences, labels, known, pieces, log_odds, whole: Vec::new() };
        if !scores.pieces.is_empty() {
            let most = [scores.most()].into_iter().chain(also).collect::<Vec<_>>();
            scores.whole = model.whole().look(&most);
        }
        scores
    }

    /// The most that any piece says for each label.
    pub fn most(&self) -> Vec<f32> {
        (0..self.known).map(|label| most(&self.log_odds, label)).collect()
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
        let at = self.labels.binary_search_by(|label| (label.0, label.1).cmp(&(key, value)));
        self.labels.get(at.ok()?).map(|label| label.2)
    }
}

/// The most that any piece says for a label.
fn most(log_odds: &[Vec<f32>], label: usize) -> f32 {
    let said = log_odds.iter().filter_map(|odds| odds.get(label).copied());
    said.fold(f32::NEG_INFINITY, f32::max)
}

/// The same by one model for each label of another; nothing speaks for a label that it does not know.
fn most_of(log_odds: &[Vec<f32>], by: &Model, labels_of: &Model) -> Vec<f32> {
    let known: Vec<&str> = by.labels().collect();
    let place = |label: &str| known.iter().position(|known| *known == label);
    labels_of
        .labels()
        .map(|label| place(label).map_or(f32::NEG_INFINITY, |place| most(log_odds, place)))
        .collect()
}
