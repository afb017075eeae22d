//! The decision record: what was advised and what was chosen, with the figures as they were at
//! the time, why and by whom; what caused the failure and what is done about it.

use serde_json::Value;

use super::day::{read_day, write_day};
use super::facts::{read_facts, word, write_facts};
use super::figures::{Figures, read_of_100, read_text, write_of_100};
use super::object::object;
use super::place::{field, list};
use super::plans::engine;
use super::wire_error::WireError;
use crate::advice::{OfHundred, OptionId};
use crate::incident::{Closed, IncidentDraft};
use crate::locale::Date;

/// What was advised and what was chosen on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    pub day: Date,
    /// The version of the program, and the fingerprint of its engine.
    pub version: String,
    pub engine: String,
    pub facts: IncidentDraft,
    /// Why the manager went on past the safety gate; blank when there was none.
    pub gate: String,
    pub no_failure: OfHundred,
    pub untreated: OfHundred,
    /// Every option there was; none behind a closed gate.
    pub options: Vec<Figures>,
    pub chosen: OptionId,
    /// Id and title of each source that the figures and the steps rest on.
    pub sources: Vec<(String, String)>,
}

/// The record of one case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Names the case in calendars; made once, by chance.
    pub id: String,
    pub decision: Option<Decision>,
    pub reason: String,
    pub by: String,
    pub root_cause: String,
    pub action: String,
    pub action_by: String,
    pub action_due: Option<Date>,
    /// The day on which the case was closed.
    pub closed: Option<Date>,
}

/// What a case still lacks before it may be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacks {
    RootCause,
    Action,
    Both,
}

impl Lacks {
    /// The machine name, for messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::RootCause => "root_cause",
            Self::Action => "action",
            Self::Both => "both",
        }
    }
}

impl Record {
    /// The longest text of a field, in characters.
    pub const LONGEST: usize = 2_000;

    /// What is missing before the case counts as closed; `None` when nothing is.
    pub fn lacks(&self) -> Option<Lacks> {
        match (self.root_cause.trim().is_empty(), self.action.trim().is_empty()) {
            (true, true) => Some(Lacks::Both),
            (true, false) => Some(Lacks::RootCause),
            (false, true) => Some(Lacks::Action),
            (false, false) => None,
        }
    }

    /// Whether the case counts as closed: closed on a day, with its cause and what is done
    /// about it. Texts taken out later open it again.
    pub fn is_closed(&self) -> bool {
        self.closed.is_some() && self.lacks().is_none()
    }

    /// What the page kept of a record; a blank text is one that is not begun.
    ///
    /// # Errors
    /// The first field that is wrong.
    pub fn kept(text: &str) -> Result<Self, WireError> {
        if text.is_empty() {
            Ok(Self::default())
        } else {
            Self::read(&super::place::parse(text)?)
        }
    }

    /// What the page is to keep; `before` when nothing was written.
    pub fn kept_as(&self, before: &str) -> String {
        if *self == Self::default() { before.to_owned() } else { self.write().to_string() }
    }

    /// The record as JSON.
    pub fn write(&self) -> Value {
        object([
            ("id", self.id.as_str().into()),
            ("decision", self.decision.as_ref().map(Decision::write).into()),
            ("reason", self.reason.as_str().into()),
            ("by", self.by.as_str().into()),
            ("root_cause", self.root_cause.as_str().into()),
            ("action", self.action.as_str().into()),
            ("action_by", self.action_by.as_str().into()),
            ("action_due", self.action_due.map(write_day).into()),
            ("closed", self.closed.filter(|_| self.is_closed()).map(write_day).into()),
        ])
    }

    /// Reads what [`Record::write`] wrote.
    ///
    /// # Errors
    /// The first field that is wrong.
    pub fn read(value: &Value) -> Result<Self, WireError> {
        if !value.is_object() {
            return Err(WireError::expected("record", "an object", value));
        }
        let text = |name: &str| -> Result<String, WireError> {
            Ok(read_text(value, name)?.chars().take(Self::LONGEST).collect())
        };
        let decision = value.get("decision").filter(|decision| !decision.is_null());
        let record = Self {
            id: text("id")?,
            decision: decision
                .map(|decision| Decision::read(decision).map_err(|error| error.below("decision")))
                .transpose()?,
            reason: text("reason")?,
            by: text("by")?,
            root_cause: text("root_cause")?,
            action: text("action")?,
            action_by: text("action_by")?,
            action_due: optional_day(value, "action_due")?,
            closed: optional_day(value, "closed")?,
        };
        match (record.closed, record.lacks()) {
            (Some(_), Some(lacks)) => {
                let at = if lacks == Lacks::Action { "action" } else { "root_cause" };
                Err(WireError::expected(at, "a text, since the case is closed", &Value::Null))
            }
            _ => Ok(record),
        }
    }
}

impl Decision {
    /// The figures of an option.
    pub fn option(&self, id: OptionId) -> Option<&Figures> {
        self.options.iter().find(|figures| figures.id == id)
    }

    /// Whether the engine of this program made it.
    pub fn is_of_this_engine(&self) -> bool {
        self.engine == engine()
    }

    /// The fingerprint of the engine of this program.
    pub fn this_engine() -> String {
        engine()
    }

    fn write(&self) -> Value {
        let sources = self.sources.iter().map(|(id, title)| {
            object([("id", id.as_str().into()), ("title", title.as_str().into())])
        });
        object([
            ("day", write_day(self.day).into()),
            ("version", self.version.as_str().into()),
            ("engine", self.engine.as_str().into()),
            ("facts", write_facts(&self.facts)),
            ("gate", self.gate.as_str().into()),
            ("no_failure", write_of_100(self.no_failure)),
            ("untreated", write_of_100(self.untreated)),
            ("options", self.options.iter().map(Figures::write).collect()),
            ("chosen", self.chosen.name().into()),
            ("sources", sources.collect()),
        ])
    }

    fn read(value: &Value) -> Result<Self, WireError> {
        let options = list(value, "options")?.iter().enumerate().map(|(place, figures)| {
            Figures::read(figures).map_err(|error| error.below(&format!("options[{place}]")))
        });
        let sources = list(value, "sources")?
            .iter()
            .map(|source| Ok((read_text(source, "id")?, read_text(source, "title")?)));
        let day = optional_day(value, "day")?;
        Ok(Self {
            day: day.ok_or_else(|| WireError::expected("day", "a day", &Value::Null))?,
            version: read_text(value, "version")?,
            engine: read_text(value, "engine")?,
            facts: read_facts(field(value, "facts")?, "facts")?,
            gate: read_text(value, "gate")?,
            no_failure: read_of_100(field(value, "no_failure")?)
                .map_err(|error| error.below("no_failure"))?,
            untreated: read_of_100(field(value, "untreated")?)
                .map_err(|error| error.below("untreated"))?,
            options: options.collect::<Result<_, _>>()?,
            chosen: word("chosen", field(value, "chosen")?)?,
            sources: sources.collect::<Result<_, WireError>>()?,
        })
    }
}

fn optional_day(value: &Value, name: &str) -> Result<Option<Date>, WireError> {
    let text = read_text(value, name)?;
    if text.is_empty() {
        return Ok(None);
    }
    match read_day(&text) {
        Some(day) => Ok(Some(day)),
        None => Err(WireError::expected(name, "a day such as 2026-11-27", &text.into())),
    }
}

const FORMAT: &str = "amends-record";

/// A record as a file, with the case that it is of: `{"format", "version", "record", "case"}`.
pub(crate) fn write_record_file(record: &Record, case: Value) -> String {
    let file = object([
        ("format", FORMAT.into()),
        ("version", 1.into()),
        ("record", record.write()),
        ("case", case),
    ]);
    format!("{file:#}\n")
}

/// The record of a file, and the case that it is of.
pub(crate) fn read_record_file(text: &str) -> Result<(Record, Value), WireError> {
    let mut file = super::place::parse(text)?;
    super::figures::is_format(&file, FORMAT)?;
    let record = Record::read(field(&file, "record")?).map_err(|error| error.below("record"))?;
    field(&file, "case")?;
    Ok((record, file.get_mut("case").map(Value::take).unwrap_or_default()))
}
