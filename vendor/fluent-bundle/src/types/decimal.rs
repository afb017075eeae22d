//! Decimal numbers by whole ones: what messages count has few digits, and the exact ways of
//! the standard library weigh 17 KB in WebAssembly.

use std::convert::TryFrom;
use std::fmt::Write;

use intl_pluralrules::operands::PluralOperands;

/// What was read is no decimal number of at most 15 digits.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NotDecimal;

/// Reads digits with a point or without, and a sign before them. Up to 15 digits a number is
/// the nearest one to what is written, as the standard library has it.
pub(super) fn read(input: &str) -> Result<f64, NotDecimal> {
    const MOST: usize = 15;
    let (sign, digits) = match input.strip_prefix('-') {
        Some(digits) => (-1.0, digits),
        None => (1.0, input),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() || whole.len() + fraction.len() > MOST {
        return Err(NotDecimal);
    }
    let mut all: u64 = 0;
    let mut one: u64 = 1;
    for byte in whole.bytes().chain(fraction.bytes()) {
        if !byte.is_ascii_digit() {
            return Err(NotDecimal);
        }
        all = 10 * all + u64::from(byte - b'0');
    }
    for _ in fraction.bytes() {
        one *= 10;
    }
    // Both are exact, so the quotient is rounded once.
    Ok(sign * (all as f64 / one as f64))
}

/// Writes a number with at least so many digits after the point, and with at most six.
pub(super) fn write(value: f64, least: usize) -> String {
    let Ok(PluralOperands { i, v, f, .. }) = PluralOperands::try_from(value) else {
        return "NaN".to_owned();
    };
    let mut text = String::new();
    if value < 0.0 {
        text.push('-');
    }
    // Writing to a string never fails.
    let _ = write!(text, "{i}");
    if v.max(least) > 0 {
        text.push('.');
    }
    if v > 0 {
        let _ = write!(text, "{f:0v$}");
    }
    for _ in v..least {
        text.push('0');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_as_the_standard_library_does() {
        for text in ["0", "7", "-3", "12.05", "0.1", "-0.3", "3.141569", "999999999999999", "1.50"] {
            assert_eq!(read(text), Ok(text.parse().unwrap()), "{text}");
        }
        for text in ["", "-", ".5", "1e3", "a", "1,5", "1.2.3", "--1", "+1", "inf", "1234567890123456"] {
            assert_eq!(read(text), Err(NotDecimal), "{text}");
        }
    }

    #[test]
    fn writes_as_the_standard_library_does() {
        for value in [0.0, 1.0, -3.0, 12.05, 0.1, 100.25, 4_294_967_295.0, -0.5, 1_000_000.0] {
            assert_eq!(write(value, 0), value.to_string());
        }
        assert_eq!(write(1.5, 2), "1.50");
        assert_eq!(write(2.0, 2), "2.00");
        assert_eq!(write(12.05, 1), "12.05");
        assert_eq!(write(f64::NAN, 0), "NaN");
    }
}
