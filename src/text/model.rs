//! The trained half of reading: for each label a linear model over the buckets of
//! [`super::feature`]. The file is made by `cargo xtask train`.

use super::feature::{BITS, Grain, value};
use super::packed::read_packed;
use super::plain::read_by_label;
use super::whole::Whole;

/// A model of one language.
#[derive(Debug, Default)]
pub struct Model {
    /// By rising name.
    labels: Vec<Label>,
    grain: Grain,
    /// The buckets that have weights, rising.
    buckets: Vec<u32>,
    /// By the upper bits of a bucket: where those that begin with them begin in `buckets`.
    tops: Vec<u32>,
    /// By place in `buckets`: where its weights begin in `weights`; one more at the end.
    starts: Vec<u32>,
    /// Label and weight, in steps.
    weights: Vec<(u8, i32)>,
    whole: Whole,
}

#[derive(Debug)]
struct Label {
    name: String,
    bias: f32,
    /// What one step of a weight is worth.
    step: f32,
}

/// What training found, before it is written.
#[derive(Debug)]
pub struct Trained {
    pub grain: Grain,
    /// Names with the log-odds before anything is known.
    pub labels: Vec<(String, f32)>,
    pub rows: Vec<Row>,
    pub whole: Whole,
}

/// What a file says.
pub struct Read {
    pub grain: Grain,
    /// Name, log-odds before anything is known, what one step of a weight is worth.
    pub labels: Vec<(String, f32, f32)>,
    /// Bucket, label, weight in steps; by rising bucket.
    pub entries: Vec<(u32, u8, i32)>,
    pub whole: Whole,
}

/// A bucket's weights, one a label.
#[derive(Debug)]
pub struct Row {
    pub bucket: u32,
    /// How many examples have it.
    pub met: u32,
    pub weights: Vec<f32>,
}

/// Bits of a bucket by which it is not looked up at once.
const LOWER: u32 = 6;

impl Model {
    /// Reads a model, packed or plain.
    ///
    /// # Errors
    /// `None` if the file is no model, of another version, cut off, or its labels do not rise by name.
    pub fn parse(file: &[u8]) -> Option<Self> {
        let Read { grain, labels, entries, whole } =
            read_packed(file).or_else(|| read_by_label(file))?;
        let label = |(name, bias, step)| Label { name, bias, step };
        let labels: Vec<Label> = labels.into_iter().map(label).collect();
        if !labels.is_sorted_by(|one, other| one.name < other.name) {
            return None;
        }
        let mut model = Self { grain, labels, whole, ..Self::default() };
        for (bucket, label, weight) in entries {
            if model.buckets.last() != Some(&bucket) {
                model.buckets.push(bucket);
                model.starts.push(u32::try_from(model.weights.len()).ok()?);
            }
            model.weights.push((label, weight));
        }
        model.starts.push(u32::try_from(model.weights.len()).ok()?);
        Some(model.indexed())
    }

    /// Notes where the buckets begin that share their upper bits.
    fn indexed(mut self) -> Self {
        let begins = |top: u32| self.buckets.partition_point(|bucket| bucket >> LOWER < top);
        self.tops = (0..=1 << (BITS - LOWER)).map(|top| begins(top) as u32).collect();
        self
    }

    /// What of a text it looks at.
    pub fn grain(&self) -> Grain {
        self.grain
    }

    /// The second look.
    pub fn whole(&self) -> &Whole {
        &self.whole
    }

    /// The names of the labels.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.labels.iter().map(|label| label.name.as_str())
    }

    /// The place of a label by its name.
    pub fn place(&self, name: &str) -> Option<usize> {
        self.labels.binary_search_by(|label| label.name.as_str().cmp(name)).ok()
    }

    /// The same by its fact and its value.
    pub fn label(&self, key: char, value: &str) -> Option<usize> {
        let named = |label: &Label| {
            let (fact, named) = label.name.split_once('=').unwrap_or_default();
            fact.chars().next().cmp(&Some(key)).then_with(|| named.cmp(value))
        };
        self.labels.binary_search_by(named).ok()
    }

    /// The weights of a bucket.
    fn row(&self, bucket: u32) -> Option<&[(u8, i32)]> {
        let top = (bucket >> LOWER) as usize;
        let first = *self.tops.get(top)? as usize;
        let same_top = self.buckets.get(first..*self.tops.get(top + 1)? as usize)?;
        let at = first + same_top.binary_search(&bucket).ok()?;
        let (start, end) = (*self.starts.get(at)?, *self.starts.get(at + 1)?);
        self.weights.get(start as usize..end as usize)
    }

    /// The log-odds of each label for a piece of text with these buckets.
    pub fn log_odds(&self, features: &[u32]) -> Vec<f32> {
        let mut sums = vec![0_i32; self.labels.len()];
        for feature in features {
            for (label, weight) in self.row(*feature).unwrap_or_default() {
                if let Some(sum) = sums.get_mut(usize::from(*label)) {
                    *sum = sum.saturating_add(weight.saturating_mul(value(*feature)));
                }
            }
        }
        let scale = scale(features);
        self.labels
            .iter()
            .zip(sums)
            .map(|(label, sum)| label.bias + label.step * scale * sum as f32)
            .collect()
    }
}

/// Long and short pieces weigh alike.
pub fn scale(features: &[u32]) -> f32 {
    let squares: i32 = features.iter().map(|feature| value(*feature).pow(2)).sum();
    1.0 / libm::sqrtf(squares.max(1) as f32)
}
