//! An amount in its place: what the model sees of it.

use std::cmp::Ordering;

use super::amount::{Amount, Quantity};
use crate::incident::Closed;
use crate::text::feature::{bucket, stem};
use crate::text::{Hit, Kind, Token, TokenKind, hits_within};

/// Words looked at on either side of an amount.
const REACH: usize = 7;

/// Words on either side of an amount within which it stands among others of its kind.
const SCENE: usize = 40;

/// The buckets of one of the amounts of a text in its place: the words before and after it, the
/// phrases near it, and how it stands among the others of its kind.
pub fn around(
    tokens: &[Token],
    hits: &[Hit<'_>],
    amounts: &[Amount],
    amount: &Amount,
) -> Vec<u32> {
    let first = amount.at.start.saturating_sub(REACH);
    let last = (amount.at.end + REACH).min(tokens.len());
    let mut out = Vec::new();
    let before = tokens[first..amount.at.start].iter().rev();
    let after = tokens[amount.at.end..last].iter();
    side('<', before, &mut out);
    side('>', after, &mut out);
    for token in &tokens[amount.at.clone()] {
        out.push(bucket('=', &[stem(&token.text)]));
    }
    out.push(bucket('~', &[size(amount.what)]));
    for hit in hits_within(hits, &(first..last)) {
        if speaks_of_an_amount(hit.kind) {
            out.push(bucket('h', &[hit.kind.name(), hit.value]));
        }
    }
    among(amounts, amount, &mut out);
    out.sort_unstable();
    out.dedup();
    out
}

/// Whether phrases of a kind say something of an amount beside them: what it counts is known from it.
pub(super) fn speaks_of_an_amount(kind: Kind) -> bool {
    kind.is_for_the_model() && !matches!(kind, Kind::Unit | Kind::Currency)
}

/// Money, or the size of a time.
pub(super) fn size(what: Quantity) -> &'static str {
    match what {
        Quantity::Time(minutes) => ["h", "d", "m", "y"]
            [[1440, 43_200, 525_600].iter().filter(|unit| minutes >= **unit).count()],
        Quantity::Money(_) => "$",
    }
}

/// How an amount stands among those of its kind near it: alone, first, the greatest.
pub(super) fn among(amounts: &[Amount], amount: &Amount, out: &mut Vec<u32>) {
    let scene = amount.at.start.saturating_sub(SCENE)..amount.at.end + SCENE;
    let near = amounts.partition_point(|other| other.at.start < scene.start);
    let mut others = amounts[near..]
        .iter()
        .take_while(|other| other.at.start < scene.end)
        .filter(|other| other.what.key() == amount.what.key() && other.at != amount.at)
        .peekable();
    if others.peek().is_none() {
        out.push(bucket('a', &["alone"]));
    }
    for other in others {
        let place = if other.at.start < amount.at.start { "before" } else { "after" };
        let size = match other.what.size().cmp(&amount.what.size()) {
            Ordering::Less => "less",
            Ordering::Equal => "same",
            Ordering::Greater => "more",
        };
        out.push(bucket('a', &[place, size]));
    }
}

/// Whether a token parts what is said of an amount from what is not: sooner than a sentence ends, since
/// an abbreviation that is overlooked costs more here than one that is taken for an end.
pub(super) fn is_a_stop(token: &Token) -> bool {
    token.kind == TokenKind::Line || matches!(token.text.as_str(), "." | "!" | "?" | ";")
}

fn side<'a>(mark: char, tokens: impl Iterator<Item = &'a Token>, out: &mut Vec<u32>) {
    let near = mark.to_string();
    let mut previous: Option<String> = None;
    for (place, token) in tokens.enumerate() {
        if is_a_stop(token) {
            break;
        }
        let stem = stem(&token.text).to_owned();
        out.push(bucket('s', &[&near, &stem]));
        if place < 2 {
            out.push(bucket('n', &[&near, &stem]));
        }
        if let Some(previous) = previous {
            out.push(bucket('t', &[&near, &previous, &stem]));
        }
        previous = Some(stem);
    }
}
