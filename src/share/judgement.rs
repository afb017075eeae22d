//! What was found in a letter, as JSON: from the reader of texts to the page.

use serde_json::{Value, json};

use super::place::{field, parse, read_places, write_place};
use super::wire_error::WireError;
use crate::apology::judge::{Fault, Finding, Judgement, Part};
use crate::incident::Closed;

/// What may stand in the place of words with a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewrite {
    pub fault: Fault,
    /// The words, where it fits these alone; blank: it stands for the whole sentence of any
    /// such fault.
    pub words: String,
    /// Blank: take them out.
    pub text: String,
}

/// `{"parts": [[component, start, end]], "findings": [[fault, start, end]], "rewrites": [[fault,
/// words, text]]}`.
pub fn write_judgement(judgement: &Judgement, rewrites: &[Rewrite]) -> Value {
    let Judgement { parts, findings } = judgement;
    json!({
        "rewrites": rewrites.iter().map(|r| json!([r.fault.name(), r.words, r.text])).collect::<Value>(),
        "parts": parts.iter().map(|part| write_place(&part.component, &part.at)).collect::<Value>(),
        "findings": findings.iter().map(|f| write_place(&f.fault, &f.at)).collect::<Value>(),
    })
}

/// Reads what was found in `text`.
///
/// # Errors
/// The first field that is wrong.
pub fn read_judgement(json: &str, text: &str) -> Result<(Judgement, Vec<Rewrite>), WireError> {
    let value = &parse(json)?;
    let parts = read_places(field(value, "parts")?, "parts", text)?;
    let findings = read_places(field(value, "findings")?, "findings", text)?;
    let rewrites = field(value, "rewrites")?.as_array().into_iter().flatten();
    let rewrite = |item: &Value| {
        let text = |place: usize| item.get(place).and_then(Value::as_str);
        let fault = text(0).and_then(Fault::parse)?;
        Some(Rewrite { fault, words: text(1)?.to_owned(), text: text(2)?.to_owned() })
    };
    let rewrites = rewrites
        .map(|item| {
            rewrite(item)
                .ok_or_else(|| WireError::expected("rewrites", "a fault and two texts", item))
        })
        .collect::<Result<_, _>>()?;
    let judgement = Judgement {
        parts: parts.into_iter().map(|(component, at)| Part { component, at }).collect(),
        findings: findings.into_iter().map(|(fault, at)| Finding { fault, at }).collect(),
    };
    Ok((judgement, rewrites))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apology::judge::Component;

    #[test]
    fn a_judgement_reads_back() {
        let judgement = Judgement {
            parts: vec![Part { component: Component::Regret, at: 0..5 }],
            findings: vec![Finding { fault: Fault::Conditional, at: 6..9 }],
        };
        let rewrites = vec![Rewrite {
            fault: Fault::Conditional,
            words: String::new(),
            text: "I am sorry.".to_owned(),
        }];
        let wire = write_judgement(&judgement, &rewrites);
        assert_eq!(
            read_judgement(&wire.to_string(), "Sorry if"),
            Err(WireError::expected("findings[0]", "a place", &wire["findings"][0]))
        );
        assert_eq!(read_judgement(&wire.to_string(), "Sorry if so"), Ok((judgement, rewrites)));
    }
}
