//! Amounts of money and lengths of time in a text. What a number, a unit or a currency looks
//! like is the lexicon's; how they go together is the same in every language.

use crate::text::{Hit, Kind, Lexicon, Token, TokenKind, hits_in};
use std::ops::Range;

use super::number::{Number, longest, numbers};
use super::time::times;
use crate::incident::{Currency, Money};

/// An amount with the tokens it stands in.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    pub what: Quantity,
    pub at: Range<usize>,
}

impl Amount {
    /// Whether two amounts of one kind may be two measures of the same: none is more than so many
    /// times the other.
    pub(super) fn is_within(&self, times: i64, other: &Self) -> bool {
        let (one, other) = (self.what.size(), other.what.size());
        one.max(other) <= one.min(other).saturating_mul(times)
    }

    /// Numbers without a unit as further amounts of the same kind, each in the unit in which it is
    /// at most so many times more or less: "she says 40 minutes, the log 25".
    pub(super) fn alike(&self, times: i64, number: &Number) -> Option<Self> {
        let whole = number.thousandths / 1000;
        let units: &[i64] = match self.what {
            Quantity::Money(money) => &[10_i64.checked_pow(money.currency().decimals())?],
            Quantity::Time(_) => &[1, 60, 1440, 10_080],
        };
        let sizes = units.iter().filter_map(|unit| whole.checked_mul(*unit));
        let what = sizes.filter_map(|size| {
            Some(match self.what {
                Quantity::Money(money) => Quantity::Money(Money::new(size, money.currency())),
                Quantity::Time(_) => Quantity::Time(u32::try_from(size).ok()?),
            })
        });
        let amounts = what.map(|what| Self { what, at: number.at.clone() });
        amounts.filter(|amount| amount.what.size() > 0).find(|other| self.is_within(times, other))
    }
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Quantity {
    Money(Money),
    /// In minutes.
    Time(u32),
}

impl Quantity {
    /// How much, in minor units or minutes.
    pub fn size(self) -> i64 {
        match self {
            Self::Money(money) => money.minor(),
            Self::Time(minutes) => i64::from(minutes),
        }
    }

    /// The label under which the model knows its parts.
    pub fn key(self) -> char {
        match self {
            Self::Money(_) => 'm',
            Self::Time(_) => 'd',
        }
    }
}

/// Every amount of a text, in its order.
pub fn amounts(tokens: &[Token], hits: &[Hit<'_>], lexicon: &Lexicon) -> Vec<Amount> {
    let numbers = numbers(tokens, hits, lexicon);
    let sums = numbers.iter().filter_map(|number| money(tokens, hits, number));
    let mut out = joined(sums.collect(), with_cents);
    out.extend(times(tokens, hits, &numbers));
    apart(out)
}

/// In the order of the text; of amounts that overlap the first and longest.
pub(super) fn apart(mut amounts: Vec<Amount>) -> Vec<Amount> {
    amounts.sort_by_key(|amount| (amount.at.start, usize::MAX - amount.at.end));
    amounts.dedup_by(|later, earlier| later.at.start < earlier.at.end);
    amounts
}

/// A number beside a currency.
fn money(tokens: &[Token], hits: &[Hit<'_>], number: &Number) -> Option<Amount> {
    if let Some(hit) = longest(hits, number.at.end, Kind::Cent) {
        let currency = Currency::parse(hit.value)?;
        let cents = Money::new(number.thousandths / 1000, currency);
        return Some(Amount { what: Quantity::Money(cents), at: number.at.start..hit.at.end });
    }
    let near = number.at.start.saturating_sub(NEAR)..number.at.end + 2;
    let currencies = || hits_in(hits, &near).iter().filter(|hit| hit.kind == Kind::Currency);
    let point = |at: usize| tokens.get(at).is_some_and(|token| token.text == ".");
    // "a £5 note": the sign belongs to the figures after it.
    let before_figures = |hit: &Hit<'_>| {
        tokens[hit.at.start].kind == TokenKind::Sign
            && tokens.get(hit.at.end).is_some_and(|token| token.kind == TokenKind::Number)
    };
    // "5 tys. zł": the stop of a shortened word.
    let shortened = number.in_words && point(number.at.end);
    let after = currencies()
        .filter(|hit| {
            let hyphen =
                tokens.get(number.at.end).is_some_and(|token| token.text == "-" && !token.spaced);
            hit.at.start == number.at.end + usize::from(shortened || hyphen)
                && !before_figures(hit)
        })
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

/// Amounts with at most one token between them as one, where they have a sum.
pub(super) fn joined(
    amounts: Vec<Amount>,
    sum: impl Fn(Quantity, Quantity) -> Option<Quantity>,
) -> Vec<Amount> {
    let mut out: Vec<Amount> = Vec::new();
    for amount in amounts {
        if let Some(last) = out.last_mut()
            && (last.at.end..=last.at.end + 1).contains(&amount.at.start)
            && let Some(both) = sum(last.what, amount.what)
        {
            last.what = both;
            last.at.end = amount.at.end;
        } else {
            out.push(amount);
        }
    }
    out
}

/// `12 lei` and `50 bani` are one sum.
fn with_cents(so_far: Quantity, more: Quantity) -> Option<Quantity> {
    match (so_far, more) {
        (Quantity::Money(whole), Quantity::Money(cents))
            if whole.currency() == cents.currency()
                && whole.currency().decimals() == 2
                && whole.minor() >= 100
                && cents.minor() < 100 =>
        {
            let both = whole.minor() + cents.minor();
            Some(Quantity::Money(Money::new(both, whole.currency())))
        }
        _ => None,
    }
}

/// No phrase for a currency is longer than this many words.
const NEAR: usize = 8;
