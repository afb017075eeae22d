//! Reads incidents: JSON Lines `{"id","lang"?,"text","today"?}` in, `{"id","lang","facts",
//! "spans","ambiguous"}` out. A bad line gives `{"id"?,"error"}` and the rest go on.

mod common;
#[path = "common/packs.rs"]
mod packs;

use std::collections::BTreeMap;
use std::io;

use amends::incident::{Closed, IncidentDraft};
use amends::locale::Date;
use amends::reading::read;
use amends::share::write_facts;
use amends::text::{Language, Pack, detect};
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let packs =
        packs::packs!("reading").map_err(|error| io::Error::other(format!("{error:?}")))?;
    common::json_lines(|line| answer(line, &packs))
}

pub fn answer(line: &str, packs: &[Pack]) -> Value {
    let asked: Value = match serde_json::from_str(line) {
        Ok(asked) => asked,
        Err(error) => return json!({"error": format!("not JSON: {error}")}),
    };
    let id = &asked["id"];
    let Some(text) = asked["text"].as_str() else {
        return json!({"id": id, "error": "text: expected a text"});
    };
    let language = match &asked["lang"] {
        Value::Null => detect(text),
        named => match named.as_str().and_then(Language::parse) {
            Some(language) => language,
            None => {
                return json!({"id": id, "error": format!("lang: {named} is not one of en, ru, ro, pl, bg, te")});
            }
        },
    };
    let Some(pack) = packs.iter().find(|pack| pack.language == language) else {
        return json!({"id": id, "error": "lang: no data"});
    };
    let today = match &asked["today"] {
        Value::Null => None,
        day => match day.as_str().and_then(date) {
            Some(day) => Some(day),
            None => {
                return json!({"id": id, "error": format!("today: {day} is not a day, as 2026-11-27")});
            }
        },
    };
    let reading = read(text, pack, today);
    let mut spans: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for found in &reading.found {
        spans.entry(found.fact.name()).or_default().push(&text[found.at.clone()]);
    }
    let ambiguous: Vec<&str> = reading.ambiguous.iter().map(|doubt| doubt.fact.name()).collect();
    json!({
        "id": id,
        "lang": language.name(),
        "facts": facts(&reading.draft),
        "spans": spans,
        "ambiguous": ambiguous,
    })
}

/// A day as `2026-11-27`.
fn date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let day = Date::new(
        parts.next()?.parse().ok()?,
        parts.next()?.parse().ok()?,
        parts.next()?.parse().ok()?,
    );
    day.filter(|_| parts.next().is_none())
}

/// The facts with amounts as numbers.
fn facts(draft: &IncidentDraft) -> Value {
    let mut facts = write_facts(draft);
    let amounts =
        [("price", draft.price), ("loss", draft.loss), ("yearly_value", draft.yearly_value)];
    for (name, money) in amounts {
        let number = money.and_then(|money| money.to_plain().parse::<serde_json::Number>().ok());
        if let Some(number) = number {
            facts[name]["amount"] = number.into();
        }
    }
    facts
}
