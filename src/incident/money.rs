//! Money in minor units of one currency: never floating, never of two currencies at once.

use super::Currency;

/// An amount in minor units (cents) of a currency, 0 to a thousand milliard minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// An amount as typed, before its currency is known: digits and decimals.
pub type Amount<'a> = &'a str;

/// Why a text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// No digits, or characters that no amount has.
    NotANumber,
    /// Below zero.
    Negative,
    /// Above [`Money::MAX`].
    TooLarge,
    /// More decimals than the currency has; how many it has.
    TooFine(u32),
}

impl Money {
    /// The largest amount in minor units: ten milliard of a currency with cents.
    pub const MAX: i64 = 1_000_000_000_000;

    /// `minor` is held within 0 and [`Money::MAX`].
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor: minor.clamp(0, Self::MAX), currency }
    }

    /// Minor units.
    pub fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// The sum; `None` for two currencies.
    pub fn plus(self, other: Self) -> Option<Self> {
        (self.currency == other.currency)
            .then(|| Self::new(self.minor + other.minor, self.currency))
    }

    /// `percent` of the amount, rounded to the nearest minor unit, halves up.
    #[must_use]
    pub fn percent(self, percent: u32) -> Self {
        Self::new((self.minor * i64::from(percent) + 50) / 100, self.currency)
    }

    /// Reads digits with an optional point or comma before the decimals. Spaces,
    /// apostrophes and the other of point and comma may group thousands: "1 234,50",
    /// "1,234.50", "1'234.5".
    pub fn parse(text: Amount<'_>, currency: Currency) -> Result<Self, AmountError> {
        let text = text.trim();
        if text.starts_with(['-', '\u{2212}']) {
            return Err(AmountError::Negative);
        }
        if !text.bytes().any(|b| b.is_ascii_digit()) {
            return Err(AmountError::NotANumber);
        }
        let decimals = currency.decimals();
        let point = decimal_mark(text, decimals);
        let (whole, fraction) = match point {
            Some(at) => (&text[..at], &text[at + 1..]),
            None => (text, ""),
        };
        if !fraction.bytes().all(|b| b.is_ascii_digit()) {
            return Err(AmountError::NotANumber);
        }
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > decimals as usize {
            return Err(AmountError::TooFine(decimals));
        }
        let mut minor = whole_number(whole)?;
        for place in 0..decimals as usize {
            let digit = fraction.as_bytes().get(place).map_or(0, |b| i64::from(b - b'0'));
            minor = grow(minor, digit)?;
        }
        Ok(Self { minor, currency })
    }

    /// The amount as plain digits with a point and all decimals of the currency: "86.00".
    /// For files and attributes; a screen formats by locale.
    pub fn to_plain(self) -> String {
        let decimals = self.currency.decimals();
        let unit = 10_i64.pow(decimals);
        match decimals {
            0 => self.minor.to_string(),
            _ => format!(
                "{}.{:0width$}",
                self.minor / unit,
                self.minor % unit,
                width = decimals as usize
            ),
        }
    }
}

/// Where the decimal mark stands, if the text has one: the last point or comma, unless it
/// groups thousands: it is repeated, or three digits stand behind it, none of the two marks
/// or a nought before it, and the currency has no three decimals.
fn decimal_mark(text: &str, decimals: u32) -> Option<usize> {
    let at = text.rfind(['.', ','])?;
    let mark = &text[at..=at];
    let behind = text.len() - at - 1;
    let repeated = text.matches(mark).count() > 1;
    let other = text[..at].contains(['.', ',']) && !repeated;
    let groups = behind == 3 && decimals != 3 && !other && !text.starts_with('0');
    (!repeated && !groups).then_some(at)
}

/// What may stand between the groups of a whole number.
const BETWEEN: [char; 7] = [' ', '\u{a0}', '\u{202f}', '\'', '\u{2019}', '.', ','];

/// The number before the decimal mark. Its groups have three digits, or two before the last
/// as in India; so "1.2.3" and a date are no amounts.
fn whole_number(text: &str) -> Result<i64, AmountError> {
    let groups: Vec<&str> = text.split(BETWEEN).collect();
    if let [first, middle @ .., last] = groups.as_slice() {
        let fits = (1..=3).contains(&first.len())
            && middle.iter().all(|group| (2..=3).contains(&group.len()))
            && last.len() == 3;
        if !fits {
            return Err(AmountError::NotANumber);
        }
    }
    groups.iter().flat_map(|group| group.chars()).try_fold(0, |number, c| match c {
        '0'..='9' => grow(number, i64::from(c as u32 - '0' as u32)),
        _ => Err(AmountError::NotANumber),
    })
}

fn grow(minor: i64, digit: i64) -> Result<i64, AmountError> {
    let grown = minor * 10 + digit;
    if grown > Money::MAX { Err(AmountError::TooLarge) } else { Ok(grown) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, code: &str, expected: Result<i64, AmountError>) {
        let currency = Currency::parse(code).expect("a currency of the table");
        assert_eq!(Money::parse(text, currency).map(Money::minor), expected, "{text:?} {code}");
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        check("86", "EUR", Ok(8600));
        check("86.5", "EUR", Ok(8650));
        check("86,50", "EUR", Ok(8650));
        check(" 1 234,50 ", "EUR", Ok(123_450));
        check("1,234.50", "EUR", Ok(123_450));
        check("1.234,50", "EUR", Ok(123_450));
        check("1.234", "EUR", Ok(123_400));
        check("1.234.567", "EUR", Ok(123_456_700));
        check("1'234.5", "CHF", Ok(123_450));
        check("1.234", "KWD", Ok(1234));
        check("5000", "JPY", Ok(5000));
        check("86.100", "EUR", Ok(8_610_000));
        check("86.1000", "EUR", Ok(8610));
        check("60.0", "JPY", Ok(60));
        check("1,50,000", "INR", Ok(15_000_000));
        check(".5", "EUR", Ok(50));
    }

    #[test]
    fn what_is_no_amount_says_why() {
        check("", "EUR", Err(AmountError::NotANumber));
        check("abc", "EUR", Err(AmountError::NotANumber));
        check("NaN", "EUR", Err(AmountError::NotANumber));
        check("1e9", "EUR", Err(AmountError::NotANumber));
        check("Infinity", "EUR", Err(AmountError::NotANumber));
        check("-5", "EUR", Err(AmountError::Negative));
        check("\u{2212}5", "EUR", Err(AmountError::Negative));
        check("0.125", "USD", Err(AmountError::TooFine(2)));
        check("0.1255", "USD", Err(AmountError::TooFine(2)));
        check("5.5", "JPY", Err(AmountError::TooFine(0)));
        check("99999999999999999999", "EUR", Err(AmountError::TooLarge));
        check("12 €", "EUR", Err(AmountError::NotANumber));
        check("1.2.3", "EUR", Err(AmountError::NotANumber));
        check("31.12.2025", "EUR", Err(AmountError::NotANumber));
        check("90 120 5", "EUR", Err(AmountError::NotANumber));
    }

    #[test]
    fn two_currencies_are_never_added() {
        let euro = Money::new(100, Currency::EUR);
        let yen = Money::new(100, Currency::parse("JPY").expect("known"));
        assert_eq!(euro.plus(yen), None);
        assert_eq!(euro.plus(euro), Some(Money::new(200, Currency::EUR)));
    }

    #[test]
    fn plain_form_reads_back() {
        for (minor, code) in [(8600, "EUR"), (5, "EUR"), (5000, "JPY"), (1234, "KWD")] {
            let money = Money::new(minor, Currency::parse(code).expect("known"));
            assert_eq!(Money::parse(&money.to_plain(), money.currency()), Ok(money), "{code}");
        }
    }
}
