//! A timer as data: when it began and how much was spent before, so that it goes on while no
//! window is open.

/// A timer that counts down. Moments are milliseconds of one clock, which the caller reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// In seconds.
    pub length: u32,
    /// When it was started last; `None` while it stands.
    pub since: Option<u64>,
    /// What had been spent before that, in milliseconds.
    pub spent: u64,
}

impl Default for Timer {
    fn default() -> Self {
        Self { length: 5 * 60, since: None, spent: 0 }
    }
}

impl Timer {
    /// The longest time, in seconds.
    pub const LONGEST: u32 = 8 * 60 * 60;

    /// Starts it, or goes on.
    #[must_use]
    pub fn started(self, now: u64) -> Self {
        Self { since: Some(self.since.unwrap_or(now)), ..self }
    }

    /// Lets it stand.
    #[must_use]
    pub fn paused(self, now: u64) -> Self {
        Self { spent: self.gone(now), since: None, ..self }
    }

    /// Back to the beginning; it stands.
    #[must_use]
    pub fn reset(self) -> Self {
        Self { since: None, spent: 0, ..self }
    }

    /// With another length, from the beginning.
    #[must_use]
    pub fn of(length: u32) -> Self {
        Self { length: length.min(Self::LONGEST), since: None, spent: 0 }
    }

    /// Seconds left, the one that has begun included; below nought it is over by so many.
    pub fn left(&self, now: u64) -> i64 {
        let left = i64::from(self.length) * 1000 - i64::try_from(self.gone(now)).unwrap_or(0);
        left.div_euclid(1000) + i64::from(left.rem_euclid(1000) > 0)
    }

    fn gone(&self, now: u64) -> u64 {
        // A clock that was set back counts nothing.
        self.spent + self.since.map_or(0, |since| now.saturating_sub(since))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_counts_while_it_runs_and_never_while_it_stands() {
        let timer = Timer::of(60);
        assert_eq!(timer.left(1_000_000), 60);
        let running = timer.started(1_000_000);
        assert_eq!(running.left(1_000_000), 60);
        assert_eq!(running.left(1_000_001), 60);
        assert_eq!(running.left(1_001_000), 59);
        // Started again while it runs, it goes on.
        assert_eq!(running.started(1_030_000), running);
        let paused = running.paused(1_010_500);
        assert_eq!((paused.left(9_000_000), paused.since), (50, None));
        let on = paused.started(2_000_000);
        assert_eq!(on.left(2_060_000), -10);
        assert_eq!(on.left(1_000), 50, "a clock that was set back");
        assert_eq!(on.reset(), timer);
        assert_eq!(Timer::of(u32::MAX).length, Timer::LONGEST);
    }
}
