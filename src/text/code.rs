//! Yes and no, each in as few bits as it surprises: an adaptive binary range coder (as in
//! LZMA). The files of the models are written and read by it; whole numbers only, so that a
//! file reads alike everywhere.

/// How likely a yes is, learnt from those before it.
#[derive(Clone, Copy, Debug)]
pub struct Chance {
    /// Of 65 536.
    yes: u16,
    /// How many were seen, up to `STEADY`.
    seen: u8,
}

/// After so many a chance moves no slower.
const STEADY: u8 = 6;

impl Default for Chance {
    fn default() -> Self {
        Self { yes: 1 << 15, seen: 0 }
    }
}

impl Chance {
    fn learn(&mut self, yes: bool) {
        let speed = self.seen.min(STEADY) + 1;
        // Never certain: a surprise has to stay possible.
        let target: u16 = if yes { 65_472 } else { 64 };
        if self.yes < target {
            self.yes += (target - self.yes) >> speed;
        } else {
            self.yes -= (self.yes - target) >> speed;
        }
        self.seen = (self.seen + 1).min(STEADY);
    }

    fn share(self, range: u32) -> u32 {
        (range >> 16) * u32::from(self.yes)
    }
}

/// A range below this takes in another byte.
const SMALL: u32 = 1 << 24;

/// Writes.
#[derive(Debug)]
pub struct Writer {
    low: u64,
    range: u32,
    /// The last byte, which a carry may still raise, and how many 255 follow it.
    last: u8,
    waiting: usize,
    out: Vec<u8>,
}

impl Writer {
    /// Goes on after what stands in a file.
    pub fn after(out: Vec<u8>) -> Self {
        Self { low: 0, range: u32::MAX, last: 0, waiting: 0, out }
    }

    /// One answer.
    pub fn put(&mut self, chance: &mut Chance, yes: bool) {
        let share = chance.share(self.range);
        if yes {
            self.range = share;
        } else {
            self.low += u64::from(share);
            self.range -= share;
        }
        chance.learn(yes);
        while self.range < SMALL {
            self.range <<= 8;
            self.shift();
        }
    }

    fn shift(&mut self) {
        let carry = (self.low >> 32) as u8;
        if self.low < 0xff00_0000 || carry > 0 {
            self.out.push(self.last.wrapping_add(carry));
            self.out.extend(std::iter::repeat_n(0xff_u8.wrapping_add(carry), self.waiting));
            self.waiting = 0;
            self.last = (self.low >> 24) as u8;
        } else {
            self.waiting += 1;
        }
        self.low = (self.low & 0x00ff_ffff) << 8;
    }

    /// The file.
    pub fn finish(mut self) -> Vec<u8> {
        for _ in 0..BEGIN {
            self.shift();
        }
        self.out
    }

    /// A number in so many bits, the highest first.
    pub fn number(&mut self, chances: &mut [Chance], bits: u32, number: u32) {
        let mut node = 1;
        for bit in (0..bits).rev() {
            let yes = number >> bit & 1 == 1;
            if let Some(chance) = chances.get_mut(node) {
                self.put(chance, yes);
            }
            node = node * 2 + usize::from(yes);
        }
    }
}

/// Bytes read before the first answer.
const BEGIN: usize = 5;

/// Reads what [`Writer`] wrote.
#[derive(Debug)]
pub struct Reader<'a> {
    code: u32,
    range: u32,
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Begins to read; `None` if nothing stands there.
    pub fn new(file: &'a [u8]) -> Option<Self> {
        let (first, rest) = file.split_at_checked(BEGIN)?;
        let code = first.iter().fold(0_u32, |code, byte| code << 8 | u32::from(*byte));
        Some(Self { code, range: u32::MAX, rest })
    }

    /// One answer; `None` at the end of a file that is cut off.
    pub fn get(&mut self, chance: &mut Chance) -> Option<bool> {
        let share = chance.share(self.range);
        let yes = self.code < share;
        if yes {
            self.range = share;
        } else {
            self.code -= share;
            self.range -= share;
        }
        chance.learn(yes);
        while self.range < SMALL {
            let (byte, rest) = self.rest.split_first()?;
            self.code = self.code << 8 | u32::from(*byte);
            self.range <<= 8;
            self.rest = rest;
        }
        Some(yes)
    }

    /// A number in so many bits.
    pub fn number(&mut self, chances: &mut [Chance], bits: u32) -> Option<u32> {
        let mut node = 1;
        for _ in 0..bits {
            let yes = self.get(chances.get_mut(node)?)?;
            node = node * 2 + usize::from(yes);
        }
        Some(node as u32 - (1 << bits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_was_written_is_read(
            answers in proptest::collection::vec((0_usize..3, proptest::bool::weighted(0.1)), 1..2000)
        ) {
            let mut chances = [Chance::default(); 3];
            let mut writer = Writer::after(Vec::new());
            for (which, yes) in &answers {
                writer.put(&mut chances[*which], *yes);
            }
            let file = writer.finish();
            let read = |file: &[u8]| -> Option<Vec<bool>> {
                let mut chances = [Chance::default(); 3];
                let mut reader = Reader::new(file)?;
                answers.iter().map(|(which, _)| reader.get(&mut chances[*which])).collect()
            };
            let expected: Vec<bool> = answers.iter().map(|(_, yes)| *yes).collect();
            prop_assert_eq!(read(&file), Some(expected));
            prop_assert_eq!(read(&file[..file.len() - 1]), None);
        }
    }
}
