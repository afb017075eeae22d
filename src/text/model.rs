//! The trained half of reading: for each label a linear model over the buckets of
//! [`super::feature`], quantised. The file is made by `cargo xtask train`.

use super::feature::BUCKETS;

/// First bytes of a file; the digit is the version.
const MAGIC: &[u8] = b"AMR1";

/// A model of one language.
#[derive(Debug, Default)]
pub struct Model {
    labels: Vec<Label>,
    /// By bucket: where its weights begin in `weights`; one more at the end.
    starts: Vec<u32>,
    /// Label and weight, by bucket.
    weights: Vec<(u8, i8)>,
}

#[derive(Debug)]
struct Label {
    name: String,
    bias: f32,
    /// What one step of a weight is worth.
    step: f32,
}

/// A label's weights before they are written: bucket and weight, by rising bucket.
#[derive(Debug)]
pub struct Trained {
    pub name: String,
    pub bias: f32,
    pub weights: Vec<(u16, f32)>,
}

/// Writes a model: weights in 15 steps.
pub fn write(labels: &[Trained]) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    out.push(labels.len() as u8);
    for label in labels {
        let most = label.weights.iter().fold(1e-6_f32, |most, (_, w)| most.max(w.abs()));
        let step = most / STEPS;
        let rounded = label.weights.iter().map(|(bucket, w)| (*bucket, (w / step).round() as i8));
        let kept: Vec<(u16, i8)> = rounded.filter(|(_, weight)| *weight != 0).collect();
        out.push(label.name.len() as u8);
        out.extend(label.name.bytes());
        out.extend(label.bias.to_le_bytes());
        out.extend(step.to_le_bytes());
        out.extend((kept.len() as u16).to_le_bytes());
        let mut last = 0;
        for (bucket, _) in &kept {
            varint(bucket - last, &mut out);
            last = *bucket;
        }
        out.extend(kept.iter().map(|(_, weight)| *weight as u8));
    }
    out
}

/// Steps from nought to the greatest weight.
const STEPS: f32 = 7.0;

fn varint(mut number: u16, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

impl Model {
    /// Reads a model.
    ///
    /// # Errors
    /// `None` if the file is no model, of another version, or cut off.
    pub fn parse(file: &[u8]) -> Option<Self> {
        let mut bytes = Bytes(file.strip_prefix(MAGIC)?);
        let mut labels = Vec::new();
        let mut entries: Vec<(u16, u8, i8)> = Vec::new();
        for place in 0..bytes.byte()? {
            let length = usize::from(bytes.byte()?);
            let name = std::str::from_utf8(bytes.take(length)?).ok()?.to_owned();
            let bias = bytes.float()?;
            let step = bytes.float()?;
            let count = usize::from(u16::from_le_bytes(bytes.take(2)?.try_into().ok()?));
            let mut bucket = 0_u16;
            let first = entries.len();
            for _ in 0..count {
                bucket = bucket.checked_add(bytes.varint()?)?;
                entries.push((bucket, place, 0));
            }
            for (entry, weight) in entries[first..].iter_mut().zip(bytes.take(count)?) {
                entry.2 = *weight as i8;
            }
            labels.push(Label { name, bias, step });
        }
        entries.sort_unstable();
        let mut starts = vec![0; BUCKETS + 1];
        for (bucket, ..) in &entries {
            starts[usize::from(*bucket) + 1] += 1;
        }
        for bucket in 0..BUCKETS {
            starts[bucket + 1] += starts[bucket];
        }
        let weights = entries.into_iter().map(|(_, label, weight)| (label, weight)).collect();
        Some(Self { labels, starts, weights })
    }

    /// The names of the labels.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.labels.iter().map(|label| label.name.as_str())
    }

    /// The log-odds of each label for a piece of text with these buckets.
    pub fn log_odds(&self, features: &[u16]) -> Vec<f32> {
        let mut sums = vec![0_i32; self.labels.len()];
        for feature in features {
            let at = usize::from(*feature);
            let (Some(start), Some(end)) = (self.starts.get(at), self.starts.get(at + 1)) else {
                continue;
            };
            for (label, weight) in &self.weights[*start as usize..*end as usize] {
                sums[usize::from(*label)] += i32::from(*weight);
            }
        }
        let scale = scale(features.len());
        self.labels
            .iter()
            .zip(sums)
            .map(|(label, sum)| label.bias + label.step * scale * sum as f32)
            .collect()
    }
}

/// Long and short pieces weigh alike.
pub fn scale(features: usize) -> f32 {
    1.0 / libm::sqrtf(features.max(1) as f32)
}

/// What is left of a file.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    fn float(&mut self) -> Option<f32> {
        Some(f32::from_le_bytes(self.take(4)?.try_into().ok()?))
    }

    fn varint(&mut self) -> Option<u16> {
        let mut number = 0_u32;
        for shift in [0, 7, 14] {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number.try_into().ok();
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_is_read_as_it_was_written() {
        let weights = vec![(3, 1.5), (900, -0.75), (65_535, 0.1)];
        let file = write(&[Trained { name: "f=late".into(), bias: -2.0, weights }]);
        let model = Model::parse(&file).expect("a model");
        assert_eq!(model.labels().collect::<Vec<_>>(), ["f=late"]);
        assert!((model.log_odds(&[3, 4])[0] - (-2.0 + 1.5 / 2_f32.sqrt())).abs() < 1e-6);
        for cut in 0..file.len() {
            assert!(Model::parse(&file[..cut]).is_none(), "cut at {cut}");
        }
    }
}
