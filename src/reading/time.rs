//! Lengths of time: numbers beside units, phrases that hold their number, and their sums.

use std::ops::Range;

use super::amount::{Amount, Quantity, apart, joined};
use super::number::{Number, joint, longest, share};
use crate::text::{Hit, Kind, Token, TokenKind, hits_in};

/// Minutes of the units that a number may stand before.
const UNITS: [u32; 7] = [1, 15, HOUR, DAY, 10_080, 43_200, 525_600];
/// Those that say nothing without one.
const BARE: [u32; 6] = [1, HOUR, DAY, 10_080, 43_200, 525_600];
const HOUR: u32 = 60;
const DAY: u32 = 1440;
const WEEK: u32 = 10_080;
const MONTH: u32 = 43_200;
const YEAR: u32 = 525_600;

/// No phrase for a unit is longer than this many words.
const NEAR: usize = 8;

/// Every length of time, in minutes: `90 minutes`, `half an hour`, `two hours and a half`,
/// `1 hour 20`.
pub(super) fn times(tokens: &[Token], hits: &[Hit<'_>], numbers: &[Number]) -> Vec<Amount> {
    let mut out: Vec<Amount> = Vec::new();
    let units =
        hits.iter().filter(|hit| matches!(hit.kind, Kind::Unit | Kind::One | Kind::Inverted));
    for hit in units {
        let Ok(unit) = hit.value.parse::<u32>() else { continue };
        let number = before(tokens, hits, numbers, hit);
        let length = match (hit.kind, number) {
            (Kind::Unit, _) if is_longest(hits, number, hit) => counted(number, hit, unit),
            (Kind::One, None) => Some((unit, hit.at.clone())),
            (Kind::Inverted, None) => counted_behind(hits, numbers, hit, unit),
            _ => None,
        };
        let Some((mut minutes, mut at)) = length else { continue };
        if hit.kind != Kind::Inverted && UNITS.contains(&unit) {
            if let Some((part, end)) = share(hits, at.end) {
                minutes = minutes.saturating_add(times_thousandths(unit, part).unwrap_or(0));
                at.end = end;
            } else if unit == HOUR
                && let Some((more, end)) = minutes_behind(tokens, hits, numbers, at.end)
            {
                minutes = minutes.saturating_add(more);
                at.end = end;
            }
        }
        out.push(Amount { what: Quantity::Time(minutes), at });
    }
    // `1 hour` and `20 minutes` beside each other are one.
    let hours = joined(apart(out), |so_far, more| match (so_far, more) {
        (Quantity::Time(so_far), Quantity::Time(more)) if more < so_far.min(DAY) => {
            Some(Quantity::Time(so_far.saturating_add(more)))
        }
        _ => None,
    });
    with_less(hits, hours)
}

/// `2 years and 3 months`, `a month and ten days`: what is less than the unit before it, right
/// behind it or behind a joint, belongs to it.
fn with_less(hits: &[Hit<'_>], times: Vec<Amount>) -> Vec<Amount> {
    let mut out: Vec<Amount> = Vec::new();
    for time in times {
        if let Some(last) = out.last_mut()
            && let (Quantity::Time(so_far), Quantity::Time(more)) = (last.what, time.what)
            && (time.at.start == last.at.end || joint(hits, last.at.end) == Some(time.at.start))
            && more >= DAY
            && [YEAR, MONTH, WEEK]
                .iter()
                .find(|unit| so_far % **unit == 0)
                .is_some_and(|unit| more < *unit)
        {
            last.what = Quantity::Time(so_far.saturating_add(more));
            last.at.end = time.at.end;
        } else {
            out.push(time);
        }
    }
    out
}

/// Minutes, and the tokens that say so.
type Length = (u32, Range<usize>);

/// Whether no longer phrase for a unit holds this one, but one that takes its first words
/// from a number: "two and *half an* hour".
fn is_longest(hits: &[Hit<'_>], number: Option<&Number>, hit: &Hit<'_>) -> bool {
    let near = hit.at.start.saturating_sub(NEAR)..hit.at.start + 1;
    let from_a_number =
        |at: usize| number.is_some_and(|number| number.at.len() > 1 && at + 1 == number.at.end);
    !hits_in(hits, &near).iter().any(|other| {
        other.kind == Kind::Unit
            && !from_a_number(other.at.start)
            && other.at.end >= hit.at.end
            && other.at.len() > hit.at.len()
    })
}

/// A unit with the number before it, or a phrase that holds its number.
fn counted(number: Option<&Number>, hit: &Hit<'_>, unit: u32) -> Option<Length> {
    match number {
        // "The house of 1987": from a hundred on a number of years is a date.
        Some(number) if unit == YEAR && number.thousandths >= 100_000 => None,
        Some(number) if UNITS.contains(&unit) => {
            let minutes = times_thousandths(unit, number.thousandths)?;
            Some((minutes, number.at.start..hit.at.end))
        }
        None if !BARE.contains(&unit) => Some((unit, hit.at.clone())),
        _ => None,
    }
}

/// A unit with the number behind it, where that counts nothing else.
fn counted_behind(
    hits: &[Hit<'_>],
    numbers: &[Number],
    hit: &Hit<'_>,
    unit: u32,
) -> Option<Length> {
    let number = starting(numbers, hit.at.end)?;
    let minutes = times_thousandths(unit, number.thousandths)?;
    (!counts(hits, number)).then_some((minutes, hit.at.start..number.at.end))
}

/// The minutes behind an hour that are not called so: `an hour and twenty`, `1h20`.
fn minutes_behind(
    tokens: &[Token],
    hits: &[Hit<'_>],
    numbers: &[Number],
    end: usize,
) -> Option<(u32, usize)> {
    let number = starting(numbers, end).or_else(|| starting(numbers, joint(hits, end)?))?;
    let behind_joint = number.at.start > end;
    let first = tokens.get(number.at.start)?;
    let stands_alone = tokens.get(number.at.end).is_none_or(Token::divides);
    let late = || longest(hits, number.at.end, Kind::Failure).is_some();
    // "1hr 20 on hold": who writes the hour so short writes the minutes so.
    let written = end.checked_sub(2).and_then(|first| tokens.get(first..end));
    let short = || match written {
        Some([hours, unit]) => hours.kind == TokenKind::Number && !unit.spaced && !behind_joint,
        _ => false,
    };
    let belongs = number.in_words
        || !behind_joint && (!first.spaced || stands_alone)
        || (stands_alone || late() || short()) && number.thousandths % 5000 == 0;
    let minutes = u32::try_from(number.thousandths / 1000).ok()?;
    let whole = number.thousandths % 1000 == 0 && (5..HOUR).contains(&minutes);
    (belongs && whole && !counts(hits, number)).then_some((minutes, number.at.end))
}

/// Whether a number stands before a unit or a currency.
fn counts(hits: &[Hit<'_>], number: &Number) -> bool {
    let end = number.at.end;
    [Kind::Unit, Kind::Currency, Kind::Cent]
        .iter()
        .any(|kind| longest(hits, end, *kind).is_some())
}

fn starting(numbers: &[Number], at: usize) -> Option<&Number> {
    let place = numbers.partition_point(|number| number.at.start < at);
    numbers.get(place).filter(|number| number.at.start == at)
}

/// The number before a unit, with at most one word between them.
fn before<'n>(
    tokens: &[Token],
    hits: &[Hit<'_>],
    numbers: &'n [Number],
    hit: &Hit<'_>,
) -> Option<&'n Number> {
    let next = numbers.partition_point(|number| number.at.end < hit.at.start.saturating_sub(1));
    numbers
        .iter()
        .skip(next)
        .take(2)
        .filter(|number| {
            number.at.end == hit.at.start
                || number.at.end + 1 == hit.at.start
                    && tokens.get(number.at.end).is_some_and(joins)
                    && !counts(hits, number)
        })
        .max_by_key(|number| number.at.end)
}

/// What may stand between a number and its unit: `3-hour`, `two full days`.
fn joins(token: &Token) -> bool {
    matches!(token.text.as_str(), "-" | "+")
        || token.kind == TokenKind::Word && token.text.len() > 3
}

fn times_thousandths(unit: u32, thousandths: i64) -> Option<u32> {
    u32::try_from(thousandths.checked_mul(i64::from(unit))? / 1000).ok()
}
