//! The plain file of a model: each label's weights in 15 steps of its own. For models whose
//! weights are few already.

use super::feature::Grain;
use super::model::{Read, Trained};
use super::whole::Whole;

/// First bytes of a file; the digit is the version.
const MAGIC: &[u8] = b"AMR1";

/// Steps from nought to the greatest weight.
const STEPS: f32 = 7.0;

/// Writes a model.
pub fn write_by_label(trained: &Trained) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    out.push(trained.labels.len() as u8);
    for (label, (name, bias)) in trained.labels.iter().enumerate() {
        let weights = || trained.rows.iter().map(|row| (row.bucket, row.weights[label]));
        let most = weights().fold(1e-6_f32, |most, (_, w)| most.max(w.abs()));
        let step = most / STEPS;
        let rounded = weights().map(|(bucket, w)| (bucket, (w / step).round() as i8));
        let kept: Vec<(u32, i8)> = rounded.filter(|(_, weight)| *weight != 0).collect();
        out.push(name.len() as u8);
        out.extend(name.bytes());
        out.extend(bias.to_le_bytes());
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

fn varint(mut number: u32, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Reads what [`write_by_label`] wrote.
pub fn read_by_label(file: &[u8]) -> Option<Read> {
    let mut bytes = Bytes(file.strip_prefix(MAGIC)?);
    let mut labels = Vec::new();
    let mut entries: Vec<(u32, u8, i32)> = Vec::new();
    for place in 0..bytes.byte()? {
        labels.push((bytes.name()?, bytes.float()?, bytes.float()?));
        let count = usize::from(u16::from_le_bytes(bytes.take(2)?.try_into().ok()?));
        let mut bucket = 0_u16;
        let first = entries.len();
        for _ in 0..count {
            bucket = bucket.checked_add(bytes.varint()?)?;
            entries.push((bucket.into(), place, 0));
        }
        for (entry, weight) in entries[first..].iter_mut().zip(bytes.take(count)?) {
            entry.2 = i32::from(*weight as i8);
        }
    }
    entries.sort_unstable();
    Some(Read { grain: Grain::FINE, labels, entries, whole: Whole::default() })
}

/// What is left of a file.
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    pub fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// A name, and before it its length.
    pub fn name(&mut self) -> Option<String> {
        let length = usize::from(self.byte()?);
        Some(std::str::from_utf8(self.take(length)?).ok()?.to_owned())
    }

    pub fn float(&mut self) -> Option<f32> {
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
    use crate::text::model::{Model, Row};

    #[test]
    fn a_plain_file_is_read_as_it_was_written() {
        let row = |bucket, weight| Row { bucket, met: 1, weights: vec![weight] };
        let file = write_by_label(&Trained {
            grain: Grain::FINE,
            labels: vec![("f=late".into(), -2.0)],
            rows: vec![row(3, 1.5), row(900, -0.75), row(65_535, 0.1)],
            whole: Whole::default(),
        });
        let model = Model::parse(&file).expect("a model");
        assert_eq!(model.grain(), Grain::FINE);
        assert!((model.log_odds(&[3, 4])[0] - (-2.0 + 1.5 / 2_f32.sqrt())).abs() < 1e-6);
        for cut in 0..file.len() {
            assert!(Model::parse(&file[..cut]).is_none(), "cut at {cut}");
        }
    }
}
