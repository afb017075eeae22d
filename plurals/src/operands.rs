//! What the rules look at.

/// A number as it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PluralOperands {
    /// Its size, without sign.
    pub n: f64,
    /// What stands before the point.
    pub i: u64,
    /// How many digits stand after the point.
    pub v: usize,
    /// The same without the zeros at the end.
    pub w: usize,
    /// The digits after the point.
    pub f: u64,
    /// The same without the zeros at the end.
    pub t: u64,
}

/// How many digits after the point are looked at; the last one is rounded.
const DIGITS: usize = 6;

/// In its shortest decimal form. The standard library would write it exactly, with tables of
/// 20 KB that a page with whole numbers alone has no use for.
impl TryFrom<f64> for PluralOperands {
    type Error = &'static str;

    fn try_from(number: f64) -> Result<Self, Self::Error> {
        let n = number.abs();
        if !n.is_finite() {
            return Err("not a finite number");
        }
        let one = 10_u64.pow(DIGITS as u32);
        // Where it has so many digits before the point that it becomes too large, none follow.
        let all = (n * one as f64 + 0.5) as u64;
        let (i, mut f) = if all == u64::MAX { (n as u64, 0) } else { (all / one, all % one) };
        let mut v = DIGITS;
        while v > 0 && f % 10 == 0 {
            f /= 10;
            v -= 1;
        }
        Ok(Self { n, i, v, w: v, f, t: f })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_taken_as_it_is_written() {
        let of = |number: f64| PluralOperands::try_from(number).expect("finite");
        assert_eq!(of(-2.0), PluralOperands { n: 2.0, i: 2, v: 0, w: 0, f: 0, t: 0 });
        assert_eq!(of(12.05), PluralOperands { n: 12.05, i: 12, v: 2, w: 2, f: 5, t: 5 });
        assert_eq!(of(0.999_999_9).i, 1);
        assert_eq!(
            of(1e15),
            PluralOperands { n: 1e15, i: 10_u64.pow(15), v: 0, w: 0, f: 0, t: 0 }
        );
        assert!(PluralOperands::try_from(f64::NAN).is_err());
    }
}
