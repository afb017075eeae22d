//! The trained half of reading: for each label a linear model over the buckets of
//! [`super::feature`]. The file is made by `cargo xtask train`.
//!
//! A weight is worth keeping exactly where its bucket is met often. So the steps in which a
//! bucket's weights are written grow finer with its number of examples (its *grade*), and
//! what rounds to nought is left out: that keeps nearly all that was learnt in a tenth of
//! the bytes.

use super::code::{Chance, Reader, Writer};
use super::feature::{BITS, Grain, value};
use super::plain::{Bytes, read_by_label};
use super::whole::Whole;

/// First bytes of a file; the digit is the version.
const MAGIC: &[u8] = b"AMR2";

/// The highest grade of a bucket: met by 4 to the power of it.
const GRADES: u8 = 9;

/// Greater steps are cut to this.
const MOST: i16 = 255;

/// A model of one language.
#[derive(Debug, Default)]
pub struct Model {
    labels: Vec<Label>,
    grain: Grain,
    /// The buckets that have weights, rising.
    buckets: Vec<u32>,
    /// By the upper bits of a bucket: where those that begin with them begin in `buckets`.
    tops: Vec<u32>,
    /// By place in `buckets`: where its weights begin in `weights`; one more at the end.
    starts: Vec<u32>,
    /// Label and weight, in steps.
    weights: Vec<(u8, i32)>,
    whole: Whole,
}

#[derive(Debug)]
struct Label {
    name: String,
    bias: f32,
    /// What one step of a weight is worth.
    step: f32,
}

/// What training found, before it is written.
#[derive(Debug)]
pub struct Trained {
    pub grain: Grain,
    /// Names with the log-odds before anything is known.
    pub labels: Vec<(String, f32)>,
    pub rows: Vec<Row>,
    pub whole: Whole,
}

/// A bucket's weights, one a label.
#[derive(Debug)]
pub struct Row {
    pub bucket: u32,
    /// How many examples have it.
    pub met: u32,
    pub weights: Vec<f32>,
}

/// Bits of a bucket by which it is not looked up at once.
const LOWER: u32 = 6;

/// Bits of a grade.
const GRADE_BITS: u32 = 4;

/// The chances under which a file is written: each kind of answer has its own.
struct Chances {
    gap_length: [Chance; 32],
    gap: [Chance; 2 * BITS as usize],
    grade: [Chance; 1 << GRADE_BITS],
    /// By label and grade: whether there is a weight.
    some: Vec<Chance>,
    /// By label: whether it speaks for it.
    sign: Vec<Chance>,
    /// By steps so far and grade: whether there are more.
    more: Vec<Chance>,
}

/// Steps told apart in `Chances::more`.
const NEAR: usize = 16;

impl Chances {
    fn new(labels: usize) -> Self {
        let grades = usize::from(GRADES) + 1;
        Self {
            gap_length: [Chance::default(); 32],
            gap: [Chance::default(); 2 * BITS as usize],
            grade: [Chance::default(); 1 << GRADE_BITS],
            some: vec![Chance::default(); labels * grades],
            sign: vec![Chance::default(); labels],
            more: vec![Chance::default(); NEAR * grades],
        }
    }
}

/// Where a chance stands for one of two things.
fn beside(first: usize, grade: u8) -> usize {
    first * (usize::from(GRADES) + 1) + usize::from(grade)
}

/// The grade of a bucket that so many examples have.
fn grade(met: u32) -> u8 {
    // Half the logarithm to the base of 2, rounded, is a quarter of that of 4 * met².
    let met = u64::from(met);
    ((met.saturating_mul(met).saturating_mul(4).max(1).ilog2() / 4) as u8).min(GRADES)
}

/// Writes a model. `step` is what one step of a bucket met once is worth: the greater, the
/// smaller the file.
pub fn write(trained: &Trained, step: f32) -> Vec<u8> {
    let mut rows: Vec<(u32, u8, Vec<i16>)> = trained
        .rows
        .iter()
        .map(|row| {
            let grade = grade(row.met);
            let step = step / (1_u32 << grade) as f32;
            // What is below six tenths of a step is nought.
            let steps = |weight: &f32| {
                let steps = (weight.abs() / step + 0.4).floor().min(f32::from(MOST));
                steps.copysign(*weight) as i16
            };
            (row.bucket, grade, row.weights.iter().map(steps).collect())
        })
        .collect();
    rows.retain(|(_, _, steps)| steps.iter().any(|steps| *steps != 0));
    rows.sort_unstable_by_key(|row| row.0);
    let mut out = MAGIC.to_vec();
    out.push(trained.grain.byte());
    out.extend(step.to_le_bytes());
    out.push(trained.labels.len() as u8);
    for (name, bias) in &trained.labels {
        out.push(name.len() as u8);
        out.extend(name.bytes());
        out.extend(bias.to_le_bytes());
    }
    trained.whole.head(&mut out);
    out.extend((rows.len() as u32).to_le_bytes());
    let mut chances = Chances::new(trained.labels.len());
    let mut writer = Writer::after(out);
    let mut last = 0;
    for (bucket, grade, steps) in &rows {
        write_gap(&mut writer, &mut chances, bucket - last);
        last = *bucket;
        writer.number(&mut chances.grade, GRADE_BITS, u32::from(*grade));
        for (label, steps) in steps.iter().enumerate() {
            writer.put(&mut chances.some[beside(label, *grade)], *steps != 0);
            if *steps != 0 {
                writer.put(&mut chances.sign[label], *steps > 0);
                for step in 1..=steps.abs().min(MOST) {
                    let at = beside(usize::from(step as u8).min(NEAR) - 1, *grade);
                    writer.put(&mut chances.more[at], step < steps.abs());
                }
            }
        }
    }
    trained.whole.write(&mut writer);
    writer.finish()
}

/// The number of its bits, then those below the highest.
fn write_gap(writer: &mut Writer, chances: &mut Chances, gap: u32) {
    let length = u32::BITS - gap.leading_zeros();
    writer.number(&mut chances.gap_length, 5, length);
    for bit in (0..length.saturating_sub(1)).rev() {
        let chance = &mut chances.gap[bit as usize];
        writer.put(chance, gap >> bit & 1 == 1);
    }
}

fn read_gap(reader: &mut Reader<'_>, chances: &mut Chances) -> Option<u32> {
    let length = reader.number(&mut chances.gap_length, 5)?;
    let mut gap = u32::from(length > 0);
    for bit in (0..length.saturating_sub(1)).rev() {
        gap = gap << 1 | u32::from(reader.get(chances.gap.get_mut(bit as usize)?)?);
    }
    Some(gap)
}

fn read_steps(
    reader: &mut Reader<'_>,
    chances: &mut Chances,
    label: usize,
    grade: u8,
) -> Option<i32> {
    if !reader.get(chances.some.get_mut(beside(label, grade))?)? {
        return Some(0);
    }
    let speaks_for = reader.get(chances.sign.get_mut(label)?)?;
    let mut steps = 1_usize;
    while steps <= MOST as usize
        && reader.get(chances.more.get_mut(beside(steps.min(NEAR) - 1, grade))?)?
    {
        steps += 1;
    }
    let steps = i32::try_from(steps).ok()? << (GRADES - grade);
    Some(if speaks_for { steps } else { -steps })
}

impl Model {
    /// Reads a model.
    ///
    /// # Errors
    /// `None` if the file is no model, of another version, or cut off.
    pub fn parse(file: &[u8]) -> Option<Self> {
        let Some(rest) = file.strip_prefix(MAGIC) else { return Self::by_label(file) };
        let mut bytes = Bytes(rest);
        let grain = Grain::of(bytes.byte()?);
        // What one step of a bucket of the highest grade is worth.
        let step = bytes.float()? / (1_u32 << GRADES) as f32;
        let mut labels = Vec::new();
        for _ in 0..bytes.byte()? {
            let length = usize::from(bytes.byte()?);
            let name = std::str::from_utf8(bytes.take(length)?).ok()?.to_owned();
            labels.push(Label { name, bias: bytes.float()?, step });
        }
        let mut heads = Vec::new();
        for _ in 0..bytes.byte()? {
            heads.push((bytes.byte()?, bytes.float()?, bytes.float()?));
        }
        let rows = u32::from_le_bytes(bytes.take(4)?.try_into().ok()?);
        let mut reader = Reader::new(bytes.0)?;
        let mut chances = Chances::new(labels.len());
        let whole = Whole::of(heads);
        let mut model = Self { grain, labels, whole, ..Self::default() };
        let mut bucket = 0_u32;
        for _ in 0..rows {
            bucket = bucket.checked_add(read_gap(&mut reader, &mut chances)?)?;
            let grade = reader.number(&mut chances.grade, GRADE_BITS)?;
            let grade = u8::try_from(grade).ok().filter(|grade| *grade <= GRADES)?;
            model.buckets.push(bucket);
            model.starts.push(u32::try_from(model.weights.len()).ok()?);
            for label in 0..model.labels.len() {
                let steps = read_steps(&mut reader, &mut chances, label, grade)?;
                if steps != 0 {
                    model.weights.push((u8::try_from(label).ok()?, steps));
                }
            }
        }
        model.starts.push(u32::try_from(model.weights.len()).ok()?);
        model.whole.read(&mut reader)?;
        Some(model.indexed())
    }

    fn by_label(file: &[u8]) -> Option<Self> {
        let (heads, entries) = read_by_label(file)?;
        let label = |(name, bias, step)| Label { name, bias, step };
        let labels = heads.into_iter().map(label).collect();
        let mut model = Self { grain: Grain::FINE, labels, ..Self::default() };
        for (bucket, label, weight) in entries {
            if model.buckets.last() != Some(&bucket) {
                model.buckets.push(bucket);
                model.starts.push(u32::try_from(model.weights.len()).ok()?);
            }
            model.weights.push((label, weight));
        }
        model.starts.push(u32::try_from(model.weights.len()).ok()?);
        Some(model.indexed())
    }

    /// Notes where the buckets begin that share their upper bits.
    fn indexed(mut self) -> Self {
        let begins = |top: u32| self.buckets.partition_point(|bucket| bucket >> LOWER < top);
        self.tops = (0..=1 << (BITS - LOWER)).map(|top| begins(top) as u32).collect();
        self
    }

    /// What of a text it looks at.
    pub fn grain(&self) -> Grain {
        self.grain
    }

    /// The second look.
    pub fn whole(&self) -> &Whole {
        &self.whole
    }

    /// The names of the labels.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.labels.iter().map(|label| label.name.as_str())
    }

    /// The weights of a bucket.
    fn row(&self, bucket: u32) -> Option<&[(u8, i32)]> {
        let top = (bucket >> LOWER) as usize;
        let first = *self.tops.get(top)? as usize;
        let same_top = self.buckets.get(first..*self.tops.get(top + 1)? as usize)?;
        let at = first + same_top.binary_search(&bucket).ok()?;
        let (start, end) = (*self.starts.get(at)?, *self.starts.get(at + 1)?);
        self.weights.get(start as usize..end as usize)
    }

    /// The log-odds of each label for a piece of text with these buckets.
    pub fn log_odds(&self, features: &[u32]) -> Vec<f32> {
        let mut sums = vec![0_i32; self.labels.len()];
        for feature in features {
            for (label, weight) in self.row(*feature).unwrap_or_default() {
                if let Some(sum) = sums.get_mut(usize::from(*label)) {
                    *sum = sum.saturating_add(weight.saturating_mul(value(*feature)));
                }
            }
        }
        let scale = scale(features);
        self.labels
            .iter()
            .zip(sums)
            .map(|(label, sum)| label.bias + label.step * scale * sum as f32)
            .collect()
    }
}

/// Long and short pieces weigh alike.
pub fn scale(features: &[u32]) -> f32 {
    let squares: i32 = features.iter().map(|feature| value(*feature).pow(2)).sum();
    1.0 / libm::sqrtf(squares.max(1) as f32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::whole::Line;

    #[test]
    fn a_model_is_read_as_it_was_written() {
        let row = |bucket, met, weights| Row { bucket, met, weights };
        let trained = Trained {
            grain: Grain::COARSE,
            labels: vec![("f=late".into(), -2.0), ("f=billing".into(), -3.0)],
            rows: vec![
                row(900, 1, vec![0.2, 0.0]),
                row(3, 16, vec![1.5, -0.75]),
                row(1 << 17, 1, vec![0.0, 2.0]),
            ],
            whole: Whole::new(vec![
                Line::new(0, -1.0, &[0.5, -0.25]),
                Line::new(1, 0.0, &[0.0, 1.0]),
            ]),
        };
        let file = write(&trained, 0.5);
        let model = Model::parse(&file).expect("a model");
        assert_eq!(model.labels().collect::<Vec<_>>(), ["f=late", "f=billing"]);
        let odds = model.log_odds(&[3, 4]);
        assert!((odds[0] - (-2.0 + 1.5 / 2_f32.sqrt())).abs() < 1e-6);
        assert!((odds[1] - (-3.0 - 0.75 / 2_f32.sqrt())).abs() < 1e-6);
        // Too little for a bucket met once.
        assert_eq!(model.log_odds(&[900]), [-2.0, -3.0]);
        assert_eq!(model.whole(), &trained.whole);
        let whole = model.whole().look(&[2.0, 4.0]);
        assert!((whole[0] - -1.0).abs() < 0.05 && (whole[1] - 4.0).abs() < 0.05, "{whole:?}");
        for cut in 0..file.len() {
            assert!(Model::parse(&file[..cut]).is_none(), "cut at {cut}");
        }
    }

    #[test]
    fn the_grade_is_half_the_logarithm() {
        for (met, expected) in
            [(0, 0), (1, 0), (2, 1), (7, 1), (8, 2), (31, 2), (32, 3), (u32::MAX, 9)]
        {
            assert_eq!(grade(met), expected, "{met}");
        }
    }
}
