//! Which coefficient makes most of the width of a range.

use super::column::Column;
use super::draws::Draws;
use crate::evidence::Coefficient;
use crate::incident::Closed;
use crate::order;

/// Shares of the variance of `outcome` by coefficient, largest first, by linearisation: the
/// squared slope of the outcome on each coefficient's standard score. They add up to 1;
/// coefficients below one part in a thousand are left out.
pub fn width(draws: &Draws, outcome: &Column) -> Vec<(Coefficient, f64)> {
    let squares: Vec<f64> = Coefficient::ALL
        .iter()
        .map(|coefficient| {
            let slope = outcome.mean_product(draws.score(*coefficient));
            slope * slope
        })
        .collect();
    let total: f64 = squares.iter().sum();
    let mut shares: Vec<(Coefficient, f64)> = Coefficient::ALL
        .iter()
        .zip(squares)
        .map(|(coefficient, square)| (*coefficient, square / total))
        .filter(|(_, share)| *share >= 0.001)
        .collect();
    order::short(&mut shares, |a, b| a.1 > b.1);
    shares
}
