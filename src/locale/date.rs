//! A day of the calendar, without a clock and without a time zone.

use crate::incident::closed_list;

closed_list! {
    /// A day of the week.
    Weekday as "weekdays" {
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
        Sunday = "sunday",
    }
}

/// A day of the Gregorian calendar, 1 January 1 to 31 December 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// Days from 1 March of the year 0 to 1 January 1970.
const TO_1970: i64 = 719_468;
/// Days in 400 years, after which the calendar repeats.
const ERA: i64 = 146_097;

impl Date {
    /// The last day there is.
    const LAST: Self = Self { year: 9999, month: 12, day: 31 };
    /// The first day there is.
    const FIRST: Self = Self { year: 1, month: 1, day: 1 };

    /// `None` for a day that no calendar has.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let date = Self { year, month, day };
        // A day that does not exist comes back from its count as another one.
        let whole = (1..=9999).contains(&year) && (1..=12).contains(&month);
        (whole && (1..=31).contains(&day) && Self::from_days(date.days()) == date).then_some(date)
    }

    /// The day that many days after 1 January 1970, held within the calendar.
    pub fn from_days(days: i64) -> Self {
        let days = days.clamp(Self::FIRST.days(), Self::LAST.days()) + TO_1970;
        // Years that begin on 1 March put the leap day last
        // (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
        let (era, of_era) = (days.div_euclid(ERA), days.rem_euclid(ERA));
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = era * 400 + year + i64::from(month <= 2);
        Self { year: year as u16, month: month as u8, day: day as u8 }
    }

    /// Days since 1 January 1970; negative before it.
    pub fn days(self) -> i64 {
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month <= 2);
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let from_march = if month > 2 { month - 3 } else { month + 9 };
        let of_year = (153 * from_march + 2) / 5 + i64::from(self.day) - 1;
        era * ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - TO_1970
    }

    /// The day that many days later, at most the last of the calendar.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self::from_days(self.days() + i64::from(days))
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        use crate::incident::Closed;
        // 1 January 1970 was a Thursday.
        let place = (self.days() + 3).rem_euclid(7) as usize;
        Weekday::ALL.get(place).copied().unwrap_or(Weekday::Monday)
    }

    /// 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: u16, month: u8, day: u8) -> Date {
        Date::new(year, month, day).expect("a day of the calendar")
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for (year, month, day) in
            [(2025, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 1, 0), (0, 1, 1)]
        {
            assert_eq!(Date::new(year, month, day), None, "{year}-{month}-{day}");
        }
        assert!(Date::new(2024, 2, 29).is_some());
        assert!(Date::new(2000, 2, 29).is_some());
    }

    #[test]
    fn every_day_count_reads_back() {
        for days in (Date::FIRST.days()..=Date::LAST.days()).step_by(97) {
            assert_eq!(Date::from_days(days).days(), days);
        }
        assert_eq!(Date::from_days(0), date(1970, 1, 1));
        assert_eq!(Date::from_days(i64::MAX / 2), Date::LAST);
    }

    #[test]
    fn weekdays_and_months_turn() {
        assert_eq!(date(1970, 1, 1).weekday(), Weekday::Thursday);
        assert_eq!(date(2026, 11, 27).weekday(), Weekday::Friday);
        assert_eq!(date(2026, 12, 31).plus_days(1), date(2027, 1, 1));
        assert_eq!(date(2024, 2, 28).plus_days(2), date(2024, 3, 1));
        assert_eq!(Date::LAST.plus_days(1), Date::LAST);
    }
}
