//! One number a draw, and what is read off such a column.

use super::draws::DRAWS;
use super::outcome::Outcome;
use super::percentile;

/// One single-precision number for each draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Column(Box<[f32; DRAWS]>);

impl Column {
    /// The number of each draw.
    pub fn new(number: impl FnMut(usize) -> f32) -> Self {
        Self(Box::new(std::array::from_fn(number)))
    }

    /// A column of one number throughout.
    pub fn filled(number: f32) -> Self {
        Self(Box::new([number; DRAWS]))
    }

    /// The numbers, draw by draw.
    pub fn values(&self) -> &[f32; DRAWS] {
        &self.0
    }

    /// `self + factor · other`, draw by draw; left alone when `factor` is 0.
    pub fn add_scaled(&mut self, factor: f32, other: &Self) {
        if factor != 0.0 {
            for (mine, theirs) in self.0.iter_mut().zip(other.0.iter()) {
                *mine += factor * theirs;
            }
        }
    }

    /// The column `f(a, b)`, draw by draw.
    pub fn zip(&self, other: &Self, mut f: impl FnMut(f32, f32) -> f32) -> Self {
        let mut out = Self::filled(0.0);
        for ((out, a), b) in out.0.iter_mut().zip(self.0.iter()).zip(other.0.iter()) {
            *out = f(*a, *b);
        }
        out
    }

    /// Replaces each number by `f` of it.
    pub fn map(&mut self, f: impl Fn(f32) -> f32) {
        for value in self.0.iter_mut() {
            *value = f(*value);
        }
    }

    /// Replaces each number by `f` of it and the numbers of two other columns.
    pub fn update(&mut self, a: &Self, b: &Self, f: impl Fn(f32, f32, f32) -> f32) {
        for ((value, a), b) in self.0.iter_mut().zip(a.0.iter()).zip(b.0.iter()) {
            *value = f(*value, *a, *b);
        }
    }

    /// The numbers, draw by draw, to be filled in.
    pub(super) fn values_mut(&mut self) -> &mut [f32; DRAWS] {
        &mut self.0
    }

    /// The mean over the draws.
    pub fn mean(&self) -> f64 {
        mean(self.0.as_slice())
    }

    /// The mean over the draws of the product with `other`.
    pub fn mean_product(&self, other: &Self) -> f64 {
        self.zip(other, |a, b| a * b).mean()
    }

    /// The 10th and 90th percentile of any numbers, as ranks of the draws.
    pub fn low_and_high(&self) -> [f64; 2] {
        let mut values = *self.0;
        [DRAWS / 10, DRAWS - 1 - DRAWS / 10]
            .map(|rank| f64::from(*values.select_nth_unstable_by(rank, f32::total_cmp).1))
    }

    /// Mean and percentiles of a column of shares.
    pub fn outcome(&self) -> Outcome {
        let [p10, p50, p90] = percentile::of_shares(self);
        Outcome { mean: self.mean(), p10, p50, p90 }
    }
}

/// The mean of numbers whose count is a multiple of sixteen.
pub(super) fn mean(values: &[f32]) -> f64 {
    // Sixteen sums side by side: quick, and in a fixed order, so always the same.
    const LANES: usize = 16;
    let mut sums = [0.0_f32; LANES];
    for chunk in values.chunks_exact(LANES) {
        for (sum, value) in sums.iter_mut().zip(chunk) {
            *sum += value;
        }
    }
    sums.iter().map(|sum| f64::from(*sum)).sum::<f64>() / values.len() as f64
}
