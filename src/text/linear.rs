//! Small linear models of what is seen of one thing in a text: a sentence of a letter, an amount.
//! One file holds several, each under its name. It knows no words, so it is one for all languages.

/// What one is told of, and how much each sight of it speaks for that.
#[derive(Clone, Debug, PartialEq)]
pub struct Linear {
    /// The log-odds before anything is seen.
    pub bias: f32,
    pub weights: Vec<f32>,
}

/// Steps from nought to the greatest weight.
const STEPS: f32 = i8::MAX as f32;

impl Linear {
    /// The log-odds beside what is seen, in the order of the weights.
    pub fn log_odds(&self, seen: impl IntoIterator<Item = f32>) -> f32 {
        let said = self.weights.iter().zip(seen).map(|(weight, seen)| weight * seen);
        self.bias + said.sum::<f32>()
    }
}

/// Reads a file: names with their models; `None` if it is cut off.
pub fn parse(file: &[u8]) -> Option<Vec<(&str, Linear)>> {
    let mut rest = file;
    let mut out = Vec::new();
    while let Some((length, after)) = rest.split_first() {
        let (name, after) = after.split_at_checked(usize::from(*length))?;
        let (bias, after) = after.split_first_chunk()?;
        let (step, after) = after.split_first_chunk()?;
        let (count, after) = after.split_first()?;
        let (weights, after) = after.split_at_checked(usize::from(*count))?;
        let step = f32::from_le_bytes(*step);
        let weights = weights.iter().map(|weight| f32::from(*weight as i8) * step).collect();
        let linear = Linear { bias: f32::from_le_bytes(*bias), weights };
        out.push((std::str::from_utf8(name).ok()?, linear));
        rest = after;
    }
    Some(out)
}

/// The file of some models: of a name, and of what is seen, at most 255 each.
pub fn write(models: &[(String, Linear)]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, Linear { bias, weights }) in models {
        let step = weights.iter().fold(0.0_f32, |most, weight| most.max(weight.abs())) / STEPS;
        let step = if step > 0.0 { step } else { 1.0 };
        out.push(name.len() as u8);
        out.extend(name.bytes());
        out.extend(bias.to_le_bytes());
        out.extend(step.to_le_bytes());
        out.push(weights.len() as u8);
        out.extend(weights.iter().map(|weight| libm::roundf(weight / step) as i8 as u8));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_are_read_as_they_were_written() {
        let linear = Linear { bias: -2.0, weights: vec![0.5, -1.0, 0.0] };
        let file = write(&[("m=price".to_owned(), linear)]);
        let read = parse(&file).expect("a whole file");
        assert_eq!(read[0].0, "m=price");
        assert!((read[0].1.log_odds([1.0, 1.0, 1.0]) - -2.5).abs() < 0.01);
        for cut in 1..file.len() {
            assert_eq!(parse(&file[..cut]), None, "cut at {cut}");
        }
    }
}
