use super::*;
use crate::advice::FactValue;
use crate::app::{Copied, LetterChannel, PersonalField, Unit};
use crate::evidence::floor::Scheme;
use crate::incident::{Channel, Failure, Flag, Recurrence, Sector, Set, Severity};

/// The state after some actions.
fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::default(), |state, action| reduce(&state, action).0)
}

fn type_in(field: FieldId, text: &str) -> [Action; 2] {
    [Action::Typed(field, text.to_owned()), Action::Left(field)]
}

fn severity(value: Severity) -> Action {
    Action::Fact(FactEdit::Severity(Some(value)))
}

fn story(text: &str) -> Action {
    Action::Story(text.to_owned())
}

fn example(id: &'static str) -> Action {
    Action::LoadExample { id, story: "A story.".to_owned() }
}

#[test]
fn typed_fields_keep_the_last_right_value_and_the_text() {
    // Field, texts typed one after another, error at the end, value in force, text shown.
    let table: &[(FieldId, &[&str], Option<FieldError>, Option<u32>, &str)] = &[
        (FieldId::Delay, &["90"], None, Some(90), "90"),
        (FieldId::Delay, &["90", ""], None, None, ""),
        (FieldId::Delay, &["90", "-3"], Some(FieldError::Negative), Some(90), "-3"),
        (FieldId::Delay, &["90", "soon"], Some(FieldError::NotANumber), Some(90), "soon"),
        (FieldId::Delay, &["1e999"], Some(FieldError::NotANumber), None, "1e999"),
        (FieldId::Delay, &["9e9", "45"], None, Some(45), "45"),
        (FieldId::Since, &["999999999"], Some(FieldError::TooLarge), None, "999999999"),
        (FieldId::Tenure, &["3"], None, Some(36), "3"),
        (FieldId::Tenure, &["NaN"], Some(FieldError::NotANumber), None, "NaN"),
        (FieldId::Tenure, &["101"], Some(FieldError::TooLarge), None, "101"),
    ];
    for (field, texts, error, value, shown) in table {
        let state = after(texts.iter().flat_map(|text| type_in(*field, text)));
        assert_eq!(state.sheet.raw.error(*field), *error, "{field:?} {texts:?}");
        assert_eq!(state.sheet.smallest(*field), *value, "{field:?} {texts:?}");
        assert_eq!(state.sheet.text(*field), *shown, "{field:?} {texts:?}");
    }
}

#[test]
fn amounts_keep_the_last_right_value_and_the_text() {
    let table: &[(&[&str], Option<FieldError>, Option<(i64, &str)>, &str)] = &[
        (&["86"], None, Some((8600, "EUR")), "86"),
        (&["86,5"], None, Some((8650, "EUR")), "86.50"),
        (&["86 usd"], None, Some((8600, "USD")), "86 USD"),
        (
            &["86", "86 apples"],
            Some(FieldError::UnknownCurrency),
            Some((8600, "EUR")),
            "86 apples",
        ),
        (&["86", "0.001"], Some(FieldError::TooFine(2)), Some((8600, "EUR")), "0.001"),
        (&["99999999999999"], Some(FieldError::TooLarge), None, "99999999999999"),
    ];
    for (texts, error, value, shown) in table {
        let state = after(texts.iter().flat_map(|text| type_in(FieldId::Price, text)));
        let money = state.sheet.draft.price.map(|m| (m.minor(), m.currency().code()));
        assert_eq!(state.sheet.raw.error(FieldId::Price), *error, "{texts:?}");
        assert_eq!(money, *value, "{texts:?}");
        assert_eq!(state.sheet.text(FieldId::Price), *shown, "{texts:?}");
    }
}

#[test]
fn a_field_complains_only_once_it_is_left() {
    let state = after([Action::Typed(FieldId::Price, "abc".to_owned())]);
    assert_eq!(state.sheet.raw.error(FieldId::Price), None);
    let (state, _) = reduce(&state, Action::Left(FieldId::Price));
    assert_eq!(state.sheet.raw.error(FieldId::Price), Some(FieldError::NotANumber));
    // It stops as soon as the text is right, and the value is in force before it is left.
    let (state, _) = reduce(&state, Action::Typed(FieldId::Price, "12".to_owned()));
    assert_eq!(state.sheet.raw.error(FieldId::Price), None);
    assert_eq!(state.sheet.draft.price.map(Money::minor), Some(1200));
}

#[test]
fn a_huge_text_is_cut_and_harmless() {
    let state = after(type_in(FieldId::Delay, &"9".repeat(1_000_000)));
    assert_eq!(state.sheet.text(FieldId::Delay).len(), RawFields::LONGEST);
    let state = after([story(&"é".repeat(1_000_000))]);
    assert_eq!(state.sheet.story.chars().count(), Sheet::LONGEST_STORY);
    assert_eq!(state.story_cut, 1_000_000 - Sheet::LONGEST_STORY);
    let (state, _) = reduce(&state, story("short again"));
    assert_eq!(state.story_cut, 0);
}

#[test]
fn units_and_currency_read_the_same_text_anew() {
    let typed = type_in(FieldId::Delay, "3");
    let state = after(typed.into_iter().chain([Action::Unit(FieldId::Delay, Unit::Hours)]));
    assert_eq!(state.sheet.draft.delay.map(Minutes::get), Some(180));
    assert_eq!(state.sheet.text(FieldId::Delay), "3");

    let yen = Currency::parse("JPY").expect("a currency");
    let typed = type_in(FieldId::Price, "86").into_iter().chain(type_in(FieldId::Loss, "7 USD"));
    let state = after(typed.chain([Action::Currency(yen)]));
    assert_eq!(state.sheet.draft.price, Some(Money::new(86, yen)));
    assert_eq!(state.sheet.draft.loss, Some(Money::new(700, Currency::USD)));
    let (state, _) = reduce(&state, Action::Currency(Currency::USD));
    assert_eq!(state.sheet.text(FieldId::Loss), "7");

    // An amount that the new currency cannot hold says so and keeps its value.
    let cents = after(type_in(FieldId::Price, "86.55"));
    let (cents, _) = reduce(&cents, Action::Currency(yen));
    assert_eq!(cents.sheet.raw.error(FieldId::Price), Some(FieldError::TooFine(0)));
    assert_eq!(cents.sheet.draft.price, Some(Money::new(8655, Currency::EUR)));
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
    let changed = mine.into_iter().chain([example("sc-01"), story("Changed."), Action::Clear]);
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
    let flags = |flags: &[Flag]| Action::Fact(FactEdit::Flags(flags.iter().copied().collect()));
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
fn the_law_follows_the_facts_until_it_is_set_apart() {
    let air = Action::Fact(FactEdit::Sector(Some(Sector::Air)));
    let mut actions = vec![air];
    actions.extend(type_in(FieldId::Delay, "200"));
    actions.push(Action::Law(Some(Scheme::Eu261)));
    let state = after(actions);
    assert_eq!(state.sheet.smallest(FieldId::LawDelay), Some(200));

    let follow = type_in(FieldId::Delay, "240");
    let state = follow.into_iter().fold(state, |state, action| reduce(&state, action).0);
    assert_eq!(state.sheet.smallest(FieldId::LawDelay), Some(240));

    let apart = type_in(FieldId::LawDelay, "").into_iter().chain(type_in(FieldId::Delay, "100"));
    let state = apart.fold(state, |state, action| reduce(&state, action).0);
    assert_eq!(state.sheet.smallest(FieldId::LawDelay), None);

    // In another sector the law rests, and comes back with its own.
    let other = Action::Fact(FactEdit::Sector(Some(Sector::Grocery)));
    let (state, _) = reduce(&state, other);
    assert_eq!(state.case().law, None);
    let (state, _) = reduce(&state, Action::Fact(FactEdit::Sector(Some(Sector::Air))));
    assert_eq!(state.case().law.map(|(scheme, _)| scheme), Some(Scheme::Eu261));
}

#[test]
fn the_letter_takes_the_customers_way_until_one_is_chosen() {
    let by = |channel| Action::Fact(FactEdit::Channel(Some(channel)));
    assert_eq!(after([]).sheet.letter_channel(), LetterChannel::Email);
    assert_eq!(after([by(Channel::Review)]).sheet.letter_channel(), LetterChannel::Public);
    let chosen = after([Action::Channel(LetterChannel::Phone), by(Channel::Review)]);
    assert_eq!(chosen.sheet.letter_channel(), LetterChannel::Phone);
}

#[test]
fn effects_are_what_the_action_asks_for() {
    let copy = Action::Copy { what: Copied::Letter, text: "Dear".to_owned() };
    let table = [
        (story("x"), vec![Effect::Persist]),
        (story(""), vec![]),
        (Action::Print, vec![Effect::Print]),
        (copy, vec![Effect::Copy { what: Copied::Letter, text: "Dear".to_owned() }]),
        (Action::Open(Fact::Price), vec![Effect::Focus(Place::Fact(Fact::Price))]),
        (Action::Close, vec![]),
        (Action::BringBack, vec![]),
        (example("sc-01"), vec![Effect::Persist, Effect::Focus(Place::Story)]),
        (example("unknown"), vec![]),
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
