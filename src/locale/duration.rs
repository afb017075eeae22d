//! Durations in words.

use super::Words;
use crate::incident::Minutes;

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;
const WEEK: u32 = 7 * DAY;

/// From how many minutes on a duration is told in this unit, if it is a whole number of
/// it, and from how many on it is rounded to it. Longest unit first.
///
/// "90 minutes" is how people say it, "100 minutes" still is; "1000 minutes" is not.
const UNITS: &[(&str, u32, u32, u32)] = &[
    ("weeks", WEEK, WEEK, 8 * WEEK),
    ("days", DAY, DAY, 2 * DAY),
    ("hours", HOUR, HOUR, 4 * HOUR),
    ("minutes", 1, 1, 1),
];

/// A wait or a lateness in words: "90 minutes", "2 hours", "3 days"; rounded when that is
/// how one would say it. `None` for no time at all.
pub fn duration(words: &Words, minutes: Minutes) -> Option<String> {
    let minutes = minutes.get();
    let (unit, length, ..) = UNITS.iter().find(|(_, length, whole, rounded)| {
        (minutes >= *whole && minutes.is_multiple_of(*length)) || minutes >= *rounded
    })?;
    let count = (minutes + length / 2) / length;
    (count > 0).then(|| words.m().msg_duration(*unit, count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_told_as_people_tell_them() {
        for (minutes, expected) in [
            (1, "one minute"),
            (30, "half an hour"),
            (45, "45 minutes"),
            (60, "an hour"),
            (90, "90 minutes"),
            (120, "2 hours"),
            (250, "4 hours"),
            (1440, "a day"),
            (1500, "25 hours"),
            (4000, "3 days"),
            (10_080, "a week"),
            (14_400, "10 days"),
            (100_000, "10 weeks"),
        ] {
            let minutes = Minutes::new(minutes).expect("in range");
            assert_eq!(duration(Words::english(), minutes).as_deref(), Some(expected));
        }
        assert_eq!(duration(Words::english(), Minutes::ZERO), None);
    }
}
