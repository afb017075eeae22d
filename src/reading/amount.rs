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
    /// Whether two amounts of one kind may be two measures of the same: they differ by no more
    /// than so many tenths of the smaller.
    pub(super) fn is_within(&self, tenths: i64, other: &Self) -> bool {
        let (one, other) = (self.what.size(), other.what.size());
        one.max(other).saturating_mul(10) <= one.min(other).saturating_mul(tenths)
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
    let mut out = with_cents(sums.collect());
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
            hit.at.start == number.at.end + usize::from(shortened) && !before_figures(hit)
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

/// `12 lei` and `50 bani` beside each other are one.
fn with_cents(sums: Vec<Amount>) -> Vec<Amount> {
    let mut out: Vec<Amount> = Vec::new();
    for sum in sums {
        if let Some(last) = out.last_mut()
            && let (Quantity::Money(so_far), Quantity::Money(more)) = (last.what, sum.what)
            && so_far.currency() == more.currency()
            && (last.at.end..=last.at.end + 1).contains(&sum.at.start)
            && more.minor() < 100
            && so_far.minor() >= 100
        {
            last.what =
                Quantity::Money(Money::new(so_far.minor() + more.minor(), so_far.currency()));
            last.at.end = sum.at.end;
        } else {
            out.push(sum);
        }
    }
    out
}

/// No phrase for a currency is longer than this many words.
const NEAR: usize = 8;
