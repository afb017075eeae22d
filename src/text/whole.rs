//! The second look: what a text as a whole speaks for, from the best piece for every label.
//! "Nobody came" in a story of a parcel, a bill and a hotline is heard otherwise than alone.
//! It knows no words, so all languages learn it together.

use super::code::{Chance, Reader, Writer};

/// A linear model from the most that any piece says for each label to the log-odds of each. What
/// is said may be heard by several models: a view each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Whole {
    views: u8,
    lines: Vec<Line>,
}

/// What speaks for one label.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its place among the labels of the model.
    pub label: u8,
    pub bias: f32,
    /// What one step of a weight is worth.
    step: f32,
    /// In steps; one for each line, in their order, by view.
    weights: Vec<i8>,
}

/// Steps from nought to the greatest weight.
const STEPS: i8 = 31;

/// Bits of a weight in the file.
const BITS: u32 = 6;

/// What a piece says counts up to these log-odds.
pub const LEAST: f32 = -8.0;
pub const MOST: f32 = 6.0;

impl Line {
    /// Rounds what training found.
    pub fn new(label: u8, bias: f32, weights: &[f32]) -> Self {
        let most = weights.iter().fold(1e-6_f32, |most, weight| most.max(weight.abs()));
        let step = most / f32::from(STEPS);
        let weights = weights.iter().map(|weight| (weight / step).round() as i8).collect();
        Self { label, bias, step, weights }
    }
}

impl Whole {
    /// Of so many views.
    pub fn new(views: u8, lines: Vec<Line>) -> Self {
        Self { views, lines }
    }

    /// The most that any piece says for each label, by view → the log-odds of each in the whole
    /// text; a label that the second look leaves alone keeps what it has in the first view.
    pub fn look(&self, most: &[Vec<f32>]) -> Vec<f32> {
        let mut out = most.first().cloned().unwrap_or_default();
        let said: Vec<f32> = most
            .iter()
            .flat_map(|most| {
                self.lines.iter().map(|line| {
                    most.get(usize::from(line.label))
                        .map_or(LEAST, |odds| odds.clamp(LEAST, MOST))
                })
            })
            .collect();
        for line in &self.lines {
            let sum: f32 = line
                .weights
                .iter()
                .zip(&said)
                .map(|(weight, said)| f32::from(*weight) * said)
                .sum();
            if let Some(out) = out.get_mut(usize::from(line.label)) {
                *out = line.bias + line.step * sum;
            }
        }
        out
    }

    /// The part of the file that stands as it is: how many views and lines there are; label, bias
    /// and step of each line.
    pub fn head(&self, out: &mut Vec<u8>) {
        out.push(self.views);
        out.push(self.lines.len() as u8);
        for line in &self.lines {
            out.push(line.label);
            out.extend(line.bias.to_le_bytes());
            out.extend(line.step.to_le_bytes());
        }
    }

    /// From what [`head`](Self::head) wrote: how many views there are, and each line's label, bias
    /// and step.
    pub fn of(views: u8, heads: Vec<(u8, f32, f32)>) -> Self {
        let line = |(label, bias, step)| Line { label, bias, step, weights: Vec::new() };
        Self { views, lines: heads.into_iter().map(line).collect() }
    }

    /// The weights.
    pub fn write(&self, writer: &mut Writer) {
        let mut chances = [Chance::default(); 1 << BITS];
        for weight in self.lines.iter().flat_map(|line| &line.weights) {
            writer.number(&mut chances, BITS, (weight + STEPS).unsigned_abs().into());
        }
    }

    /// Reads them.
    pub fn read(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        let mut chances = [Chance::default(); 1 << BITS];
        let count = usize::from(self.views) * self.lines.len();
        for line in &mut self.lines {
            for _ in 0..count {
                let steps = i8::try_from(reader.number(&mut chances, BITS)?).ok()?;
                line.weights.push(steps - STEPS);
            }
        }
        Some(())
    }
}
