//! One number a draw, and what is read off such a column.

use super::draws::DRAWS;
use super::outcome::Outcome;

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

    /// The mean over the draws.
    pub fn mean(&self) -> f64 {
        // Sixteen sums side by side: quick, and in a fixed order, so always the same.
        const LANES: usize = 16;
        let mut sums = [0.0_f32; LANES];
        for chunk in self.0.chunks_exact(LANES) {
            for (sum, value) in sums.iter_mut().zip(chunk) {
                *sum += value;
            }
        }
        sums.iter().map(|sum| f64::from(*sum)).sum::<f64>() / DRAWS as f64
    }

    /// The mean over the draws of the product with `other`.
    pub fn mean_product(&self, other: &Self) -> f64 {
        self.zip(other, |a, b| a * b).mean()
    }

    /// Mean and percentiles.
    pub fn outcome(&self) -> Outcome {
        let mut sorted = self.0.clone();
        let [p10, p50, p90] = percentiles(&mut sorted);
        Outcome { mean: self.mean(), p10, p50, p90 }
    }
}

/// The 10th, 50th and 90th percentile: means of the two draws beside each rank.
fn percentiles(values: &mut [f32; DRAWS]) -> [f64; 3] {
    [0.1, 0.5, 0.9].map(|share: f64| {
        let rank = share * (DRAWS - 1) as f64;
        let (below, weight) = (rank as usize, rank - libm::floor(rank));
        let (_, low, above) = values.select_nth_unstable_by(below, f32::total_cmp);
        let low = f64::from(*low);
        let high = above.iter().copied().reduce(f32::min).map_or(low, f64::from);
        low + weight * (high - low)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mean_and_percentiles_of_an_even_column() {
        let column = Column::new(|draw| (draw as f32 * 7.0) % DRAWS as f32 / DRAWS as f32);
        let outcome = column.outcome();
        let last = (DRAWS - 1) as f64 / DRAWS as f64;
        assert!((outcome.mean - last / 2.0).abs() < 1e-6);
        for (got, share) in [(outcome.p10, 0.1), (outcome.p50, 0.5), (outcome.p90, 0.9)] {
            assert!((got - share * last).abs() < 1e-6, "{share}: {got}");
        }
    }
}
