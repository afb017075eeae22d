//! Typed fields: the text, the value that it gives, and the complaint when it gives none.

use super::long::first;
use super::number::{read_money, read_number};
use super::{FactEdit, FieldError, FieldId, FieldKind, Raw, RawFields, Sheet};
use crate::evidence::floor::FloorInputs;
use crate::incident::{Closed, Currency, Fact, IncidentDraft, Minutes, Money, Months};

/// Marks a fact as set by hand, or as opened by hand: from then on the story does not change it.
pub fn by_hand(sheet: &mut Sheet, fact: Fact) {
    sheet.read = sheet.read.without(fact);
    if sheet.draft.knows(fact) {
        sheet.set_by_hand = sheet.set_by_hand.with(fact);
        sheet.declined = sheet.declined.without(fact);
    } else {
        sheet.set_by_hand = sheet.set_by_hand.without(fact);
        sheet.declined = sheet.declined.with(fact);
    }
}

/// Sets a fact by hand, or opens it.
pub(super) fn set_fact(sheet: &mut Sheet, edit: FactEdit) {
    let before = sheet.draft;
    sheet.draft = edit.apply(&before);
    if edit.fact() == Fact::Tenure {
        sheet.raw.put(FieldId::Tenure, None);
    }
    // A further danger is a further question: the reason was given without it.
    if sheet.draft.flags.iter().any(|flag| !before.flags.contains(flag)) {
        sheet.gate.accepted = false;
    }
    by_hand(sheet, edit.fact());
}

/// Takes a typed text: right, it changes the value; wrong, the value before stays in force.
/// The complaint waits until the field is left, unless it stands there already.
pub fn typed(sheet: &mut Sheet, field: FieldId, text: String, complain: bool) {
    let text = first(text, RawFields::LONGEST);
    let complain = complain || sheet.raw.error(field).is_some();
    let error = read_into(sheet, field, &text).err().filter(|_| complain);
    sheet.raw.put(field, Some(Raw { text, error }));
}

pub fn left(sheet: &mut Sheet, field: FieldId) {
    if let Some(raw) = sheet.raw.get(field).cloned() {
        typed(sheet, field, raw.text, true);
        if sheet.raw.error(field).is_none() {
            // The value in force shows itself, as it was understood.
            sheet.raw.put(field, None);
        }
    }
}

/// Reads a field's text again after its unit or currency changed.
pub fn retype(sheet: &mut Sheet, field: FieldId, text: &str) {
    if !text.is_empty() {
        typed(sheet, field, text.to_owned(), false);
        left(sheet, field);
    }
}

pub fn set_currency(sheet: &mut Sheet, currency: Currency) {
    let amounts = FieldId::ALL.iter().filter(|field| field.kind() == FieldKind::Money);
    let texts: Vec<_> = amounts.map(|field| (*field, sheet.text(*field))).collect();
    sheet.currency = currency;
    for (field, text) in texts {
        retype(sheet, field, &text);
    }
}

fn read_into(sheet: &mut Sheet, field: FieldId, text: &str) -> Result<(), FieldError> {
    let blank = text.trim().is_empty();
    if field.kind() == FieldKind::Money {
        let money = if blank { None } else { Some(read_money(text, sheet.currency)?) };
        put_money(sheet, field, money);
    } else if let Some(unit) = sheet.raw.unit(field) {
        let highest = highest(field);
        let number = if blank { None } else { Some(read_number(text, unit, highest)?) };
        put_number(sheet, field, number);
    }
    if let Some(fact) = field.fact() {
        by_hand(sheet, fact);
    }
    Ok(())
}

/// The highest number of a field, in minutes, months or kilometres.
fn highest(field: FieldId) -> u32 {
    match field.kind() {
        FieldKind::Tenure => u32::from(Months::MAX),
        FieldKind::Distance => FloorInputs::LONGEST_KM,
        FieldKind::Money | FieldKind::Time | FieldKind::Minutes => Minutes::MAX,
    }
}

/// The inputs that a newly picked law begins with: those of the law before, and what the
/// facts already say.
pub(super) fn first_inputs(sheet: &Sheet) -> FloorInputs {
    match sheet.law {
        Some((_, inputs)) => inputs,
        None => FloorInputs {
            delay: sheet.draft.delay,
            fare: sheet.draft.price,
            ..FloorInputs::default()
        },
    }
}

/// The law's fare follows the price, and its delay at arrival the wait, until they are set apart.
pub(super) fn follow(sheet: &mut Sheet, before: &IncidentDraft) {
    let IncidentDraft { price, delay, .. } = sheet.draft;
    if let Some((_, inputs)) = &mut sheet.law {
        if inputs.fare == before.price {
            inputs.fare = price;
        }
        if inputs.delay == before.delay {
            inputs.delay = delay;
        }
    }
}

fn put_money(sheet: &mut Sheet, field: FieldId, money: Option<Money>) {
    let before = sheet.draft;
    match field {
        FieldId::Price => sheet.draft.price = money,
        FieldId::Loss => sheet.draft.loss = money,
        FieldId::YearlyValue => sheet.draft.yearly_value = money,
        _ => {}
    }
    follow(sheet, &before);
    if let Some((_, inputs)) = &mut sheet.law
        && field == FieldId::LawFare
    {
        inputs.fare = money;
    }
}

fn put_number(sheet: &mut Sheet, field: FieldId, number: Option<u32>) {
    let before = sheet.draft;
    let minutes = number.and_then(Minutes::new);
    match field {
        FieldId::Delay => sheet.draft.delay = minutes,
        FieldId::Since => sheet.draft.since = minutes,
        FieldId::Tenure => {
            let months = number.and_then(|months| u16::try_from(months).ok());
            sheet.draft.tenure = months.and_then(Months::new);
        }
        _ => {}
    }
    follow(sheet, &before);
    if let Some((_, inputs)) = &mut sheet.law {
        let typed = field.input().and_then(|input| inputs.with_number(input, number));
        *inputs = typed.unwrap_or(*inputs);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::testing::{after, type_in};
    use crate::app::{Action, FactEdit, Unit, reduce};
    use crate::evidence::floor::Scheme;
    use crate::incident::Sector;

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
    fn units_and_currency_read_the_same_text_anew() {
        let typed = type_in(FieldId::Delay, "3");
        let state = after(typed.into_iter().chain([Action::Unit(FieldId::Delay, Unit::Hours)]));
        assert_eq!(state.sheet.draft.delay.map(Minutes::get), Some(180));
        assert_eq!(state.sheet.text(FieldId::Delay), "3");

        let yen = Currency::parse("JPY").expect("a currency");
        let typed =
            type_in(FieldId::Price, "86").into_iter().chain(type_in(FieldId::Loss, "7 USD"));
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

        let apart =
            type_in(FieldId::LawDelay, "").into_iter().chain(type_in(FieldId::Delay, "100"));
        let state = apart.fold(state, |state, action| reduce(&state, action).0);
        assert_eq!(state.sheet.smallest(FieldId::LawDelay), None);

        // In another sector the law rests, and comes back with its own.
        let other = Action::Fact(FactEdit::Sector(Some(Sector::Grocery)));
        let (state, _) = reduce(&state, other);
        assert_eq!(state.case().law, None);
        let (state, _) = reduce(&state, Action::Fact(FactEdit::Sector(Some(Sector::Air))));
        assert_eq!(state.case().law.map(|(scheme, _)| scheme), Some(Scheme::Eu261));
    }
}
