//! A policy while it is edited: a file of which any field may be wrong.

use serde_json::{Map, Value};

use super::policy::{read_policy_value, write_policy};
use super::wire_error::WireError;
use crate::house::House;

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

impl From<Entry<'_>> for Value {
    fn from(entry: Entry<'_>) -> Self {
        match entry {
            Entry::Text(text) => text.into(),
            Entry::Number(text) => {
                let number = serde_json::from_str(&text.trim().replace(',', ".")).ok();
                number.filter(Self::is_number).unwrap_or_else(|| text.into())
            }
            Entry::Open => Self::Null,
        }
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
        self.put(field, entry.into())
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
        items.insert(before.min(items.len()), object(row));
        self.put(list, items.into())
    }

    /// With other fields in a row.
    #[must_use]
    pub fn with_fields(&self, row: &str, fields: &[(&str, Entry<'_>)]) -> Self {
        self.put(row, object(fields))
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

fn object(fields: &[(&str, Entry<'_>)]) -> Value {
    let fields = fields.iter().map(|(name, entry)| ((*name).to_owned(), (*entry).into()));
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
