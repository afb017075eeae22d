//! How many stay: the shape in which every forecast is told.

/// The share of such customers who still buy after twelve months: the mean over the draws
/// and three percentiles, each 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    pub mean: f64,
    pub p10: f64,
    pub p50: f64,
    pub p90: f64,
}

/// An outcome in customers of 100: what words, dots, table and curve all show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfHundred {
    /// About this many stay.
    pub n: u8,
    /// The 10th percentile; never above `n`.
    pub low: u8,
    /// The 90th percentile; never below `n`.
    pub high: u8,
}

impl Outcome {
    /// The integers that the page shows.
    pub fn of_100(&self) -> OfHundred {
        let n = whole_of_100(self.mean);
        OfHundred { n, low: whole_of_100(self.p10).min(n), high: whole_of_100(self.p90).max(n) }
    }
}

/// A share as whole customers of 100, halves up.
pub fn whole_of_100(share: f64) -> u8 {
    libm::round(share.clamp(0.0, 1.0) * 100.0) as u8
}
