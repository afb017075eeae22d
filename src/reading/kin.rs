//! What families of words say around an amount. It names no word, so what one language teaches of
//! prices and losses holds for all.

use std::ops::Range;

use super::amount::Amount;
use super::place::{among, is_a_stop, size, speaks_of_an_amount};
use crate::incident::Closed;
use crate::text::feature::bucket;
use crate::text::{Hit, Token, hits_within};

/// Words looked at on either side of an amount.
const REACH: usize = 12;
/// Words on either side that stand right beside it.
const BESIDE: usize = 3;

/// The buckets of one of the amounts of a text: the families and phrases before and after it, up to
/// the next stop, one by one and in pairs, and how it stands among the others of its kind.
pub fn families_around(
    tokens: &[Token],
    hits: &[Hit<'_>],
    amounts: &[Amount],
    amount: &Amount,
) -> Vec<u32> {
    let mut out = vec![bucket('~', &[size(amount.what)])];
    let (before, after) = sides(tokens, &amount.at);
    let beside = |at: &Range<usize>| {
        at.end + BESIDE > amount.at.start && at.start < amount.at.end + BESIDE
    };
    for (mark, side) in [("<", before), (">", after)] {
        let mut previous: Option<&Hit<'_>> = None;
        for hit in hits_within(hits, &side).filter(|hit| speaks_of_an_amount(hit.kind)) {
            let said = [hit.kind.name(), hit.value];
            out.push(bucket('s', &[mark, said[0], said[1]]));
            if beside(&hit.at) {
                out.push(bucket('n', &[mark, said[0], said[1]]));
            }
            // A phrase and the family of a word in it are no pair.
            if let Some(before) = previous.filter(|before| before.at.end <= hit.at.start) {
                let [kind, value] = said;
                out.push(bucket('t', &[mark, before.kind.name(), before.value, kind, value]));
            }
            previous = Some(hit);
        }
    }
    among(amounts, amount, &mut out);
    out.sort_unstable();
    out.dedup();
    out
}

/// The words before and after a stretch, up to the next stop.
fn sides(tokens: &[Token], at: &Range<usize>) -> (Range<usize>, Range<usize>) {
    let first = at.start.saturating_sub(REACH);
    let last = (at.end + REACH).min(tokens.len());
    let before = tokens.get(first..at.start).unwrap_or_default();
    let after = tokens.get(at.end..last).unwrap_or_default();
    let first = before.iter().rposition(is_a_stop).map_or(first, |place| first + place + 1);
    let last = after.iter().position(is_a_stop).map_or(last, |place| at.end + place);
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
    fn what_stands_near_or_in_another_order_is_seen_otherwise() {
        let near = "The taxi cost €40.";
        let far = "The taxi that we had to take then cost €40.";
        assert_ne!(seen(near), seen(far));
        assert_eq!(seen(far), seen("Her cab, which was none of ours, was €40."));
        let order = ["From taxi to hotel it was €40.", "From hotel to taxi it was €40."];
        assert_ne!(seen(order[0]), seen(order[1]));
    }

    #[test]
    fn what_is_too_far_away_is_not_seen() {
        let far = "The taxi came late and then drove us all around the old town for €40.";
        assert_eq!(seen(far), seen("Well, she told me for €40."));
    }

    #[test]
    fn another_sentence_is_not_seen() {
        assert_eq!(seen("The taxi came. It cost €40."), seen("It cost €40. The hotel was full."));
    }
}
