//! The file of a house: its policy, its signature and its words, as JSON.
//!
//! `schema/policy.schema.json` publishes the same form. What a schema cannot say is checked here
//! alone: the order of the roles, and the decimals that a currency has.

use serde_json::{Value, json};

use super::day::{read_written_day, write_day};
use super::facts::{read_amount, word, words};
use super::head::only_known;
use super::place::{items, parse};
use super::wire_error::{Problem, WireError, shown};
use crate::apology::HouseWord;
use crate::house::House;
use crate::incident::{Closed, Currency, Money};
use crate::locale::Date;
use crate::remedy::{Limit, Policy, Role, RoleName, Rounding};

/// The version of the form below; another one is not read.
const VERSION: u32 = 1;

/// The most that a file may hold.
pub mod most {
    /// Characters of the name.
    pub const NAME: usize = 80;
    /// Roles.
    pub const ROLES: usize = 8;
    /// Characters of a role's name.
    pub const ROLE: usize = 60;
    /// Characters of a line of the signature.
    pub const LINE: usize = 200;
    /// Words of the house.
    pub const WORDS: usize = 100;
    /// Characters of such a word.
    pub const WORD: usize = 80;
    /// Percent that a remedy may cost.
    pub const COST: u32 = 200;
    /// Days until the check-back.
    pub const DAYS: u32 = 14;
}

/// The fields that have to be there. What else is absent is as the built-in policy has it.
const NEEDED: [&str; 4] = ["version", "currency", "roles", "remedies"];
/// The fields besides these, and besides those of the tables below.
const OTHERS: [&str; 7] =
    ["$schema", "as_of", "cost_percent", "letter_language", "round_to", "signature", "words"];

/// A field, the least and the most that it may be, and where it goes.
type Number = (&'static str, u32, u32, fn(&mut Policy) -> &mut u32);

const NUMBERS: [Number; 8] = [
    ("margin_percent", 0, 100, |policy| &mut policy.margin_percent),
    ("horizon_years", 1, Policy::MOST_YEARS, |policy| &mut policy.horizon_years),
    ("check_back_days", 1, most::DAYS, |policy| &mut policy.check_back_days),
    ("cost_percent.redo", 0, most::COST, |policy| &mut policy.redo_cost_percent),
    ("cost_percent.credit", 0, most::COST, |policy| &mut policy.credit_cost_percent),
    ("cost_percent.voucher", 0, most::COST, |policy| &mut policy.voucher_cost_percent),
    ("cost_percent.upgrade", 0, most::COST, |policy| &mut policy.upgrade_cost_percent),
    ("cost_percent.gift", 0, most::COST, |policy| &mut policy.gift_cost_percent),
];

/// A field, the most characters that it may have, and where it goes.
type Text = (&'static str, usize, fn(&mut House) -> &mut String);

const TEXTS: [Text; 4] = [
    ("name", most::NAME, |house| &mut house.name),
    ("signature.writer", most::LINE, |house| &mut house.signature.writer),
    ("signature.role_or_firm", most::LINE, |house| &mut house.signature.role_or_firm),
    ("signature.contact", most::LINE, |house| &mut house.signature.contact),
];

/// Reads a file.
///
/// # Errors
/// The first field that is wrong, and what stands there.
pub fn read_policy(text: &str) -> Result<House, WireError> {
    read_policy_value(&parse(text)?)
}

/// Reads a file that is JSON already.
///
/// # Errors
/// The first field that is wrong, and what stands there.
pub fn read_policy_value(value: &Value) -> Result<House, WireError> {
    // A later version may have other fields: its number is what is wrong with it.
    whole("version", part(value, "version"), VERSION, VERSION)?;
    known(value, "", |name| {
        let fields = NUMBERS.iter().map(|row| row.0).chain(TEXTS.iter().map(|row| row.0));
        !name.contains('.') && fields.chain(NEEDED).chain(OTHERS).any(|field| field == name)
    })?;
    if let Some(missing) = NEEDED.iter().find(|name| value.get(**name).is_none()) {
        return Err(WireError::new(*missing, Problem::Missing));
    }
    for object in ["cost_percent", "signature"] {
        let fields = part(value, object);
        if !fields.is_null() {
            known(fields, object, |name| {
                let fields = NUMBERS.iter().map(|row| row.0).chain(TEXTS.iter().map(|row| row.0));
                fields.filter_map(|field| field.split_once('.')).any(|row| row == (object, name))
            })?;
        }
    }
    let mut house = House::default();
    let policy = &mut house.policy;
    let code = part(value, "currency");
    policy.currency = code
        .as_str()
        .filter(|code| code.len() == 3)
        .and_then(Currency::parse)
        .ok_or_else(|| WireError::expected("currency", "a currency of ISO 4217", code))?;
    for (field, low, high, slot) in NUMBERS {
        let number = part(value, field);
        if !number.is_null() {
            *slot(policy) = whole(field, number, low, high)?;
        }
    }
    policy.rounding = read_rounding(part(value, "round_to"), policy.currency)?;
    policy.remedies = words("remedies", part(value, "remedies"))?;
    policy.roles.clear();
    for (place, role) in list("roles", part(value, "roles"), most::ROLES)?.iter().enumerate() {
        policy.roles.push(read_role(&format!("roles[{place}]"), role, policy.currency)?);
    }
    if let Some(place) = policy.first_out_of_order() {
        let role = part(value, "roles").get(place).unwrap_or(&Value::Null);
        return Err(WireError::expected(&format!("roles[{place}]"), ORDER, role));
    }
    for (field, most, slot) in TEXTS {
        *slot(&mut house) = text(field, part(value, field), most)?;
    }
    house.as_of = read_day(part(value, "as_of"))?;
    let language = part(value, "letter_language");
    if !language.is_null() {
        house.letter_language = Some(word("letter_language", language)?);
    }
    let phrases = part(value, "words");
    if !phrases.is_null() {
        for (place, phrase) in list("words", phrases, most::WORDS)?.iter().enumerate() {
            house.words.push(read_word(&format!("words[{place}]"), phrase)?);
        }
    }
    Ok(house)
}

/// What is expected where limits stand in another order.
const ORDER: &str = "limits that rise, and none for the last role alone";

/// A field, or one of an object: `signature.writer`.
fn part<'a>(value: &'a Value, field: &str) -> &'a Value {
    let found = match field.split_once('.') {
        Some((object, name)) => value.get(object).and_then(|object| object.get(name)),
        None => value.get(field),
    };
    found.unwrap_or(&Value::Null)
}

/// `{"name", "limit"?}` or `{"name", "times_usual"}`; without either there is no limit.
fn read_role(field: &str, value: &Value, currency: Currency) -> Result<Role, WireError> {
    known(value, field, |name| ["name", "limit", "times_usual"].contains(&name))?;
    let at = |name: &str| format!("{field}.{name}");
    let name = filled(&at("name"), part(value, "name"), most::ROLE)?;
    let limit = match (part(value, "limit"), part(value, "times_usual")) {
        (Value::Null, Value::Null) => Limit::None,
        (Value::Null, times) => Limit::Usual(whole(&at("times_usual"), times, 1, 1000)?),
        (limit, Value::Null) => Limit::Amount(amount(&at("limit"), limit, currency)?),
        (_, times) => {
            return Err(WireError::expected(&at("times_usual"), "no second limit", times));
        }
    };
    Ok(Role { name: RoleName::of(name), limit })
}

/// A number above nought in whole units of the currency; absent: two digits.
fn read_rounding(value: &Value, currency: Currency) -> Result<Rounding, WireError> {
    if value.is_null() {
        return Ok(Rounding::TwoDigits);
    }
    let step = amount("round_to", value, currency)?.minor();
    u32::try_from(step)
        .ok()
        .filter(|step| *step > 0)
        .map(Rounding::Step)
        .ok_or_else(|| WireError::expected("round_to", "a number above 0", value))
}

/// `{"language", "not", "say"?}`.
fn read_word(field: &str, value: &Value) -> Result<HouseWord, WireError> {
    known(value, field, |name| ["language", "not", "say"].contains(&name))?;
    let at = |name: &str| format!("{field}.{name}");
    Ok(HouseWord {
        not: filled(&at("not"), part(value, "not"), most::WORD)?,
        language: word(&at("language"), part(value, "language"))?,
        say: text(&at("say"), part(value, "say"), most::WORD)?,
    })
}

/// `"2026-03-31"`.
fn read_day(value: &Value) -> Result<Option<Date>, WireError> {
    if value.is_null() {
        return Ok(None);
    }
    let day = value.as_str().and_then(read_written_day);
    day.map(Some).ok_or_else(|| WireError::expected("as_of", "a day as 2026-03-31", value))
}

/// An object that has no other fields than those that are `known`.
fn known(value: &Value, field: &str, known: impl Fn(&str) -> bool) -> Result<(), WireError> {
    let Value::Object(fields) = value else {
        return Err(WireError::expected(field, "an object", value));
    };
    let at = if field.is_empty() { String::new() } else { format!("{field}.") };
    only_known(fields, &at, known)
}

/// A whole number between two.
fn whole(field: &str, value: &Value, low: u32, high: u32) -> Result<u32, WireError> {
    let number = match value {
        Value::Number(number) if number.is_u64() || number.is_i64() => number,
        _ => return Err(WireError::expected(field, "a whole number", value)),
    };
    let whole = number.as_u64().and_then(|number| u32::try_from(number).ok());
    whole.filter(|number| (low..=high).contains(number)).ok_or_else(|| {
        let (low, high) = (low.to_string(), high.to_string());
        WireError::new(field, Problem::OutOfRange { value: shown(value), low, high })
    })
}

/// An amount in the policy's currency, as a number.
fn amount(field: &str, value: &Value, currency: Currency) -> Result<Money, WireError> {
    match value {
        Value::Number(_) => read_amount(field, value, currency),
        _ => Err(WireError::expected(field, "an amount", value)),
    }
}

/// A text that is not too long; blank when it is absent.
fn text(field: &str, value: &Value, most: usize) -> Result<String, WireError> {
    match value {
        Value::Null => Ok(String::new()),
        Value::String(text) if text.chars().count() <= most => Ok(text.clone()),
        Value::String(_) => Err(WireError::expected(field, "a shorter text", value)),
        _ => Err(WireError::expected(field, "a text", value)),
    }
}

/// A text that is not blank.
fn filled(field: &str, value: &Value, most: usize) -> Result<String, WireError> {
    let text = text(field, value, most)?;
    if text.trim().is_empty() {
        return Err(WireError::expected(field, "a text", value));
    }
    Ok(text)
}

/// The items of a list that is not too long.
fn list<'a>(field: &str, value: &'a Value, most: usize) -> Result<&'a [Value], WireError> {
    let items = items(value, field)?;
    if items.len() > most {
        return Err(WireError::expected(field, "a shorter list", &items.len().into()));
    }
    Ok(items)
}

/// The file of a house. [`read_policy`] gives the same house back.
pub fn write_policy(house: &House) -> Value {
    let House { name, as_of, policy, signature, letter_language, words } = house;
    let roles = policy.roles.iter().map(|role| {
        let name = role.name.machine();
        match role.limit {
            Limit::Amount(money) => json!({ "name": name, "limit": plain(money) }),
            Limit::Usual(times) => json!({ "name": name, "times_usual": times }),
            Limit::None => json!({ "name": name, "limit": null }),
        }
    });
    let round_to = match policy.rounding {
        Rounding::TwoDigits => Value::Null,
        Rounding::Step(step) => plain(Money::new(step.into(), policy.currency)),
    };
    let words = words.iter().map(
        |word| json!({ "language": word.language.name(), "not": word.not, "say": word.say }),
    );
    json!({
        "version": VERSION,
        "name": name,
        "as_of": as_of.map(write_day),
        "currency": policy.currency.code(),
        "margin_percent": policy.margin_percent,
        "horizon_years": policy.horizon_years,
        "roles": roles.collect::<Value>(),
        "remedies": policy.remedies.iter().map(Closed::name).collect::<Value>(),
        "cost_percent": {
            "redo": policy.redo_cost_percent,
            "credit": policy.credit_cost_percent,
            "voucher": policy.voucher_cost_percent,
            "upgrade": policy.upgrade_cost_percent,
            "gift": policy.gift_cost_percent,
        },
        "round_to": round_to,
        "check_back_days": policy.check_back_days,
        "signature": {
            "writer": signature.writer,
            "role_or_firm": signature.role_or_firm,
            "contact": signature.contact,
        },
        "letter_language": letter_language.map(Closed::name),
        "words": words.collect::<Value>(),
    })
}

/// An amount as a number, to the last decimal.
fn plain(money: Money) -> Value {
    serde_json::from_str(&money.to_plain()).unwrap_or(Value::Null)
}

/// Words of a house as one program hands them to another: `[[language, not, say] …]`.
pub fn write_house_words(words: &[HouseWord]) -> Value {
    let word = |word: &HouseWord| -> Value {
        [word.language.name(), &word.not, &word.say].into_iter().collect()
    };
    words.iter().map(word).collect()
}

/// Reads what [`write_house_words`] wrote.
///
/// # Errors
/// The first one that is none.
pub fn read_house_words(json: &str) -> Result<Vec<HouseWord>, WireError> {
    house_words(&parse(json)?)
}

/// The same, of JSON.
pub(super) fn house_words(value: &Value) -> Result<Vec<HouseWord>, WireError> {
    let phrase = |item: &Value| {
        let at = |place: usize| item.get(place).unwrap_or(&Value::Null);
        Ok(HouseWord {
            language: word("house", at(0))?,
            not: text("house", at(1), most::WORD)?,
            say: text("house", at(2), most::WORD)?,
        })
    };
    list("house", value, most::WORDS)?.iter().map(phrase).collect()
}
