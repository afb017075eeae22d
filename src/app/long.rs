//! The texts that a manager types, how long each may be, and what of one is not kept.

use super::{OwnLetter, PersonalField, Sheet, State};

/// A text that has an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Long {
    Story,
    OwnLetter,
    /// The reason for going on past the safety gate.
    GateReason,
    Personal(PersonalField),
}

impl Long {
    /// The longest text, in characters.
    pub const fn longest(self) -> usize {
        match self {
            Self::Story => Sheet::LONGEST_STORY,
            Self::OwnLetter => OwnLetter::LONGEST,
            Self::GateReason => 1_000,
            Self::Personal(_) => PersonalField::LONGEST,
        }
    }
}

/// That a text was too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    pub of: Long,
    /// How many characters of it are not kept; 1 or more.
    pub beyond: usize,
}

/// As much of a text as is kept; the state says what is not, until that text changes again.
pub(super) fn keep(state: &mut State, of: Long, text: String) -> String {
    let longest = of.longest();
    // Bytes bound characters from above, so that a short text is not counted.
    let whole = if text.len() > longest { text.chars().count() } else { 0 };
    if whole > longest {
        state.cut = Some(Cut { of, beyond: whole - longest });
    } else if state.cut.is_some_and(|cut| cut.of == of) {
        state.cut = None;
    }
    first(text, longest)
}

/// The first `longest` characters of a text.
pub(super) fn first(mut text: String, longest: usize) -> String {
    if let Some((end, _)) = text.char_indices().nth(longest) {
        text.truncate(end);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::testing::{after, story};
    use crate::app::{Action, OwnAction, reduce};

    fn type_into(of: Long, text: String) -> Action {
        match of {
            Long::Story => story(&text),
            Long::OwnLetter => Action::Own(OwnAction::Text(text)),
            Long::GateReason => Action::GateReason(text),
            Long::Personal(field) => Action::Personal(field, text),
        }
    }

    fn kept(of: Long, state: &State) -> &str {
        match of {
            Long::Story => &state.sheet.story,
            Long::OwnLetter => &state.sheet.own.text,
            Long::GateReason => &state.sheet.gate.reason,
            Long::Personal(field) => field.of(&state.sheet.personal),
        }
    }

    #[test]
    fn what_is_too_long_is_cut_and_says_so_until_it_changes() {
        let name = Long::Personal(PersonalField::Customer);
        for of in [Long::Story, Long::OwnLetter, Long::GateReason, name] {
            let long = "é".repeat(of.longest() + 1_200);
            let state = after([type_into(of, long)]);
            assert_eq!(kept(of, &state).chars().count(), of.longest());
            assert_eq!(state.cut, Some(Cut { of, beyond: 1_200 }));
            let elsewhere = type_into(Long::Personal(PersonalField::Contact), "Ana".into());
            let (state, _) = reduce(&state, elsewhere);
            assert_eq!(state.cut, Some(Cut { of, beyond: 1_200 }));
            assert_eq!(reduce(&state, type_into(of, "é".repeat(of.longest()))).0.cut, None);
            assert_eq!(reduce(&state, Action::Clear).0.cut, None);
        }
    }
}
