//! The case as it is kept in the browser: JSON with a version, read with suspicion.

use std::rc::Rc;

use serde_json::{Map, Value, json};

use super::long::first;
use super::{
    FieldId, GateChoice, KeptPlan, LetterChannel, OwnLetter, Personal, PersonalField, Raw,
    RawFields, Sheet, State, Unit, example,
};
use crate::advice::{ApologyPart, Case};
use crate::evidence::floor::{Field, FloorInputs, Input, Scheme};
use crate::incident::{Closed, Currency, Money, Set};
use crate::locale::Date;
use crate::share::{object, read_facts, read_own_plan, write_facts, write_named_plan};
use crate::text::Language;

/// The version of the form below; another one is not read.
const VERSION: u64 = 1;

/// What was kept: the case on the desk, and those set aside.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    pub sheet: Sheet,
    pub kept: Vec<Sheet>,
    /// The parts that the letter of one's own was found to have, on which the forecast of the case
    /// on the desk depends: dialogs judge no letters.
    pub parts: Option<Set<ApologyPart>>,
}

/// What was kept could not be read; it is left out as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl Saved {
    /// What is kept of a state.
    pub fn write(state: &State) -> String {
        let kept = state.kept.iter().map(|sheet| &**sheet);
        written(&state.sheet, kept, state.case().own_parts)
    }

    /// The same, of what was kept.
    pub fn text(&self) -> String {
        written(&self.sheet, self.kept.iter(), self.parts)
    }

    /// Reads what [`Saved::write`] wrote.
    ///
    /// # Errors
    /// [`Damaged`] for anything else: half a case would be a wrong case.
    pub fn read(text: &str) -> Result<Self, Damaged> {
        let value: Value = serde_json::from_str(text).map_err(|_| Damaged)?;
        if value.get("version").and_then(Value::as_u64) != Some(VERSION) {
            return Err(Damaged);
        }
        let sheet = read_sheet(value.get("case").ok_or(Damaged)?)?;
        let kept = value.get("kept").and_then(Value::as_array).ok_or(Damaged)?;
        let parts = optional(value.get("parts").unwrap_or(&Value::Null), read_list)?;
        Ok(Self { sheet, kept: kept.iter().map(read_sheet).collect::<Result<_, _>>()?, parts })
    }

    /// What the engine is asked of the case on the desk.
    pub fn case(&self) -> Case {
        Case { own_parts: self.parts, ..self.sheet.case() }
    }
}

/// The case on the desk, those set aside, and the parts of the letter of one's own.
fn written<'a>(
    sheet: &Sheet,
    kept: impl Iterator<Item = &'a Sheet>,
    parts: Option<Set<ApologyPart>>,
) -> String {
    object([
        ("version", VERSION.into()),
        ("case", write_sheet(sheet)),
        ("kept", kept.map(write_sheet).collect()),
        ("parts", parts.map(names).into()),
    ])
    .to_string()
}

impl From<Saved> for State {
    fn from(saved: Saved) -> Self {
        Self {
            sheet: saved.sheet,
            kept: saved.kept.into_iter().map(Rc::new).collect(),
            ..Self::default()
        }
    }
}

pub(super) fn write_sheet(sheet: &Sheet) -> Value {
    let texts = FieldId::ALL.iter().filter_map(|field| {
        let raw = sheet.raw.get(*field)?;
        Some((field.name().to_owned(), Value::from(raw.text.as_str())))
    });
    let units = FieldId::ALL.iter().filter_map(|field| {
        let unit = sheet.raw.chosen_unit(*field)?;
        Some((field.name().to_owned(), Value::from(unit.name())))
    });
    let personal = PersonalField::ALL
        .iter()
        .map(|field| (field.name().to_owned(), Value::from(field.of(&sheet.personal))));
    object([
        ("name", sheet.name.as_str().into()),
        ("day", sheet.day.map(Date::days).into()),
        ("facts", write_facts(&sheet.draft)),
        ("story", sheet.story.as_str().into()),
        ("story_language", sheet.story_language.map(Language::name).into()),
        ("typed", map(texts).into()),
        ("units", map(units).into()),
        ("currency", sheet.currency.code().into()),
        ("personal", map(personal).into()),
        ("letter_language", sheet.letter_language.map(Language::name).into()),
        ("own", write_own(&sheet.own)),
        ("law", sheet.law.map(|(scheme, inputs)| write_law(scheme, &inputs)).into()),
        (
            "gate",
            object([
                ("reason", sheet.gate.reason.as_str().into()),
                ("accepted", sheet.gate.accepted.into()),
            ]),
        ),
        ("chosen", sheet.chosen.name().into()),
        (
            "plans",
            sheet.plans.iter().map(|kept| write_named_plan(&kept.name, &kept.plan)).collect(),
        ),
        ("shown", sheet.shown.into()),
        // What its dialog wrote; the page only keeps it.
        ("record", serde_json::from_str(&sheet.record).unwrap_or_default()),
        ("channel", sheet.channel.map(LetterChannel::name).into()),
        ("wording", sheet.wording.into()),
        ("by_hand", names(sheet.set_by_hand)),
        ("declined", names(sheet.declined)),
        ("denied", names(sheet.denied)),
        ("read", names(sheet.read)),
        ("example", sheet.example.into()),
        ("retold", sheet.retold.into()),
        ("touched", sheet.touched.into()),
    ])
}

pub(super) fn read_sheet(value: &Value) -> Result<Sheet, Damaged> {
    let part = |name: &str| value.get(name).ok_or(Damaged);
    // What earlier versions did not keep.
    let later = |name: &str| value.get(name).unwrap_or(&Value::Null);
    let mut sheet = Sheet {
        name: optional(later("name"), text)?.unwrap_or_default(),
        day: later("day").as_i64().map(Date::from_days),
        draft: read_facts(part("facts")?, "facts").map_err(|_| Damaged)?,
        story: text(part("story")?)?,
        story_language: optional(later("story_language"), word)?,
        raw: RawFields::default(),
        currency: Currency::parse(&text(part("currency")?)?).ok_or(Damaged)?,
        personal: Personal::default(),
        letter_language: optional(later("letter_language"), word)?,
        own: optional(later("own"), read_own)?.unwrap_or_default(),
        law: optional(part("law")?, read_law)?,
        gate: GateChoice {
            reason: text(part("gate")?.get("reason").ok_or(Damaged)?)?,
            accepted: part("gate")?.get("accepted").and_then(Value::as_bool).ok_or(Damaged)?,
        },
        chosen: word(part("chosen")?)?,
        plans: optional(later("plans"), read_plans)?.unwrap_or_default(),
        shown: optional(later("shown"), number)?.map(|place| place as usize),
        record: optional(later("record"), read_record)?.unwrap_or_default(),
        channel: optional(part("channel")?, word)?,
        wording: number(part("wording")?)?,
        set_by_hand: read_list(part("by_hand")?)?,
        declined: optional(later("declined"), read_list)?.unwrap_or_default(),
        denied: optional(later("denied"), read_list)?.unwrap_or_default(),
        read: optional(later("read"), read_list)?.unwrap_or_default(),
        example: value.get("example").and_then(Value::as_str).and_then(example::known),
        retold: later("retold").as_bool().unwrap_or_default(),
        touched: part("touched")?.as_bool().ok_or(Damaged)?,
    };
    if sheet.story.chars().count() > Sheet::LONGEST_STORY {
        return Err(Damaged);
    }
    for (name, unit) in fields(part("units")?)? {
        sheet.raw.put_unit(FieldId::parse(name).ok_or(Damaged)?, word::<Unit>(unit)?);
    }
    for (name, typed) in fields(part("typed")?)? {
        let field = FieldId::parse(name).ok_or(Damaged)?;
        let raw = Raw { text: text(typed)?, error: None };
        sheet.raw.put(field, Some(raw));
    }
    for (name, words) in fields(part("personal")?)? {
        PersonalField::parse(name).ok_or(Damaged)?.put(&mut sheet.personal, text(words)?);
    }
    Ok(sheet)
}

fn read_plans(value: &Value) -> Result<Vec<KeptPlan>, Damaged> {
    let plans = value.as_array().filter(|plans| plans.len() <= Sheet::MOST_PLANS);
    let read = |value: &Value| {
        let name = first(text(value.get("name").ok_or(Damaged)?)?, Sheet::LONGEST_NAME);
        Ok(KeptPlan { name, plan: read_own_plan(value).map_err(|_| Damaged)? })
    };
    plans.ok_or(Damaged)?.iter().map(read).collect()
}

fn read_record(value: &Value) -> Result<String, Damaged> {
    let text = value.to_string();
    let fits = value.is_object() && text.len() <= Sheet::LONGEST_RECORD;
    if fits { Ok(text) } else { Err(Damaged) }
}

/// An object of these fields. One by one: collecting would sort them first, with a copy of
/// the library's sort for each kind of source.
fn map(fields: impl Iterator<Item = (String, Value)>) -> Map<String, Value> {
    let mut map = Map::new();
    for (name, value) in fields {
        map.insert(name, value);
    }
    map
}

fn write_own(own: &OwnLetter) -> Value {
    let passed = own.passed.iter().map(|(fault, words)| json!([fault.name(), words]));
    object([
        ("text", own.text.as_str().into()),
        ("on", own.on.into()),
        ("ignored", names(own.ignored)),
        ("passed", passed.collect()),
    ])
}

fn read_own(value: &Value) -> Result<OwnLetter, Damaged> {
    let part = |name: &str| value.get(name).ok_or(Damaged);
    let passed = |pair: &Value| {
        Ok((word(pair.get(0).ok_or(Damaged)?)?, text(pair.get(1).ok_or(Damaged)?)?))
    };
    let own = OwnLetter {
        text: text(part("text")?)?,
        on: part("on")?.as_bool().ok_or(Damaged)?,
        ignored: read_list(part("ignored")?)?,
        passed: part("passed")?
            .as_array()
            .ok_or(Damaged)?
            .iter()
            .map(passed)
            .collect::<Result<_, _>>()?,
    };
    if own.text.chars().count() > OwnLetter::LONGEST { Err(Damaged) } else { Ok(own) }
}

fn write_law(scheme: Scheme, inputs: &FloorInputs) -> Value {
    let money = |money: Money| json!([money.minor(), money.currency().code()]);
    let given = Input::ALL.iter().filter_map(|input| {
        let value = match input.field() {
            Field::Minutes | Field::Kilometres => inputs.number(*input)?.into(),
            Field::Money => money(inputs.fare?),
            Field::YesNo | Field::Choice(_) => inputs.choice(*input)?.into(),
        };
        Some((input.name().to_owned(), value))
    });
    object([("scheme", scheme.name().into()), ("inputs", map(given).into())])
}

fn read_law(value: &Value) -> Result<(Scheme, FloorInputs), Damaged> {
    let scheme = word(value.get("scheme").ok_or(Damaged)?)?;
    let mut inputs = FloorInputs::default();
    for (name, value) in fields(value.get("inputs").ok_or(Damaged)?)? {
        let input = Input::parse(name).ok_or(Damaged)?;
        match input.field() {
            Field::Minutes | Field::Kilometres => {
                inputs = inputs.with_number(input, Some(number(value)?)).ok_or(Damaged)?;
            }
            Field::Money => inputs.fare = Some(read_money(value)?),
            Field::YesNo | Field::Choice(_) => inputs = inputs.with_choice(input, &text(value)?),
        }
    }
    Ok((scheme, inputs))
}

fn read_money(value: &Value) -> Result<Money, Damaged> {
    let minor = value.get(0).and_then(Value::as_i64).ok_or(Damaged)?;
    let currency = value.get(1).and_then(Value::as_str).and_then(Currency::parse);
    (0..=Money::MAX)
        .contains(&minor)
        .then_some(Money::new(minor, currency.ok_or(Damaged)?))
        .ok_or(Damaged)
}

fn optional<T>(
    value: &Value,
    read: impl Fn(&Value) -> Result<T, Damaged>,
) -> Result<Option<T>, Damaged> {
    if value.is_null() { Ok(None) } else { read(value).map(Some) }
}

fn names<T: Closed>(list: Set<T>) -> Value {
    list.iter().map(Closed::name).collect()
}

fn text(value: &Value) -> Result<String, Damaged> {
    value.as_str().map(str::to_owned).ok_or(Damaged)
}

fn number(value: &Value) -> Result<u32, Damaged> {
    value.as_u64().and_then(|number| u32::try_from(number).ok()).ok_or(Damaged)
}

fn fields(value: &Value) -> Result<&Map<String, Value>, Damaged> {
    value.as_object().ok_or(Damaged)
}

fn word<T: Closed>(value: &Value) -> Result<T, Damaged> {
    value.as_str().and_then(T::parse).ok_or(Damaged)
}

fn read_list<T: Closed>(value: &Value) -> Result<Set<T>, Damaged> {
    value.as_array().ok_or(Damaged)?.iter().map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::{OwnPlan, RemedyId};
    use crate::apology::judge::Fault;
    use crate::app::testing::after;
    use crate::app::{Action, OwnAction, reduce};

    #[test]
    fn a_case_written_reads_back() {
        let state = after(vec![
            Action::LoadExample { id: "sc-07", story: "Late.".to_owned() },
            Action::Law(Some(Scheme::Eu261)),
            Action::Typed(FieldId::LawDistance, "1850".to_owned()),
            Action::Left(FieldId::LawDistance),
            Action::LawChoice(Input::WithinEu, "yes".to_owned()),
            Action::Unit(FieldId::Since, Unit::Hours),
            Action::Channel(LetterChannel::Say),
            Action::Personal(PersonalField::Customer, "Ms Žukauskaitė".to_owned()),
            Action::GateReason("Seen by the duty lead".to_owned()),
            Action::LoadExample { id: "sc-02", story: String::new() },
            Action::NextWording,
            Action::LetterLanguage(Language::Telugu),
            Action::Own(OwnAction::Text("We are sorry.".to_owned())),
            Action::Own(OwnAction::Ignore(Fault::Canned)),
            Action::Typed(FieldId::Loss, "a lot".to_owned()),
            Action::Left(FieldId::Loss),
        ]);
        let mut state = state;
        let euro = crate::incident::Money::new(1250, Currency::EUR);
        let plan = OwnPlan::new(true, Set::EMPTY, [(RemedyId::Credit, euro)]);
        state.sheet.plans = vec![KeptPlan { name: "Mine".to_owned(), plan }];
        state.sheet.shown = Some(0);
        state.sheet.record = r#"{"why":"so"}"#.to_owned();
        let saved = Saved::read(&Saved::write(&state)).expect("what was written");
        let restored = reduce(&State::default(), Action::Restored(Box::new(saved))).0;
        // What can be taken back is not kept.
        let same = State {
            judged: state.judged.clone(),
            history: state.history.clone(),
            ..restored.clone()
        };
        assert_eq!(same, state);
        assert_eq!(restored.kept.len(), 1);
    }

    #[test]
    fn what_is_damaged_is_left_out_as_a_whole() {
        let good = Saved::write(&State::default());
        assert!(Saved::read(&good).is_ok());
        for (part, broken) in [
            ("\"version\":1", "\"version\":2"),
            ("\"EUR\"", "\"EURO\""),
            ("\"recommended\"", "\"best\""),
            ("\"touched\":false", "\"touched\":0"),
            ("\"facts\":{}", "\"facts\":{\"severity\":\"awful\"}"),
            ("\"units\":{}", "\"units\":{\"price\":3}"),
            ("\"plans\":[]", "\"plans\":[{\"name\":\"\"}]"),
            ("\"record\":null", "\"record\":[]"),
            ("\"kept\":[]", "\"kept\":[{}]"),
        ] {
            let damaged = good.replacen(part, broken, 1);
            assert_ne!(damaged, good, "{part}");
            assert_eq!(Saved::read(&damaged), Err(Damaged), "{broken}");
        }
        for nonsense in ["", "null", "[]", "{", "{\"version\":1}"] {
            assert_eq!(Saved::read(nonsense), Err(Damaged), "{nonsense}");
        }
        // A text cut off anywhere is damaged, never half a case.
        for end in 0..good.len() {
            assert!(good.get(..end).is_none_or(|cut| Saved::read(cut).is_err()));
        }
    }
}
