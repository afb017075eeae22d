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

/// A name misspelt would be something lost. `$schema` is for editors.
pub(crate) fn no_other(
    fields: &Map<String, Value>,
    names: &[&str],
    at: &str,
) -> Result<(), WireError> {
    let odd =
        |(name, _): &(&String, &Value)| !names.contains(&name.as_str()) && *name != "$schema";
    match fields.iter().find(odd) {
        Some((odd, value)) => {
            Err(WireError::new(format!("{at}{odd}"), Problem::Unknown(shown(value))))
        }
        None => Ok(()),
    }
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
