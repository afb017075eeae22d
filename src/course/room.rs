//! The guesses of a room, from the codes that the trainer typed or pasted.

use super::code::as_written;
use super::{Answer, CodeError, Guess, Reason, Way, read_code};
use crate::advice::ApologyPart;
use crate::incident::Closed;

/// One guess of the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// As codes are written: capitals.
    pub code: String,
    pub guess: Guess,
}

/// A text that is no code of this case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub text: String,
    pub why: CodeError,
}

/// The guesses of a room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// In the order in which they were typed, each code once.
    pub entries: Vec<Entry>,
    /// Codes that were typed again, and counted once.
    pub again: Vec<String>,
    pub refused: Vec<Refused>,
}

/// The room in a few figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stats {
    pub count: u32,
    pub low: u8,
    pub high: u8,
    /// Twice the median, which may lie between two guesses.
    pub median_twice: u16,
}

/// A guess that lies off, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FarOff {
    pub code: String,
    pub stays: u8,
    pub reason: Reason,
}

impl Room {
    /// More characters than the codes of the largest room take.
    pub const LONGEST: usize = 8_000;

    /// Reads what was typed: codes with anything between them that no code has.
    pub fn read(typed: &str, mark: u8) -> Self {
        let mut room = Self::default();
        let between = |c: char| c.is_whitespace() || ",;:|/".contains(c);
        for text in typed.split(between).filter(|text| !text.is_empty()) {
            match read_code(text, mark) {
                Ok(guess) => {
                    let code: String = text.chars().map(as_written).collect();
                    if room.entries.iter().any(|entry| entry.code == code) {
                        room.again.push(code);
                    } else {
                        room.entries.push(Entry { code, guess });
                    }
                }
                Err(why) => {
                    let text = text.chars().take(20).collect();
                    room.refused.push(Refused { text, why });
                }
            }
        }
        room
    }

    /// The room in a few figures; `None` while it is empty.
    pub fn stats(&self) -> Option<Stats> {
        let mut stays: Vec<u8> = self.entries.iter().map(|entry| entry.guess.stays).collect();
        stays.sort_unstable();
        let (low, high) = (*stays.first()?, *stays.last()?);
        let middle = stays.len() / 2;
        let upper = u16::from(*stays.get(middle)?);
        let lower = if stays.len().is_multiple_of(2) {
            u16::from(*stays.get(middle.checked_sub(1)?)?)
        } else {
            upper
        };
        let count = u32::try_from(stays.len()).ok()?;
        Some(Stats { count, low, high, median_twice: lower + upper })
    }

    /// Each guess with its height in a pile of those that lie within one of it.
    pub fn piles(&self) -> Vec<(u8, u32)> {
        let mut heights = [0_u32; Guess::MOST as usize / 2 + 1];
        let mut piles = Vec::new();
        for entry in &self.entries {
            let stays = entry.guess.stays.min(Guess::MOST);
            if let Some(height) = heights.get_mut(usize::from(stays / 2)) {
                piles.push((stays / 2 * 2, *height));
                *height += 1;
            }
        }
        piles
    }

    /// Each number that was guessed, the least first, with how many guessed it.
    pub fn counts(&self) -> Vec<(u8, u32)> {
        let mut counts = std::collections::BTreeMap::new();
        for entry in &self.entries {
            *counts.entry(entry.guess.stays).or_default() += 1;
        }
        counts.into_iter().collect()
    }

    /// How many named a part.
    pub fn named(&self, part: ApologyPart) -> u32 {
        self.count(|guess| guess.parts.contains(part))
    }

    fn count(&self, is: impl Fn(&Guess) -> bool) -> u32 {
        self.entries.iter().map(|entry| u32::from(is(&entry.guess))).sum()
    }

    /// Who lies off and why, the farthest first.
    pub fn far_off(&self, answer: &Answer) -> Vec<FarOff> {
        let off = |entry: &Entry| {
            let reason = answer.reason(&entry.guess)?;
            Some(FarOff { code: entry.code.clone(), stays: entry.guess.stays, reason })
        };
        let mut found: Vec<FarOff> = self.entries.iter().filter_map(off).collect();
        let far = |one: &FarOff| one.stays.abs_diff(answer.of.n);
        found.sort_by(|a, b| far(b).cmp(&far(a)).then_with(|| a.code.cmp(&b.code)));
        found
    }

    /// The ways in their order, with how many chose each.
    pub fn ways(&self) -> impl Iterator<Item = (Way, u32)> {
        Way::ALL.iter().map(|way| (*way, self.count(|guess| guess.way == *way)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::OfHundred;
    use crate::course::write_code;
    use crate::incident::Set;

    fn typed(guesses: &[(u8, Way)], mark: u8) -> String {
        let code = |(salt, (stays, way)): (usize, &(u8, Way))| {
            write_code(&Guess { stays: *stays, way: *way, parts: Set::EMPTY }, salt as u8, mark)
        };
        guesses.iter().enumerate().map(code).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn the_figures_of_a_room() {
        let guesses = [(40, Way::Words), (90, Way::Beyond), (62, Way::Words), (63, Way::Restore)];
        let room = Room::read(&typed(&guesses, 9), 9);
        let stats = room.stats().expect("a room");
        assert_eq!((stats.count, stats.low, stats.high, stats.median_twice), (4, 40, 90, 125));
        assert_eq!(room.ways().nth(Way::Words.index()), Some((Way::Words, 2)));
        assert_eq!(room.piles(), [(40, 0), (90, 0), (62, 0), (62, 1)]);
        assert_eq!(room.counts(), [(40, 1), (62, 1), (63, 1), (90, 1)]);
        assert_eq!(Room::default().stats(), None);
        let one = Room::read(&typed(&guesses[..1], 9), 9).stats().expect("one");
        assert_eq!((one.low, one.high, one.median_twice), (40, 40, 80));
    }

    #[test]
    fn what_is_no_code_is_told_and_nothing_counts_twice() {
        let good = typed(&[(50, Way::Words)], 1);
        let room = Room::read(&format!("{good}, {} ; ABC\n{good}", good.to_lowercase()), 1);
        assert_eq!(room.entries.len(), 1);
        assert_eq!(room.again, [good.clone(), good]);
        let why = CodeError::Length(3);
        assert_eq!(room.refused, [Refused { text: "ABC".to_owned(), why }]);
    }

    #[test]
    fn the_farthest_come_first() {
        let of = |n, low, high| OfHundred { n, low, high };
        let answer = Answer {
            of: of(70, 60, 80),
            untreated: of(50, 40, 60),
            no_failure: of(88, 80, 95),
            way: Way::Words,
            parts: Set::EMPTY,
        };
        let guesses = [(70, Way::Words), (99, Way::Words), (20, Way::Words), (85, Way::Words)];
        let far = Room::read(&typed(&guesses, 4), 4).far_off(&answer);
        let got: Vec<(u8, Reason)> = far.iter().map(|one| (one.stays, one.reason)).collect();
        assert_eq!(got, [(20, Reason::Gloom), (99, Reason::Paradox), (85, Reason::High)]);
    }
}
