//! Typed numbers: amounts with or without their currency, and numbers beside a unit.

use super::{FieldError, FieldKind, Unit};
use crate::incident::{Currency, Money};
use crate::locale::Hundredths;

/// Symbols that stand for one currency.
const SYMBOLS: &[(char, &str)] = &[
    ('€', "EUR"),
    ('£', "GBP"),
    ('$', "USD"),
    ('¥', "JPY"),
    ('₹', "INR"),
    ('₺', "TRY"),
    ('₴', "UAH"),
    ('₩', "KRW"),
    ('₪', "ILS"),
    ('₽', "RUB"),
];

/// An amount, in `currency` unless the text names another: "86", "€86", "86 usd".
pub fn read_money(text: &str, currency: Currency) -> Result<Money, FieldError> {
    let text = text.trim();
    let named = |c| is_letter(c) || SYMBOLS.iter().any(|(symbol, _)| *symbol == c);
    let digits = text.trim_matches(|c: char| named(c) || c == '.' && text.starts_with(named));
    // A name at both ends, or without digits between, is no amount.
    let (before, after) = match text.split_once(digits) {
        Some(parts) if !digits.is_empty() => parts,
        _ => return Err(FieldError::NotANumber),
    };
    let name = match (before.trim(), after.trim()) {
        ("", "") => return Ok(Money::parse(digits, currency)?),
        (name, "") | ("", name) => name,
        _ => return Err(FieldError::NotANumber),
    };
    let currency = named_currency(name).ok_or(FieldError::UnknownCurrency)?;
    Ok(Money::parse(digits, currency)?)
}

/// Whether a character may stand in the name of a currency: "usd", "zł", "лв", "రూ". Neither
/// digits nor what stands between them: blanks, apostrophes, a minus. The library's table of
/// letters would add 1 KB to the program.
fn is_letter(c: char) -> bool {
    match c {
        '\u{0}'..='\u{7F}' => c.is_ascii_alphabetic(),
        '\u{80}'..='\u{BF}' | '\u{2000}'..='\u{206F}' | '\u{2200}'..='\u{2BFF}' => false,
        _ => !c.is_whitespace(),
    }
}

fn named_currency(name: &str) -> Option<Currency> {
    let mut chars = name.chars();
    let symbol = match (chars.next(), chars.next()) {
        (Some(only), None) => SYMBOLS.iter().find(|(symbol, _)| *symbol == only),
        _ => None,
    };
    Currency::parse(symbol.map_or(name, |(_, code)| code))
}

/// The amount as it stands in its field: bare in the currency of the case, else named.
pub fn write_money(money: Money, currency: Currency) -> String {
    let plain = money.to_plain();
    let whole = plain.split_once('.').filter(|(_, cents)| cents.bytes().all(|b| b == b'0'));
    let digits = whole.map_or(plain.as_str(), |(whole, _)| whole);
    if money.currency() == currency {
        digits.to_owned()
    } else {
        format!("{digits} {}", money.currency().code())
    }
}

/// A number of `unit`s, as whole minutes, months or kilometres: "1.5" hours are 90.
/// Point or comma before the decimals; spaces may group the digits.
pub fn read_number(text: &str, unit: Unit, highest: u32) -> Result<u32, FieldError> {
    let text = text.trim();
    if text.starts_with(['-', '\u{2212}']) {
        return Err(FieldError::Negative);
    }
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let spaced = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    let digits = |part: &str| part.bytes().filter(u8::is_ascii_digit).count();
    if digits(whole) + digits(fraction) == 0
        || !whole.chars().all(spaced)
        || !fraction.bytes().all(|b| b.is_ascii_digit())
    {
        return Err(FieldError::NotANumber);
    }
    // Thousandths: enough for a minute of a day. Saturating, since a text may be of any length.
    let thousandths = whole
        .bytes()
        .chain(fraction.bytes().chain(*b"000").take(3))
        .filter(u8::is_ascii_digit)
        .fold(0_u64, |sum, b| sum.saturating_mul(10).saturating_add(u64::from(b - b'0')));
    // As in amounts: three digits behind the mark and no nought before it are thousands.
    let groups = fraction.len() == 3 && !whole.is_empty() && !whole.starts_with('0');
    let thousandths = thousandths.saturating_mul(if groups { 1000 } else { 1 });
    let smallest = thousandths.saturating_mul(u64::from(unit.size())).saturating_add(500) / 1000;
    u32::try_from(smallest).ok().filter(|n| *n <= highest).ok_or(FieldError::TooLarge)
}

/// `smallest` minutes, months or kilometres in hundredths of `unit`s, rounded.
pub fn hundredths(smallest: u32, unit: Unit) -> Hundredths {
    let unit = u64::from(unit.size());
    Hundredths((u64::from(smallest) * 100 + unit / 2) / unit)
}

/// `smallest` minutes, months or kilometres in `unit`s, with at most two decimals.
pub fn write_number(smallest: u32, unit: Unit) -> String {
    let Hundredths(hundredths) = hundredths(smallest, unit);
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match rest {
        0 => whole.to_string(),
        _ if rest % 10 == 0 => format!("{whole}.{}", rest / 10),
        _ => format!("{whole}.{rest:02}"),
    }
}

/// The largest unit of a kind in which the number is whole.
pub fn fitting_unit(smallest: u32, kind: FieldKind) -> Option<Unit> {
    let units = kind.units();
    let whole = |unit: &&Unit| smallest >= unit.size() && smallest.is_multiple_of(unit.size());
    units.iter().rev().find(whole).or(units.first()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use FieldError::*;

    #[test]
    fn amounts_may_name_their_currency() {
        for (text, expected) in [
            ("86", Ok((8600, "EUR"))),
            ("€86", Ok((8600, "EUR"))),
            ("86 €", Ok((8600, "EUR"))),
            ("$ 1,234.50", Ok((123_450, "USD"))),
            ("86 usd", Ok((8600, "USD"))),
            ("GBP 5", Ok((500, "GBP"))),
            ("5000 JPY", Ok((5000, "JPY"))),
            ("86 euros", Err(UnknownCurrency)),
            ("€86 EUR", Err(NotANumber)),
            ("", Err(NotANumber)),
            ("€", Err(NotANumber)),
            ("NaN", Err(NotANumber)),
            ("Infinity", Err(NotANumber)),
            ("1e9", Err(NotANumber)),
            ("12 34 lei 5", Err(NotANumber)),
            ("-5", Err(Negative)),
            ("-5 USD", Err(Negative)),
            ("0.125", Err(TooFine(2))),
            ("99999999999999999999", Err(TooLarge)),
            ("💥", Err(NotANumber)),
        ] {
            let got = read_money(text, Currency::EUR).map(|m| (m.minor(), m.currency().code()));
            assert_eq!(got, expected, "{text:?}");
        }
    }

    #[test]
    fn amounts_written_read_back() {
        for (text, written) in
            [("86", "86"), ("86.5", "86.50"), ("1 234", "1234"), ("5 USD", "5 USD")]
        {
            let money = read_money(text, Currency::EUR).expect("an amount");
            assert_eq!(write_money(money, Currency::EUR), written);
            assert_eq!(read_money(written, Currency::EUR), Ok(money));
        }
    }

    #[test]
    fn numbers_are_read_in_their_unit() {
        for (text, unit, expected) in [
            ("90", Unit::Minutes, Ok(90)),
            ("1.5", Unit::Hours, Ok(90)),
            ("1,5", Unit::Hours, Ok(90)),
            (".5", Unit::Days, Ok(720)),
            ("1 000", Unit::Minutes, Ok(1000)),
            ("1,850", Unit::Minutes, Ok(1850)),
            ("1.500", Unit::Minutes, Ok(1500)),
            ("0.125", Unit::Days, Ok(180)),
            ("1.25", Unit::Hours, Ok(75)),
            ("1,234,567", Unit::Minutes, Err(NotANumber)),
            ("0", Unit::Months, Ok(0)),
            ("3", Unit::Years, Ok(36)),
            ("", Unit::Hours, Err(NotANumber)),
            ("two", Unit::Hours, Err(NotANumber)),
            ("NaN", Unit::Hours, Err(NotANumber)),
            ("1.2.3", Unit::Hours, Err(NotANumber)),
            ("1e3", Unit::Minutes, Err(NotANumber)),
            ("-1", Unit::Hours, Err(Negative)),
            ("9999999", Unit::Minutes, Err(TooLarge)),
            ("99999999999999999999999999", Unit::Days, Err(TooLarge)),
        ] {
            assert_eq!(read_number(text, unit, 5_256_000), expected, "{text:?} {unit:?}");
        }
    }

    #[test]
    fn numbers_take_the_unit_that_fits() {
        for (smallest, kind, unit, text) in [
            (90, FieldKind::Time, Unit::Minutes, "90"),
            (120, FieldKind::Time, Unit::Hours, "2"),
            (1440, FieldKind::Time, Unit::Days, "1"),
            (0, FieldKind::Time, Unit::Minutes, "0"),
            (36, FieldKind::Tenure, Unit::Years, "3"),
            (7, FieldKind::Tenure, Unit::Months, "7"),
        ] {
            assert_eq!(fitting_unit(smallest, kind), Some(unit));
            assert_eq!(write_number(smallest, unit), text);
        }
        assert_eq!(write_number(100, Unit::Hours), "1.67");
        assert_eq!(write_number(90, Unit::Hours), "1.5");
    }
}
