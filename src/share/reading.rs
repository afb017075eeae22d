//! What was read in a story, as JSON: from the reader of texts to the page.

use serde_json::{Value, json};

use super::facts::{read_facts, write_facts};
use super::place::{field, parse, read_places, write_place};
use super::wire_error::WireError;
use crate::incident::{Closed, Fact};
use crate::reading::{Doubt, Found, Reading};
use crate::text::Language;

/// `{"language", "facts", "found": [[fact, start, end]], "doubts": [[fact, facts …]]}`.
pub fn write_reading(reading: &Reading) -> Value {
    let doubts = reading.ambiguous.iter().map(|doubt| {
        let readings = doubt.readings.iter().map(write_facts);
        Value::Array([doubt.fact.name().into()].into_iter().chain(readings).collect())
    });
    json!({
        "language": reading.language.name(),
        "facts": write_facts(&reading.draft),
        "found": reading.found.iter().map(|f| write_place(&f.fact, &f.at)).collect::<Value>(),
        "doubts": doubts.collect::<Value>(),
    })
}

/// Reads what was read in `text`.
///
/// # Errors
/// The first field that is wrong.
pub fn read_reading(json: &str, text: &str) -> Result<Reading, WireError> {
    let value = &parse(json)?;
    let language = field(value, "language")?;
    let doubts = field(value, "doubts")?;
    let found = read_places(field(value, "found")?, "found", text)?;
    Ok(Reading {
        language: language
            .as_str()
            .and_then(Language::parse)
            .ok_or_else(|| WireError::expected("language", "a language", language))?,
        draft: read_facts(field(value, "facts")?, "facts")?,
        found: found.into_iter().map(|(fact, at)| Found { fact, at }).collect(),
        ambiguous: doubts
            .as_array()
            .ok_or_else(|| WireError::expected("doubts", "a list", doubts))?
            .iter()
            .map(read_doubt)
            .collect::<Result<_, _>>()?,
    })
}

fn read_doubt(value: &Value) -> Result<Doubt, WireError> {
    let wrong = || WireError::expected("doubts", "a fact and its readings", value);
    let (fact, readings) =
        value.as_array().and_then(|items| items.split_first()).ok_or_else(wrong)?;
    Ok(Doubt {
        fact: fact.as_str().and_then(Fact::parse).ok_or_else(wrong)?,
        readings: readings
            .iter()
            .map(|facts| read_facts(facts, "doubts"))
            .collect::<Result<_, _>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::{Cause, IncidentDraft, Minutes};

    #[test]
    fn a_reading_reads_back() {
        let cause = |cause| IncidentDraft { cause: Some(cause), ..IncidentDraft::default() };
        let reading = Reading {
            language: Language::Russian,
            draft: IncidentDraft { delay: Minutes::new(90), ..IncidentDraft::default() },
            found: vec![Found { fact: Fact::Delay, at: 0..4 }],
            ambiguous: vec![Doubt {
                fact: Fact::Cause,
                readings: vec![cause(Cause::Ours), cause(Cause::Partner)],
            }],
        };
        let wire = write_reading(&reading).to_string();
        assert_eq!(read_reading(&wire, "ждал"), Ok(reading));
        // The same of another text: inside a letter, beyond the end.
        for text in ["aждал", "жд", "ж"] {
            let read = read_reading(&wire, text);
            assert_eq!(read.is_ok(), text.is_char_boundary(4) && text.len() >= 4, "{text}");
        }
    }
}
