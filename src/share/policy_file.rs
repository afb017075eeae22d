//! A policy while it is edited: a file of which any field may be wrong.

use serde_json::{Map, Value};

use super::policy::{read_policy_value, write_policy};
use super::wire_error::WireError;
use crate::house::House;
use crate::incident::{Currency, Money};

/// The file of a policy while it is edited. Its fields are named as errors name them:
/// `roles[1].limit`.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyFile(Value);

/// What is put into a field.
#[derive(Clone, Copy, Debug)]
pub enum Entry<'a> {
    Text(&'a str),
    /// A number as it was typed; what is none stays a text, which is then wrong.
    Number(&'a str),
    /// Nothing: the field is open.
    Open,
}

impl Entry<'_> {
    fn value(self, currency: Option<Currency>) -> Value {
        match self {
            Self::Text(text) => text.into(),
            Self::Number(text) => {
                let number = serde_json::from_str(&digits(text, currency)).ok();
                number.filter(Value::is_number).unwrap_or_else(|| text.into())
            }
            Self::Open => Value::Null,
        }
    }
}

/// A number as files have it: as it is typed, but for the thousands, which may be grouped as in an
/// amount of the currency, so that "1,000" is no 1.
fn digits(text: &str, currency: Option<Currency>) -> String {
    let typed = text.trim().replace(',', ".");
    let whole = |number: &str| number.split('.').next().unwrap_or_default().to_owned();
    let amount = currency.and_then(|currency| Money::parse(text, currency).ok());
    let grouped = amount.map(Money::to_plain).filter(|plain| whole(plain) != whole(&typed));
    match grouped {
        Some(plain) if plain.ends_with(".00") => whole(&plain),
        Some(plain) => plain,
        None => typed,
    }
}

impl PolicyFile {
    /// The file of a house.
    pub fn of(house: &House) -> Self {
        Self(write_policy(house))
    }

    /// What it says.
    ///
    /// # Errors
    /// The first field that is wrong.
    pub fn read(&self) -> Result<House, WireError> {
        read_policy_value(&self.0)
    }

    /// What stands in a field, as it would be typed; blank where it is open.
    pub fn shown(&self, field: &str) -> String {
        match self.at(field) {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    /// Whether nothing stands in a field.
    pub fn is_open(&self, field: &str) -> bool {
        self.at(field).is_null()
    }

    /// How many items a list has.
    pub fn count(&self, list: &str) -> usize {
        self.at(list).as_array().map_or(0, Vec::len)
    }

    /// Whether a list of words has one.
    pub fn has(&self, list: &str, word: &str) -> bool {
        self.at(list).as_array().is_some_and(|items| items.iter().any(|item| item == word))
    }

    /// With something else in a field.
    #[must_use]
    pub fn with(&self, field: &str, entry: Entry<'_>) -> Self {
        self.put(field, entry.value(self.currency()))
    }

    /// With a word in a list, or not.
    #[must_use]
    pub fn with_word(&self, list: &str, word: &str, there: bool) -> Self {
        let items = self.at(list).as_array().into_iter().flatten();
        let others = items.filter(|item| *item != word).cloned();
        let word = there.then(|| Value::from(word));
        self.put(list, others.chain(word).collect())
    }

    /// With a row of those fields in a list before another one, or at its end.
    #[must_use]
    pub fn with_row(&self, list: &str, before: usize, row: &[(&str, Entry<'_>)]) -> Self {
        let mut items = self.at(list).as_array().cloned().unwrap_or_default();
        items.insert(before.min(items.len()), object(row, self.currency()));
        self.put(list, items.into())
    }

    /// With other fields in a row.
    #[must_use]
    pub fn with_fields(&self, row: &str, fields: &[(&str, Entry<'_>)]) -> Self {
        self.put(row, object(fields, self.currency()))
    }

    /// Without a row of a list.
    #[must_use]
    pub fn without_row(&self, list: &str, place: usize) -> Self {
        let mut items = self.at(list).as_array().cloned().unwrap_or_default();
        if place < items.len() {
            items.remove(place);
        }
        self.put(list, items.into())
    }

    fn currency(&self) -> Option<Currency> {
        Currency::parse(self.at("currency").as_str()?)
    }

    fn at(&self, field: &str) -> &Value {
        self.0.pointer(&pointer(field)).unwrap_or(&Value::Null)
    }

    fn put(&self, field: &str, value: Value) -> Self {
        let mut file = self.0.clone();
        let path = pointer(field);
        if let Some((parent, name)) = path.rsplit_once('/') {
            match file.pointer_mut(parent) {
                Some(Value::Object(fields)) => {
                    fields.insert(name.to_owned(), value);
                }
                Some(Value::Array(items)) => {
                    let place = name.parse::<usize>().ok();
                    if let Some(item) = place.and_then(|place| items.get_mut(place)) {
                        *item = value;
                    }
                }
                _ => {}
            }
        }
        Self(file)
    }
}

fn object(fields: &[(&str, Entry<'_>)], currency: Option<Currency>) -> Value {
    let fields = fields.iter().map(|(name, entry)| ((*name).to_owned(), entry.value(currency)));
    Value::Object(fields.collect::<Map<_, _>>())
}

fn pointer(field: &str) -> String {
    format!("/{}", field.replace('[', "/").replace(']', "").replace('.', "/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_seen_and_changed_by_their_paths() {
        let file = PolicyFile::of(&House::default());
        assert_eq!(file.shown("roles[0].name"), "manager");
        let limited = file
            .with_row(
                "roles",
                1,
                &[("name", Entry::Text("Shift lead")), ("limit", Entry::Number("12,5"))],
            )
            .with_fields(
                "roles[0]",
                &[("name", Entry::Text("manager")), ("limit", Entry::Number("5"))],
            );
        assert_eq!(
            (limited.count("roles"), limited.shown("roles[1].limit").as_str()),
            (4, "12.5")
        );
        for (typed, limit) in [
            ("1,000", "1000"),
            ("1.000", "1000"),
            ("1 234,50", "1234.50"),
            ("80", "80"),
            ("8.", "8."),
        ] {
            let file = limited.with("roles[1].limit", Entry::Number(typed));
            assert_eq!(file.shown("roles[1].limit"), limit, "{typed}");
        }
        assert_eq!(limited.without_row("roles", 1).count("roles"), 3);
        assert!(limited.read().is_ok());
        for (field, entry, value) in [
            ("margin_percent", Entry::Number("forty"), "\"forty\""),
            ("margin_percent", Entry::Number(""), "\"\""),
            ("roles[1].limit", Entry::Number("-3"), "-3"),
        ] {
            let error = limited.with(field, entry).read().expect_err("it is wrong");
            assert_eq!((error.field.as_str(), error.value()), (field, value));
        }
        let without = file.with_word("remedies", "gift", false);
        assert!(file.has("remedies", "gift") && !without.has("remedies", "gift"));
        assert!(without.with_word("remedies", "gift", true).has("remedies", "gift"));
    }
}
