//! Training: labelled pieces of text → the file that [`Model::parse`](super::Model::parse)
//! reads. Logistic regression for each label by itself, always in the same order, so that
//! the same texts give the same file.

use std::ops::Range;

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

/// Reads labelled pieces: a line each, labels separated by spaces or `-`, a tab, the text. What
/// is marked `[[so]]` in a text is a piece by itself, with those of its labels that are faults
/// (`f=`). Blank lines part what belongs together, and say nothing here.
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
        let (text, marks) = unmarked(text);
        let faults = named.iter().filter(|label| label.starts_with("f=")).cloned().collect();
        let marked: Vec<&str> = marks.into_iter().filter_map(|at| text.get(at)).collect();
        out.push(example(named, &text, lexicon));
        for words in marked {
            out.push(example(Vec::clone(&faults), words, lexicon));
        }
    }
    Ok(out)
}

fn example(labels: Vec<String>, text: &str, lexicon: &Lexicon) -> Example {
    let tokens = tokens(text);
    let hits = lexicon.hits(&tokens);
    Example { labels, features: features(&tokens, hits.iter()), group: Group::Piece }
}

/// A text without its marks, and where each of them stood.
pub fn unmarked(text: &str) -> (String, Vec<Range<usize>>) {
    let (mut plain, mut marks) = (String::with_capacity(text.len()), Vec::new());
    let mut rest = text;
    while let Some((before, (words, after))) =
        rest.split_once("[[").and_then(|(before, rest)| Some((before, rest.split_once("]]")?)))
    {
        plain.push_str(before);
        marks.push(plain.len()..plain.len() + words.len());
        plain.push_str(words);
        rest = after;
    }
    plain.push_str(rest);
    (plain, marks)
}

/// Trains a model. `lasso` holds weights at nought: the more, the smaller the file, and the
/// more examples it wants.
pub fn train(examples: &[Example], lasso: f32) -> Vec<u8> {
    let mut trained: Vec<Trained> = [Group::Piece, Group::Amount]
        .into_iter()
        .flat_map(|group| {
            let examples: Vec<&Example> =
                examples.iter().filter(|example| example.group == group).collect();
            fit(&examples, lasso * group.lasso())
        })
        .collect();
    trained.sort_by(|a, b| a.name.cmp(&b.name));
    write(&trained)
}

/// The labels of examples that are learnt, sorted.
fn learnt<'a>(examples: &[&'a Example]) -> Vec<&'a str> {
    let mut names: Vec<&str> =
        examples.iter().flat_map(|example| &example.labels).map(String::as_str).collect();
    names.sort_unstable();
    let runs = names.chunk_by(|a, b| a == b).filter(|run| run.len() >= FEWEST);
    runs.filter_map(|run| run.first().copied()).collect()
}

/// A bucket, with a place for each label: labels are learnt side by side, which takes a
/// tenth of the time that one after the other does.
struct Buckets {
    labels: usize,
    /// The sum of pulls.
    pulls: Vec<f32>,
    /// The sum of their squares.
    squares: Vec<f32>,
    /// The weight that follows from both.
    weights: Vec<f32>,
}

impl Buckets {
    fn new(labels: usize) -> Self {
        let none = vec![0.0; (BUCKETS + 1) * labels];
        Self { labels, pulls: none.clone(), squares: none.clone(), weights: none }
    }

    fn row(&self, bucket: usize) -> Range<usize> {
        bucket * self.labels..(bucket + 1) * self.labels
    }

    /// Adds the weights of a bucket to the log-odds.
    fn add(&self, bucket: usize, scale: f32, odds: &mut [f32]) {
        for (odds, weight) in odds.iter_mut().zip(&self.weights[self.row(bucket)]) {
            *odds += scale * weight;
        }
    }

    /// FTRL-Proximal (McMahan et al. 2013): most weights stay exactly nought.
    fn pull(&mut self, bucket: usize, errors: &[f32], scale: f32, lasso: f32) {
        let row = self.row(bucket);
        let places = self.pulls[row.clone()]
            .iter_mut()
            .zip(&mut self.squares[row.clone()])
            .zip(&mut self.weights[row])
            .zip(errors);
        for (((pulls, squares), weight), error) in places {
            let pull = error * scale;
            let more = *squares + pull * pull;
            let root = more.sqrt();
            *pulls += pull - (root - squares.sqrt()) / RATE * *weight;
            *squares = more;
            let beyond = (pulls.abs() - lasso).max(0.0);
            *weight = -beyond.copysign(*pulls) / ((1.0 + root) / RATE);
        }
    }
}

/// Logistic regression for each label that has examples enough.
fn fit(examples: &[&Example], lasso: f32) -> Vec<Trained> {
    let names = learnt(examples);
    let truths: Vec<Vec<usize>> = examples
        .iter()
        .map(|example| {
            let known = |label: &String| names.binary_search(&label.as_str()).ok();
            let mut truths: Vec<usize> = example.labels.iter().filter_map(known).collect();
            truths.sort_unstable();
            truths.dedup();
            truths
        })
        .collect();
    let mut buckets = Buckets::new(names.len());
    let mut errors = vec![0.0_f32; names.len()];
    for round in 0..ROUNDS {
        for place in 0..examples.len() {
            // Another order each round, the same each time.
            let place = (place * 7919 + round * 104_729) % examples.len();
            let features = &examples[place].features;
            let scale = scale(features.len());
            errors.fill(START);
            buckets.add(BUCKETS, 1.0, &mut errors);
            for bucket in features {
                buckets.add(usize::from(*bucket), scale, &mut errors);
            }
            for odds in &mut errors {
                *odds = 1.0 / (1.0 + (-*odds).exp());
            }
            for label in &truths[place] {
                errors[*label] -= 1.0;
            }
            buckets.pull(BUCKETS, &errors, 1.0, 0.0);
            for bucket in features {
                buckets.pull(usize::from(*bucket), &errors, scale, lasso);
            }
        }
    }
    let weight = |label: usize, bucket: usize| buckets.weights[bucket * names.len() + label];
    let weights = |label: usize| {
        let all = (0..=u16::MAX).map(|bucket| (bucket, weight(label, usize::from(bucket))));
        all.filter(|(_, weight)| *weight != 0.0).collect()
    };
    names
        .iter()
        .enumerate()
        .map(|(label, name)| Trained {
            name: (*name).to_owned(),
            bias: START + weight(label, BUCKETS),
            weights: weights(label),
        })
        .collect()
}
