//! What the story tells: the facts read in it, beside those that were set by hand.

use std::ops::Range;

use super::long::keep;
use super::number::fitting_unit;
use super::typing::follow;
use super::{FieldId, Long, Sheet, State};
use crate::incident::{Closed, Fact, IncidentDraft, Set};
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
    let before = sheet.draft;
    // An example comes with its facts; its story adds to them when it is changed.
    if sheet.example.is_none() || sheet.retold {
        for fact in Fact::ALL {
            if is_free(sheet, *fact) && *fact != Fact::Stage {
                take_fact(sheet, *fact, &reading.draft);
            }
        }
    }
    follow(sheet, &before);
    // A further danger is a further question: the reason was given without it.
    if sheet.draft.flags.iter().any(|flag| !before.flags.contains(flag)) {
        sheet.gate.accepted = false;
    }
    let stands = |fact: Fact| {
        reading.draft.knows(fact) && sheet.draft.only(fact) == reading.draft.only(fact)
    };
    let open = |fact: Fact| !sheet.draft.knows(fact) && !sheet.declined.contains(fact);
    let doubts = reading.ambiguous.into_iter().filter(|doubt| open(doubt.fact));
    let doubts: Vec<Doubt> = doubts.filter_map(|doubt| still_asked(sheet, doubt)).collect();
    let doubted = |fact: Fact| doubts.iter().any(|doubt| doubt.fact == fact);
    let found = reading.found.into_iter().filter(|f| stands(f.fact) || doubted(f.fact)).collect();
    Told { found, doubts, language: Some(reading.language), failed: false }
}

/// What of a doubt is still to be asked: no flag that was denied, and none in the place of what an
/// example says.
fn still_asked(sheet: &Sheet, mut doubt: Doubt) -> Option<Doubt> {
    if doubt.fact == Fact::Flags {
        let whole = sheet.example.is_none() || sheet.retold;
        doubt.readings.retain(|r| whole && r.flags.iter().any(|f| !sheet.denied.contains(f)));
    }
    (!doubt.readings.is_empty()).then_some(doubt)
}

/// Takes it that no flag that is asked about is part of the case.
pub(super) fn deny(state: &mut State) {
    let asked = state.told.doubts.iter().flat_map(|doubt| &doubt.readings);
    let denied = asked.flat_map(|reading| reading.flags.iter());
    state.sheet.denied = denied.fold(state.sheet.denied, Set::with);
    state.told.doubts.retain(|doubt| doubt.fact != Fact::Flags);
    state.told.found.retain(|found| found.fact != Fact::Flags);
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
    let amount = FieldId::of_fact(fact).and_then(|field| sheet.money(field));
    if let (true, Some(money)) = (first_amount, amount) {
        sheet.currency = money.currency();
    }
    fit_unit(sheet, fact);
}

/// Puts the unit beside a number in which it is written shortest.
pub(super) fn fit_unit(sheet: &mut Sheet, fact: Fact) {
    let Some(field) = FieldId::of_fact(fact) else { return };
    if let Some(number) = sheet.smallest(field)
        && let Some(unit) = fitting_unit(number, field.kind())
    {
        sheet.raw.put_unit(field, unit);
    }
}

/// The words that carry facts after an edit of the story: those before it stay, those after
/// it move along, those that it touched are gone until the story is read again.
pub(super) fn moved(found: &[Found], before: &str, after: &str) -> Vec<Found> {
    let shifted = shift(before, after);
    let kept = found
        .iter()
        .filter_map(|found| Some(Found { fact: found.fact, at: shifted(&found.at)? }));
    kept.collect()
}

/// Tells where words stand after an edit; `None` for those that it touched.
pub(super) fn shift<'a>(
    before: &'a str,
    after: &'a str,
) -> impl Fn(&Range<usize>) -> Option<Range<usize>> + 'a {
    let edit = edit(before, after);
    move |at| {
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
}

/// Whether an edit of the story ended at the end of a word, so that it can be read at once.
pub(super) fn ended(before: &str, after: &str) -> bool {
    let edit = edit(before, after);
    let end = (edit.end + after.len()).saturating_sub(before.len());
    let last = after.get(..end).and_then(|text| text.chars().next_back());
    let next = after.get(end..).and_then(|text| text.chars().next());
    !last.is_some_and(char::is_alphanumeric) || next.is_some_and(char::is_alphanumeric)
}

/// Where the caret stands in a word that is being typed; `None` where an edit ended one, or put in
/// several at once.
pub(super) fn unfinished(before: &str, after: &str) -> Option<usize> {
    let edit = edit(before, after);
    let end = (edit.end + after.len()).saturating_sub(before.len());
    let put_in = after.get(edit.start..end).unwrap_or_default();
    (!ended(before, after) && !put_in.contains(char::is_whitespace)).then_some(end)
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

/// Takes the story as it stands in its field; what was read moves along with its words.
pub(super) fn tell(state: &mut State, text: String) {
    let story = keep(state, Long::Story, text);
    state.told.found = moved(&state.told.found, &state.sheet.story, &story);
    state.sheet.retold |= state.sheet.example.is_some() && story != state.sheet.story;
    state.sheet.story = story;
    if state.sheet.story.trim().is_empty() {
        // A new story may speak of what was opened in the old one.
        state.sheet.declined = Set::EMPTY;
        state.sheet.denied = Set::EMPTY;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::testing::{after, example, severity, story};
    use crate::app::{Action, FactEdit, FieldId, Unit, reduce};
    use crate::incident::{Cause, Flag, Minutes, Set, Severity};
    use crate::text::Language;

    /// The answer of the reader to a story.
    fn answer(text: &str, draft: IncidentDraft) -> Action {
        let found = Fact::ALL.iter().filter(|fact| draft.knows(**fact));
        let found = found.map(|fact| Found { fact: *fact, at: 0..text.len() }).collect();
        let reading = Reading { draft, found, ..Reading::none() };
        let reading = Some(Box::new(reading));
        Action::Read { story: text.to_owned(), language: None, reading }
    }

    #[test]
    fn what_is_set_by_hand_survives_reading_and_what_is_read_follows_the_story() {
        let read = IncidentDraft {
            severity: Some(Severity::Major),
            delay: Minutes::new(120),
            ..IncidentDraft::default()
        };
        let first = [severity(Severity::Minor), story("Two hours."), answer("Two hours.", read)];
        let state = after(first);
        assert_eq!(state.sheet.draft.severity, Some(Severity::Minor));
        assert_eq!(state.sheet.text(FieldId::Delay), "2");
        assert_eq!(state.sheet.unit(FieldId::Delay), Some(Unit::Hours));
        // Its words carry the wait alone, since the severity stands otherwise.
        let carried: Vec<Fact> = state.told.found.iter().map(|found| found.fact).collect();
        assert_eq!(carried, [Fact::Delay]);

        // Read again after an edit: the wait goes with its words, the severity stays.
        let next = [story("Hours."), answer("Hours.", IncidentDraft::default())];
        let state = next.into_iter().fold(state, |state, action| reduce(&state, action).0);
        assert_eq!(state.sheet.draft.delay, None);
        assert_eq!(state.sheet.draft.severity, Some(Severity::Minor));

        // What was opened by hand stays open, until the story is a new one.
        let open = Action::Fact(FactEdit::Severity(None));
        let again = [open, story("Awful."), answer("Awful.", read)];
        let state = again.into_iter().fold(state, |state, action| reduce(&state, action).0);
        assert_eq!(state.sheet.draft.severity, None);
        let new = [story(""), story("Awful."), answer("Awful.", read)];
        let state = new.into_iter().fold(state, |state, action| reduce(&state, action).0);
        assert_eq!(state.sheet.draft.severity, Some(Severity::Major));
    }

    #[test]
    fn the_law_follows_what_the_story_says() {
        let late =
            |minutes| IncidentDraft { delay: Minutes::new(minutes), ..IncidentDraft::default() };
        let law = Action::Law(Some(crate::evidence::floor::Scheme::Eu261));
        let three = [story("3 hours."), answer("3 hours.", late(180)), law];
        let state = after(three.into_iter().chain([story("5."), answer("5.", late(300))]));
        assert_eq!(state.sheet.law.and_then(|(_, inputs)| inputs.delay), Minutes::new(300));
    }

    #[test]
    fn an_answer_about_an_older_story_is_dropped() {
        let read = IncidentDraft { delay: Minutes::new(120), ..IncidentDraft::default() };
        let state =
            after([story("Two hours"), story("Two hours late"), answer("Two hours", read)]);
        assert_eq!(state.sheet.draft, IncidentDraft::default());
        let story = "Two hours late".to_owned();
        let failed = Action::Read { story, language: None, reading: None };
        assert!(reduce(&state, failed).0.told.failed);
    }

    #[test]
    fn so_is_one_in_a_language_that_was_taken_back() {
        let read = IncidentDraft { delay: Minutes::new(120), ..IncidentDraft::default() };
        let state = after([
            story("Two hours"),
            Action::StoryLanguage(Some(Language::Telugu)),
            Action::StoryLanguage(None),
            answer("Two hours", read),
        ]);
        let reading = Some(Box::new(Reading::none()));
        let late = Action::Read {
            story: "Two hours".to_owned(),
            language: Some(Language::Telugu),
            reading,
        };
        assert_eq!(reduce(&state, late).0, state);
    }

    #[test]
    fn an_example_keeps_its_facts_until_its_story_is_changed() {
        let read = IncidentDraft { yearly_value: None, ..IncidentDraft::default() };
        let state = after([example("sc-04"), answer("A story.", read)]);
        assert_eq!(
            state,
            after([example("sc-04"), answer("A story.", IncidentDraft::default())])
        );
        assert!(!state.sheet.is_own(), "reading is no change of the manager's");
        let flags = IncidentDraft { flags: Set::EMPTY.with(Flag::Legal), ..read };
        assert!(
            after([example("sc-04"), answer("A story.", flags)]).sheet.draft.flags.is_empty()
        );
        // Whatever else was done with it, and after a reload.
        let chosen = [example("sc-04"), severity(Severity::Minor), answer("A story.", flags)];
        assert!(after(chosen).sheet.draft.flags.is_empty());
        let changed = [example("sc-04"), story("A lawyer."), answer("A lawyer.", flags)];
        assert!(after(changed).sheet.draft.flags.contains(Flag::Legal));
    }

    #[test]
    fn a_doubt_is_settled_by_choosing() {
        let cause = |cause| IncidentDraft { cause: Some(cause), ..IncidentDraft::default() };
        let doubt = Doubt {
            fact: Fact::Cause,
            readings: vec![cause(Cause::Ours), cause(Cause::Partner)],
        };
        let reading = Reading { ambiguous: vec![doubt.clone()], ..Reading::none() };
        let reading = Some(Box::new(reading));
        let action = Action::Read { story: "x".to_owned(), language: None, reading };
        let state = after([story("x"), action.clone()]);
        assert_eq!(state.told.doubts, [doubt]);
        let settled =
            reduce(&state, Action::Settle(Fact::Cause, Box::new(cause(Cause::Partner)))).0;
        assert_eq!(settled.sheet.draft.cause, Some(Cause::Partner));
        // Undone, it is read again, and asks again.
        let (undone, effects) = reduce(&settled, Action::Undo);
        assert!(effects.iter().any(|effect| matches!(effect, crate::app::Effect::Read { .. })));
        assert_eq!(reduce(&undone, action.clone()).0.told.doubts.len(), 1);
        let (again, _) = reduce(&settled, action);
        assert_eq!((again.told.doubts, again.sheet.draft.cause), (vec![], Some(Cause::Partner)));
    }

    #[test]
    fn a_flag_that_is_denied_is_not_asked_again_but_is_still_read() {
        let flags = |flag| IncidentDraft { flags: Set::EMPTY.with(flag), ..Default::default() };
        let asks = |readings: &[Flag]| {
            let readings = readings.iter().copied().map(flags).collect();
            let ambiguous = vec![Doubt { fact: Fact::Flags, readings }];
            let reading = Some(Box::new(Reading { ambiguous, ..Reading::none() }));
            Action::Read { story: "x".to_owned(), language: None, reading }
        };
        let denied = after([story("x"), asks(&[Flag::Injury, Flag::Legal]), Action::Deny]);
        assert_eq!(denied.told.doubts, []);
        assert!(denied.sheet.draft.flags.is_empty());
        assert_eq!(reduce(&denied, asks(&[Flag::Injury])).0.told.doubts, []);
        let other = reduce(&denied, asks(&[Flag::Injury, Flag::Child])).0;
        assert_eq!(other.told.doubts[0].readings, [flags(Flag::Child)]);
        let sure = reduce(&denied, answer("x", flags(Flag::Injury))).0;
        assert!(sure.sheet.draft.flags.contains(Flag::Injury));
        // An example says of itself whether it is such a case.
        assert_eq!(after([example("sc-04"), asks(&[Flag::Injury])]).told.doubts, []);
    }

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
