//! The engine without a browser: JSON Lines in, JSON Lines out.
//!
//! ```text
//! cargo run --release --no-default-features --example advise [-- --policy FILE] < cases.jsonl
//! ```
//!
//! A line is `{"id", "facts": {…}, "recovery"?: {…}, "lang"?}`, its answer one line too; the README
//! has both in full. A line that cannot be read gives `{"id"?, "error"}`, and the rest go on.

mod common;
#[path = "common/folder.rs"]
mod folder;

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use amends::advice::{Advice, Case, OptionId, advise};
use amends::apology::{LetterChannel, LetterInput, Personal, holding_note, write};
use amends::forecast::{Draws, Situation};
use amends::house::House;
use amends::incident::Closed;
use amends::locale::{PlainFormat, Words};
use amends::share::{read_facts, read_policy, read_recovery, write_advice, write_outcome};
use amends::text::Language;
use serde_json::{Map, Value, json};

fn main() -> io::Result<()> {
    let house = house()?;
    let languages = languages()?;
    common::json_lines(|line| answer(line, &house, &languages))
}

/// The policy of the file that `--policy` names, or the built-in one.
fn house() -> io::Result<House> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => Ok(House::default()),
        ["--policy", file] => read_policy(&std::fs::read_to_string(file)?)
            .map_err(|error| io::Error::other(format!("{file}: {error}"))),
        _ => Err(io::Error::other("only `--policy FILE` is taken")),
    }
}

/// The languages that letters are written in, by their codes.
type Languages = BTreeMap<&'static str, Words>;

pub fn languages() -> io::Result<Languages> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let load = |language: &Language| {
        let code = language.name();
        Ok((code, folder::words(&locales.join(code))?))
    };
    Language::ALL.iter().map(load).collect()
}

pub fn answer(line: &str, house: &House, languages: &Languages) -> Value {
    let value: Value = match serde_json::from_str(line) {
        Ok(value) => value,
        Err(error) => return json!({ "error": format!("not JSON: {error}") }),
    };
    let mut out = Map::new();
    if let Some(id) = value.get("id") {
        out.insert("id".into(), id.clone());
    }
    match read_and_advise(&value, house, languages) {
        Ok(fields) => out.extend(fields),
        Err(error) => {
            out.insert("error".into(), error.into());
        }
    }
    Value::Object(out)
}

fn read_and_advise(
    value: &Value,
    house: &House,
    languages: &Languages,
) -> Result<Map<String, Value>, String> {
    for (field, _) in value.as_object().into_iter().flatten() {
        if !["id", "facts", "recovery", "lang"].contains(&field.as_str()) {
            return Err(format!("{field}: no such field"));
        }
    }
    let facts = value.get("facts").ok_or("facts: missing")?;
    let draft = read_facts(facts, "facts").map_err(|error| error.to_string())?;
    let recovery = match value.get("recovery") {
        None | Some(Value::Null) => None,
        Some(value) => Some(read_recovery(value, "recovery").map_err(|error| error.to_string())?),
    };
    let words = match value.get("lang") {
        None | Some(Value::Null) => languages.get("en"),
        Some(code) => code.as_str().and_then(|code| languages.get(code)),
    };
    let words = words.ok_or("lang: expected en, ru, ro, pl, bg or te")?;
    let policy = &house.policy;
    let advice = advise(&Case { draft, ..Case::default() }, policy);
    let mut out = Map::new();
    if let Value::Object(fields) = write_advice(&advice, policy) {
        out.extend(fields);
    }
    let mut put = |name: &str, value: Value| out.insert(name.to_owned(), value);
    if let Some(recovery) = recovery {
        let situation = Situation::new(Draws::prior(), &advice.incident);
        put("treated", write_outcome(&situation.treated(&recovery).outcome()));
    }
    put("letter", letters(&advice, house, words));
    if advice.is_gated() {
        put("holding_note", holding_notes(&advice, house, words));
    }
    Ok(out)
}

/// The recommended plan's letter in every channel; none while the safety gate is closed.
fn letters(advice: &Advice, house: &House, words: &Words) -> Value {
    let Some(plan) = advice.option(OptionId::Recommended) else {
        return Value::Object(Map::new());
    };
    let personal = house.signed(&Personal::default());
    let house = Language::parse(words.language()).map_or_else(Vec::new, |l| house.words_in(l));
    let letter = |channel: LetterChannel| {
        let input = LetterInput {
            incident: &advice.incident,
            offer: &plan.offer,
            steps: &plan.steps,
            personal: &personal,
            today: None,
            house: &house,
            wording: 0,
        };
        write(input, channel, words, &PlainFormat(words)).to_plain()
    };
    by_channel(letter)
}

fn holding_notes(advice: &Advice, house: &House, words: &Words) -> Value {
    let personal = house.signed(&Personal::default());
    by_channel(|channel| {
        holding_note(advice.incident.flags, &personal, channel, words).to_plain()
    })
}

fn by_channel(text: impl Fn(LetterChannel) -> String) -> Value {
    let texts = LetterChannel::ALL
        .iter()
        .map(|channel| (channel.name().to_owned(), Value::String(text(*channel))));
    Value::Object(texts.collect())
}
