//! The facts of an incident as JSON: the names and words of the vocabulary.

use serde_json::{Map, Value, json};

use super::decimal::Decimal;
use super::object::object;
use super::place::parse;
use super::wire_error::{Problem, WireError, shown};
use crate::incident::{
    AmountError, Closed, Count, Currency, Fact, IncidentDraft, Minutes, Money, Months, Set,
};

/// Reads the facts of an incident. A fact that is absent or `null` stays open.
///
/// # Errors
/// The first field that is wrong, as a path below `at`.
pub fn read_facts(value: &Value, at: &str) -> Result<IncidentDraft, WireError> {
    let Value::Object(fields) = value else {
        return Err(WireError::expected(at, "an object", value));
    };
    let mut draft = IncidentDraft::default();
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
        let field = format!("{at}.{name}");
        let Some(fact) = Fact::parse(name) else {
            return Err(WireError::new(field, Problem::Unknown(shown(value))));
        };
        read_fact(&mut draft, fact, &field, value)?;
    }
    Ok(draft)
}

/// Reads the facts of a text that is their JSON.
///
/// # Errors
/// The first field that is wrong, as a path below `facts`.
pub fn read_facts_file(text: &str) -> Result<IncidentDraft, WireError> {
    let at = "facts";
    let value = parse(text).map_err(|error| error.below(at))?;
    read_facts(&value, at)
}

fn read_fact(
    draft: &mut IncidentDraft,
    fact: Fact,
    field: &str,
    value: &Value,
) -> Result<(), WireError> {
    match fact {
        Fact::Sector => draft.sector = Some(word(field, value)?),
        Fact::Failures => draft.failures = words(field, value)?,
        Fact::Severity => draft.severity = Some(word(field, value)?),
        Fact::Cause => draft.cause = Some(word(field, value)?),
        Fact::Recurrence => draft.recurrence = Some(word(field, value)?),
        Fact::EarlierFailures => draft.earlier_failures = Some(Count::new(count(field, value)?)),
        Fact::FailedRecoveries => {
            draft.failed_recoveries = Some(Count::new(count(field, value)?))
        }
        Fact::ApologiesGiven => draft.apologies_given = Some(Count::new(count(field, value)?)),
        Fact::NoticedBy => draft.noticed_by = Some(word(field, value)?),
        Fact::Channel => draft.channel = Some(word(field, value)?),
        Fact::Stage => draft.stage = Some(word(field, value)?),
        Fact::Emotion => draft.emotion = Some(word(field, value)?),
        Fact::Wants => draft.wants = words(field, value)?,
        Fact::Service => draft.service = Some(word(field, value)?),
        Fact::Price => draft.price = Some(read_money(field, value)?),
        Fact::Loss => draft.loss = Some(read_money(field, value)?),
        Fact::Delay => draft.delay = Some(minutes(field, value)?),
        Fact::Since => draft.since = Some(minutes(field, value)?),
        Fact::Tenure => draft.tenure = Some(months(field, value)?),
        Fact::YearlyValue => draft.yearly_value = Some(read_money(field, value)?),
        Fact::Alternatives => draft.alternatives = Some(word(field, value)?),
        Fact::LossDue => draft.loss_due = Some(yes_or_no(field, value)?),
        Fact::Flags => draft.flags = words(field, value)?,
    }
    Ok(())
}

/// `true` or `false`.
pub(super) fn yes_or_no(field: &str, value: &Value) -> Result<bool, WireError> {
    value.as_bool().ok_or_else(|| WireError::expected(field, "true or false", value))
}

/// One word of a closed list.
pub(super) fn word<T: Closed>(field: &str, value: &Value) -> Result<T, WireError> {
    let Some(text) = value.as_str() else {
        return Err(WireError::expected(field, "a word of the list", value));
    };
    T::parse(text)
        .ok_or_else(|| WireError::new(field, Problem::NotInList(text.chars().take(60).collect())))
}

/// A list of words of a closed list.
pub(super) fn words<T: Closed>(field: &str, value: &Value) -> Result<Set<T>, WireError> {
    let Some(items) = value.as_array() else {
        return Err(WireError::expected(field, "a list of words", value));
    };
    items
        .iter()
        .enumerate()
        .map(|(place, item)| word(&format!("{field}[{place}]"), item))
        .collect()
}

/// A number from 0 to `high`, rounded to a whole one.
fn whole(field: &str, value: &Value, high: u32) -> Result<u32, WireError> {
    let Value::Number(number) = value else {
        return Err(WireError::expected(field, "a number", value));
    };
    let number = Decimal::from(number);
    let in_range = |_: &u64| !number.exceeds(high.into());
    let rounded = number.rounded().filter(in_range).and_then(|number| u32::try_from(number).ok());
    rounded.ok_or_else(|| {
        let (low, high) = ("0".to_owned(), high.to_string());
        WireError::new(field, Problem::OutOfRange { value: shown(value), low, high })
    })
}

fn count(field: &str, value: &Value) -> Result<u32, WireError> {
    whole(field, value, 1_000_000)
}

/// Minutes, 0 to ten years.
pub(super) fn minutes(field: &str, value: &Value) -> Result<Minutes, WireError> {
    let minutes = whole(field, value, Minutes::MAX)?;
    Minutes::new(minutes).ok_or_else(|| WireError::expected(field, "minutes", value))
}

fn months(field: &str, value: &Value) -> Result<Months, WireError> {
    let months = match value.as_str() {
        Some("new") => 0,
        _ => whole(field, value, u32::from(Months::MAX))?,
    };
    u16::try_from(months)
        .ok()
        .and_then(Months::new)
        .ok_or_else(|| WireError::expected(field, "months", value))
}

/// `{"amount": 86.5, "currency": "EUR"}`; the amount may also be a text.
pub(super) fn read_money(field: &str, value: &Value) -> Result<Money, WireError> {
    let Value::Object(fields) = value else {
        return Err(WireError::expected(field, "an amount with its currency", value));
    };
    let part = |name: &str| {
        fields
            .get(name)
            .ok_or_else(|| WireError::new(format!("{field}.{name}"), Problem::Missing))
    };
    let (amount, code) = (part("amount")?, part("currency")?);
    let currency = code.as_str().and_then(Currency::parse).ok_or_else(|| {
        WireError::expected(&format!("{field}.currency"), "a currency of ISO 4217", code)
    })?;
    read_amount(&format!("{field}.amount"), amount, currency)
}

/// A number of a currency's units; it may also be a text.
pub(super) fn read_amount(
    field: &str,
    amount: &Value,
    currency: Currency,
) -> Result<Money, WireError> {
    let digits = match amount {
        Value::Number(number) => Decimal::from(number).written(),
        Value::String(text) => text.clone(),
        other => return Err(WireError::expected(field, "an amount", other)),
    };
    Money::parse(&digits, currency).map_err(|error| amount_error(field, amount, error, currency))
}

fn amount_error(field: &str, value: &Value, error: AmountError, currency: Currency) -> WireError {
    match error {
        AmountError::NotANumber => WireError::expected(field, "an amount", value),
        AmountError::TooFine(_) => {
            WireError::expected(field, "no more decimals than the currency has", value)
        }
        AmountError::Negative | AmountError::TooLarge => {
            let high = Money::new(Money::MAX, currency).to_plain();
            let (value, low) = (shown(value), "0".to_owned());
            WireError::new(field, Problem::OutOfRange { value, low, high })
        }
    }
}

/// The facts as JSON, open ones left out. [`read_facts`] gives the same draft back.
pub fn write_facts(draft: &IncidentDraft) -> Value {
    let mut out = Map::new();
    let mut put = |fact: Fact, value: Option<Value>| {
        if let Some(value) = value {
            out.insert(fact.name().to_owned(), value);
        }
    };
    put(Fact::Sector, name(draft.sector));
    put(Fact::Failures, names(draft.failures));
    put(Fact::Severity, name(draft.severity));
    put(Fact::Cause, name(draft.cause));
    put(Fact::Recurrence, name(draft.recurrence));
    put(Fact::EarlierFailures, draft.earlier_failures.map(|n| json!(n.get())));
    put(Fact::FailedRecoveries, draft.failed_recoveries.map(|n| json!(n.get())));
    put(Fact::ApologiesGiven, draft.apologies_given.map(|n| json!(n.get())));
    put(Fact::NoticedBy, name(draft.noticed_by));
    put(Fact::Channel, name(draft.channel));
    put(Fact::Stage, name(draft.stage));
    put(Fact::Emotion, name(draft.emotion));
    put(Fact::Wants, names(draft.wants));
    put(Fact::Service, name(draft.service));
    put(Fact::Price, draft.price.map(write_money));
    put(Fact::Loss, draft.loss.map(write_money));
    put(Fact::Delay, draft.delay.map(|time| json!(time.get())));
    put(Fact::Since, draft.since.map(|time| json!(time.get())));
    put(Fact::Tenure, draft.tenure.map(|time| json!(time.get())));
    put(Fact::YearlyValue, draft.yearly_value.map(write_money));
    put(Fact::Alternatives, name(draft.alternatives));
    put(Fact::LossDue, draft.loss_due.map(Value::from));
    put(Fact::Flags, names(draft.flags));
    Value::Object(out)
}

fn name<T: Closed>(value: Option<T>) -> Option<Value> {
    value.map(|value| value.name().into())
}

fn names<T: Closed>(values: Set<T>) -> Option<Value> {
    (!values.is_empty()).then(|| values.iter().map(Closed::name).collect())
}

pub(super) fn write_money(money: Money) -> Value {
    object([("amount", money.to_plain().into()), ("currency", money.currency().code().into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(json: &str, expected: Result<(), &str>) {
        let value = serde_json::from_str(json).expect("a test writes JSON");
        let got = read_facts(&value, "facts").map(|_| ()).map_err(|error| error.to_string());
        assert_eq!(got, expected.map_err(str::to_owned), "{json}");
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        check(r#"{"severity":"major","price":{"amount":86.1,"currency":"EUR"}}"#, Ok(()));
        check(r#"{"tenure":"new","flags":[],"sector":null}"#, Ok(()));
        check(r#"[]"#, Err("facts: expected an object, got []"));
        check(r#"{"weather":1}"#, Err("facts.weather: no such field"));
        check(r#"{"severity":"awful"}"#, Err("facts.severity: \"awful\" is not in the list"));
        check(
            r#"{"failures":["late",3]}"#,
            Err("facts.failures[1]: expected a word of the list, got 3"),
        );
        check(r#"{"delay":-5}"#, Err("facts.delay: -5 is not between 0 and 5256000"));
        check(r#"{"delay":1e300}"#, Err("facts.delay: 1e+300 is not between 0 and 5256000"));
        check(
            r#"{"price":12}"#,
            Err("facts.price: expected an amount with its currency, got 12"),
        );
        check(r#"{"price":{"amount":12}}"#, Err("facts.price.currency: missing"));
        check(
            r#"{"price":{"amount":12,"currency":"EURO"}}"#,
            Err("facts.price.currency: expected a currency of ISO 4217, got \"EURO\""),
        );
        check(
            r#"{"price":{"amount":-1,"currency":"EUR"}}"#,
            Err("facts.price.amount: -1 is not between 0 and 10000000000.00"),
        );
        check(
            r#"{"price":{"amount":"NaN","currency":"EUR"}}"#,
            Err("facts.price.amount: expected an amount, got \"NaN\""),
        );
    }

    #[test]
    fn json_numbers_are_read_to_the_cent() {
        for (amount, minor) in [("86.1", 8610), ("1234.125", -1), ("1e3", 100_000), ("0.07", 7)] {
            let json = format!(r#"{{"price":{{"amount":{amount},"currency":"EUR"}}}}"#);
            let value = serde_json::from_str(&json).expect("JSON");
            let got = read_facts(&value, "facts").ok().and_then(|draft| draft.price);
            assert_eq!(got.map_or(-1, Money::minor), minor, "{amount}");
        }
    }

    #[test]
    fn facts_written_read_back() {
        let json = r#"{"sector":"air","failures":["late","uncaring"],"severity":"major",
            "cause":"ours","recurrence":"likely","earlier_failures":3,"failed_recoveries":1,
            "apologies_given":2,"noticed_by":"public","channel":"social","stage":"use",
            "emotion":"furious","wants":["refund","change"],"service":"refused",
            "price":{"amount":1234.5,"currency":"EUR"},"loss":{"amount":7,"currency":"EUR"},
            "delay":90,"since":10,"tenure":36,"yearly_value":{"amount":900,"currency":"EUR"},
            "alternatives":"many","loss_due":true,"flags":["legal"]}"#;
        let value = serde_json::from_str(json).expect("JSON");
        let draft = read_facts(&value, "facts").expect("facts");
        assert!(Fact::ALL.iter().all(|fact| draft.knows(*fact)));
        assert_eq!(read_facts(&write_facts(&draft), "facts"), Ok(draft));
    }
}
