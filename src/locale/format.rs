//! Amounts and dates, written by locale.

use super::{Date, Words};
use crate::incident::{Closed, Currency, Money};

/// How amounts and dates are written. The browser has its own way; [`PlainFormat`] is the
/// one that needs none.
pub trait Format {
    /// An amount: "€40", "€40.50".
    fn money(&self, money: Money) -> String;
    /// A day near today, without its year: "Friday 27 November".
    fn date(&self, date: Date) -> String;
}

/// Symbols that mean one currency to everybody who reads them. All others are written
/// with their code: `$` is the US dollar alone, "kr" would be four currencies.
const SYMBOLS: &[(&str, &str)] = &[
    ("EUR", "€"),
    ("GBP", "£"),
    ("ILS", "₪"),
    ("INR", "₹"),
    ("JPY", "¥"),
    ("KRW", "₩"),
    ("TRY", "₺"),
    ("UAH", "₴"),
    ("USD", "$"),
];

/// Amounts and dates by the messages of a language, the same on every machine.
#[derive(Clone, Copy, Debug)]
pub struct PlainFormat<'a>(pub &'a Words);

impl Format for PlainFormat<'_> {
    fn money(&self, money: Money) -> String {
        let digits = self.digits(money);
        let code = money.currency().code();
        match symbol(money.currency()) {
            Some(symbol) => self.0.m().msg_money_symbol(symbol, digits),
            None => self.0.m().msg_money_code(digits, code),
        }
    }

    fn date(&self, date: Date) -> String {
        self.0.m().msg_date_full(date.weekday().name(), date.day(), date.month())
    }
}

impl PlainFormat<'_> {
    /// The digits in groups, decimals only when they are not all noughts.
    fn digits(&self, money: Money) -> String {
        let plain = money.to_plain();
        let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
        let size = if self.0.m().msg_number_group_size() == "2" { 2 } else { 3 };
        let mut text = String::new();
        for (place, digit) in whole.chars().enumerate() {
            let left = whole.len() - place;
            if place > 0 && left >= 3 && (left - 3).is_multiple_of(size) {
                text += &self.0.m().msg_number_group();
            }
            text.push(digit);
        }
        if decimals.bytes().any(|digit| digit != b'0') {
            text += &self.0.m().msg_number_point();
            text += decimals;
        }
        text
    }
}

fn symbol(currency: Currency) -> Option<&'static str> {
    SYMBOLS.iter().find(|(code, _)| *code == currency.code()).map(|(_, symbol)| *symbol)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_short_and_unambiguous() {
        let format = PlainFormat(Words::english());
        for (minor, code, expected) in [
            (4000, "EUR", "€40"),
            (4050, "EUR", "€40.50"),
            (114_000, "GBP", "£1,140"),
            (123_456_789, "USD", "$1,234,567.89"),
            (500, "JPY", "¥500"),
            (4000, "PLN", "40 PLN"),
            (1234, "KWD", "1.234 KWD"),
            (0, "EUR", "€0"),
        ] {
            let currency = Currency::parse(code).expect("a currency of the table");
            assert_eq!(format.money(Money::new(minor, currency)), expected);
        }
    }

    #[test]
    fn dates_name_the_day() {
        let date = Date::new(2026, 11, 27).expect("a day of the calendar");
        assert_eq!(PlainFormat(Words::english()).date(date), "Friday 27 November");
    }
}
