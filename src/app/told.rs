//! What the story tells: the facts read in it, beside those that were set by hand.

use std::ops::Range;

use super::number::fitting_unit;
use super::{FieldId, FieldKind, Sheet};
use crate::incident::{Closed, Fact, IncidentDraft};
use crate::reading::{Doubt, Found, Reading};
use crate::text::Language;

/// What was read in the story on the desk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// Words that carry a fact as it stands, in bytes of the story.
    pub found: Vec<Found>,
    /// Facts for which the story gives several readings.
    pub doubts: Vec<Doubt>,
    /// The language that the story was read in.
    pub language: Option<Language>,
    /// Whether the story could not be read; nothing is taken from it then.
    pub failed: bool,
}

/// Takes over what was read. What is set by hand stays, and so does what an example gave;
/// what the story no longer says is open again.
pub(super) fn take(sheet: &mut Sheet, reading: Reading) -> Told {
    let flags = sheet.draft.flags;
    // An example comes with its facts; its story adds to them when it is changed.
    if sheet.example.is_none() || sheet.touched {
        for fact in Fact::ALL {
            if is_free(sheet, *fact) && *fact != Fact::Stage {
                take_fact(sheet, *fact, &reading.draft);
            }
        }
    }
    // A further danger is a further question: the reason was given without it.
    if sheet.draft.flags.iter().any(|flag| !flags.contains(flag)) {
        sheet.gate.accepted = false;
    }
    let stands = |fact: Fact| {
        reading.draft.knows(fact) && sheet.draft.only(fact) == reading.draft.only(fact)
    };
    let open = |fact: Fact| !sheet.draft.knows(fact) && !sheet.declined.contains(fact);
    let doubts: Vec<Doubt> =
        reading.ambiguous.into_iter().filter(|doubt| open(doubt.fact)).collect();
    let doubted = |fact: Fact| doubts.iter().any(|doubt| doubt.fact == fact);
    let found = reading.found.into_iter().filter(|f| stands(f.fact) || doubted(f.fact)).collect();
    Told { found, doubts, language: Some(reading.language), failed: false }
}

/// Whether reading may change a fact: nobody has set it.
fn is_free(sheet: &Sheet, fact: Fact) -> bool {
    let set = sheet.set_by_hand.contains(fact) || sheet.declined.contains(fact);
    !set && (sheet.read.contains(fact) || !sheet.draft.knows(fact))
}

fn take_fact(sheet: &mut Sheet, fact: Fact, read: &IncidentDraft) {
    let first_amount = [sheet.draft.price, sheet.draft.loss, sheet.draft.yearly_value]
        .iter()
        .all(Option::is_none);
    sheet.draft.copy(fact, read);
    sheet.read = if read.knows(fact) { sheet.read.with(fact) } else { sheet.read.without(fact) };
    let Some(field) = FieldId::of_fact(fact) else { return };
    if field.kind() == FieldKind::Money {
        if let (true, Some(money)) = (first_amount, sheet.money(field)) {
            sheet.currency = money.currency();
        }
    } else if let Some(number) = sheet.smallest(field)
        && let Some(unit) = fitting_unit(number, field.kind())
    {
        sheet.raw.put_unit(field, unit);
    }
}

/// The words that carry facts after an edit of the story: those before it stay, those after
/// it move along, those that it touched are gone until the story is read again.
pub(super) fn moved(found: &[Found], before: &str, after: &str) -> Vec<Found> {
    let kept = found.iter().filter_map(|found| {
        Some(Found { fact: found.fact, at: shifted(&found.at, before, after)? })
    });
    kept.collect()
}

/// Where some words stand after an edit; `None` when it touched them.
pub(super) fn shifted(at: &Range<usize>, before: &str, after: &str) -> Option<Range<usize>> {
    let edit = edit(before, after);
    let moved = |at: usize| at + after.len() - before.len();
    let at = if at.end <= edit.start {
        at.clone()
    } else if at.start >= edit.end {
        moved(at.start)..moved(at.end)
    } else {
        return None;
    };
    after.get(at.clone()).map(|_| at)
}

/// Whether an edit of the story ended at the end of a word, so that it can be read at once.
pub(super) fn ended(before: &str, after: &str) -> bool {
    let edit = edit(before, after);
    let end = (edit.end + after.len()).saturating_sub(before.len());
    let last = after.get(..end).and_then(|text| text.chars().next_back());
    let next = after.get(end..).and_then(|text| text.chars().next());
    !last.is_some_and(char::is_alphanumeric) || next.is_some_and(char::is_alphanumeric)
}

/// The stretch of the text before that an edit replaced, on character boundaries.
fn edit(before: &str, after: &str) -> Range<usize> {
    let same = |(a, b): &(char, char)| a == b;
    let begin: usize =
        before.chars().zip(after.chars()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let rest = |text: &str| text.len() - begin;
    let shortest = rest(before).min(rest(after));
    let mut end = 0;
    for (a, b) in before.chars().rev().zip(after.chars().rev()) {
        if a != b || end + a.len_utf8() > shortest {
            break;
        }
        end += a.len_utf8();
    }
    begin..before.len() - end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_before_an_edit_stay_and_those_after_it_move() {
        let found = |ranges: &[Range<usize>]| -> Vec<Found> {
            ranges.iter().map(|at| Found { fact: Fact::Delay, at: at.clone() }).collect()
        };
        let all = [0..5, 6..8, 9..14];
        for (after, expected) in [
            ("hello we adieu", &[0..5, 6..8, 9..14][..]),
            ("hello my we adieu", &[0..5, 9..11, 12..17]),
            ("hello w adieu", &[0..5, 8..13]),
            ("hello we adieu!", &[0..5, 6..8, 9..14]),
            ("жhello we adieu", &[2..7, 8..10, 11..16]),
            ("", &[]),
        ] {
            let moved = moved(&found(&all), "hello we adieu", after);
            assert_eq!(moved, found(expected), "{after}");
        }
    }

    #[test]
    fn reading_waits_for_the_end_of_a_word() {
        for (before, after, expected) in [
            ("", "w", false),
            ("he wai", "he wait", false),
            ("he waited", "he waited ", true),
            ("he waited", "he waited.", true),
            ("he waited now", "he waited  now", true),
            // A letter put into a word leaves a whole word; a paste may end in the middle.
            ("he wited", "he waited", true),
            ("", "He waited two hours.", true),
            ("ждал", "ждала", false),
            ("he waited", "", true),
        ] {
            assert_eq!(ended(before, after), expected, "{before:?} → {after:?}");
        }
    }
}
