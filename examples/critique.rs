//! Judges letters: JSON Lines `{"id","lang"?,"channel","context","text"}` in, `{"id",
//! "components"{name:[span]},"faults"[{id,level,span}]}` out. A bad line gives `{"id"?,"error"}`
//! and the rest go on.

mod common;
#[path = "common/packs.rs"]
mod packs;

use std::collections::BTreeMap;
use std::io;

use amends::apology::LetterChannel;
use amends::apology::judge::{Context, judge};
use amends::incident::{Cause, Closed, Severity};
use amends::text::{Language, Pack, detect};
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let packs =
        packs::packs!("judging").map_err(|error| io::Error::other(format!("{error:?}")))?;
    common::json_lines(|line| answer(line, &packs))
}

pub fn answer(line: &str, packs: &[Pack]) -> Value {
    let asked: Value = match serde_json::from_str(line) {
        Ok(asked) => asked,
        Err(error) => return json!({"error": format!("not JSON: {error}")}),
    };
    answer_to(&asked, packs).unwrap_or_else(|error| json!({"id": asked["id"], "error": error}))
}

fn answer_to(asked: &Value, packs: &[Pack]) -> Result<Value, String> {
    let text = asked["text"].as_str().ok_or("text: expected a text")?;
    let language = match &asked["lang"] {
        Value::Null => detect(text),
        named => named
            .as_str()
            .and_then(Language::parse)
            .ok_or(format!("lang: {named} is not one of en, ru, ro, pl, bg, te"))?,
    };
    let pack = packs.iter().find(|pack| pack.language == language).ok_or("lang: no data")?;
    let judgement = judge(text, context(asked)?, pack);
    let mut components: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for part in &judgement.parts {
        components.entry(part.component.name()).or_default().push(&text[part.at.clone()]);
    }
    let faults: Vec<Value> = judgement
        .findings
        .iter()
        .map(|finding| {
            json!({
                "id": finding.fault.name(),
                "level": finding.fault.level().name(),
                "span": &text[finding.at.clone()],
            })
        })
        .collect();
    Ok(json!({"id": asked["id"], "components": components, "faults": faults}))
}

/// The channel, how serious the failure was, and whose it was.
fn context(asked: &Value) -> Result<Context, String> {
    let channel = match asked["channel"].as_str() {
        Some("phone" | "say") => LetterChannel::Say,
        Some("email") => LetterChannel::Email,
        Some("letter") => LetterChannel::Letter,
        Some("sms" | "text") => LetterChannel::Text,
        Some("public_reply" | "public") => LetterChannel::Public,
        _ => return Err("channel: expected phone, email, letter, sms or public_reply".into()),
    };
    let about = &asked["context"];
    Ok(Context {
        channel,
        severity: word(about, "severity")?.unwrap_or(Severity::Moderate),
        cause: word(about, "fault")?.unwrap_or(Cause::Ours),
    })
}

fn word<T: Closed>(about: &Value, name: &str) -> Result<Option<T>, String> {
    match &about[name] {
        Value::Null => Ok(None),
        value => value
            .as_str()
            .and_then(T::parse)
            .map(Some)
            .ok_or(format!("context.{name}: {value} is not one of its words")),
    }
}
