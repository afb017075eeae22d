//! Why a piece of JSON was refused: where, and what was wrong.

use std::fmt;

/// One thing wrong with a piece of JSON. Its `Display` is for developers and logs; a page
/// words it by locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireError {
    /// The field, as a path: `facts.price.amount`.
    pub field: String,
    pub problem: Problem,
}

/// What was wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Not the kind of value that belongs here: what belongs here, and what stood there.
    Expected(&'static str, String),
    /// A word that is not in the closed list.
    NotInList(String),
    /// A number outside its range.
    OutOfRange { value: String, low: String, high: String },
    /// A field that does not exist: what stood there.
    Unknown(String),
    /// A field that must stand and does not.
    Missing,
}

/// What is expected, and a name for its absence.
const KINDS: &[(&str, &str)] = &[
    ("JSON", "json"),
    ("a whole number", "number"),
    ("a number above 0", "above"),
    ("an amount", "amount"),
    ("no more decimals than the currency has", "decimals"),
    ("a currency of ISO 4217", "currency"),
    ("a text", "text"),
    ("a shorter text", "shorter"),
    ("a shorter list", "longer"),
    ("a day as 2026-03-31", "day"),
    ("no second limit", "second"),
    ("limits that rise, and none for the last role alone", "order"),
];

impl WireError {
    pub(crate) fn new(field: impl Into<String>, problem: Problem) -> Self {
        Self { field: field.into(), problem }
    }

    /// The kind of trouble, by a machine name.
    pub fn kind(&self) -> &'static str {
        match &self.problem {
            Problem::Expected(what, _) => {
                let kind = KINDS.iter().find(|(expected, _)| expected == what);
                kind.map_or("other", |(_, kind)| kind)
            }
            Problem::NotInList(_) => "list",
            Problem::OutOfRange { .. } => "range",
            Problem::Unknown(_) => "unknown",
            Problem::Missing => "missing",
        }
    }

    /// The least and the most that a number may be; blank where it is something else.
    pub fn range(&self) -> (&str, &str) {
        match &self.problem {
            Problem::OutOfRange { low, high, .. } => (low, high),
            _ => ("", ""),
        }
    }

    /// What stands in the field; blank where nothing does.
    pub fn value(&self) -> &str {
        match &self.problem {
            Problem::Expected(_, value)
            | Problem::NotInList(value)
            | Problem::OutOfRange { value, .. }
            | Problem::Unknown(value) => value,
            Problem::Missing => "",
        }
    }

    /// The same error, of a part of a greater whole.
    #[must_use]
    pub(crate) fn below(self, whole: &str) -> Self {
        let field = match self.field.as_str() {
            "" => whole.to_owned(),
            field => format!("{whole}.{field}"),
        };
        Self { field, ..self }
    }

    pub(crate) fn expected(field: &str, what: &'static str, got: &serde_json::Value) -> Self {
        Self::new(field, Problem::Expected(what, shown(got)))
    }
}

impl fmt::Display for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = &self.field;
        match &self.problem {
            Problem::Expected(what, got) => write!(f, "{field}: expected {what}, got {got}"),
            Problem::NotInList(word) => write!(f, "{field}: \"{word}\" is not in the list"),
            Problem::OutOfRange { value, low, high } => {
                write!(f, "{field}: {value} is not between {low} and {high}")
            }
            Problem::Unknown(_) => write!(f, "{field}: no such field"),
            Problem::Missing => write!(f, "{field}: missing"),
        }
    }
}

impl std::error::Error for WireError {}

/// A value for a message, cut short so that a huge one does not fill the screen.
pub(super) fn shown(value: &serde_json::Value) -> String {
    const LONGEST: usize = 60;
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text,
    }
}
