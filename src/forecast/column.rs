//! One number a draw, and what is read off such a column.

use super::draws::DRAWS;
use super::lanes::{LANES, Lanes};
use super::outcome::Outcome;
use super::percentile;

/// How many [`Lanes`] a column has.
const CHUNKS: usize = DRAWS / LANES;

/// One single-precision number for each draw.
#[derive(Clone, Debug)]
pub struct Column(Box<[Lanes; CHUNKS]>);

impl Column {
    /// The number of each draw.
    pub fn new(mut number: impl FnMut(usize) -> f32) -> Self {
        let mut four =
            |chunk| Lanes::new(std::array::from_fn(|lane| number(chunk * LANES + lane)));
        Self(Box::new(std::array::from_fn(&mut four)))
    }

    /// A column of one number throughout.
    pub fn filled(number: f32) -> Self {
        Self(Box::new([Lanes::splat(number); CHUNKS]))
    }

    /// The numbers, draw by draw.
    pub fn values(&self) -> impl Iterator<Item = f32> {
        self.0.iter().flat_map(|lanes| lanes.array())
    }

    /// The numbers, four draws at a time.
    pub fn lanes(&self) -> &[Lanes; CHUNKS] {
        &self.0
    }

    /// The numbers, four draws at a time, to be filled in.
    pub(super) fn lanes_mut(&mut self) -> &mut [Lanes; CHUNKS] {
        &mut self.0
    }

    /// `self + factor · other`, draw by draw; left alone when `factor` is 0.
    pub fn add_scaled(&mut self, factor: f32, other: &Self) {
        if factor != 0.0 {
            for (mine, theirs) in self.0.iter_mut().zip(other.0.iter()) {
                *mine = *mine + factor * *theirs;
            }
        }
    }

    /// `self` and each of the others times its factor added up in that order, draw by draw: one
    /// pass over all of them.
    pub fn plus(&self, others: &[(f32, &Self)]) -> Self {
        let mut out = self.clone();
        for (chunk, sum) in out.0.iter_mut().enumerate() {
            *sum =
                others.iter().fold(*sum, |sum, (factor, other)| sum + *factor * other.0[chunk]);
        }
        out
    }

    /// The column `f(a, b)`, draw by draw.
    pub fn zip(&self, other: &Self, mut f: impl FnMut(Lanes, Lanes) -> Lanes) -> Self {
        let mut out = Self::filled(0.0);
        for ((out, a), b) in out.0.iter_mut().zip(self.0.iter()).zip(other.0.iter()) {
            *out = f(*a, *b);
        }
        out
    }

    /// Replaces each number by `f` of it.
    pub fn map(&mut self, f: impl Fn(Lanes) -> Lanes) {
        for value in self.0.iter_mut() {
            *value = f(*value);
        }
    }

    /// Replaces each number by `f` of it and the numbers of two other columns.
    pub fn update(&mut self, a: &Self, b: &Self, f: impl Fn(Lanes, Lanes, Lanes) -> Lanes) {
        for ((value, a), b) in self.0.iter_mut().zip(a.0.iter()).zip(b.0.iter()) {
            *value = f(*value, *a, *b);
        }
    }

    /// The mean over the draws.
    pub fn mean(&self) -> f64 {
        mean(self.lanes())
    }

    /// The mean over the draws of the product with `other`.
    pub fn mean_product(&self, other: &Self) -> f64 {
        self.zip(other, |a, b| a * b).mean()
    }

    /// The 10th and 90th percentile of any numbers, as ranks of the draws.
    pub fn low_and_high(&self) -> [f64; 2] {
        let mut values: Vec<f32> = self.values().collect();
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
pub(super) fn mean(values: &[Lanes]) -> f64 {
    // Sixteen sums side by side: quick, and in a fixed order, so always the same.
    let mut sums = [Lanes::splat(0.0); 4];
    for chunk in values.chunks_exact(sums.len()) {
        for (sum, value) in sums.iter_mut().zip(chunk) {
            *sum = *sum + *value;
        }
    }
    let total: f64 = sums.iter().flat_map(|sum| sum.array()).map(f64::from).sum();
    total / (values.len() * LANES) as f64
}
