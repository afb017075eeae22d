//! The case between a host and Amends: what a host gives, and what it is told.

use crate::advice::Advice;
use crate::app::{Action, Saved, Sheet, State};
use crate::incident::Closed;
use crate::share::{WireError, object, read_facts_file, write_advice, write_facts};

/// The case with the facts that a host gives in the place of those before. They stand as if they
/// were set by hand: what the story says of them does not count.
///
/// # Errors
/// The first field that is wrong.
pub fn with_facts(state: &State, facts: &str) -> Result<Saved, WireError> {
    let before = &state.sheet;
    let draft = read_facts_file(facts)?;
    let given = Sheet::of(draft);
    let currency = if draft.is_empty() { before.currency } else { given.currency };
    let sheet = Sheet {
        currency,
        story: before.story.clone(),
        story_language: before.story_language,
        personal: before.personal.clone(),
        letter_language: before.letter_language,
        own: before.own.clone(),
        chosen: before.chosen,
        channel: before.channel,
        set_by_hand: draft.known(),
        ..given
    };
    Ok(saved(state, sheet))
}

/// An empty case, and none set aside.
pub fn begun() -> Saved {
    Saved { sheet: Sheet::default(), kept: Vec::new(), parts: None }
}

fn saved(state: &State, sheet: Sheet) -> Saved {
    let kept = state.kept.iter().map(|sheet| Sheet::clone(sheet)).collect();
    Saved { sheet, kept, parts: None }
}

/// Whether an action changes the case itself, rather than what is made of it.
pub fn is_of_the_case(action: &Action) -> bool {
    matches!(
        action,
        Action::Story(_)
            | Action::StoryLanguage(_)
            | Action::Settle(..)
            | Action::Fact(_)
            | Action::Pick(..)
            | Action::Answer(_)
            | Action::Try(_)
            | Action::Untry
            | Action::Typed(..)
            | Action::Left(_)
            | Action::Unit(..)
            | Action::Currency(_)
            | Action::Law(_)
            | Action::LawChoice(..)
            | Action::LoadExample { .. }
            | Action::Clear
            | Action::BringBack
            | Action::Undo
            | Action::Redo
    )
}

/// The facts of the case, as JSON.
pub fn write_state_facts(state: &State) -> String {
    write_facts(&state.sheet.draft).to_string()
}

/// What a host is told of a change, as JSON: names of lists and numbers. Free text only where it
/// asks for that.
pub fn write_change(state: &State, share_text: bool) -> String {
    let sheet = &state.sheet;
    let mut told = object([
        ("facts", write_facts(&sheet.draft)),
        ("option", sheet.chosen.name().into()),
        ("channel", sheet.letter_channel().name().into()),
        ("letter_language", state.letter_language().name().into()),
        ("currency", sheet.currency.code().into()),
        ("own_letter", sheet.own.on.into()),
    ]);
    if share_text {
        told["incident"] = sheet.story.as_str().into();
        told["letter"] = sheet.own.text.as_str().into();
    }
    told.to_string()
}

/// The advice, as JSON; `null` until there is something to advise on.
pub fn write_result(state: &State, advice: &Advice) -> String {
    if state.sheet.is_described() {
        write_advice(advice, &state.house().policy).to_string()
    } else {
        "null".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::advise;
    use crate::app::reduce;
    use crate::reading::Reading;

    const FACTS: &str = r#"{"severity": "major", "price": {"amount": 60, "currency": "PLN"}}"#;

    fn given(facts: &str) -> State {
        let told = reduce(&State::default(), Action::Story("My own words.".to_owned())).0;
        let saved = with_facts(&told, facts).expect("they are right");
        reduce(&told, Action::Restored(Box::new(saved))).0
    }

    #[test]
    fn facts_of_a_host_stand_as_if_set_by_hand() {
        let state = given(FACTS);
        assert_eq!(state.sheet.story, "My own words.");
        assert_eq!(state.sheet.currency.code(), "PLN");
        let read = Action::Read {
            story: state.sheet.story.clone(),
            language: None,
            reading: Some(Box::new(Reading::none())),
        };
        let state = reduce(&state, read).0;
        assert_eq!(
            write_state_facts(&state),
            r#"{"price":{"amount":"60.00","currency":"PLN"},"severity":"major"}"#
        );
        assert!(!state.sheet.touched);
    }

    #[test]
    fn wrong_facts_are_one_sentence() {
        for (facts, sentence) in [
            (r#"{"severity": "huge"}"#, r#"facts.severity: "huge" is not in the list"#),
            (r#"{"mood": 1}"#, "facts.mood: no such field"),
            ("[]", "facts: expected an object, got []"),
        ] {
            let wrong = with_facts(&State::default(), facts).expect_err("they are wrong");
            assert_eq!(wrong.to_string(), sentence);
        }
        let broken = with_facts(&State::default(), "{").expect_err("it is no JSON");
        assert!(broken.to_string().starts_with("facts: expected JSON"), "{broken}");
    }

    #[test]
    fn a_host_is_told_no_free_text_unless_it_asks() {
        let state = given(FACTS);
        assert!(!write_change(&state, false).contains("own words"));
        assert!(write_change(&state, true).contains(r#""incident":"My own words.""#));
    }

    #[test]
    fn there_is_a_result_once_there_is_something_to_advise_on() {
        let result =
            |state: &State| write_result(state, &advise(&state.case(), &state.house().policy));
        assert_eq!(result(&State::default()), "null");
        assert!(result(&given(FACTS)).contains(r#""of_100":"#));
        assert!(result(&given(r#"{"flags": ["injury"]}"#)).contains(r#""gate":["injury"]"#));
    }
}
