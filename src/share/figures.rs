//! What one plan comes to, as it is compared, written into a file and read back from it.

use serde_json::Value;

use super::facts::{read_money, word, write_money, yes_or_no};
use super::object::object;
use super::place::{field, list};
use super::wire_error::{Problem, WireError};
use crate::advice::{OfHundred, OptionId, PlanOption};
use crate::incident::{Closed, Money};
use crate::remedy::RemedyId;

/// The figures of one plan, as they were when it was looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    pub id: OptionId,
    /// What the manager calls it; blank for the four options.
    pub name: String,
    /// Of 100, with the range.
    pub of_100: OfHundred,
    /// More of 100 than if nothing is done.
    pub extra: i16,
    pub cost: Option<Money>,
    pub cost_per_extra: Option<Money>,
    /// Who must approve, in words; blank within one's own limit.
    pub approver: String,
    pub apology: bool,
    /// The legal minimum.
    pub law: Option<Money>,
    /// Each remedy with its amount, or with its share of the loss where that is not known.
    pub given: Vec<(RemedyId, Option<Money>, Option<u32>)>,
}

impl Figures {
    /// Reads an option.
    pub fn of(option: &PlanOption, name: &str, approver: String) -> Self {
        let given = option.offer.given.iter();
        Self {
            id: option.id,
            name: name.to_owned(),
            of_100: option.outcome.of_100(),
            extra: option.extra,
            cost: option.cost,
            cost_per_extra: option.cost_per_extra,
            approver,
            apology: !option.offer.parts.is_empty(),
            law: option.offer.floor,
            given: given.map(|given| (given.id, given.amount, given.percent)).collect(),
        }
    }

    /// `{"id", "name", "of_100": {"n", "low", "high"}, "extra", "cost", "cost_per_extra",
    /// "approver", "apology", "law", "given": [{"remedy", "amount", "percent"}]}`.
    pub fn write(&self) -> Value {
        let money = |money: Option<Money>| Value::from(money.map(write_money));
        let given = self.given.iter().map(|(id, amount, percent)| {
            object([
                ("remedy", id.name().into()),
                ("amount", money(*amount)),
                ("percent", (*percent).into()),
            ])
        });
        object([
            ("id", self.id.name().into()),
            ("name", self.name.as_str().into()),
            ("of_100", write_of_100(self.of_100)),
            ("extra", self.extra.into()),
            ("cost", money(self.cost)),
            ("cost_per_extra", money(self.cost_per_extra)),
            ("approver", self.approver.as_str().into()),
            ("apology", self.apology.into()),
            ("law", money(self.law)),
            ("given", given.collect()),
        ])
    }

    /// Reads what [`Figures::write`] wrote.
    ///
    /// # Errors
    /// The first field that is wrong.
    pub fn read(value: &Value) -> Result<Self, WireError> {
        let given = list(value, "given")?.iter().map(|item| {
            let percent = item.get("percent").and_then(Value::as_u64);
            Ok((
                word("given.remedy", field(item, "remedy")?)?,
                optional_money("given.amount", item.get("amount"))?,
                percent.and_then(|percent| u32::try_from(percent).ok()),
            ))
        });
        let extra = field(value, "extra")?;
        let whole = extra.as_i64().filter(|extra| (-100..=100).contains(extra));
        Ok(Self {
            id: word("id", field(value, "id")?)?,
            name: read_text(value, "name")?,
            of_100: read_of_100(field(value, "of_100")?)?,
            extra: whole.ok_or_else(|| WireError::expected("extra", "customers of 100", extra))?
                as i16,
            cost: optional_money("cost", value.get("cost"))?,
            cost_per_extra: optional_money("cost_per_extra", value.get("cost_per_extra"))?,
            approver: read_text(value, "approver")?,
            apology: yes_or_no("apology", field(value, "apology")?)?,
            law: optional_money("law", value.get("law"))?,
            given: given.collect::<Result<_, _>>()?,
        })
    }
}

/// `{"n", "low", "high"}`.
pub(crate) fn write_of_100(of: OfHundred) -> Value {
    object([("n", of.n.into()), ("low", of.low.into()), ("high", of.high.into())])
}

pub(super) fn read_of_100(value: &Value) -> Result<OfHundred, WireError> {
    let part = |name: &str| {
        let number = field(value, name)?;
        let whole = number.as_u64().filter(|number| *number <= 100);
        whole
            .map(|number| number as u8)
            .ok_or_else(|| WireError::expected(name, "customers of 100", number))
    };
    let (n, low, high) = (part("n")?, part("low")?, part("high")?);
    if low > n || n > high {
        return Err(WireError::expected("of_100", "a figure within its range", value));
    }
    Ok(OfHundred { n, low, high })
}

/// A text, which may be blank.
pub(super) fn read_text(value: &Value, name: &str) -> Result<String, WireError> {
    match value.get(name) {
        None | Some(Value::Null) => Ok(String::new()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(other) => Err(WireError::expected(name, "a text", other)),
    }
}

fn optional_money(name: &str, value: Option<&Value>) -> Result<Option<Money>, WireError> {
    value.filter(|value| !value.is_null()).map(|value| read_money(name, value)).transpose()
}

/// Whether a file says that it is one of that format, in a version that we read.
pub(super) fn is_format(value: &Value, format: &str) -> Result<(), WireError> {
    if value.get("format").and_then(Value::as_str) != Some(format) {
        return Err(WireError::new("format", Problem::NotInList(read_text(value, "format")?)));
    }
    match value.get("version").and_then(Value::as_u64) {
        Some(1) => Ok(()),
        _ => Err(WireError::expected("version", "1", field(value, "version")?)),
    }
}
