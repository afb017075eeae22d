//! Training: labelled pieces of text → the file that [`Model::parse`](super::Model::parse)
//! reads. Logistic regression for each label by itself, always in the same order, so that
//! the same texts give the same file.

use super::feature::{BUCKETS, features};
use super::lexicon::Lexicon;
use super::model::{Trained, scale, write};
use super::token::tokens;

/// Something labelled, as the model sees it.
#[derive(Clone, Debug)]
pub struct Example {
    /// As `fact=value`.
    pub labels: Vec<String>,
    pub features: Vec<u16>,
    /// Examples of one group are told from each other, and labels belong to one group:
    /// pieces of text, or amounts in their place.
    pub group: Group,
}

/// What an example is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Piece,
    Amount,
}

impl Group {
    /// Amounts are few, and so are their weights: less holds them at nought.
    fn lasso(self) -> f32 {
        match self {
            Self::Piece => 1.0,
            Self::Amount => 0.2,
        }
    }
}

/// Rounds over the examples.
const ROUNDS: usize = 12;

/// How fast it learns.
const RATE: f32 = 1.0;

/// The log-odds of a label before anything is known.
const START: f32 = -3.0;

/// A label with fewer examples is not learnt.
const FEWEST: usize = 8;

/// Reads labelled pieces: a line each, labels separated by spaces or `-`, a tab, the text.
///
/// # Errors
/// The number of the first line, from 1, that is not of this form.
pub fn pieces(file: &str, lexicon: &Lexicon) -> Result<Vec<Example>, usize> {
    let mut out = Vec::new();
    for (place, line) in file.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (labels, text) = line.split_once('\t').ok_or(place + 1)?;
        let mut named = Vec::new();
        for label in labels.split(' ').filter(|label| *label != "-") {
            let (fact, values) = label.split_once('=').ok_or(place + 1)?;
            named.extend(values.split(',').map(|value| format!("{fact}={value}")));
        }
        let tokens = tokens(text);
        let hits = lexicon.hits(&tokens);
        let features = features(&tokens, hits.iter());
        out.push(Example { labels: named, features, group: Group::Piece });
    }
    Ok(out)
}

/// Trains a model. `lasso` holds weights at nought: the more, the smaller the file, and the
/// more examples it wants.
pub fn train(examples: &[Example], lasso: f32) -> Vec<u8> {
    let mut names: Vec<(&String, Group)> = examples
        .iter()
        .flat_map(|example| example.labels.iter().map(|label| (label, example.group)))
        .collect();
    names.sort_by_key(|(name, _)| *name);
    let labels = names.chunk_by(|a, b| a == b).filter(|run| run.len() >= FEWEST);
    let trained: Vec<Trained> = labels
        .filter_map(|run| run.first())
        .map(|(name, group)| {
            let (pieces, truth): (Vec<&[u16]>, Vec<bool>) = examples
                .iter()
                .filter(|example| example.group == *group)
                .map(|example| (example.features.as_slice(), example.labels.contains(name)))
                .unzip();
            fit(name, &pieces, &truth, lasso * group.lasso())
        })
        .collect();
    write(&trained)
}

/// FTRL-Proximal (McMahan et al. 2013): most weights stay exactly nought.
fn fit(name: &str, pieces: &[&[u16]], truth: &[bool], lasso: f32) -> Trained {
    // By bucket: the sum of pulls and of their squares.
    let mut pulls = vec![0.0_f32; BUCKETS + 1];
    let mut squares = vec![0.0_f32; BUCKETS + 1];
    let weight = |pulls: f32, squares: f32, lasso: f32| {
        if pulls.abs() <= lasso {
            return 0.0;
        }
        -(pulls - pulls.signum() * lasso) / ((1.0 + squares.sqrt()) / RATE)
    };
    for round in 0..ROUNDS {
        for place in 0..pieces.len() {
            // Another order each round, the same each time.
            let place = (place * 7919 + round * 104_729) % pieces.len();
            let (piece, scale) = (pieces[place], scale(pieces[place].len()));
            let mut odds = START + weight(pulls[BUCKETS], squares[BUCKETS], 0.0);
            for bucket in piece {
                let at = usize::from(*bucket);
                odds += scale * weight(pulls[at], squares[at], lasso);
            }
            let error = 1.0 / (1.0 + (-odds).exp()) - f32::from(u8::from(truth[place]));
            let mut pull = |at: usize, pull: f32, lasso: f32| {
                let more = squares[at] + pull * pull;
                let step = (more.sqrt() - squares[at].sqrt()) / RATE;
                pulls[at] += pull - step * weight(pulls[at], squares[at], lasso);
                squares[at] = more;
            };
            pull(BUCKETS, error, 0.0);
            for bucket in piece {
                pull(usize::from(*bucket), error * scale, lasso);
            }
        }
    }
    let weights = (0..=u16::MAX)
        .zip(pulls.iter().zip(&squares))
        .map(|(bucket, (pulls, squares))| (bucket, weight(*pulls, *squares, lasso)))
        .filter(|(_, weight)| *weight != 0.0)
        .collect();
    Trained {
        name: name.to_owned(),
        bias: START + weight(pulls[BUCKETS], squares[BUCKETS], 0.0),
        weights,
    }
}
