//! Days and hours for a calendar, as iCalendar (RFC 5545).
//!
//! What is due on a day is an event of that whole day: it has no time zone, so it stands on the
//! same date wherever the file is opened. What is due within hours is a moment, written in UTC.
//! Events rather than tasks: every calendar shows them, while many drop tasks.

use std::fmt::Write as _;

use crate::locale::Date;

/// When something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Day(Date),
    /// Seconds since the beginning of 1970, UTC.
    Moment(i64),
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The same for the same entry in every file, so that a calendar renews it.
    pub uid: String,
    pub when: When,
    pub title: String,
    pub note: String,
    /// Whether the calendar is to speak up: at nine in the morning of a day, at a moment itself.
    pub alarm: bool,
}

/// The longest line, in bytes.
const LONGEST: usize = 75;
const DAY: i64 = 86_400;

/// The file of a calendar; `now` in seconds since the beginning of 1970, UTC.
pub fn write_calendar(events: &[Event], version: &str, now: i64) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//Amends//{version}//EN"),
        "CALSCALE:GREGORIAN".to_owned(),
    ];
    for event in events {
        let (start, end) = match event.when {
            When::Day(date) => (
                format!(";VALUE=DATE:{}", day(date)),
                format!(";VALUE=DATE:{}", day(date.plus_days(1))),
            ),
            When::Moment(at) => {
                (format!(":{}", moment(at)), format!(":{}", moment(at + 15 * 60)))
            }
        };
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", escaped(&event.uid)),
            format!("DTSTAMP:{}", moment(now)),
            format!("DTSTART{start}"),
            format!("DTEND{end}"),
            format!("SUMMARY:{}", escaped(&event.title)),
        ]);
        if !event.note.is_empty() {
            lines.push(format!("DESCRIPTION:{}", escaped(&event.note)));
        }
        // Nobody is busy all day because something is due.
        lines.push("TRANSP:TRANSPARENT".to_owned());
        if event.alarm {
            let after = if matches!(event.when, When::Day(_)) { "PT9H" } else { "PT0S" };
            lines.extend([
                "BEGIN:VALARM".to_owned(),
                "ACTION:DISPLAY".to_owned(),
                format!("TRIGGER:{after}"),
                format!("DESCRIPTION:{}", escaped(&event.title)),
                "END:VALARM".to_owned(),
            ]);
        }
        lines.push("END:VEVENT".to_owned());
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn moment(seconds: i64) -> String {
    let of_day = seconds.rem_euclid(DAY);
    let date = day(Date::from_days(seconds.div_euclid(DAY)));
    format!("{date}T{:02}{:02}{:02}Z", of_day / 3600, of_day / 60 % 60, of_day % 60)
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.trim().chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out += "\\n",
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A line, broken where it is too long, never within a letter.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST {
            out += "\r\n ";
            length = 1;
        }
        // Writing to a string never fails.
        let _ = out.write_char(c);
        length += c.len_utf8();
    }
    out + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(when: When, title: &str) -> Event {
        let (uid, note) = ("a@amends".to_owned(), "One, two; three\nfour\\".to_owned());
        Event { uid, when, title: title.to_owned(), note, alarm: true }
    }

    #[test]
    fn a_day_stands_on_its_date_and_a_moment_in_utc() {
        let date = Date::new(2026, 12, 31).expect("a day");
        let text = write_calendar(&[event(When::Day(date), "Ask")], "1.0", 0);
        for line in [
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "DTSTAMP:19700101T000000Z",
            "TRIGGER:PT9H",
            "DESCRIPTION:One\\, two\\; three\\nfour\\\\",
        ] {
            assert!(text.contains(&format!("\r\n{line}\r\n")), "{line} in {text}");
        }
        let at = date.days() * DAY + 23 * 3600 + 50 * 60 + 5;
        let text = write_calendar(&[event(When::Moment(at), "Call")], "1.0", 0);
        assert!(text.contains("\r\nDTSTART:20261231T235005Z\r\nDTEND:20270101T000505Z\r\n"));
    }

    #[test]
    fn lines_are_folded_between_letters() {
        let title = "Спросить, всё ли теперь в порядке; ".repeat(9) + &"సరి".repeat(60);
        let text = write_calendar(&[event(When::Moment(0), &title)], "1.0", 0);
        let lines: Vec<&str> = text.split_terminator("\r\n").collect();
        assert!(lines.iter().all(|line| line.len() <= LONGEST && !line.contains(['\r', '\n'])));
        let whole = text.replace("\r\n ", "");
        assert!(whole.contains(&format!("SUMMARY:{}", escaped(&title))));
    }

    #[test]
    fn no_text_breaks_out_of_its_line() {
        let text =
            write_calendar(&[event(When::Moment(0), "a\r\nBEGIN:VEVENT\u{0}\r\nb")], "1.0", 0);
        assert_eq!(text.matches("\r\nBEGIN:VEVENT").count(), 1);
    }
}
