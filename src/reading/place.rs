//! An amount in its place: what the model sees of it.

use super::amount::{Amount, Quantity};
use crate::incident::Closed;
use crate::text::feature::{bucket, stem};
use crate::text::{Hit, Kind, Token, TokenKind, hits_within};

/// Words looked at on either side of an amount.
const REACH: usize = 7;

/// The buckets of an amount in its place: the words before and after it, and the phrases
/// near it.
pub fn around(tokens: &[Token], hits: &[Hit<'_>], amount: &Amount) -> Vec<u32> {
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
    let size = match amount.what {
        Quantity::Time(minutes) => ["h", "d", "m", "y"]
            [[1440, 43_200, 525_600].iter().filter(|unit| minutes >= **unit).count()],
        Quantity::Money(_) => "$",
    };
    out.push(bucket('~', &[size]));
    for hit in hits_within(hits, &(first..last)) {
        let counted = matches!(hit.kind, Kind::Unit | Kind::Currency);
        if hit.kind.is_for_the_model() && !counted {
            out.push(bucket('h', &[hit.kind.name(), hit.value]));
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

fn side<'a>(mark: char, tokens: impl Iterator<Item = &'a Token>, out: &mut Vec<u32>) {
    let near = mark.to_string();
    let mut previous: Option<String> = None;
    for (place, token) in tokens.enumerate() {
        if token.kind == TokenKind::Line || matches!(token.text.as_str(), "." | "!" | "?" | ";") {
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
