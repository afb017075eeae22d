//! What families of words say around an amount. It names no word, so what one language teaches of
//! prices and losses holds for all.

use std::ops::Range;

use super::amount::Amount;
use super::place::{among, ends_sentence, size};
use crate::incident::Closed;
use crate::text::feature::bucket;
use crate::text::{Hit, Kind, Token, hits_within};

/// Words looked at on either side of an amount.
const REACH: usize = 12;
/// Words on either side that stand right beside it.
const BESIDE: usize = 3;

/// The buckets of one of the amounts of a text: the families and phrases before and after it in its
/// sentence, one by one and in pairs, and how it stands among the others of its kind.
pub fn families_around(
    tokens: &[Token],
    hits: &[Hit<'_>],
    amounts: &[Amount],
    amount: &Amount,
) -> Vec<u32> {
    let mut out = vec![bucket('~', &[size(amount.what)])];
    let (before, after) = sides(tokens, &amount.at);
    let beside = amount.at.start.saturating_sub(BESIDE)..amount.at.end + BESIDE;
    for (mark, side) in [("<", before), (">", after)] {
        let mut previous: Option<&str> = None;
        let said = hits_within(hits, &side).filter(|hit| {
            hit.kind.is_for_the_model() && !matches!(hit.kind, Kind::Unit | Kind::Currency)
        });
        for hit in said {
            let word = [mark, hit.kind.name(), hit.value];
            out.push(bucket('s', &word));
            if beside.contains(&hit.at.start) {
                out.push(bucket('n', &word));
            }
            if let Some(previous) = previous {
                out.push(bucket('t', &[mark, previous, hit.value]));
            }
            previous = Some(hit.value);
        }
    }
    among(amounts, amount, &mut out);
    out.sort_unstable();
    out.dedup();
    out
}

/// The words before and after a stretch within its sentence.
fn sides(tokens: &[Token], at: &Range<usize>) -> (Range<usize>, Range<usize>) {
    let first = at.start.saturating_sub(REACH);
    let last = (at.end + REACH).min(tokens.len());
    let before = tokens.get(first..at.start).unwrap_or_default();
    let after = tokens.get(at.end..last).unwrap_or_default();
    let first = before.iter().rposition(ends_sentence).map_or(first, |place| first + place + 1);
    let last = after.iter().position(ends_sentence).map_or(last, |place| at.end + place);
    (first..at.start, at.end..last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::amounts;
    use crate::text::{Lexicon, tokens};

    /// What is seen of the first amount of a text.
    fn seen(text: &str) -> Vec<u32> {
        let lexicon = "[currency EUR]\n€\n[kin taxi]\ntaxi cab\n[kin hotel]\nhotel\n";
        let lexicon = Lexicon::parse(lexicon).expect("families");
        let tokens = tokens(text);
        let hits = lexicon.hits(&tokens);
        let amounts = amounts(&tokens, &hits, &lexicon);
        families_around(&tokens, &hits, &amounts, &amounts[0])
    }

    #[test]
    fn words_of_a_family_are_seen_alike_and_each_on_its_side() {
        assert_eq!(seen("The taxi cost €40."), seen("Her cab came to €40."));
        assert_ne!(seen("The taxi cost €40."), seen("The hotel cost €40."));
        assert_ne!(seen("The taxi cost €40."), seen("Then €40 for the taxi."));
    }

    #[test]
    fn another_sentence_is_not_seen() {
        assert_eq!(seen("The taxi came. It cost €40."), seen("It cost €40. The hotel was full."));
    }
}
