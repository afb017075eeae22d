//! Amounts of money and lengths of time in a text. What a number, a unit or a currency looks
//! like is the lexicon's; how they go together is the same in every language.

use crate::text::{Hit, Kind, Lexicon, Token, TokenKind, hits_in};
use std::ops::Range;

use crate::incident::{Currency, Money};

/// An amount with the tokens it stands in.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    pub what: Quantity,
    pub at: Range<usize>,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Quantity {
    Money(Money),
    /// In minutes.
    Time(u32),
}

impl Quantity {
    /// The label under which the model knows its parts.
    pub fn key(self) -> char {
        match self {
            Self::Money(_) => 'm',
            Self::Time(_) => 'd',
        }
    }
}

/// A number with the tokens it stands in, in thousandths.
#[derive(Clone, Debug, PartialEq)]
struct Number {
    thousandths: i64,
    at: Range<usize>,
}

/// No amount of a real case is greater.
const GREATEST: i64 = 1_000_000_000_000;

/// Every amount of a text, in its order.
pub fn amounts(tokens: &[Token], hits: &[Hit<'_>], lexicon: &Lexicon) -> Vec<Amount> {
    let numbers = numbers(tokens, hits, lexicon);
    let mut out: Vec<Amount> =
        numbers.iter().filter_map(|number| money(tokens, hits, number)).collect();
    out.extend(times(tokens, hits, &numbers));
    apart(out)
}

/// In the order of the text; of amounts that overlap the first and longest.
fn apart(mut amounts: Vec<Amount>) -> Vec<Amount> {
    amounts.sort_by_key(|amount| (amount.at.start, usize::MAX - amount.at.end));
    amounts.dedup_by(|later, earlier| later.at.start < earlier.at.end);
    amounts
}

/// The numbers of a text, in figures, in words, or both: `1.5 thousand`.
fn numbers(tokens: &[Token], hits: &[Hit<'_>], lexicon: &Lexicon) -> Vec<Number> {
    let mut out: Vec<Number> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if let Some(phrase) = number_phrase(hits, at) {
            at = phrase.at.end;
            out.push(phrase);
            continue;
        }
        let Some(first) = value(&tokens[at], lexicon) else {
            at += 1;
            continue;
        };
        let start = at;
        let (mut total, mut current) = (0_i64, first);
        at += 1;
        while let Some(next) = tokens.get(at).and_then(|token| value(token, lexicon)) {
            let in_words = tokens[at].kind == TokenKind::Word;
            let whole = current / 1000;
            if in_words && next >= 1_000_000 {
                total += current.max(1000).saturating_mul(next / 1000);
                current = 0;
            } else if in_words && next == 100_000 && (1..10).contains(&whole) {
                current *= 100;
            } else if in_words && whole > 0 && fits_below(next, current) {
                current += next;
            } else {
                break;
            }
            at += 1;
        }
        let thousandths = total.saturating_add(current);
        out.push(Number { thousandths, at: start..at });
    }
    out
}

/// `five` after `twenty`, `twenty` after `three hundred`.
fn fits_below(next: i64, current: i64) -> bool {
    [10_000, 100_000, 1_000_000].iter().any(|unit| current % unit == 0 && next < *unit)
        && next > 0
        && current >= 10_000
}

fn number_phrase(hits: &[Hit<'_>], at: usize) -> Option<Number> {
    hits_in(hits, &(at..at + 1))
        .iter()
        .filter(|hit| hit.kind == Kind::Number && hit.at.len() > 1)
        .max_by_key(|hit| hit.at.end)
        .and_then(|hit| {
            let value: f64 = hit.value.parse().ok()?;
            Some(Number { thousandths: (value * 1000.0) as i64, at: hit.at.clone() })
        })
}

fn value(token: &Token, lexicon: &Lexicon) -> Option<i64> {
    match token.kind {
        TokenKind::Number => figures(&token.text),
        TokenKind::Word => lexicon.number(token).map(|value| (value * 1000.0) as i64),
        TokenKind::Sign | TokenKind::Line => None,
    }
}

/// A number in figures, in thousandths: a last group of one or two digits after a point or
/// comma is a fraction, groups of three are thousands.
pub fn figures(text: &str) -> Option<i64> {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    let by_space: Vec<&str> = text.split(is_space).collect();
    let grouped = by_space.iter().skip(1).all(|group| {
        let digits = group.split(['.', ',']).next().unwrap_or("");
        digits.len() == 3
    });
    let text = if grouped { by_space.concat() } else { (*by_space.last()?).to_owned() };
    let last = text.rfind(['.', ',']);
    let signs = text.matches(['.', ',', '\'', '’']).count();
    let (whole, fraction) = match last {
        Some(at) => {
            let tail = &text[at + 1..];
            let mixed = text.contains('.') && text.contains(',');
            let thousands = !mixed && (tail.len() == 3 || signs > 1);
            if thousands { (text.as_str(), "") } else { (&text[..at], tail) }
        }
        None => (text.as_str(), ""),
    };
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let whole: i64 = digits.parse().ok()?;
    let fraction: String = fraction.chars().chain("000".chars()).take(3).collect();
    let fraction: i64 = fraction.parse().ok()?;
    (whole < GREATEST).then(|| whole * 1000 + fraction)
}

/// A number beside a currency.
fn money(tokens: &[Token], hits: &[Hit<'_>], number: &Number) -> Option<Amount> {
    let near = number.at.start.saturating_sub(NEAR)..number.at.end + 1;
    let currencies = || hits_in(hits, &near).iter().filter(|hit| hit.kind == Kind::Currency);
    let point = |at: usize| tokens.get(at).is_some_and(|token| token.text == ".");
    // "a £5 note": the sign belongs to the figures after it.
    let before_figures = |hit: &Hit<'_>| {
        tokens[hit.at.start].kind == TokenKind::Sign
            && tokens.get(hit.at.end).is_some_and(|token| token.kind == TokenKind::Number)
    };
    let after = currencies()
        .filter(|hit| hit.at.start == number.at.end && !before_figures(hit))
        .max_by_key(|hit| hit.at.end)
        .map(|hit| (hit, number.at.start..hit.at.end));
    let before = currencies()
        .filter(|hit| {
            hit.at.end == number.at.start
                || hit.at.end + 1 == number.at.start && point(hit.at.end) && hit.at.len() < 3
        })
        .max_by_key(|hit| hit.at.len())
        .map(|hit| (hit, hit.at.start..number.at.end));
    // "$20 in 10 euros": a sign before the number is closer than a word after it.
    let sign =
        before.as_ref().is_some_and(|(hit, _)| tokens[hit.at.start].kind == TokenKind::Sign);
    let (hit, at) = if sign { before } else { after.or(before) }?;
    let currency = Currency::parse(hit.value)?;
    let minor = number.thousandths.checked_mul(10_i64.checked_pow(currency.decimals())?)? / 1000;
    Some(Amount { what: Quantity::Money(Money::new(minor, currency)), at })
}

/// No phrase for a currency or a unit is longer than this many words.
const NEAR: usize = 8;

/// Minutes of the units that need a number.
const UNITS: [u32; 6] = [1, 60, 1440, 10_080, 43_200, 525_600];

/// Numbers before a unit of time, and phrases that hold their number; `1 hour 20 minutes`
/// is one.
fn times(tokens: &[Token], hits: &[Hit<'_>], numbers: &[Number]) -> Vec<Amount> {
    let mut out: Vec<Amount> = Vec::new();
    let units = || hits.iter().filter(|hit| hit.kind == Kind::Unit);
    for hit in units() {
        let Ok(minutes) = hit.value.parse::<u32>() else { continue };
        let near = hit.at.start.saturating_sub(NEAR)..hit.at.start + 1;
        let longest = !hits_in(hits, &near).iter().any(|other| {
            other.kind == Kind::Unit
                && other.at.end >= hit.at.end
                && other.at.len() > hit.at.len()
        });
        let next =
            numbers.partition_point(|number| number.at.end < hit.at.start.saturating_sub(1));
        let number = numbers.iter().skip(next).take(2).find(|number| {
            number.at.end == hit.at.start
                || number.at.end + 1 == hit.at.start && joins(&tokens[number.at.end])
        });
        match number {
            Some(number) if UNITS.contains(&minutes) && longest => {
                let total = number.thousandths.saturating_mul(i64::from(minutes)) / 1000;
                let Ok(total) = u32::try_from(total) else { continue };
                out.push(Amount { what: Quantity::Time(total), at: number.at.start..hit.at.end });
            }
            None if longest && (!UNITS.contains(&minutes) || hit.at.len() > 1) => {
                out.push(Amount { what: Quantity::Time(minutes), at: hit.at.clone() });
            }
            _ => {}
        }
    }
    join(apart(out))
}

/// What may stand between a number and its unit: `3-hour`, `two full days`.
fn joins(token: &Token) -> bool {
    matches!(token.text.as_str(), "-" | "+")
        || token.kind == TokenKind::Word && token.text.len() > 3
}

fn join(times: Vec<Amount>) -> Vec<Amount> {
    let mut out: Vec<Amount> = Vec::new();
    for time in times {
        if let Some(last) = out.last_mut()
            && let (Quantity::Time(so_far), Quantity::Time(more)) = (last.what, time.what)
            && time.at.start <= last.at.end + 1
            && more < so_far.min(1440)
        {
            last.what = Quantity::Time(so_far + more);
            last.at.end = time.at.end;
        } else {
            out.push(time);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_as_each_language_writes_them() {
        for (text, thousandths) in [
            ("35", 35_000),
            ("1,200", 1_200_000),
            ("1.200", 1_200_000),
            ("1,200.50", 1_200_500),
            ("1.200,50", 1_200_500),
            ("1 200,50", 1_200_500),
            ("14.5", 14_500),
            ("14,50", 14_500),
            ("1,00,000", 100_000_000),
            ("12 345 678", 12_345_678_000),
            ("10 20", 20_000),
        ] {
            assert_eq!(figures(text), Some(thousandths), "{text}");
        }
        assert_eq!(figures("99999999999999999999999"), None);
    }
}
