//! The file of a house: its policy, its signature and its words, as JSON.
//!
//! `schema/policy.schema.json` publishes the same form. What a schema cannot say is checked here
//! alone: the order of the roles, and the decimals that a currency has.

use serde_json::{Map, Value, json};

use super::facts::{read_amount, word, words};
use super::wire_error::{Problem, WireError, shown};
use crate::apology::HouseWord;
use crate::house::{House, Signature};
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

/// Every field of a file. The first four have to be there; what else is absent is as the
/// built-in policy has it.
const FIELDS: [&str; 15] = [
    "version",
    "currency",
    "roles",
    "remedies",
    "name",
    "as_of",
    "margin_percent",
    "horizon_years",
    "cost_percent",
    "round_to",
    "check_back_days",
    "signature",
    "letter_language",
    "words",
    "$schema",
];
const COSTS: [&str; 5] = ["redo", "credit", "voucher", "upgrade", "gift"];
const LINES: [&str; 3] = ["writer", "role_or_firm", "contact"];

/// Reads a file.
///
/// # Errors
/// The first field that is wrong, and what stands there.
pub fn read_policy(text: &str) -> Result<House, WireError> {
    read_policy_value(&super::place::parse(text)?)
}

/// Reads a file that is JSON already.
///
/// # Errors
/// The first field that is wrong, and what stands there.
pub fn read_policy_value(value: &Value) -> Result<House, WireError> {
    let part = |name: &str| value.get(name).unwrap_or(&Value::Null);
    // A later version may have other fields: its number is what is wrong with it.
    whole("version", part("version"), (VERSION, VERSION), None)?;
    let fields = known(value, "", &FIELDS)?;
    if let Some(missing) = FIELDS.iter().take(4).find(|name| !fields.contains_key(**name)) {
        return Err(WireError::new(*missing, Problem::Missing));
    }
    let code = part("currency").as_str().filter(|code| code.len() == 3);
    let currency = code.and_then(Currency::parse).ok_or_else(|| {
        WireError::expected("currency", "a currency of ISO 4217", part("currency"))
    })?;
    let usual = Policy::default();
    let costs = part("cost_percent");
    let lines = part("signature");
    for (field, value, known_names) in
        [("cost_percent", costs, &COSTS[..]), ("signature", lines, &LINES[..])]
    {
        if !value.is_null() {
            known(value, field, known_names)?;
        }
    }
    let cost = |name: &str, or: u32| {
        let cost = costs.get(name).unwrap_or(&Value::Null);
        whole(&format!("cost_percent.{name}"), cost, (0, most::COST), Some(or))
    };
    let line = |name: &str| {
        let line = lines.get(name).unwrap_or(&Value::Null);
        text(&format!("signature.{name}"), line, most::LINE)
    };
    let policy = Policy {
        currency,
        margin_percent: whole(
            "margin_percent",
            part("margin_percent"),
            (0, 100),
            Some(usual.margin_percent),
        )?,
        horizon_years: whole(
            "horizon_years",
            part("horizon_years"),
            (1, Policy::MOST_YEARS),
            Some(usual.horizon_years),
        )?,
        roles: list("roles", part("roles"), most::ROLES, |field, value| {
            read_role(field, value, currency)
        })?,
        remedies: words("remedies", part("remedies"))?,
        redo_cost_percent: cost("redo", usual.redo_cost_percent)?,
        credit_cost_percent: cost("credit", usual.credit_cost_percent)?,
        voucher_cost_percent: cost("voucher", usual.voucher_cost_percent)?,
        upgrade_cost_percent: cost("upgrade", usual.upgrade_cost_percent)?,
        gift_cost_percent: cost("gift", usual.gift_cost_percent)?,
        rounding: read_rounding(part("round_to"), currency)?,
        check_back_days: whole(
            "check_back_days",
            part("check_back_days"),
            (1, most::DAYS),
            Some(usual.check_back_days),
        )?,
    };
    if let Some(place) = policy.first_out_of_order() {
        let role = part("roles").get(place).unwrap_or(&Value::Null);
        return Err(WireError::expected(
            &format!("roles[{place}]"),
            "limits that rise, and none for the last role alone",
            role,
        ));
    }
    Ok(House {
        name: text("name", part("name"), most::NAME)?,
        as_of: read_day(part("as_of"))?,
        policy,
        signature: Signature {
            writer: line("writer")?,
            role_or_firm: line("role_or_firm")?,
            contact: line("contact")?,
        },
        letter_language: match part("letter_language") {
            Value::Null => None,
            language => Some(word("letter_language", language)?),
        },
        words: match part("words") {
            Value::Null => Vec::new(),
            words => list("words", words, most::WORDS, read_word)?,
        },
    })
}

/// `{"name", "limit"?}` or `{"name", "times_usual"}`; without either there is no limit.
fn read_role(field: &str, value: &Value, currency: Currency) -> Result<Role, WireError> {
    let fields = known(value, field, &["name", "limit", "times_usual"])?;
    let part = |name: &str| fields.get(name).unwrap_or(&Value::Null);
    let at = |name: &str| format!("{field}.{name}");
    let name = text(&at("name"), part("name"), most::ROLE)?;
    if name.trim().is_empty() {
        return Err(WireError::expected(&at("name"), "a text", part("name")));
    }
    let limit = match (part("limit"), part("times_usual")) {
        (Value::Null, Value::Null) => Limit::None,
        (Value::Null, times) => Limit::Usual(whole(&at("times_usual"), times, (1, 1000), None)?),
        (limit, Value::Null) => Limit::Amount(amount(&at("limit"), limit, currency)?),
        (_, times) => {
            return Err(WireError::expected(&at("times_usual"), "no second limit", times));
        }
    };
    let name = match name.as_str() {
        "manager" => RoleName::Manager,
        "area_manager" => RoleName::AreaManager,
        "director" => RoleName::Director,
        _ => RoleName::Own(name),
    };
    Ok(Role { name, limit })
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
    let fields = known(value, field, &["language", "not", "say"])?;
    let part = |name: &str| fields.get(name).unwrap_or(&Value::Null);
    let at = |name: &str| format!("{field}.{name}");
    let not = text(&at("not"), part("not"), most::WORD)?;
    if not.trim().is_empty() {
        return Err(WireError::expected(&at("not"), "a text", part("not")));
    }
    Ok(HouseWord {
        language: word(&at("language"), part("language"))?,
        not,
        say: text(&at("say"), part("say"), most::WORD)?,
    })
}

/// `"2026-03-31"`.
fn read_day(value: &Value) -> Result<Option<Date>, WireError> {
    if value.is_null() {
        return Ok(None);
    }
    let day = || {
        let mut parts = value.as_str().filter(|text| text.len() == 10)?.split('-');
        let date = Date::new(
            parts.next()?.parse().ok()?,
            parts.next()?.parse().ok()?,
            parts.next()?.parse().ok()?,
        );
        date.filter(|_| parts.next().is_none())
    };
    day().map(Some).ok_or_else(|| WireError::expected("as_of", "a day as 2026-03-31", value))
}

/// The fields of an object that has no others than these.
fn known<'a>(
    value: &'a Value,
    field: &str,
    names: &[&str],
) -> Result<&'a Map<String, Value>, WireError> {
    let Value::Object(fields) = value else {
        return Err(WireError::expected(field, "an object", value));
    };
    match fields.iter().find(|(name, _)| !names.contains(&name.as_str())) {
        None => Ok(fields),
        Some((name, value)) => {
            let dot = if field.is_empty() { "" } else { "." };
            let field = format!("{field}{dot}{name}");
            Err(WireError::new(field, Problem::Unknown(shown(value))))
        }
    }
}

/// A whole number between two; absent it is `or`, and has to be there without one.
fn whole(
    field: &str,
    value: &Value,
    (low, high): (u32, u32),
    or: Option<u32>,
) -> Result<u32, WireError> {
    if let (true, Some(or)) = (value.is_null(), or) {
        return Ok(or);
    }
    let Value::Number(number) = value else {
        return Err(WireError::expected(field, "a whole number", value));
    };
    let whole = number.as_u64().and_then(|number| u32::try_from(number).ok());
    match whole {
        Some(number) if (low..=high).contains(&number) => Ok(number),
        _ => {
            let (low, high) = (low.to_string(), high.to_string());
            let value = shown(value);
            Err(WireError::new(field, Problem::OutOfRange { value, low, high }))
        }
    }
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

fn list<T>(
    field: &str,
    value: &Value,
    most: usize,
    read: impl Fn(&str, &Value) -> Result<T, WireError>,
) -> Result<Vec<T>, WireError> {
    let items = value.as_array().ok_or_else(|| WireError::expected(field, "a list", value))?;
    if items.len() > most {
        return Err(WireError::expected(field, "a shorter list", &items.len().into()));
    }
    let items = items.iter().enumerate();
    items.map(|(place, item)| read(&format!("{field}[{place}]"), item)).collect()
}

/// The file of a house. [`read_policy`] gives the same house back.
pub fn write_policy(house: &House) -> Value {
    let House { name, as_of, policy, signature, letter_language, words } = house;
    let roles = policy.roles.iter().map(|role| {
        let name = match &role.name {
            RoleName::Manager => "manager",
            RoleName::AreaManager => "area_manager",
            RoleName::Director => "director",
            RoleName::Own(name) => name,
        };
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
        "as_of": as_of.map(|day| format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())),
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
    house_words(&super::place::parse(json)?)
}

/// The same, of JSON.
pub(super) fn house_words(value: &Value) -> Result<Vec<HouseWord>, WireError> {
    list("house", value, most::WORDS, |field, value| {
        let at = |place: usize| value.get(place).unwrap_or(&Value::Null);
        Ok(HouseWord {
            language: word(field, at(0))?,
            not: text(field, at(1), most::WORD)?,
            say: text(field, at(2), most::WORD)?,
        })
    })
}
