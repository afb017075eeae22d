//! The head of a file of one case or of a plan: what it says it is; and that no field is misspelt
//! or out of its range.

use serde_json::{Map, Value};

use super::wire_error::{Problem, WireError, shown};

/// The version of these forms. A later one is not read.
pub(crate) const VERSION: u64 = 1;

/// The fields of a file of a kind, all of them of these names; `at` stands before their names in
/// what is said of them.
///
/// # Errors
/// What it is not.
pub(crate) fn head<'a>(
    value: &'a Value,
    at: &str,
    kind: &str,
    names: &[&str],
) -> Result<&'a Map<String, Value>, WireError> {
    let Value::Object(fields) = value else {
        return Err(WireError::expected(&format!("{at}file"), "an object", value));
    };
    if fields.get("amends").and_then(Value::as_str) != Some(kind) {
        return Err(WireError::new(format!("{at}amends"), Problem::Missing));
    }
    let version = fields.get("version").unwrap_or(&Value::Null);
    if version.as_u64() != Some(VERSION) {
        return Err(WireError::expected(&format!("{at}version"), "1", version));
    }
    no_other(fields, names, at)?;
    Ok(fields)
}

/// Whether every field is `known`; `at` stands before their names in what is said of them. A name
/// misspelt would be something lost.
///
/// # Errors
/// The first one that is not.
pub(crate) fn only_known(
    fields: &Map<String, Value>,
    at: &str,
    known: impl Fn(&str) -> bool,
) -> Result<(), WireError> {
    match fields.iter().find(|(name, _)| !known(name)) {
        None => Ok(()),
        Some((name, value)) => {
            Err(WireError::new(format!("{at}{name}"), Problem::Unknown(shown(value))))
        }
    }
}

/// The same for a list of names; `$schema` is for editors.
pub(crate) fn no_other(
    fields: &Map<String, Value>,
    names: &[&str],
    at: &str,
) -> Result<(), WireError> {
    only_known(fields, at, |name| names.contains(&name) || name == "$schema")
}

/// Whether a number, or a length, is in its range.
pub(crate) fn within(
    field: &str,
    number: usize,
    low: usize,
    high: usize,
) -> Result<(), WireError> {
    if (low..=high).contains(&number) {
        return Ok(());
    }
    let [value, low, high] = [number, low, high].map(|number| number.to_string());
    Err(WireError::new(field, Problem::OutOfRange { value, low, high }))
}
