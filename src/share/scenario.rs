//! A case for a course as a file: what happened, the facts, and what the trainer says about it.
//! `schema/scenario.schema.json` describes the same to other programs.

use serde_json::{Map, Value, json};

use super::facts::{read_facts, write_facts};
use super::head::{VERSION, head, within};
use super::object::object;
use super::place::items;
use super::wire_error::{Problem, WireError};
use crate::incident::{Closed, IncidentDraft};
use crate::text::Language;

/// What a file says it is.
const KIND: &str = "scenario";

/// A case that somebody wrote.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScenarioFile {
    pub title: String,
    /// The language of the texts, by its code.
    pub language: String,
    pub story: String,
    pub draft: IncidentDraft,
    /// What the room is asked first.
    pub question: String,
    /// What the case teaches.
    pub point: String,
    /// For the trainer alone.
    pub notes: String,
    pub debrief: Vec<String>,
}

impl ScenarioFile {
    /// The most characters of a title, a story and each other text.
    pub const LONGEST_TITLE: usize = 120;
    pub const LONGEST_STORY: usize = 4_000;
    pub const LONGEST_TEXT: usize = 1_000;
    /// The most questions for the debrief.
    pub const MOST_QUESTIONS: usize = 6;
    /// The most cases in one file.
    pub const MOST: usize = 200;

    /// Whether no text is too long, and the language is one of ours.
    pub fn is_within_limits(&self) -> bool {
        self.check("").is_ok()
    }

    fn check(&self, at: &str) -> Result<(), WireError> {
        if Language::parse(&self.language).is_none() {
            let word = self.language.chars().take(60).collect();
            return Err(WireError::new(format!("{at}language"), Problem::NotInList(word)));
        }
        if self.title.trim().is_empty() {
            return Err(WireError::new(format!("{at}title"), Problem::Missing));
        }
        let texts = [
            ("title", &self.title, Self::LONGEST_TITLE),
            ("story", &self.story, Self::LONGEST_STORY),
            ("question", &self.question, Self::LONGEST_TEXT),
            ("point", &self.point, Self::LONGEST_TEXT),
            ("notes", &self.notes, Self::LONGEST_TEXT),
        ];
        let debrief = self.debrief.iter().map(|text| ("debrief", text, Self::LONGEST_TEXT));
        for (name, text, most) in texts.into_iter().chain(debrief) {
            within(&format!("{at}{name}"), text.chars().count(), 0, most)?;
        }
        within(&format!("{at}debrief"), self.debrief.len(), 0, Self::MOST_QUESTIONS)
    }
}

/// One case as JSON.
pub fn write_scenario(file: &ScenarioFile) -> Value {
    object([
        ("amends", KIND.into()),
        ("version", VERSION.into()),
        ("language", file.language.as_str().into()),
        ("title", file.title.as_str().into()),
        ("story", file.story.as_str().into()),
        ("facts", write_facts(&file.draft)),
        ("question", file.question.as_str().into()),
        ("point", file.point.as_str().into()),
        ("notes", file.notes.as_str().into()),
        ("debrief", file.debrief.iter().map(String::as_str).collect()),
    ])
}

/// Several cases as JSON: a list.
pub fn write_scenarios<'a>(files: impl Iterator<Item = &'a ScenarioFile>) -> Value {
    files.map(write_scenario).collect()
}

/// Reads a file with one case, or a list of them.
///
/// # Errors
/// The first field that is wrong.
pub fn read_scenarios(text: &str) -> Result<Vec<ScenarioFile>, WireError> {
    let value: Value = serde_json::from_str(text)
        .map_err(|_| WireError::expected("file", "JSON", &Value::from(text)))?;
    match &value {
        Value::Array(items) => {
            within("file", items.len(), 0, ScenarioFile::MOST)?;
            let item = |(place, item): (usize, &Value)| read_one(item, &format!("[{place}]."));
            items.iter().enumerate().map(item).collect()
        }
        one => Ok(vec![read_one(one, "")?]),
    }
}

/// Reads one case.
pub fn read_scenario(value: &Value) -> Result<ScenarioFile, WireError> {
    read_one(value, "")
}

const FIELDS: [&str; 10] = [
    "amends", "version", "language", "title", "story", "facts", "question", "point", "notes",
    "debrief",
];

fn read_one(value: &Value, at: &str) -> Result<ScenarioFile, WireError> {
    let fields = head(value, at, KIND, &FIELDS)?;
    let name = |name: &str| format!("{at}{name}");
    let file = ScenarioFile {
        title: text(fields, &name("title"), "title")?,
        language: text(fields, &name("language"), "language")?,
        story: text(fields, &name("story"), "story")?,
        draft: match fields.get("facts") {
            Some(facts) => read_facts(facts, &name("facts"))?,
            None => IncidentDraft::default(),
        },
        question: text(fields, &name("question"), "question")?,
        point: text(fields, &name("point"), "point")?,
        notes: text(fields, &name("notes"), "notes")?,
        debrief: texts(fields.get("debrief"), &name("debrief"))?,
    };
    file.check(at)?;
    Ok(file)
}

/// A text; one that is absent is blank.
fn text(fields: &Map<String, Value>, field: &str, name: &str) -> Result<String, WireError> {
    match fields.get(name) {
        None => Ok(String::new()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(other) => Err(WireError::expected(field, "a text", other)),
    }
}

fn texts(value: Option<&Value>, field: &str) -> Result<Vec<String>, WireError> {
    let Some(value) = value else { return Ok(Vec::new()) };
    let items = items(value, field)?;
    let item = |(place, item): (usize, &Value)| {
        let text = item.as_str().map(str::to_owned);
        text.ok_or_else(|| WireError::expected(&format!("{field}[{place}]"), "a text", item))
    };
    items.iter().enumerate().map(item).collect()
}

/// The cases that come with the course: `[{"id", "lessons", "facts"}]`.
///
/// # Errors
/// The first field that is wrong.
pub fn read_library(text: &str) -> Result<Vec<(String, Vec<String>, IncidentDraft)>, WireError> {
    let rows: Value = serde_json::from_str(text)
        .map_err(|_| WireError::expected("library", "JSON", &json!(null)))?;
    let row = |row: &Value| {
        let id = row.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let facts = row.get("facts").unwrap_or(&Value::Null);
        let draft = read_facts(facts, &id)?;
        Ok((id.clone(), texts(row.get("lessons"), &id)?, draft))
    };
    items(&rows, "library")?.iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> ScenarioFile {
        ScenarioFile {
            title: "The stone in the porridge".to_owned(),
            language: "en".to_owned(),
            story: "There was a stone in it.".to_owned(),
            draft: read_facts(&json!({"severity": "moderate", "tenure": 3}), "facts")
                .expect("facts"),
            question: "Who goes to the table?".to_owned(),
            point: "Believe first.".to_owned(),
            notes: String::new(),
            debrief: vec!["And then?".to_owned()],
        }
    }

    #[test]
    fn a_case_written_reads_back() {
        let one = write_scenario(&file()).to_string();
        assert_eq!(read_scenarios(&one), Ok(vec![file()]));
        let two = write_scenarios([file(), file()].iter()).to_string();
        assert_eq!(read_scenarios(&two), Ok(vec![file(), file()]));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let good = write_scenario(&file()).to_string();
        for (part, broken, says) in [
            ("\"scenario\"", "\"plan\"", "amends: missing"),
            ("\"version\":1", "\"version\":2", "version: expected 1, got 2"),
            ("\"en\"", "\"xx\"", "language: \"xx\" is not in the list"),
            ("\"moderate\"", "\"awful\"", "facts.severity: \"awful\" is not in the list"),
            ("\"notes\"", "\"note\"", "note: no such field"),
            ("\"The stone in the porridge\"", "\" \"", "title: missing"),
            ("\"Believe first.\"", "7", "point: expected a text, got 7"),
            ("[\"And then?\"]", "[1]", "debrief[0]: expected a text, got 1"),
            ("[\"And then?\"]", "\"x\"", "debrief: expected a list, got \"x\""),
        ] {
            let text = good.replacen(part, broken, 1);
            assert_ne!(text, good, "{part}");
            let error = read_scenarios(&text).expect_err(broken).to_string();
            assert_eq!(error, says);
        }
        let listed = format!("[{good},{{}}]");
        let error = read_scenarios(&listed).expect_err("the second").to_string();
        assert_eq!(error, "[1].amends: missing");
        assert_eq!(
            read_scenarios("{").expect_err("no JSON").to_string(),
            "file: expected JSON, got \"{\""
        );
        let long = ScenarioFile { story: "x".repeat(4_001), ..file() };
        let error = read_scenarios(&write_scenario(&long).to_string()).expect_err("too long");
        assert_eq!(error.to_string(), "story: 4001 is not between 0 and 4000");
    }

    #[test]
    fn the_schema_lists_the_same_fields() {
        let schema = include_str!("../../schema/scenario.schema.json");
        let schema: Value = serde_json::from_str(schema).expect("JSON");
        let case = &schema["$defs"]["case"];
        let names: Vec<&str> = case["properties"]
            .as_object()
            .expect("fields")
            .keys()
            .map(String::as_str)
            .filter(|name| *name != "$schema")
            .collect();
        assert!(FIELDS.iter().all(|field| names.contains(field)) && names.len() == FIELDS.len());
        let most = |name: &str| case["properties"][name]["maxLength"].as_u64();
        assert_eq!(most("title"), Some(ScenarioFile::LONGEST_TITLE as u64));
        assert_eq!(most("story"), Some(ScenarioFile::LONGEST_STORY as u64));
        assert_eq!(most("notes"), Some(ScenarioFile::LONGEST_TEXT as u64));
        let facts = schema["$defs"]["facts"]["properties"].as_object().expect("facts");
        for fact in crate::incident::Fact::ALL {
            assert!(facts.contains_key(fact.name()), "{}", fact.name());
        }
        assert_eq!(facts.len(), crate::incident::Fact::ALL.len());
    }
}
