//! Examples as they are learnt from: places of buckets and labels.

use super::feature::{Source, value};
use super::model::scale;
use super::train::Example;

/// A label with fewer examples is not learnt.
const FEWEST: usize = 8;

/// The fact of a label that names a fact for which an example was not labelled.
const UNTOLD: &str = "?=";

/// An example as it is learnt from.
pub(super) struct Seen {
    /// Places of its buckets, with what each counts.
    pub(super) buckets: Vec<(usize, f32)>,
    /// The words that each comes from; empty where words are not told apart.
    sources: Vec<Source>,
    pub(super) scale: f32,
    /// Places of its labels.
    pub(super) labels: Vec<usize>,
    /// Places of the labels of which it says neither that they hold nor that they do not.
    pub(super) untold: Vec<usize>,
}

impl Seen {
    /// An example among labels that are learnt and buckets that are known, both sorted.
    pub(super) fn new(example: &Example, names: &[&str], known: &[(u32, u32)]) -> Self {
        let place = |bucket: &u32| known.binary_search_by_key(bucket, |(bucket, _)| *bucket).ok();
        let known = example.features.iter().enumerate().filter_map(|(at, bucket)| {
            let source = example.sources.get(at).copied();
            Some(((place(bucket)?, value(*bucket) as f32), source))
        });
        let (buckets, sources): (Vec<_>, Vec<_>) = known.unzip();
        let sources = sources.into_iter().flatten().collect();
        let scale = scale(&example.features);
        let (labels, untold) = (truths(example, names), untold(example, names));
        Self { buckets, sources, scale, labels, untold }
    }

    /// What is left when some of its words are overlooked, which then counts for the whole: others
    /// each round, the same each time. `None` where nothing can be overlooked.
    pub(super) fn glance(&self, round: usize, place: usize, overlooked: u32) -> Option<Self> {
        if overlooked == 0 || self.sources.is_empty() {
            return None;
        }
        let read = |word: u16| mixed(round, place, word) % 100 >= overlooked;
        let all = |source: &Source| {
            (0..source.words).all(|more| read(source.first.saturating_add(more)))
        };
        let more = 100.0 / (100 - overlooked) as f32;
        let left = self.buckets.iter().zip(&self.sources).filter(|(_, source)| all(source));
        Some(Self {
            buckets: left.map(|((bucket, value), _)| (*bucket, value * more)).collect(),
            sources: Vec::new(),
            labels: self.labels.clone(),
            untold: self.untold.clone(),
            ..*self
        })
    }
}

/// A number that looks drawn by lot, the same for the same three.
fn mixed(round: usize, place: usize, word: u16) -> u32 {
    let mut hash = (round as u32).wrapping_mul(0x9e37_79b9)
        ^ (place as u32).wrapping_mul(0x85eb_ca6b)
        ^ u32::from(word).wrapping_mul(0xc2b2_ae35);
    for (shift, factor) in [(15, 0x2c1b_3c6d), (12, 0x297a_2d39)] {
        hash = (hash ^ (hash >> shift)).wrapping_mul(factor);
    }
    hash ^ (hash >> 15)
}

/// The labels of examples that are learnt, sorted.
pub(super) fn learnt<'a>(examples: &[&'a Example]) -> Vec<&'a str> {
    let all = examples.iter().flat_map(|example| &example.labels).map(String::as_str);
    let mut names: Vec<&str> = all.filter(|name| !name.starts_with(UNTOLD)).collect();
    names.sort_unstable();
    let runs = names.chunk_by(|a, b| a == b).filter(|run| run.len() >= FEWEST);
    runs.filter_map(|run| run.first().copied()).collect()
}

/// The buckets that enough examples have, with how many.
pub(super) fn known(examples: &[&Example], fewest_met: u32) -> Vec<(u32, u32)> {
    let mut all: Vec<u32> =
        examples.iter().flat_map(|example| example.features.iter().copied()).collect();
    all.sort_unstable();
    all.chunk_by(|a, b| a == b)
        .filter_map(|run| Some((*run.first()?, u32::try_from(run.len()).ok()?)))
        .filter(|(_, met)| *met >= fewest_met)
        .collect()
}

/// The places of an example's labels among those that are learnt, each once.
fn truths(example: &Example, names: &[&str]) -> Vec<usize> {
    let known = |label: &String| names.binary_search(&label.as_str()).ok();
    let mut truths: Vec<usize> = example.labels.iter().filter_map(known).collect();
    truths.sort_unstable();
    truths.dedup();
    truths
}

/// The places of the labels of facts for which an example was not labelled.
fn untold(example: &Example, names: &[&str]) -> Vec<usize> {
    let facts: Vec<&str> =
        example.labels.iter().filter_map(|label| label.strip_prefix(UNTOLD)).collect();
    let untold = |name: &str| name.split_once('=').is_some_and(|(fact, _)| facts.contains(&fact));
    (0..names.len()).filter(|place| names.get(*place).is_some_and(|name| untold(name))).collect()
}
