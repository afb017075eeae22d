//! The coefficients, drawn once from their priors.

use std::sync::OnceLock;

use super::column::Column;
use super::{normal, sobol};
use crate::evidence::{Coefficient, Prior, prior};
use crate::incident::Closed;

/// log2 of the number of draws.
const BITS: u32 = 11;

/// How many draws every figure is made from.
pub const DRAWS: usize = 1 << BITS;

/// Every coefficient in every draw.
pub struct Draws {
    /// By coefficient: its value in each draw, in log-odds.
    values: Vec<Column>,
    /// By coefficient: its standard score in each draw (mean 0, variance 1).
    scores: Vec<Column>,
    /// By coefficient: its mean over the draws.
    means: Vec<f64>,
}

impl Draws {
    /// The draws from the published priors, made on first use.
    pub fn prior() -> &'static Self {
        static PRIOR: OnceLock<Draws> = OnceLock::new();
        PRIOR.get_or_init(|| {
            let mut scores = sobol::points(Coefficient::ALL.len(), BITS);
            scores.iter_mut().flatten().for_each(|point| *point = normal::quantile(*point));
            let values: Vec<Column> = Coefficient::ALL
                .iter()
                .zip(&scores)
                .map(|(coefficient, scores)| {
                    let prior = prior(*coefficient);
                    Column::new(|draw| value(prior, scores[draw]) as f32)
                })
                .collect();
            Self {
                means: values.iter().map(Column::mean).collect(),
                values,
                scores: scores
                    .iter()
                    .map(|scores| Column::new(|draw| scores[draw] as f32))
                    .collect(),
            }
        })
    }

    /// The value of a coefficient in each draw, in log-odds.
    pub fn of(&self, coefficient: Coefficient) -> &Column {
        &self.values[coefficient.index()]
    }

    /// The standard score of a coefficient in each draw.
    pub fn score(&self, coefficient: Coefficient) -> &Column {
        &self.scores[coefficient.index()]
    }

    /// The mean of a coefficient over the draws.
    pub fn mean(&self, coefficient: Coefficient) -> f64 {
        self.means[coefficient.index()]
    }
}

/// The value of a coefficient `score` standard deviations from its centre.
fn value(prior: Prior, score: f64) -> f64 {
    match prior {
        // 95 % lie within centre ÷ spread … centre × spread.
        Prior::LogNormal { centre, spread } => {
            libm::exp(libm::log(centre) + score * libm::log(spread) / 1.96)
        }
        Prior::Normal { mean, sd } => mean + score * sd,
    }
}
