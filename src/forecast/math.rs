//! The arithmetic of the hot loops: plain IEEE single precision without library calls, so
//! that every browser and every machine gives the same bytes (docs/adr/0003).

use super::lanes::Lanes;

/// e to the power of `x`, relative error below 3e-7; below −87 as good as zero, above 87
/// held there.
#[inline(always)]
pub fn exp(x: Lanes) -> Lanes {
    const LOG2_E: f32 = std::f32::consts::LOG2_E;
    // ln 2 in two parts, so that subtracting whole multiples stays exact.
    const LN_2_HIGH: f32 = 0.693_359_4;
    const LN_2_LOW: f32 = -2.121_944_4e-4;
    // Adding 1.5 · 2²³ rounds to a whole number and leaves it in the low bits.
    const ROUND: f32 = 12_582_912.0;
    let x = x.max(Lanes::splat(-87.0)).min(Lanes::splat(87.0));
    let rounded = x * LOG2_E + ROUND;
    let whole = rounded - ROUND;
    let rest = x - whole * LN_2_HIGH - whole * LN_2_LOW;
    // Taylor's series to the sixth power; |rest| is at most ln 2 / 2.
    let series = 1.0
        + rest
            * (1.0
                + rest
                    * (0.5
                        + rest
                            * (1.666_666_7e-1
                                + rest
                                    * (4.166_666_8e-2
                                        + rest * (8.333_334e-3 + rest * 1.388_889e-3)))));
    series * rounded.power_of_two(ROUND)
}

/// The probability of log-odds `eta`.
#[inline(always)]
pub fn probability(eta: Lanes) -> Lanes {
    1.0 / (1.0 + exp(-eta))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exp(x: f32) -> f32 {
        super::exp(Lanes::splat(x)).array()[0]
    }

    #[test]
    fn exp_is_close_over_its_whole_range() {
        for step in -8700..=8700 {
            let x = step as f32 / 100.0;
            let exact = libm::exp(f64::from(x));
            let error = (f64::from(exp(x)) - exact).abs() / exact;
            assert!(error < 3e-7, "exp({x}): relative error {error:e}");
        }
        assert!(exp(-1e30) < 1e-37 && exp(1e30).is_finite() && exp(0.0) == 1.0);
    }
}
