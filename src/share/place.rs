//! Stretches of a text as JSON: `[name, start, end]`, in bytes.

use std::ops::Range;

use serde_json::{Value, json};

use super::wire_error::{Problem, WireError};
use crate::incident::Closed;

/// Something of a closed list, and where it stands in a text.
pub(super) fn write_place(what: &impl Closed, at: &Range<usize>) -> Value {
    json!([what.name(), at.start, at.end])
}

/// Reads a list of places; each has to lie in the text, on character boundaries.
pub(super) fn read_places<T: Closed>(
    value: &Value,
    field: &str,
    text: &str,
) -> Result<Vec<(T, Range<usize>)>, WireError> {
    let items = items(value, field)?;
    let read = |item: &Value| {
        let what = item.get(0)?.as_str().and_then(T::parse)?;
        let at = usize::try_from(item.get(1)?.as_u64()?).ok()?
            ..usize::try_from(item.get(2)?.as_u64()?).ok()?;
        text.get(at.clone()).map(|_| (what, at))
    };
    items
        .iter()
        .enumerate()
        .map(|(place, item)| {
            read(item)
                .ok_or_else(|| WireError::expected(&format!("{field}[{place}]"), "a place", item))
        })
        .collect()
}

/// What stands in a list.
pub(super) fn items<'a>(value: &'a Value, name: &str) -> Result<&'a [Value], WireError> {
    let items = value.as_array().ok_or_else(|| WireError::expected(name, "a list", value))?;
    Ok(items)
}

/// A field of an object that is a list.
pub(super) fn list<'a>(value: &'a Value, name: &str) -> Result<&'a [Value], WireError> {
    items(field(value, name)?, name)
}

/// The JSON of a text.
pub(super) fn parse(json: &str) -> Result<Value, WireError> {
    serde_json::from_str(json).map_err(|_| WireError::expected("", "JSON", &Value::from(json)))
}

/// A field of an object.
pub(super) fn field<'a>(value: &'a Value, name: &str) -> Result<&'a Value, WireError> {
    value.get(name).ok_or_else(|| WireError::new(name, Problem::Missing))
}
