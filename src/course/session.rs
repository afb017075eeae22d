//! A session: several cases, what is done with each, and how long it takes.

use crate::incident::closed_list;

closed_list! {
    /// What is done with a case.
    Activity as "activities" {
        /// Guess, then see the forecast.
        Predict = "predict",
        /// Turn one fact and guess the direction.
        WhatIf = "what_if",
        /// Find the faults in a bad apology.
        Faults = "faults",
        /// Write an apology and compare.
        Write = "write",
        /// Reach a figure at the least cost.
        Money = "money",
        /// Talk about it.
        Discuss = "discuss",
    }
}

/// One part of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The case, by its id.
    pub scenario: String,
    pub activity: Activity,
    pub minutes: u32,
}

/// A session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// When it begins, in minutes since midnight.
    pub begins: u32,
    pub items: Vec<Item>,
}

impl Default for Session {
    fn default() -> Self {
        Self { begins: 9 * 60, items: Vec::new() }
    }
}

const DAY: u32 = 24 * 60;

impl Session {
    /// More parts than a day holds.
    pub const MOST: usize = 40;
    /// The longest part, in minutes.
    pub const LONGEST: u32 = 8 * 60;

    /// Takes out the parts of a case; returns where the part stands then that is on at `at`, unless
    /// it was one of them.
    pub fn without(&mut self, scenario: &str, at: Option<usize>) -> Option<usize> {
        let stays = |item: &&Item| item.scenario != scenario;
        let at = at.and_then(|at| {
            self.items.get(at).filter(stays)?;
            Some(self.items.get(..at)?.iter().filter(stays).count())
        });
        self.items.retain(|item| stays(&item));
        at
    }

    /// All minutes together.
    pub fn minutes(&self) -> u32 {
        self.items.iter().map(|item| item.minutes).sum()
    }

    /// When each part begins, in minutes since midnight, and last when the session ends.
    pub fn clock(&self) -> Vec<u32> {
        let mut now = self.begins;
        let mut times = vec![now];
        for item in &self.items {
            now = (now + item.minutes) % DAY;
            times.push(now);
        }
        times
    }

    /// Each case of the session once, in its order.
    pub fn scenarios(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = Vec::new();
        for item in &self.items {
            if !ids.contains(&item.scenario.as_str()) {
                ids.push(&item.scenario);
            }
        }
        ids
    }

    /// A time of day as it is typed: `9:30`; `None` for what is none.
    pub fn read_time(text: &str) -> Option<u32> {
        let (hours, minutes) = text.trim().split_once([':', '.'])?;
        let part = |text: &str, below: u32| {
            let short = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
            text.parse().ok().filter(|number: &u32| short && *number < below)
        };
        Some(part(hours, 24)? * 60 + part(minutes, 60)?)
    }

    /// A time of day as it is written: `09:30`.
    pub fn write_time(minutes: u32) -> String {
        format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(ids: &[&str]) -> Session {
        let item = |id: &&str| Item {
            scenario: (*id).to_owned(),
            activity: Activity::Predict,
            minutes: 25,
        };
        Session { begins: 23 * 60 + 30, items: ids.iter().map(item).collect() }
    }

    #[test]
    fn the_clock_runs_through_the_parts() {
        let session = session(&["a", "b"]);
        assert_eq!(session.clock(), [23 * 60 + 30, 23 * 60 + 55, 20]);
        assert_eq!(session.minutes(), 50);
        assert_eq!(Session::write_time(session.clock()[2]), "00:20");
    }

    #[test]
    fn each_case_is_there_once() {
        let session = session(&["a", "a", "b", "c", "b"]);
        assert_eq!(session.scenarios(), ["a", "b", "c"]);
    }

    #[test]
    fn times_are_read_as_they_are_typed() {
        for (text, minutes) in [("9:30", Some(570)), (" 14.05 ", Some(845)), ("0:00", Some(0))] {
            assert_eq!(Session::read_time(text), minutes, "{text}");
        }
        for bad in ["", "9", "24:00", "9:60", "-1:00", "9:", "9:000", "a:b", "+9:00"] {
            assert_eq!(Session::read_time(bad), None, "{bad}");
        }
    }
}
