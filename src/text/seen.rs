//! Examples as they are learnt from: places of buckets and labels.

use super::feature::value;
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
        let buckets = example
            .features
            .iter()
            .filter_map(|bucket| Some((place(bucket)?, value(*bucket) as f32)))
            .collect();
        let scale = scale(&example.features);
        Self { buckets, scale, labels: truths(example, names), untold: untold(example, names) }
    }
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
