//! What somebody commits to before the forecast is shown.

use crate::advice::ApologyPart;
use crate::incident::{Set, closed_list};

closed_list! {
    /// What a case takes, from the least to the most.
    Way as "ways" {
        /// Nothing beyond the law.
        Nothing = "nothing",
        /// Words: an apology, an explanation, a call.
        Words = "words",
        /// What was lost is made good, in kind or in money.
        Restore = "restore",
        /// More than was lost.
        Beyond = "beyond",
        /// No plan from us: somebody who may decide takes it over.
        HandOver = "hand_over",
    }
}

/// A guess: how many of 100 stay, what the case takes, and which parts the apology needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    /// 0 to 100.
    pub stays: u8,
    pub way: Way,
    pub parts: Set<ApologyPart>,
}

impl Guess {
    /// The highest number of 100.
    pub const MOST: u8 = 100;
}

/// A guess while it is being made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sketch {
    pub stays: Option<u8>,
    pub way: Option<Way>,
    pub parts: Set<ApologyPart>,
}

impl Sketch {
    /// The guess, once a number and a way are given. No part at all is a guess too.
    pub fn guess(&self) -> Option<Guess> {
        Some(Guess { stays: self.stays?.min(Guess::MOST), way: self.way?, parts: self.parts })
    }
}
