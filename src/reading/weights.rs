//! Which part an amount plays, by all that is seen of it: for each part a linear model over
//! [`Sight`]. The file is made by `cargo xtask train` and is one for all languages.

use std::sync::OnceLock;

use super::amount::{Amount, Quantity};
use super::least::NAMED;
use super::sight::{NONE, Sight, parts_of};
use crate::text::linear::{Linear, parse};

/// The weights of every part.
#[derive(Debug, Default)]
pub struct Weights(Vec<(String, Linear)>);

impl Weights {
    /// Those that the project ships with.
    pub fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Weights> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            // What is compiled in is whole: a test reads it.
            Self::parse(include_bytes!("../../reading/amounts.bin")).unwrap_or_default()
        })
    }

    /// Reads a file; `None` if it is cut off.
    pub fn parse(file: &[u8]) -> Option<Self> {
        let models = parse(file)?;
        Some(Self(models.into_iter().map(|(name, linear)| (name.to_owned(), linear)).collect()))
    }

    /// The part that an amount plays most likely, and the log-odds of it. `place` is its place
    /// among those of its text.
    pub fn part(
        &self,
        sight: &Sight<'_>,
        place: usize,
        amount: &Amount,
    ) -> Option<(&'static str, f32)> {
        let named = |part: &str| sight.named(part, amount);
        likeliest(&self.0, amount.what, &sight.of(place), named)
    }
}

/// The part that an amount plays most likely by some weights, and how strongly that is said; `named`
/// tells whether a phrase names a part beside it.
pub(super) fn likeliest(
    weights: &[(String, Linear)],
    what: Quantity,
    seen: &[f32],
    named: impl Fn(&str) -> bool,
) -> Option<(&'static str, f32)> {
    let parts = parts_of(what).into_iter().filter(|part| *part != NONE);
    let odds = |part| {
        let name = label(what, part);
        let (_, linear) = weights.iter().find(|(known, _)| *known == name)?;
        let named = if named(part) { NAMED } else { 0.0 };
        Some((part, named + linear.log_odds(seen.iter().copied())))
    };
    parts.filter_map(odds).max_by(|a, b| a.1.total_cmp(&b.1))
}

/// The name of a part in the files.
pub fn label(what: Quantity, part: &str) -> String {
    format!("{}={part}", what.key())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::amounts;
    use crate::text::{Lexicon, Model, Scores, tokens};

    #[test]
    fn every_part_has_a_weight_for_each_sight() {
        let weights = Weights::parse(include_bytes!("../../reading/amounts.bin")).expect("whole");
        let lexicon = Lexicon::parse("[currency EUR]\n€\n[unit 1]\nminutes\n").expect("phrases");
        let tokens = tokens("We paid €40 and waited 50 minutes.");
        let (hits, model) = (lexicon.hits(&tokens), Model::default());
        let scores = Scores::new(&tokens, &hits, &model, None);
        let amounts = amounts(&tokens, &hits, &lexicon);
        let sight = Sight::new(&tokens, &hits, &scores, &amounts, [&model; 2]);
        assert_eq!(amounts.len(), 2);
        for (place, amount) in amounts.iter().enumerate() {
            for part in parts_of(amount.what).into_iter().filter(|part| *part != NONE) {
                let name = label(amount.what, part);
                let known = weights.0.iter().find(|(known, _)| *known == name);
                let count = known.map(|(_, linear)| linear.weights.len());
                assert_eq!(count, Some(sight.of(place).len()), "{name}: train anew");
            }
        }
    }
}
