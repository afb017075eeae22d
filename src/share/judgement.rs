//! What was found in a letter, as JSON: from the reader of texts to the page.

use serde_json::{Value, json};

use super::place::{field, read_places, write_place};
use super::wire_error::WireError;
use crate::apology::judge::{Finding, Judgement, Part};

/// `{"parts": [[component, start, end]], "findings": [[fault, start, end]]}`.
pub fn write_judgement(judgement: &Judgement) -> Value {
    let Judgement { parts, findings } = judgement;
    json!({
        "parts": parts.iter().map(|part| write_place(&part.component, &part.at)).collect::<Value>(),
        "findings": findings.iter().map(|f| write_place(&f.fault, &f.at)).collect::<Value>(),
    })
}

/// Reads what was found in `text`.
///
/// # Errors
/// The first field that is wrong.
pub fn read_judgement(value: &Value, text: &str) -> Result<Judgement, WireError> {
    let parts = read_places(field(value, "parts")?, "parts", text)?;
    let findings = read_places(field(value, "findings")?, "findings", text)?;
    Ok(Judgement {
        parts: parts.into_iter().map(|(component, at)| Part { component, at }).collect(),
        findings: findings.into_iter().map(|(fault, at)| Finding { fault, at }).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apology::judge::{Component, Fault};

    #[test]
    fn a_judgement_reads_back() {
        let judgement = Judgement {
            parts: vec![Part { component: Component::Regret, at: 0..5 }],
            findings: vec![Finding { fault: Fault::Conditional, at: 6..9 }],
        };
        let wire = write_judgement(&judgement);
        assert_eq!(
            read_judgement(&wire, "Sorry if"),
            Err(WireError::expected("findings[0]", "a place", &wire["findings"][0]))
        );
        assert_eq!(read_judgement(&wire, "Sorry if so"), Ok(judgement));
    }
}
