//! Numbers of JSON as they are written, digit by digit: reading them as floating point would
//! cost the page tables of 15 KB, and an amount its last cent.

use serde_json::Number;

/// A number apart in its digits, without an exponent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    negative: bool,
    /// Before the point, without zeros at the front but for a lone one.
    whole: String,
    /// After the point.
    fraction: String,
}

/// Beyond that many places nothing that we read is large or fine enough to differ.
const FARTHEST: i32 = 40;

impl From<&Number> for Decimal {
    fn from(number: &Number) -> Self {
        let text = number.to_string();
        let negative = text.starts_with('-');
        let text = text.trim_start_matches('-');
        let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        // What no number can hold is as far as it goes, to its own side.
        let farthest = if exponent.starts_with('-') { -FARTHEST } else { FARTHEST };
        let exponent = exponent.parse().unwrap_or(farthest).clamp(-FARTHEST, FARTHEST);
        let mut all = format!("{whole}{fraction}");
        let mut point = whole.len() as i32 + exponent;
        while point < 1 {
            all.insert(0, '0');
            point += 1;
        }
        while all.len() < point as usize {
            all.push('0');
        }
        let (whole, fraction) = all.split_at(point as usize);
        let zeros = whole.len() - whole.trim_start_matches('0').len();
        let whole = &whole[zeros.min(whole.len() - 1)..];
        Self { negative, whole: whole.to_owned(), fraction: fraction.to_owned() }
    }
}

impl Decimal {
    /// The nearest whole number, halves away from nought; `None` below nought and where it is
    /// too large to tell.
    pub(super) fn rounded(&self) -> Option<u64> {
        let nought = |digits: &str| digits.bytes().all(|digit| digit == b'0');
        if self.negative && !(nought(&self.whole) && nought(&self.fraction)) {
            return None;
        }
        let up = u64::from(self.fraction.bytes().next().is_some_and(|digit| digit >= b'5'));
        self.whole.parse::<u64>().ok()?.checked_add(up)
    }

    /// Whether it is more than a whole number.
    pub(super) fn exceeds(&self, high: u64) -> bool {
        let rest = self.fraction.bytes().any(|digit| digit != b'0');
        match self.whole.parse::<u64>() {
            Ok(whole) => !self.negative && (whole > high || whole == high && rest),
            Err(_) => !self.negative,
        }
    }

    /// As an amount is written. A fraction has at least four places: a point before three
    /// would group thousands.
    pub(super) fn written(&self) -> String {
        let sign = if self.negative { "-" } else { "" };
        let Self { whole, fraction, .. } = self;
        if fraction.is_empty() {
            return format!("{sign}{whole}");
        }
        format!("{sign}{whole}.{fraction:0<4}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_digit_by_digit() {
        for (json, written, rounded) in [
            ("0", "0", Some(0)),
            ("-0", "-0", Some(0)),
            ("12", "12", Some(12)),
            ("86.5", "86.5000", Some(87)),
            ("0.005", "0.0050", Some(0)),
            ("1.2345", "1.2345", Some(1)),
            ("-3", "-3", None),
            ("-0.4", "-0.4000", None),
            ("1e3", "1000", Some(1000)),
            ("1.5E+2", "150", Some(150)),
            ("25e-1", "2.5000", Some(3)),
            ("5e-3", "0.0050", Some(0)),
            ("18446744073709551615", "18446744073709551615", Some(u64::MAX)),
            ("18446744073709551615.5", "18446744073709551615.5000", None),
        ] {
            let number: Number = serde_json::from_str(json).expect("a test writes JSON");
            let decimal = Decimal::from(&number);
            assert_eq!(decimal.written(), written, "{json}");
            assert_eq!(decimal.rounded(), rounded, "{json}");
        }
    }

    #[test]
    fn what_no_number_holds_is_far_off() {
        for json in ["1e400", "1e99999999999"] {
            let number: Number = serde_json::from_str(json).expect("a test writes JSON");
            assert_eq!(Decimal::from(&number).rounded(), None, "{json}");
            assert!(Decimal::from(&number).exceeds(u64::MAX), "{json}");
        }
        for json in ["1e-400", "1e-99999999999"] {
            let number: Number = serde_json::from_str(json).expect("a test writes JSON");
            assert_eq!(Decimal::from(&number).rounded(), Some(0), "{json}");
        }
    }

    #[test]
    fn it_is_compared_as_written() {
        for (json, high, exceeds) in [
            ("10", 10, false),
            ("10.0", 10, false),
            ("10.2", 10, true),
            ("-11", 10, false),
            ("11", 10, true),
        ] {
            let number: Number = serde_json::from_str(json).expect("a test writes JSON");
            assert_eq!(Decimal::from(&number).exceeds(high), exceeds, "{json}");
        }
    }
}
