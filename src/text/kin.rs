//! What is seen of a piece by the families that its words belong to. It names no word, so what one
//! language teaches of families holds for all.

use super::feature::bucket;
use super::kind::Kind;
use super::lexicon::Hit;

/// A word stands with so many before it: "promised … nobody … came".
const NEAR: usize = 6;

/// Gives a bucket for each two of the words with a family, and of negations, that stand near each
/// other, with where the second is.
pub fn pairs<'a>(hits: impl Iterator<Item = &'a Hit<'a>>, mut put: impl FnMut(u32, usize)) {
    let mut before: Vec<&str> = Vec::new();
    for hit in hits.filter(|hit| matches!(hit.kind, Kind::Kin | Kind::Negation)) {
        for other in before.iter().rev().take(NEAR) {
            put(bucket('f', &[other, hit.value]), hit.at.start);
        }
        before.push(hit.value);
    }
}
