//! A plan of the manager's own as JSON.

use serde_json::{Map, Value};

use super::facts::{read_money, words, write_money, yes_or_no};
use super::object::object;
use super::place::field;
use super::wire_error::{Problem, WireError, shown};
use crate::incident::Closed;
use crate::remedy::{OwnPlan, RemedyId};

/// `{"apology": true, "remedies": [word …], "amounts": {word: {"amount", "currency"}}}`.
fn write_own_plan(plan: &OwnPlan) -> Value {
    let mut amounts = Map::new();
    for (id, amount) in plan.amounts() {
        amounts.insert(id.name().to_owned(), write_money(*amount));
    }
    object([
        ("apology", plan.apologise().into()),
        ("remedies", plan.remedies().iter().map(Closed::name).collect()),
        ("amounts", amounts.into()),
    ])
}

/// The same with what the manager calls it: `{"name", …}`.
pub(crate) fn write_named_plan(name: &str, plan: &OwnPlan) -> Value {
    let mut value = write_own_plan(plan);
    if let Value::Object(fields) = &mut value {
        fields.insert("name".to_owned(), name.into());
    }
    value
}

/// Reads a plan.
///
/// # Errors
/// The first field that is wrong.
pub fn read_own_plan(value: &Value) -> Result<OwnPlan, WireError> {
    let apologise = yes_or_no("apology", field(value, "apology")?)?;
    let remedies = words("remedies", field(value, "remedies")?)?;
    let given = field(value, "amounts")?;
    let given =
        given.as_object().ok_or_else(|| WireError::expected("amounts", "an object", given))?;
    let mut amounts = Vec::new();
    for (name, amount) in given {
        let field = format!("amounts.{name}");
        let Some(id) = RemedyId::parse(name) else {
            return Err(WireError::new(field, Problem::Unknown(shown(amount))));
        };
        amounts.push((id, read_money(&field, amount)?));
    }
    Ok(OwnPlan::new(apologise, remedies, amounts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::{Currency, Money, Set};

    #[test]
    fn a_plan_reads_back() {
        let euro = |minor| Money::new(minor, Currency::EUR);
        let plan = OwnPlan::new(
            true,
            Set::EMPTY.with(RemedyId::Redo).with(RemedyId::PersonalContact),
            [(RemedyId::Credit, euro(505)), (RemedyId::Refund, euro(4000))],
        );
        assert_eq!(read_own_plan(&write_own_plan(&plan)), Ok(plan));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let check = |json: &str, expected: &str| {
            let value = serde_json::from_str(json).expect("JSON");
            let error = read_own_plan(&value).expect_err("refused");
            assert_eq!(error.to_string(), expected, "{json}");
        };
        check("{}", "apology: missing");
        check(
            r#"{"apology":true,"remedies":["gold"],"amounts":{}}"#,
            "remedies[0]: \"gold\" is not in the list",
        );
        check(
            r#"{"apology":true,"remedies":[],"amounts":{"gold":1}}"#,
            "amounts.gold: no such field",
        );
        check(
            r#"{"apology":true,"remedies":[],"amounts":{"refund":{"amount":1}}}"#,
            "amounts.refund.currency: missing",
        );
    }
}
