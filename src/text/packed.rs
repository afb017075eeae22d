//! The packed file of a model, for many labels and many weights.
//!
//! A weight is worth keeping exactly where its bucket is met often. So the steps in which a
//! bucket's weights are written grow finer with its number of examples (its *grade*), and
//! what rounds to nought is left out: that keeps nearly all that was learnt in a tenth of
//! the bytes. How many bytes an answer takes hangs on what stands before it in its row: that
//! saves another tenth.

use super::code::{Chance, Reader, Writer};
use super::feature::{BITS, Grain};
use super::model::{Read, Trained};
use super::plain::Bytes;
use super::whole::Whole;

/// First bytes of a file; the digit is the version.
const MAGIC: &[u8] = b"AMR4";

/// The highest grade of a bucket: met by 4 to the power of it.
const GRADES: u8 = 9;

/// Greater steps are cut to this.
const MOST: i16 = 255;

/// Bits of a grade.
const GRADE_BITS: u32 = 4;

/// The chances under which a file is written: each kind of answer has its own.
struct Chances {
    gap_length: [Chance; 32],
    gap: [Chance; 2 * BITS as usize],
    grade: [Chance; 1 << GRADE_BITS],
    /// By label, grade and what stands before it: whether there is a weight.
    some: Vec<Chance>,
    /// By the same: whether it speaks for it.
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
            some: vec![Chance::default(); labels * grades * Before::WAYS],
            sign: vec![Chance::default(); labels * grades * Before::SIGNS],
            more: vec![Chance::default(); NEAR * grades],
        }
    }
}

/// What stands in a bucket's row before a label: words that tell one value of a fact from the
/// others have a weight for most of them, and one speaks for it where the others speak against.
#[derive(Default)]
struct Before {
    /// The weights so far.
    all: usize,
    /// Those for values of the same fact.
    of_fact: usize,
    /// Whether one of them speaks for its value.
    speaks_for: bool,
}

impl Before {
    /// The ways in which it bears on a weight.
    const WAYS: usize = 12;
    /// The ways in which it bears on the sign of one.
    const SIGNS: usize = 3;

    /// Goes on to a label; `begins`: the first one of its fact.
    fn come_to(&mut self, begins: bool) {
        if begins {
            *self = Self { all: self.all, ..Self::default() };
        }
    }

    fn note(&mut self, speaks_for: bool) {
        self.all += 1;
        self.of_fact += 1;
        self.speaks_for |= speaks_for;
    }

    /// Where the chance of a weight stands.
    fn way(&self, label: usize, grade: u8) -> usize {
        let many = [1, 3, 6].iter().filter(|least| self.all >= **least).count();
        beside(label, grade) * Self::WAYS + many * 3 + self.of_fact.min(2)
    }

    /// Where that of its sign stands.
    fn sign(&self, label: usize, grade: u8) -> usize {
        let sign = if self.speaks_for { 2 } else { self.of_fact.min(1) };
        beside(label, grade) * Self::SIGNS + sign
    }
}

/// Of each label by its name whether it is the first one of its fact.
fn begins<'a>(names: impl Iterator<Item = &'a str>) -> Vec<bool> {
    let facts: Vec<Option<&str>> = names.map(|name| name.split('=').next()).collect();
    (0..facts.len()).map(|at| at == 0 || facts[at] != facts[at - 1]).collect()
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

/// The step of a bucket that so many examples have, by that of a bucket met once.
pub fn step_of(met: u32, step: f32) -> f32 {
    step / (1_u32 << grade(met)) as f32
}

/// A weight in steps. What is below six tenths of a step is nought.
pub fn in_steps(weight: f32, step: f32) -> i16 {
    let steps = (weight.abs() / step + 0.4).floor().min(f32::from(MOST));
    steps.copysign(weight) as i16
}

/// Writes a model. `step` is what one step of a bucket met once is worth: the greater, the
/// smaller the file.
pub fn write_packed(trained: &Trained, step: f32) -> Vec<u8> {
    let mut rows: Vec<(u32, u8, Vec<i16>)> = trained
        .rows
        .iter()
        .map(|row| {
            let step = step_of(row.met, step);
            let steps = row.weights.iter().map(|weight| in_steps(*weight, step));
            (row.bucket, grade(row.met), steps.collect())
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
    let begins = begins(trained.labels.iter().map(|(name, _)| name.as_str()));
    let mut last = 0;
    for (bucket, grade, steps) in &rows {
        write_gap(&mut writer, &mut chances, bucket - last);
        last = *bucket;
        writer.number(&mut chances.grade, GRADE_BITS, u32::from(*grade));
        let mut before = Before::default();
        for (label, (steps, begins)) in steps.iter().zip(&begins).enumerate() {
            before.come_to(*begins);
            writer.put(&mut chances.some[before.way(label, *grade)], *steps != 0);
            if *steps != 0 {
                writer.put(&mut chances.sign[before.sign(label, *grade)], *steps > 0);
                before.note(*steps > 0);
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
    before: &mut Before,
) -> Option<i32> {
    if !reader.get(chances.some.get_mut(before.way(label, grade))?)? {
        return Some(0);
    }
    let speaks_for = reader.get(chances.sign.get_mut(before.sign(label, grade))?)?;
    before.note(speaks_for);
    let mut steps = 1_usize;
    while steps <= MOST as usize
        && reader.get(chances.more.get_mut(beside(steps.min(NEAR) - 1, grade))?)?
    {
        steps += 1;
    }
    let steps = i32::try_from(steps).ok()? << (GRADES - grade);
    Some(if speaks_for { steps } else { -steps })
}

/// Reads what [`write_packed`] wrote; `None` if it is no such file, or cut off.
pub fn read_packed(file: &[u8]) -> Option<Read> {
    let mut bytes = Bytes(file.strip_prefix(MAGIC)?);
    let grain = Grain::of(bytes.byte()?);
    // What one step of a bucket of the highest grade is worth.
    let step = bytes.float()? / (1_u32 << GRADES) as f32;
    let mut labels = Vec::new();
    for _ in 0..bytes.byte()? {
        labels.push((bytes.name()?, bytes.float()?, step));
    }
    let views = bytes.byte()?;
    let mut heads = Vec::new();
    for _ in 0..bytes.byte()? {
        heads.push((bytes.byte()?, bytes.float()?, bytes.float()?));
    }
    let mut whole = Whole::of(views, heads);
    let rows = u32::from_le_bytes(bytes.take(4)?.try_into().ok()?);
    let mut reader = Reader::new(bytes.0)?;
    let mut chances = Chances::new(labels.len());
    let begins = begins(labels.iter().map(|(name, ..)| name.as_str()));
    let mut entries = Vec::new();
    let mut bucket = 0_u32;
    for _ in 0..rows {
        bucket = bucket.checked_add(read_gap(&mut reader, &mut chances)?)?;
        let grade = reader.number(&mut chances.grade, GRADE_BITS)?;
        let grade = u8::try_from(grade).ok().filter(|grade| *grade <= GRADES)?;
        let mut before = Before::default();
        for (label, begins) in begins.iter().enumerate() {
            before.come_to(*begins);
            let steps = read_steps(&mut reader, &mut chances, label, grade, &mut before)?;
            if steps != 0 {
                entries.push((bucket, u8::try_from(label).ok()?, steps));
            }
        }
    }
    whole.read(&mut reader)?;
    Some(Read { grain, labels, entries, whole })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::model::{Model, Row};
    use crate::text::whole::Line;

    #[test]
    fn a_model_is_read_as_it_was_written() {
        let row = |bucket, met, weights| Row { bucket, met, weights };
        let trained = Trained {
            grain: Grain::COARSE,
            labels: vec![("f=billing".into(), -2.0), ("f=late".into(), -3.0)],
            rows: vec![
                row(900, 1, vec![0.2, 0.0]),
                row(3, 16, vec![1.5, -0.75]),
                row(1 << 17, 1, vec![0.0, 2.0]),
            ],
            whole: Whole::new(
                2,
                vec![
                    Line::new(0, -1.0, &[0.5, -0.25, 0.0, 0.0]),
                    Line::new(1, 0.0, &[0.0, 1.0, 0.5, 0.0]),
                ],
            ),
        };
        let file = write_packed(&trained, 0.5);
        let model = Model::parse(&file).expect("a model");
        assert_eq!(model.labels().collect::<Vec<_>>(), ["f=billing", "f=late"]);
        let odds = model.log_odds(&[3, 4]);
        assert!((odds[0] - (-2.0 + 1.5 / 2_f32.sqrt())).abs() < 1e-6);
        assert!((odds[1] - (-3.0 - 0.75 / 2_f32.sqrt())).abs() < 1e-6);
        // Too little for a bucket met once.
        assert_eq!(model.log_odds(&[900]), [-2.0, -3.0]);
        assert_eq!(model.whole(), &trained.whole);
        let whole = model.whole().look(&[vec![2.0, 4.0], vec![-2.0, 1.0]]);
        assert!((whole[0] - -1.0).abs() < 0.05 && (whole[1] - 3.0).abs() < 0.05, "{whole:?}");
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
