//! Percentiles of a column of shares.
//!
//! The plain 205th of 2048 sorted draws is off by up to 0.014. The log-odds of a share are
//! nearly normal, so near a percentile they run along a straight line over normal scores.
//! The line through the means of the draws just below and just above (195 on either side)
//! is off by at most 0.004 (docs/adr/0002).

use std::sync::OnceLock;

use super::column::Column;
use super::draws::DRAWS;
use super::lanes::LANES;
use super::normal;

/// Draws on either side of a percentile.
const SIDE: usize = 195;

const SHARES: [f64; 3] = [0.1, 0.5, 0.9];

/// A percentile on the line through two means of normal scores.
struct Line {
    /// The rank that divides the draws below from those above.
    rank: usize,
    /// How far along the line from the mean below (0) to the mean above (1).
    at: f64,
}

/// The 10th, 50th and 90th percentile of shares.
pub fn of_shares(column: &Column) -> [f64; 3] {
    // Shares are not negative, so their bits sort as they do, and whole numbers sort faster.
    let mut values = [0; DRAWS];
    for (to, from) in values.chunks_exact_mut(LANES).zip(column.lanes()) {
        to.copy_from_slice(&from.array().map(f32::to_bits));
    }
    let lines = lines();
    // Each cut leaves the lower draws before it, so the next need only look behind it.
    let mut done = 0;
    for cut in lines.iter().flat_map(|line| [line.rank - SIDE, line.rank, line.rank + SIDE]) {
        values[done..].select_nth_unstable(cut - done);
        done = cut;
    }
    [0, 1, 2].map(|place| {
        let Line { rank, at } = lines[place];
        let below = mean_log_odds(&values[rank - SIDE..rank]);
        let above = mean_log_odds(&values[rank..rank + SIDE]);
        1.0 / (1.0 + libm::exp(-(below + at * (above - below))))
    })
}

fn lines() -> &'static [Line; 3] {
    static LINES: OnceLock<[Line; 3]> = OnceLock::new();
    LINES.get_or_init(|| {
        let score = |rank: usize| normal::quantile((rank as f64 + 0.5) / DRAWS as f64);
        let mean = |from: usize| (from..from + SIDE).map(score).sum::<f64>() / SIDE as f64;
        SHARES.map(|share| {
            let rank = libm::round(share * DRAWS as f64) as usize;
            let (below, above) = (mean(rank - SIDE), mean(rank));
            Line { rank, at: (normal::quantile(share) - below) / (above - below) }
        })
    })
}

fn mean_log_odds(shares: &[u32]) -> f64 {
    let log_odds = |share: &u32| {
        // Single precision may round a share to 0 or 1, which have no log-odds.
        let share = f32::from_bits(*share).clamp(1e-7, 1.0 - 1e-7);
        f64::from(libm::logf(share / (1.0 - share)))
    };
    shares.iter().map(log_odds).sum::<f64>() / shares.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::lanes::Lanes;
    use crate::forecast::math::probability;

    #[test]
    fn percentiles_of_normal_log_odds_are_met() {
        for (mean, sd) in [(0.0, 1.0), (2.2, 0.4), (-1.5, 0.8), (6.0, 0.3)] {
            // In an order that is far from sorted.
            let column = Column::new(|draw| {
                let rank = (draw * 1237) % DRAWS;
                let score = normal::quantile((rank as f64 + 0.5) / DRAWS as f64);
                probability(Lanes::splat((mean + sd * score) as f32)).array()[0]
            });
            for (got, share) in of_shares(&column).into_iter().zip(SHARES) {
                let exact = 1.0 / (1.0 + libm::exp(-(mean + sd * normal::quantile(share))));
                assert!((got - exact).abs() < 1e-4, "{mean} {sd} {share}: {got} {exact}");
            }
        }
    }
}
