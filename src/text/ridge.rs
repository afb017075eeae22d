//! Ridge logistic regression, by Newton's method: what is seen of things, and whether each is what
//! is asked for → a [`Linear`] model.

use super::linear::Linear;

/// Steps of Newton's method; it has settled long before.
const STEPS: usize = 8;

/// Fits a model to what is seen of each thing and whether it is one. `hold` holds the weights at
/// nought. `None` where nothing is seen.
pub fn fit(seen: impl Iterator<Item = Vec<f32>>, truth: &[bool], hold: f64) -> Option<Linear> {
    let with_bias = |seen: Vec<f32>| [1.0].into_iter().chain(seen.into_iter().map(f64::from));
    let seen: Vec<Vec<f64>> = seen.map(|seen| with_bias(seen).collect()).collect();
    let ridge = ridge(&seen, hold);
    let mut weights = vec![0.0; ridge.len()];
    for _ in 0..STEPS {
        let (slope, bend) = slope_and_bend(&seen, truth, &weights, &ridge);
        let step = solve(bend, slope);
        weights.iter_mut().zip(step).for_each(|(weight, step)| *weight += step);
    }
    let (bias, weights) = weights.split_first()?;
    Some(Linear {
        bias: *bias as f32,
        weights: weights.iter().map(|weight| *weight as f32).collect(),
    })
}

/// What holds each weight at nought: all alike, were what is seen of one size. The bias is free.
fn ridge(seen: &[Vec<f64>], hold: f64) -> Vec<f64> {
    let count = seen.len().max(1) as f64;
    let width = seen.first().map_or(0, Vec::len);
    (0..width)
        .map(|at| {
            let mean = seen.iter().map(|seen| seen[at]).sum::<f64>() / count;
            let spread =
                seen.iter().map(|seen| (seen[at] - mean) * (seen[at] - mean)).sum::<f64>();
            // What is always the same says nothing and gets no weight.
            hold * if spread > 0.0 || at == 0 { spread / count } else { 1.0 }
        })
        .collect()
}

/// The slope of the penalised likelihood, and how it bends: the lower half of a matrix.
fn slope_and_bend(
    seen: &[Vec<f64>],
    truth: &[bool],
    weights: &[f64],
    ridge: &[f64],
) -> (Vec<f64>, Vec<Vec<f64>>) {
    let mut slope: Vec<f64> =
        weights.iter().zip(ridge).map(|(weight, ridge)| -weight * ridge).collect();
    let mut bend: Vec<Vec<f64>> = ridge
        .iter()
        .enumerate()
        .map(|(at, ridge)| (0..=at).map(|other| if other == at { *ridge } else { 0.0 }).collect())
        .collect();
    for (seen, truth) in seen.iter().zip(truth) {
        let odds: f64 = weights.iter().zip(seen).map(|(weight, seen)| weight * seen).sum();
        let chance = 1.0 / (1.0 + libm::exp(-odds));
        let error = f64::from(u8::from(*truth)) - chance;
        let sway = chance * (1.0 - chance);
        for (at, value) in seen.iter().enumerate() {
            slope[at] += error * value;
            let pull = sway * value;
            bend[at].iter_mut().zip(seen).for_each(|(bend, other)| *bend += pull * other);
        }
    }
    (slope, bend)
}

/// Solves `matrix · x = right` for a symmetric positive matrix given by its lower half
/// (Cholesky).
fn solve(mut matrix: Vec<Vec<f64>>, mut right: Vec<f64>) -> Vec<f64> {
    let size = right.len();
    for row in 0..size {
        for column in 0..=row {
            let done: f64 = (0..column).map(|at| matrix[row][at] * matrix[column][at]).sum();
            let rest = matrix[row][column] - done;
            matrix[row][column] =
                if row == column { libm::sqrt(rest) } else { rest / matrix[column][column] };
        }
    }
    for row in 0..size {
        let done: f64 = (0..row).map(|at| matrix[row][at] * right[at]).sum();
        right[row] = (right[row] - done) / matrix[row][row];
    }
    for row in (0..size).rev() {
        let done: f64 = (row + 1..size).map(|at| matrix[at][row] * right[at]).sum();
        right[row] = (right[row] - done) / matrix[row][row];
    }
    right
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equations_are_solved() {
        let solved = solve(vec![vec![2.0], vec![1.0, 2.0]], vec![12.0, 12.0]);
        assert!(solved.iter().all(|x| (x - 12.0 / (1.0 + 2.0)).abs() < 0.0001));
    }

    #[test]
    fn what_tells_is_learnt_and_what_does_not_is_not() {
        let things: Vec<(Vec<f32>, bool)> = (0..200)
            .map(|at| (vec![f32::from(u8::from(at % 2 == 0)), 1.0], at % 2 == 0 && at % 10 != 0))
            .collect();
        let truth: Vec<bool> = things.iter().map(|thing| thing.1).collect();
        let linear = fit(things.into_iter().map(|thing| thing.0), &truth, 1.0).expect("a model");
        assert!(linear.weights[0] > 1.0, "{linear:?}");
        assert!(linear.weights[1].abs() < 0.0001, "always the same: {linear:?}");
        assert!(linear.log_odds([1.0, 1.0]) > 0.0 && linear.log_odds([0.0, 1.0]) < -1.0);
    }
}
