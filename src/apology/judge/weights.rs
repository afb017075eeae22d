//! What a sentence is, by all that is seen of it: for each label a linear model over
//! [`Sight`]. The file is made by `cargo xtask train` and is one for all languages.

use std::sync::OnceLock;

use super::label::Label;
use super::sight::Sight;

/// The weights of every label; none for a label that has too few examples.
#[derive(Debug, Default)]
pub struct Weights(Vec<Option<Row>>);

/// The weights of one label.
#[derive(Clone, Debug)]
pub struct Row {
    pub bias: f32,
    pub weights: Vec<f32>,
}

/// Steps from nought to the greatest weight.
const STEPS: f32 = i8::MAX as f32;

impl Weights {
    /// Those that the project ships with.
    pub fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Weights> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            // What is compiled in is whole: a test reads it.
            Self::parse(include_bytes!("../../../judging/letter.bin")).unwrap_or_default()
        })
    }

    /// Reads a file; `None` if it is cut off.
    pub fn parse(file: &[u8]) -> Option<Self> {
        let mut rest = file;
        let mut rows = vec![None; Label::all().count()];
        while let Some((length, after)) = rest.split_first() {
            let (name, after) = after.split_at_checked(usize::from(*length))?;
            let (key, value) = std::str::from_utf8(name).ok()?.split_once('=')?;
            let (bias, after) = after.split_first_chunk()?;
            let (step, after) = after.split_first_chunk()?;
            let (count, after) = after.split_first()?;
            let (weights, after) = after.split_at_checked(usize::from(*count))?;
            let step = f32::from_le_bytes(*step);
            let weights = weights.iter().map(|weight| f32::from(*weight as i8) * step).collect();
            let label = Label::parse(key.chars().next()?, value)?;
            let place = Label::all().position(|known| known == label)?;
            rows[place] = Some(Row { bias: f32::from_le_bytes(*bias), weights });
            rest = after;
        }
        Some(Self(rows))
    }

    /// The file of some rows, in the order of the labels.
    pub fn write(rows: &[Option<Row>]) -> Vec<u8> {
        let mut out = Vec::new();
        for (label, row) in Label::all().zip(rows) {
            let Some(row) = row else { continue };
            let (key, value) = label.name();
            let name = format!("{key}={value}");
            let step = row.weights.iter().fold(0.0_f32, |most, w| most.max(w.abs())) / STEPS;
            let step = if step > 0.0 { step } else { 1.0 };
            out.push(name.len() as u8);
            out.extend(name.bytes());
            out.extend(row.bias.to_le_bytes());
            out.extend(step.to_le_bytes());
            out.push(row.weights.len() as u8);
            out.extend(row.weights.iter().map(|weight| libm::roundf(weight / step) as i8 as u8));
        }
        out
    }

    /// The log-odds of every label in every sentence: by sentence, then by label. A label
    /// without weights has what the sentence alone says.
    pub fn log_odds(&self, sight: &Sight) -> Vec<Vec<f32>> {
        (0..sight.len())
            .map(|place| {
                let around = sight.around(place);
                let odds = |label: usize| match self.0.get(label).and_then(Option::as_ref) {
                    Some(row) => row.log_odds(&around, &sight.towards(place, label)),
                    None => sight.alone(place, label),
                };
                (0..sight.labels().len()).map(odds).collect()
            })
            .collect()
    }
}

impl Row {
    fn log_odds(&self, around: &[f32], towards: &[f32]) -> f32 {
        let seen = around.iter().chain(towards);
        self.bias + self.weights.iter().zip(seen).map(|(weight, seen)| weight * seen).sum::<f32>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_is_whole() {
        let read = Weights::parse(include_bytes!("../../../judging/letter.bin"));
        let rows = read.expect("a whole file").0;
        // Each label stands in enough letters to be weighed.
        assert_eq!(rows.iter().filter(|row| row.is_none()).count(), 0);
    }

    #[test]
    fn weights_are_read_as_they_were_written() {
        let row = Row { bias: -2.0, weights: vec![0.5, -1.0, 0.0] };
        let mut rows = vec![None; Label::all().count()];
        rows[3] = Some(row);
        let file = Weights::write(&rows);
        let read = Weights::parse(&file).expect("a whole file");
        let row = read.0[3].as_ref().expect("the row");
        assert!((row.log_odds(&[1.0, 1.0], &[1.0]) - -2.5).abs() < 0.01);
        for cut in 1..file.len() {
            assert!(Weights::parse(&file[..cut]).is_none(), "cut at {cut}");
        }
    }
}
