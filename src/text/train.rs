//! Training: labelled pieces of text → the file that [`Model::parse`](super::Model::parse)
//! reads. Logistic regression for each label by itself, always in the same order, so that
//! the same texts give the same file.

use std::collections::BTreeMap;
use std::ops::Range;

use super::feature::{Grain, Source, sourced};
use super::lexicon::Lexicon;
use super::model::Row;
use super::packed::{in_steps, step_of, write_packed};
use super::plain::write_by_label;
use super::seen::{Seen, known, learnt};
use super::token::tokens;
use super::whole::Whole;

pub use super::model::Trained;

/// Something labelled, as the model sees it.
#[derive(Clone, Debug)]
pub struct Example {
    /// As `fact=value`; `?=fact` where it was not labelled for a fact.
    pub labels: Vec<String>,
    pub features: Vec<u32>,
    /// The words that each feature comes from; empty where words are not told apart.
    pub sources: Vec<Source>,
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
            Self::Amount => 0.8,
        }
    }

    /// How many pieces one example is worth when weights are rounded: there are fewer amounts,
    /// and a sum that is taken for another is a worse error.
    fn worth(self) -> u32 {
        match self {
            Self::Piece => 1,
            Self::Amount => 16,
        }
    }
}

/// A bucket that fewer examples have is left out, where rare ones would be rounded away.
fn fewest_met(grain: Grain) -> u32 {
    if grain == Grain::FINE { 1 } else { 3 }
}

/// How a model is trained.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    /// What of a text it looks at.
    pub grain: Grain,
    /// Holds weights at nought: the more, the fewer there are.
    pub lasso: f32,
    /// Of a hundred words so many are overlooked while it learns, others each time: it must not
    /// lean on the one that says it plainly.
    pub overlooked: u32,
    /// The bytes that the file may have, where weights are rounded by what they matter.
    pub room: usize,
}

/// F1: how well what was told meets what is so.
pub fn f1(right: u32, wrong: u32, missing: u32) -> f64 {
    f64::from(2 * right) / f64::from((2 * right + wrong + missing).max(1))
}

/// Rounds over the examples.
const ROUNDS: usize = 12;

/// Rounds in which it learns with the weights as a file keeps them.
const SETTLING: usize = 6;

/// How fast it learns.
const RATE: f32 = 1.0;

/// The log-odds of a label before anything is known.
const START: f32 = -3.0;

/// Reads labelled pieces: a line each, labels separated by spaces or `-`, a tab, the text. What
/// is marked `[[so]]` in a text is a piece by itself, with those of its labels that are faults
/// (`f=`). Blank lines part what belongs together, and say nothing here.
///
/// # Errors
/// The number of the first line, from 1, that is not of this form.
pub fn pieces(file: &str, lexicon: &Lexicon, grain: Grain) -> Result<Vec<Example>, usize> {
    let mut out = Vec::new();
    for (place, line) in file.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let line = labelled(line).ok_or(place + 1)?;
        out.push(line.example(lexicon, grain));
        let faults = || line.names(|fact| fact == "f");
        let marked = line.marks.iter().filter_map(|at| line.text.get(at.clone()));
        out.extend(marked.map(|words| example(faults(), words, lexicon, grain)));
    }
    Ok(out)
}

/// A labelled text.
pub struct Labelled<'a> {
    /// Facts and values, as they stand.
    pub labels: Vec<(&'a str, &'a str)>,
    /// Without its marks.
    pub text: String,
    /// Where they stood, in bytes of the text.
    pub marks: Vec<Range<usize>>,
}

/// Reads a line as [`pieces`] has it; `None` if it is not of that form.
pub fn labelled(line: &str) -> Option<Labelled<'_>> {
    let (facts, text) = line.split_once('\t')?;
    let mut labels = Vec::new();
    for group in facts.split(' ').filter(|group| *group != "-") {
        let (fact, values) = group.split_once('=')?;
        labels.extend(values.split(',').map(|value| (fact, value)));
    }
    let (text, marks) = unmarked(text);
    Some(Labelled { labels, text, marks })
}

impl Labelled<'_> {
    /// The whole text with all its labels.
    pub(super) fn example(&self, lexicon: &Lexicon, grain: Grain) -> Example {
        example(self.names(|_| true), &self.text, lexicon, grain)
    }

    /// The labels of some facts.
    fn names(&self, wanted: impl Fn(&str) -> bool) -> Vec<String> {
        let labels = self.labels.iter().filter(|(fact, _)| wanted(fact));
        labels.map(|(fact, value)| format!("{fact}={value}")).collect()
    }
}

fn example(labels: Vec<String>, text: &str, lexicon: &Lexicon, grain: Grain) -> Example {
    let tokens = tokens(text);
    let hits = lexicon.hits(&tokens);
    let (features, sources) = sourced(&tokens, hits.iter(), grain).into_iter().unzip();
    Example { labels, features, sources, group: Group::Piece }
}

/// A text without its marks, and where each of them stood.
fn unmarked(text: &str) -> (String, Vec<Range<usize>>) {
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

/// The finest and the coarsest steps of a file.
const STEPS: [f32; 2] = [1.0, 64.0];

/// A trained model as a file of at most so many bytes.
pub fn fitting(trained: &Trained, room: usize) -> Vec<u8> {
    if trained.grain == Grain::FINE {
        return write_by_label(trained);
    }
    write_packed(trained, step(trained, room))
}

/// The finest step with which it fits.
fn step(trained: &Trained, room: usize) -> f32 {
    let [mut fine, mut coarse] = STEPS;
    for _ in 0..9 {
        let middle = (fine * coarse).sqrt();
        if write_packed(trained, middle).len() <= room { coarse = middle } else { fine = middle }
    }
    coarse
}

/// Trains a model.
pub fn train(examples: &[&Example], recipe: Recipe) -> Trained {
    let mut groups = [Group::Piece, Group::Amount].map(|group| {
        let examples: Vec<&Example> =
            examples.iter().copied().filter(|example| example.group == group).collect();
        (group, Fitted::new(&examples, group, recipe))
    });
    let trained = together(&groups, recipe.grain);
    if recipe.grain == Grain::FINE {
        return trained;
    }
    // What is rounded away, others make up for.
    let step = step(&trained, recipe.room);
    for (group, fitted) in &mut groups {
        let steps: Vec<f32> =
            fitted.known.iter().map(|(_, met)| step_of(met * group.worth(), step)).collect();
        fitted.learn(ROUNDS..ROUNDS + SETTLING, 0, |place, weight| {
            let step = steps[place];
            f32::from(in_steps(weight, step)) * step
        });
    }
    together(&groups, recipe.grain)
}

/// The models of the groups as one.
fn together(groups: &[(Group, Fitted)], grain: Grain) -> Trained {
    let mut labels: Vec<(String, f32)> =
        groups.iter().flat_map(|(_, fitted)| fitted.labels.clone()).collect();
    labels.sort_by(|a, b| a.0.cmp(&b.0));
    let mut rows: BTreeMap<u32, Row> = BTreeMap::new();
    for (group, fitted) in groups {
        let places: Vec<usize> = fitted
            .labels
            .iter()
            .filter_map(|(name, _)| labels.iter().position(|(other, _)| other == name))
            .collect();
        for (at, (bucket, met)) in fitted.known.iter().enumerate() {
            let row = rows.entry(*bucket).or_insert_with(|| Row {
                bucket: *bucket,
                met: 0,
                weights: vec![0.0; labels.len()],
            });
            row.met += met * group.worth();
            for (place, weight) in places.iter().zip(fitted.buckets.weights_of(at)) {
                row.weights[*place] = *weight;
            }
        }
    }
    let rows = rows.into_values().collect();
    Trained { grain, labels, rows, whole: Whole::default() }
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
    fn new(buckets: usize, labels: usize) -> Self {
        let none = vec![0.0; buckets * labels];
        Self { labels, pulls: none.clone(), squares: none.clone(), weights: none }
    }

    fn row(&self, bucket: usize) -> Range<usize> {
        bucket * self.labels..(bucket + 1) * self.labels
    }

    fn weights_of(&self, bucket: usize) -> &[f32] {
        &self.weights[self.row(bucket)]
    }

    /// Adds the weights of a bucket to the log-odds.
    fn add(&self, bucket: usize, scale: f32, odds: &mut [f32], kept: impl Fn(f32) -> f32) {
        for (odds, weight) in odds.iter_mut().zip(self.weights_of(bucket)) {
            *odds += scale * kept(*weight);
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

/// What was learnt of a group.
struct Fitted {
    /// Names with the log-odds before anything is known.
    labels: Vec<(String, f32)>,
    /// Buckets with the number of examples that have them, rising.
    known: Vec<(u32, u32)>,
    /// Their weights, and last the log-odds before anything is known.
    buckets: Buckets,
    seen: Vec<Seen>,
    lasso: f32,
}

impl Fitted {
    /// Logistic regression for each label that has examples enough.
    fn new(examples: &[&Example], group: Group, recipe: Recipe) -> Self {
        let names = learnt(examples);
        let known = known(examples, fewest_met(recipe.grain));
        let seen = examples.iter().map(|example| Seen::new(example, &names, &known)).collect();
        let buckets = Buckets::new(known.len() + 1, names.len());
        let labels = names.iter().map(|name| ((*name).to_owned(), 0.0)).collect();
        let lasso = recipe.lasso * group.lasso();
        let mut fitted = Self { labels, known, buckets, seen, lasso };
        fitted.learn(0..ROUNDS, recipe.overlooked, |_, weight| weight);
        fitted
    }

    /// Goes over the examples so many times more, each time in another order, and overlooks so many
    /// of a hundred words. `rounded` is what a file keeps of a weight of the bucket at a place.
    fn learn(
        &mut self,
        rounds: Range<usize>,
        overlooked: u32,
        rounded: impl Fn(usize, f32) -> f32,
    ) {
        let start = self.known.len();
        let mut errors = vec![0.0_f32; self.labels.len()];
        for round in rounds {
            for place in 0..self.seen.len() {
                // Another order each round, the same each time.
                let place = (place * 7919 + round * 104_729) % self.seen.len();
                let whole = &self.seen[place];
                let glance = whole.glance(round, place, overlooked);
                let seen = glance.as_ref().unwrap_or(whole);
                errors.fill(START);
                self.buckets.add(start, 1.0, &mut errors, |weight| weight);
                for (bucket, value) in &seen.buckets {
                    let rounded = |weight| rounded(*bucket, weight);
                    self.buckets.add(*bucket, value * seen.scale, &mut errors, rounded);
                }
                for odds in &mut errors {
                    *odds = 1.0 / (1.0 + (-*odds).exp());
                }
                for label in &seen.labels {
                    errors[*label] -= 1.0;
                }
                for label in &seen.untold {
                    errors[*label] = 0.0;
                }
                self.buckets.pull(start, &errors, 1.0, 0.0);
                for (bucket, value) in &seen.buckets {
                    self.buckets.pull(*bucket, &errors, value * seen.scale, self.lasso);
                }
            }
        }
        for ((_, bias), weight) in self.labels.iter_mut().zip(self.buckets.weights_of(start)) {
            *bias = START + weight;
        }
    }
}
