//! What the rules ask of a number: <https://unicode.org/reports/tr35/tr35-numbers.html#Operands>.

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

/// In its shortest decimal form.
impl TryFrom<f64> for PluralOperands {
    type Error = &'static str;

    fn try_from(number: f64) -> Result<Self, Self::Error> {
        let n = number.abs();
        if !n.is_finite() {
            return Err("not a finite number");
        }
        let text = n.to_string();
        let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
        // A fraction that is longer than that is none that anybody reads.
        let f = fraction.parse().unwrap_or(0);
        Ok(Self { n, i: n as u64, v: fraction.len(), w: fraction.len(), f, t: f })
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
        assert!(PluralOperands::try_from(f64::NAN).is_err());
    }
}
