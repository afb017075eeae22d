//! How one's own guesses have done so far; shown to nobody else.

use super::{Answer, Gap, Guess};

/// One's own guesses beside the forecasts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Cases that were guessed and shown.
    pub cases: u32,
    /// Guesses within the range.
    pub within: u32,
    /// How far off they were, all together, of 100.
    pub off: u32,
}

impl Score {
    /// The score of these guesses.
    pub fn of(guesses: impl Iterator<Item = (Guess, Answer)>) -> Self {
        guesses.fold(Self::default(), |score, (guess, answer)| Self {
            cases: score.cases + 1,
            within: score.within + u32::from(matches!(answer.gap(guess.stays), Gap::Within(_))),
            off: score.off + u32::from(guess.stays.abs_diff(answer.of.n)),
        })
    }

    /// How far off a guess was in the middle, of 100; 0 without one.
    pub fn off_each(&self) -> u32 {
        (self.off + self.cases / 2).checked_div(self.cases).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::OfHundred;
    use crate::course::Way;
    use crate::incident::Set;

    #[test]
    fn it_counts_what_lies_within_and_how_far_off() {
        let of = OfHundred { n: 70, low: 60, high: 80 };
        let answer =
            Answer { of, untreated: of, no_failure: of, way: Way::Words, parts: Set::EMPTY };
        let guess = |stays| (Guess { stays, way: Way::Words, parts: Set::EMPTY }, answer);
        let score = Score::of([guess(70), guess(79), guess(40)].into_iter());
        assert_eq!((score.cases, score.within, score.off, score.off_each()), (3, 2, 39, 13));
        assert_eq!(Score::default().off_each(), 0);
    }
}
