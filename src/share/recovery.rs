//! A recovery as JSON, in the terms of the model.

use serde_json::Value;

use super::facts::{minutes, words, yes_or_no};
use super::wire_error::{Problem, WireError, shown};
use crate::forecast::Recovery;

/// Reads `{parts, fix, fix_match, money, money_match, minutes, courtesy, cause_fixed}`, each
/// of which may be absent. Shares are 0 to 1, money (a share of the loss) 0 to 100.
///
/// # Errors
/// The first field that is wrong, as a path below `at`.
pub fn read_recovery(value: &Value, at: &str) -> Result<Recovery, WireError> {
    let Value::Object(fields) = value else {
        return Err(WireError::expected(at, "an object", value));
    };
    let mut recovery = Recovery::NOTHING;
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
        let field = format!("{at}.{name}");
        match name.as_str() {
            "parts" => recovery.parts = words(&field, value)?,
            "fix" => recovery.fix = share(&field, value, 1.0)?,
            "fix_match" => recovery.fix_match = share(&field, value, 1.0)?,
            "money" => recovery.money = share(&field, value, 100.0)?,
            "money_match" => recovery.money_match = share(&field, value, 1.0)?,
            "minutes" => recovery.minutes = minutes(&field, value)?,
            "courtesy" => recovery.courtesy = share(&field, value, 1.0)?,
            "cause_fixed" => recovery.cause_fixed = yes_or_no(&field, value)?,
            _ => return Err(WireError::new(field, Problem::Unknown(shown(value)))),
        }
    }
    Ok(recovery)
}

/// A number from 0 to `high`; true and false are taken for 1 and 0.
fn share(field: &str, value: &Value, high: f64) -> Result<f64, WireError> {
    let number = match value {
        Value::Bool(yes) => f64::from(u8::from(*yes)),
        _ => value.as_f64().ok_or_else(|| WireError::expected(field, "a number", value))?,
    };
    if (0.0..=high).contains(&number) {
        return Ok(number);
    }
    let (low, high) = ("0".to_owned(), high.to_string());
    Err(WireError::new(field, Problem::OutOfRange { value: shown(value), low, high }))
}
