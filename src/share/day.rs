//! Days as `2026-11-27`.

use crate::locale::Date;

/// A day as `2026-11-27`.
pub fn write_day(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// Reads a day as it is written above, and as the browser's field gives it.
pub fn read_day(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// Reads a day that stands exactly as it is written above.
pub(super) fn read_written_day(text: &str) -> Option<Date> {
    read_day(text).filter(|day| write_day(*day) == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_any_width_and_strictly_only_as_it_is_written() {
        let day = Date::new(2026, 3, 31);
        for (text, read, strict) in [
            ("2026-03-31", day, day),
            ("2026-3-31", day, None),
            ("+2026-03-31", day, None),
            ("02026-03-31", day, None),
            ("2026-03-31 ", None, None),
            ("2026-02-30", None, None),
            ("2026-03", None, None),
            ("2026-03-31-1", None, None),
            ("10000-01-01", None, None),
            ("", None, None),
        ] {
            assert_eq!((read_day(text), read_written_day(text)), (read, strict), "{text}");
        }
    }
}
