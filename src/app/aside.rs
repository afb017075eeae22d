//! The cases that others replaced.

use std::rc::Rc;

use super::{Saved, Sheet, State};
use crate::locale::Date;

/// How many cases are kept at most; the oldest goes first.
pub const MOST_KEPT: usize = 60;

/// Puts another sheet on the desk and keeps the one that lay there, unless it is empty or
/// an example as it came.
pub(super) fn set_aside(state: &mut State, sheet: Sheet) {
    let before = replace(state, sheet);
    keep(&mut state.kept, before, state.today);
}

/// Keeps a sheet among the others, with the day.
fn keep<T: From<Sheet>>(kept: &mut Vec<T>, mut sheet: Sheet, today: Option<Date>) {
    if sheet.is_own() {
        sheet.day = today;
        kept.push(sheet.into());
    }
    if kept.len() > MOST_KEPT {
        kept.remove(0);
    }
}

impl Saved {
    /// Puts another sheet on the desk and keeps the one that lay there, as the page does.
    pub fn put_on_desk(&mut self, sheet: Sheet, today: Date) {
        let before = std::mem::replace(&mut self.sheet, sheet);
        // Nobody has judged its letter yet.
        self.parts = None;
        keep(&mut self.kept, before, Some(today));
    }
}

/// Puts a kept sheet on the desk. The one that lay there goes to the far end, so that
/// bringing back again and again comes round to every case.
pub(super) fn bring_back(state: &mut State, sheet: Sheet) {
    let before = replace(state, sheet);
    if before.is_own() {
        state.kept.insert(0, Rc::new(before));
    }
}

/// Puts another sheet on the desk, and gives the one that lay there.
pub(super) fn replace(state: &mut State, sheet: Sheet) -> Sheet {
    state.open = None;
    state.cut = None;
    state.tried = None;
    std::mem::replace(&mut state.sheet, sheet)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dialog_keeps_what_lay_on_the_desk_as_the_page_does() {
        let own =
            |story: &str| Sheet { story: story.to_owned(), touched: true, ..Sheet::default() };
        let today = Date::from_days(20_000);
        let mut saved = Saved { sheet: own("first"), kept: Vec::new(), parts: None };
        saved.put_on_desk(Sheet::default(), today);
        assert_eq!(saved.kept, [Sheet { day: Some(today), ..own("first") }]);
        saved.put_on_desk(own("second"), today);
        assert_eq!(saved.kept.len(), 1, "an empty sheet is not worth keeping");
        for _ in 0..=MOST_KEPT {
            saved.put_on_desk(own("more"), today);
        }
        assert_eq!(saved.kept.len(), MOST_KEPT);
        assert_eq!(saved.kept[0].story, "more", "the oldest goes first");
    }
}
