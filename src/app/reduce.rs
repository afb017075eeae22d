//! From a state and an action to the next state and what is to happen outside it.

use std::rc::Rc;

use super::aside::{bring_back, replace, set_aside};
use super::history::{self, Edit};
use super::long::keep;
use super::typing::{by_hand, first_inputs, follow, left, retype, set_currency, set_fact, typed};
use super::{
    Action, Effect, FactEdit, FieldId, Judged, Long, OwnAction, Place, Saved, Sheet, State,
    Storage, Told, Trial, Whose, choice, example, told,
};
use crate::incident::Closed;

/// The next state, and the effects in the order in which they are to happen.
pub fn reduce(state: &State, action: Action) -> (State, Vec<Effect>) {
    let mut next = state.clone();
    let mut effects = Vec::new();
    let whole_case = action.is_whole_case();
    let edit = Edit::of(&action, state);
    let by_manager = !whole_case
        && !matches!(action, Action::Undo | Action::Redo)
        && !matches!(action, Action::Read { .. } | Action::Policy(..) | Action::BeginIn(_));
    match action {
        Action::Story(text) => {
            told::tell(&mut next, text);
            let at_once = told::ended(&state.sheet.story, &next.sheet.story);
            effects.push(Effect::read(&next, at_once));
        }
        Action::StoryLanguage(language) => {
            next.sheet.story_language = language;
            effects.push(Effect::read(&next, true));
        }
        Action::Read { story, language, reading }
            if (&story, language) == (&state.sheet.story, state.sheet.story_language) =>
        {
            match reading {
                Some(reading) => next.told = told::take(&mut next.sheet, *reading),
                None => next.told = Told { failed: true, ..Told::default() },
            }
        }
        // Of a story that has changed since, or in a language that was taken back.
        Action::Read { .. } => {}
        Action::Settle(fact, reading) => {
            next.sheet.draft.copy(fact, &reading);
            follow(&mut next.sheet, &state.sheet.draft);
            told::fit_unit(&mut next.sheet, fact);
            by_hand(&mut next.sheet, fact);
            next.told.doubts.retain(|doubt| doubt.fact != fact);
            effects.push(Effect::Focus(Place::Chip(fact)));
        }
        Action::Deny => {
            told::deny(&mut next);
            effects.push(Effect::Focus(Place::Question));
        }
        Action::Fact(edit) => set_fact(&mut next.sheet, edit),
        // Of the case as it is, not as it was drawn: a second tick may come before the first shows.
        Action::Pick(fact, name) => {
            if let Some(edit) = choice::pick(&state.sheet.draft, fact, name) {
                set_fact(&mut next.sheet, edit);
            }
        }
        Action::Answer(edit) => {
            set_fact(&mut next.sheet, edit);
            effects.push(Effect::Focus(Place::Question));
        }
        Action::Try(value) => {
            next.tried = Some(Trial::of(value, &state.sheet));
            set_fact(&mut next.sheet, FactEdit::Value(value));
        }
        Action::Untry => {
            let tried = next.tried.take().filter(|tried| tried.stands(&state.sheet.draft));
            if let Some(tried) = tried {
                tried.put_back(&mut next.sheet);
                effects.push(Effect::Focus(Place::Turning));
            }
        }
        Action::Typed(field, text) => typed(&mut next.sheet, field, text, false),
        Action::Left(field) => {
            left(&mut next.sheet, field);
            next.history.rest();
        }
        Action::Unit(field, unit) => {
            next.sheet.raw.put_unit(field, unit);
            retype(&mut next.sheet, field, &state.sheet.text(field));
        }
        Action::Rest => next.history.rest(),
        Action::Currency(currency) => set_currency(&mut next.sheet, currency),
        Action::BeginIn(currency) => next.sheet.begin_in(currency),

        Action::Toggle(fact) if state.open == Some(fact) => next.open = None,
        Action::Toggle(fact) | Action::Open(fact) => {
            next.open = Some(fact);
            effects.push(Effect::Focus(Place::Fact(fact)));
        }
        Action::Close => {
            // What was typed and refused says so when it is looked at again.
            check_fields(&mut next.sheet);
            effects.extend(next.open.take().map(|fact| Effect::Focus(Place::Chip(fact))));
        }

        Action::Law(scheme) => next.sheet.law = scheme.map(|s| (s, first_inputs(&state.sheet))),
        Action::LawChoice(input, name) => {
            next.sheet.law =
                state.sheet.law.map(|(s, inputs)| (s, inputs.with_choice(input, &name)));
        }

        Action::GateReason(reason) => {
            next.sheet.gate.reason = keep(&mut next, Long::GateReason, reason)
        }
        Action::GateAccepted(accepted) => {
            next.sheet.gate.accepted = accepted;
            let place = if accepted { Place::GateRecord } else { Place::Gate };
            effects.push(Effect::Focus(place));
        }

        Action::Choose(option) => next.sheet.chosen = option,
        Action::Channel(channel) => next.sheet.channel = Some(channel),
        Action::NextWording => next.sheet.wording = state.sheet.wording.wrapping_add(1),
        Action::Personal(field, text) => {
            let text = keep(&mut next, Long::Personal(field), text);
            field.put(&mut next.sheet.personal, text);
        }
        Action::LetterLanguage(language) => next.sheet.letter_language = Some(language),
        Action::Own(mut action) => {
            if let OwnAction::Text(text) = &mut action {
                *text = keep(&mut next, Long::OwnLetter, std::mem::take(text));
            }
            // The card that is acted on goes, and the focus with it.
            effects.extend(action.settles().then_some(Effect::Focus(Place::Findings)));
            next.sheet.own.act(action, &mut next.judged);
        }
        Action::Judged { letter, of, judgement }
            if letter == state.sheet.own.text && of == state.judged_for() =>
        {
            next.judged.known = true;
            next.judged.failed = judgement.is_none();
            let (judgement, rewrites) = judgement.map(|found| *found).unwrap_or_default();
            next.judged.judgement = judgement;
            next.judged.rewrites = rewrites;
        }
        // Of a letter, or for a case, that has changed since.
        Action::Judged { .. } => {}
        Action::Copy(text) => effects.push(Effect::Copy(text)),
        Action::CopyDone(worked) => next.copied = Some(worked),

        Action::LoadExample { id, story } => {
            if let Some(mut sheet) = example::sheet(id, story) {
                sheet.begin_in(next.house().policy.currency);
                set_aside(&mut next, sheet);
                effects.push(Effect::Focus(Place::Story));
            }
        }
        Action::Clear => {
            let mut sheet = Sheet::default();
            sheet.begin_in(next.house().policy.currency);
            set_aside(&mut next, sheet);
            effects.push(Effect::Focus(Place::Story));
        }
        Action::BringBack => {
            if let Some(kept) = next.kept.pop() {
                bring_back(&mut next, Rc::unwrap_or_clone(kept));
                check_fields(&mut next.sheet);
                effects.push(Effect::Focus(Place::Story));
            }
        }

        Action::Undo | Action::Redo => {
            history::go(&mut next, matches!(action, Action::Redo));
            next.judged.follow(&state.sheet.own.text, &next.sheet.own.text);
            let (before, story) = (&state.sheet.story, &next.sheet.story);
            if before != story {
                next.told.found = told::moved(&state.told.found, before, story);
            }
            // A doubt that was settled is one again.
            effects.push(Effect::read(&next, true));
        }

        Action::PageLanguage(language) => next.language = language,
        Action::Opened(today) => {
            next.today = today;
            effects.push(Effect::read(&next, true));
            effects.extend(Effect::judge(None, &next));
        }
        Action::Restored(saved) => {
            let State { storage, language, today, houses, .. } = next;
            next = State { storage, language, today, houses, ..State::from(*saved) };
            check_fields(&mut next.sheet);
        }
        // Another tab keeps its case until this one is loaded anew, whatever else is kept from here.
        Action::Storage(_) if state.storage == Storage::Elsewhere => {}
        Action::Storage(storage) => next.storage = storage,
        Action::Office(office) => effects.push(Effect::Office(office)),
        Action::OfficeLoaded(loaded) => next.office_failed = !loaded,
        Action::Erase => {
            let State { storage, language, today, mut houses, .. } = next;
            houses.put(Whose::Own, "");
            next = State { storage, language, today, houses, ..State::default() };
            next.sheet.begin_in(next.house().policy.currency);
            effects.push(Effect::Forget);
            return (next, effects);
        }
        Action::Policy(whose, text) => {
            next.houses.put(whose, &text);
            // A case that has begun stays in its currency.
            let (before, now) = (state.house().policy.currency, next.house().policy.currency);
            if next.sheet.currency == before {
                next.sheet.begin_in(now);
            }
            if whose == Whose::Own && next.houses.own_text() == text {
                effects.push(Effect::KeepPolicy(text));
            }
        }
        // The page stays as it is until the dialog is closed; what is kept is ahead of it.
        Action::NotedCases(text) => effects.push(Effect::KeepCases(text)),
        Action::NotedPolicy(text) => effects.push(Effect::KeepPolicy(text)),
        Action::Replaced(saved) => {
            let Saved { sheet, kept, .. } = *saved;
            replace(&mut next, sheet);
            next.kept = kept.into_iter().map(Rc::new).collect();
            check_fields(&mut next.sheet);
        }
    }
    if whole_case {
        next.told = Told::default();
        next.judged = Judged::default();
        effects.push(Effect::read(&next, true));
    }
    if let Some(edit) = edit {
        history::note(state, &mut next, &edit);
    }
    if next.sheet != state.sheet {
        next.copied = None;
        next.sheet.touched |= by_manager;
    }
    // What was found went with the case before.
    effects.extend(Effect::judge((!whole_case).then_some(state), &next));
    if next.sheet != state.sheet || next.kept != state.kept {
        effects.insert(0, Effect::Persist);
    }
    (next, effects)
}

/// Texts that were refused before come back with the sentence that says why.
fn check_fields(sheet: &mut Sheet) {
    FieldId::ALL.iter().for_each(|field| left(sheet, *field));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::FactValue;
    use crate::app::testing::{after, example, severity, story, type_in};
    use crate::app::{FieldError, LetterChannel, PersonalField, RawFields};
    use crate::incident::{Channel, Fact, Failure, Flag, Recurrence, Set, Severity};

    #[test]
    fn a_huge_text_is_cut_and_harmless() {
        let state = after(type_in(FieldId::Delay, &"9".repeat(1_000_000)));
        assert_eq!(state.sheet.text(FieldId::Delay).len(), RawFields::LONGEST);
        let state = after([story(&"é".repeat(1_000_000))]);
        assert_eq!(state.sheet.story.chars().count(), Sheet::LONGEST_STORY);
    }

    #[test]
    fn another_tab_keeps_its_case_until_this_one_is_loaded_anew() {
        let elsewhere =
            [Storage::Elsewhere, Storage::Working, Storage::Full].map(Action::Storage);
        assert_eq!(after(elsewhere).storage, Storage::Elsewhere);
    }

    #[test]
    fn what_was_refused_says_so_when_it_is_closed_and_when_it_is_brought_back() {
        let typed = Action::Typed(FieldId::Loss, "abc".to_owned());
        let refused = Some(FieldError::NotANumber);
        let closed = after([Action::Open(Fact::Loss), typed.clone(), Action::Close]);
        assert_eq!(closed.sheet.raw.error(FieldId::Loss), refused);
        let back = after([typed, Action::Clear, Action::BringBack]);
        assert_eq!(back.sheet.raw.error(FieldId::Loss), refused);
    }

    #[test]
    fn facts_set_by_hand_are_marked_until_they_are_cleared() {
        let failures = Set::EMPTY.with(Failure::Late);
        let state = after([
            severity(Severity::Major),
            Action::Fact(FactEdit::Failures(failures)),
            Action::Fact(FactEdit::Value(FactValue::Recurrence(Recurrence::Fixed))),
        ]);
        let marked: Vec<Fact> = state.sheet.set_by_hand.iter().collect();
        assert_eq!(marked, [Fact::Failures, Fact::Severity, Fact::Recurrence]);
        let (state, _) = reduce(&state, Action::Fact(FactEdit::Severity(None)));
        assert!(!state.sheet.set_by_hand.contains(Fact::Severity));
        // An example is not set by hand until it is changed.
        assert!(after([example("sc-04")]).sheet.set_by_hand.is_empty());
    }

    #[test]
    fn a_case_of_ones_own_is_never_lost() {
        let own = after([story("Mine."), severity(Severity::Minor)]).sheet;
        let mine = [story("Mine."), severity(Severity::Minor)];

        // Looking through examples keeps it, and one button brings it back.
        let state = after(mine.clone().into_iter().chain([example("sc-01"), example("sc-02")]));
        assert_eq!(state.kept.len(), 1);
        let (state, _) = reduce(&state, Action::BringBack);
        assert_eq!(state.sheet, own);
        assert!(state.kept.is_empty());

        // A changed example is kept too; bringing back comes round to every case.
        let changed =
            mine.into_iter().chain([example("sc-01"), story("Changed."), Action::Clear]);
        let mut state = after(changed);
        assert_eq!(state.kept.len(), 2);
        let mut seen = Vec::new();
        for _ in 0..2 {
            state = reduce(&state, Action::BringBack).0;
            seen.push(state.sheet.story.clone());
        }
        assert_eq!(seen, ["Changed.", "Mine."]);
        assert_eq!(state.kept.len(), 1);

        // An empty case is not worth keeping.
        assert!(after([Action::Clear, example("sc-01"), Action::Clear]).kept.is_empty());
    }

    #[test]
    fn a_further_flag_closes_the_gate_again() {
        let flags =
            |flags: &[Flag]| Action::Fact(FactEdit::Flags(flags.iter().copied().collect()));
        let passed = [
            flags(&[Flag::Legal]),
            Action::GateReason("Counsel has agreed".to_owned()),
            Action::GateAccepted(true),
        ];
        let state = after(passed);
        assert_eq!(state.case().gate_reason, "Counsel has agreed");
        let (state, _) = reduce(&state, flags(&[Flag::Legal, Flag::Injury]));
        assert_eq!(state.case().gate_reason, "");
        assert_eq!(state.sheet.gate.reason, "Counsel has agreed");
        // A tick without a reason, or a reason without a tick, is not enough.
        for half in [
            vec![
                flags(&[Flag::Legal]),
                Action::GateAccepted(true),
                Action::GateReason("  ".to_owned()),
            ],
            vec![flags(&[Flag::Legal]), Action::GateReason("why".to_owned())],
        ] {
            assert_eq!(after(half).case().gate_reason, "");
        }
    }

    #[test]
    fn the_letter_takes_the_customers_way_until_one_is_chosen() {
        let by = |channel| Action::Fact(FactEdit::Channel(Some(channel)));
        assert_eq!(after([]).sheet.letter_channel(), LetterChannel::Email);
        assert_eq!(after([by(Channel::Review)]).sheet.letter_channel(), LetterChannel::Public);
        let chosen = after([Action::Channel(LetterChannel::Say), by(Channel::Review)]);
        assert_eq!(chosen.sheet.letter_channel(), LetterChannel::Say);
    }

    #[test]
    fn effects_are_what_the_action_asks_for() {
        let reading = |story: &str, at_once| Effect::Read {
            story: story.to_owned(),
            language: None,
            at_once,
        };
        let copy = Action::Copy("Dear".to_owned());
        let table = [
            (story("x"), vec![Effect::Persist, reading("x", false)]),
            (story("x "), vec![Effect::Persist, reading("x ", true)]),
            (story(""), vec![reading("", true)]),
            (copy, vec![Effect::Copy("Dear".to_owned())]),
            (Action::Open(Fact::Price), vec![Effect::Focus(Place::Fact(Fact::Price))]),
            (Action::Close, vec![]),
            (Action::BringBack, vec![reading("", true)]),
            (
                example("sc-01"),
                vec![Effect::Persist, Effect::Focus(Place::Story), reading("A story.", true)],
            ),
            (example("unknown"), vec![reading("", true)]),
            (Action::Personal(PersonalField::Writer, "Ana".to_owned()), vec![Effect::Persist]),
        ];
        for (action, expected) in table {
            let (_, effects) = reduce(&State::default(), action.clone());
            assert_eq!(effects, expected, "{action:?}");
        }
        let open = after([Action::Open(Fact::Price)]);
        let (closed, effects) = reduce(&open, Action::Close);
        assert_eq!((closed.open, effects), (None, vec![Effect::Focus(Place::Chip(Fact::Price))]));
        assert_eq!(after([Action::Toggle(Fact::Price), Action::Toggle(Fact::Price)]).open, None);
    }
}
