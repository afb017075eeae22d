//! What a sentence is, by all that is seen of it: for each label a linear model over
//! [`Sight`]. The file is made by `cargo xtask train` and is one for all languages.

use std::sync::OnceLock;

use super::label::Label;
use super::sight::Sight;
use crate::text::linear::{self, Linear};

/// The weights of every label, in their order; none for a label that has too few examples.
#[derive(Debug, Default)]
pub struct Weights(Vec<Option<Linear>>);

impl Weights {
    /// Those that the project ships with.
    pub fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Weights> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            // What is compiled in is whole: a test reads it.
            Self::parse(include_bytes!("../../../judging/letter.bin")).unwrap_or_default()
        })
    }

    /// Reads a file; `None` if it is cut off or names what is no label.
    pub fn parse(file: &[u8]) -> Option<Self> {
        let mut models = vec![None; Label::all().count()];
        for (name, linear) in linear::parse(file)? {
            let (key, value) = name.split_once('=')?;
            let label = Label::parse(key.chars().next()?, value)?;
            let place = Label::all().position(|known| known == label)?;
            *models.get_mut(place)? = Some(linear);
        }
        Some(Self(models))
    }

    /// The log-odds of every label in every sentence: by sentence, then by label. A label
    /// without weights has what the sentence alone says.
    pub fn log_odds(&self, sight: &Sight) -> Vec<Vec<f32>> {
        (0..sight.len())
            .map(|place| {
                let around = sight.around(place);
                let odds = |label: usize| match self.0.get(label).and_then(Option::as_ref) {
                    Some(linear) => {
                        let towards = sight.towards(place, label);
                        linear.log_odds(around.iter().chain(&towards).copied())
                    }
                    None => sight.alone(place, label),
                };
                (0..sight.labels().len()).map(odds).collect()
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_is_whole() {
        let read = Weights::parse(include_bytes!("../../../judging/letter.bin"));
        let models = read.expect("a whole file").0;
        // Each label stands in enough letters to be weighed.
        assert_eq!(models.iter().filter(|model| model.is_none()).count(), 0);
    }
}
