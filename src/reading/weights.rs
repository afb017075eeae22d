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
        let seen = sight.of(place);
        let parts = parts_of(amount.what).into_iter().filter(|part| *part != NONE);
        let odds = |part| {
            let (_, linear) =
                self.0.iter().find(|(name, _)| *name == label(amount.what, part))?;
            let named = if sight.named(part, amount) { NAMED } else { 0.0 };
            Some((part, named + linear.log_odds(seen.iter().copied())))
        };
        parts.filter_map(odds).max_by(|a, b| a.1.total_cmp(&b.1))
    }
}

/// The name of a part in the files.
pub fn label(what: Quantity, part: &str) -> String {
    format!("{}={part}", what.key())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::{Currency, Money};

    #[test]
    fn what_ships_is_whole() {
        let weights = Weights::parse(include_bytes!("../../reading/amounts.bin")).expect("whole");
        let money = Quantity::Money(Money::new(1, Currency::parse("EUR").expect("euros")));
        for what in [money, Quantity::Time(1)] {
            for part in parts_of(what).into_iter().filter(|part| *part != NONE) {
                let name = label(what, part);
                assert!(weights.0.iter().any(|(known, _)| *known == name), "{name}");
            }
        }
    }
}
