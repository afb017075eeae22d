//! From a state and an action to the next state and what is to happen outside it.

use std::rc::Rc;

use super::number::{read_money, read_number};
use super::{
    Action, Effect, FactEdit, FieldError, FieldId, FieldKind, Place, Raw, RawFields, Sheet,
    State, example, law,
};
use crate::evidence::floor::FloorInputs;
use crate::incident::{Closed, Currency, Fact, Minutes, Money, Months};

/// The next state, and the effects in the order in which they are to happen.
pub fn reduce(state: &State, action: Action) -> (State, Vec<Effect>) {
    let mut next = state.clone();
    let mut effects = Vec::new();
    let whole_case = action.is_whole_case();
    match action {
        Action::Story(text) => tell(&mut next, text),
        Action::Fact(edit) => set_fact(&mut next.sheet, edit),
        Action::Typed(field, text) => typed(&mut next.sheet, field, text, false),
        Action::Left(field) => left(&mut next.sheet, field),
        Action::Unit(field, unit) => {
            next.sheet.raw.put_unit(field, unit);
            retype(&mut next.sheet, field, &state.sheet.text(field));
        }
        Action::Currency(currency) => set_currency(&mut next.sheet, currency),

        Action::Toggle(fact) if state.open == Some(fact) => next.open = None,
        Action::Toggle(fact) | Action::Open(fact) => {
            next.open = Some(fact);
            effects.push(Effect::Focus(Place::Fact(fact)));
        }
        Action::Close => {
            effects.extend(next.open.take().map(|fact| Effect::Focus(Place::Chip(fact))));
        }

        Action::Law(scheme) => next.sheet.law = scheme.map(|s| (s, first_inputs(&state.sheet))),
        Action::LawChoice(input, name) => {
            next.sheet.law =
                state.sheet.law.map(|(s, inputs)| (s, inputs.with_choice(input, &name)));
        }

        Action::GateReason(reason) => next.sheet.gate.reason = cut(reason, LONGEST_REASON),
        Action::GateAccepted(accepted) => next.sheet.gate.accepted = accepted,

        Action::Choose(option) => next.sheet.chosen = option,
        Action::Channel(channel) => next.sheet.channel = Some(channel),
        Action::NextWording => next.sheet.wording = state.sheet.wording.wrapping_add(1),
        Action::Personal(field, text) => next.sheet.personal.set(field, text),
        Action::Copy { what, text } => effects.push(Effect::Copy { what, text }),
        Action::CopyDone { what, worked } => next.copied = Some((what, worked)),
        Action::Print => effects.push(Effect::Print),

        Action::LoadExample { id, story } => {
            if let Some(sheet) = example::sheet(id, story) {
                set_aside(&mut next, sheet);
                effects.push(Effect::Focus(Place::Story));
            }
        }
        Action::Clear => {
            set_aside(&mut next, Sheet::default());
            effects.push(Effect::Focus(Place::Story));
        }
        Action::BringBack => {
            if let Some(kept) = next.kept.pop() {
                bring_back(&mut next, Rc::unwrap_or_clone(kept));
                effects.push(Effect::Focus(Place::Story));
            }
        }

        Action::Restored(saved) => {
            next = State { storage: next.storage, ..State::from(*saved) };
            for field in FieldId::ALL {
                left(&mut next.sheet, *field);
            }
        }
        Action::Storage(storage) => next.storage = storage,
    }
    if next.sheet != state.sheet {
        next.copied = None;
        next.sheet.touched |= !whole_case;
    }
    if next.sheet != state.sheet || next.kept != state.kept {
        effects.insert(0, Effect::Persist);
    }
    (next, effects)
}

/// The longest reason for going on past the safety gate, in characters.
const LONGEST_REASON: usize = 1_000;

/// The first `longest` characters of a text.
fn cut(mut text: String, longest: usize) -> String {
    if let Some((end, _)) = text.char_indices().nth(longest) {
        text.truncate(end);
    }
    text
}

fn tell(state: &mut State, text: String) {
    // Bytes bound characters from above, so that a short text is not counted.
    let whole = if text.len() > Sheet::LONGEST_STORY { text.chars().count() } else { 0 };
    state.story_cut = whole.saturating_sub(Sheet::LONGEST_STORY);
    state.sheet.story = cut(text, Sheet::LONGEST_STORY);
}

fn set_fact(sheet: &mut Sheet, edit: FactEdit) {
    let before = sheet.draft;
    sheet.draft = edit.apply(&before);
    let field = match edit.fact() {
        Fact::Tenure => Some(FieldId::Tenure),
        _ => None,
    };
    if let Some(field) = field {
        sheet.raw.put(field, None);
    }
    // A further danger is a further question: the reason was given without it.
    if sheet.draft.flags.iter().any(|flag| !before.flags.contains(flag)) {
        sheet.gate.accepted = false;
    }
    by_hand(sheet, edit.fact());
}

/// Marks a fact as set by hand, or as open.
fn by_hand(sheet: &mut Sheet, fact: Fact) {
    sheet.set_by_hand = if sheet.draft.knows(fact) {
        sheet.set_by_hand.with(fact)
    } else {
        sheet.set_by_hand.without(fact)
    };
}

/// Takes a typed text: right, it changes the value; wrong, the value before stays in force.
/// The complaint waits until the field is left, unless it stands there already.
fn typed(sheet: &mut Sheet, field: FieldId, text: String, complain: bool) {
    let text = cut(text, RawFields::LONGEST);
    let complain = complain || sheet.raw.error(field).is_some();
    let error = read_into(sheet, field, &text).err().filter(|_| complain);
    sheet.raw.put(field, Some(Raw { text, error }));
}

fn left(sheet: &mut Sheet, field: FieldId) {
    if let Some(raw) = sheet.raw.get(field).cloned() {
        typed(sheet, field, raw.text, true);
        if sheet.raw.error(field).is_none() {
            // The value in force shows itself, as it was understood.
            sheet.raw.put(field, None);
        }
    }
}

/// Reads a field's text again after its unit or currency changed.
fn retype(sheet: &mut Sheet, field: FieldId, text: &str) {
    if !text.is_empty() {
        typed(sheet, field, text.to_owned(), false);
        left(sheet, field);
    }
}

fn set_currency(sheet: &mut Sheet, currency: Currency) {
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
        FieldKind::Money | FieldKind::Time => Minutes::MAX,
    }
}

fn put_money(sheet: &mut Sheet, field: FieldId, money: Option<Money>) {
    let before = sheet.draft.price;
    match field {
        FieldId::Price => sheet.draft.price = money,
        FieldId::Loss => sheet.draft.loss = money,
        FieldId::YearlyValue => sheet.draft.yearly_value = money,
        _ => {}
    }
    if let Some((_, inputs)) = &mut sheet.law {
        // The fare follows the price until it is set apart.
        if field == FieldId::Price && inputs.fare == before {
            inputs.fare = money;
        }
        *inputs = law::with_money(*inputs, field, money);
    }
}

fn put_number(sheet: &mut Sheet, field: FieldId, number: Option<u32>) {
    let before = sheet.draft.delay;
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
    if let Some((_, inputs)) = &mut sheet.law {
        // The delay at arrival follows the wait until it is set apart.
        if field == FieldId::Delay && inputs.delay == before {
            inputs.delay = minutes;
        }
        *inputs = law::with_number(*inputs, field, number);
    }
}

/// The inputs that a newly picked law begins with: those of the law before, and what the
/// facts already say.
fn first_inputs(sheet: &Sheet) -> FloorInputs {
    match sheet.law {
        Some((_, inputs)) => inputs,
        None => FloorInputs {
            delay: sheet.draft.delay,
            fare: sheet.draft.price,
            ..FloorInputs::default()
        },
    }
}

/// How many cases are kept at most; the oldest goes first.
const MOST_KEPT: usize = 12;

/// Puts another sheet on the desk and keeps the one that lay there, unless it is empty or
/// an example as it came.
fn set_aside(state: &mut State, sheet: Sheet) {
    let before = replace(state, sheet);
    if before.is_own() {
        state.kept.push(Rc::new(before));
    }
    if state.kept.len() > MOST_KEPT {
        state.kept.remove(0);
    }
}

/// Puts a kept sheet on the desk. The one that lay there goes to the far end, so that
/// bringing back again and again comes round to every case.
fn bring_back(state: &mut State, sheet: Sheet) {
    let before = replace(state, sheet);
    if before.is_own() {
        state.kept.insert(0, Rc::new(before));
    }
}

fn replace(state: &mut State, sheet: Sheet) -> Sheet {
    state.open = None;
    state.story_cut = 0;
    std::mem::replace(&mut state.sheet, sheet)
}

#[cfg(test)]
#[path = "reduce_tests.rs"]
mod tests;
