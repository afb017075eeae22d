//! The messages between a frame and its host: `{"amends": {"v": 1, "type": …}}`.
//!
//! The frame says `hello`, the host answers with `init`, the frame with `ready`; from then on the
//! frame says what the advice comes to. Its height it says to whoever has put it up.
//! `schema/message.schema.json` publishes the same form. What is not such a message is none of our
//! business and left alone; an `init` that is wrong is answered with one sentence and changes
//! nothing.

use serde_json::{Map, Value};

use super::{Settings, WrongSetting};
use crate::incident::IncidentDraft;
use crate::share::{WireError, object, only_known, read_facts, read_policy_value};

/// The version of the form below; another one is not read.
const VERSION: u64 = 1;
/// What is read of a message at most, in bytes.
const LONGEST: usize = 300_000;

/// What a host said.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// Nothing that concerns us.
    Nothing,
    /// It asks the frame to say hello again.
    Hello,
    Init(Box<Init>),
    /// It was meant for us and is wrong.
    Wrong(Wrong),
}

/// How a host wants the frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Init {
    /// The settings as they are from now on.
    pub settings: Settings,
    /// The facts of the case; `None` leaves it alone.
    pub facts: Option<IncidentDraft>,
    /// The file of the policy; `None` leaves it alone, a blank one takes it away.
    pub policy: Option<String>,
    /// Whether results carry the reader's own words; `None` leaves it at that.
    pub texts: Option<bool>,
}

/// Something a host said that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Where, as a path: `policy.roles[0].limit`.
    pub field: String,
    /// What, in one sentence for those who embed.
    pub sentence: String,
}

impl Wrong {
    /// A case that is none.
    pub fn state(value: &str) -> Self {
        WireError::expected("state", "what a link of ours carries", &value.into()).into()
    }
}

impl From<WireError> for Wrong {
    fn from(error: WireError) -> Self {
        Self { sentence: format!("{error}."), field: error.field }
    }
}

impl From<WrongSetting> for Wrong {
    fn from(error: WrongSetting) -> Self {
        Self { sentence: error.to_string(), field: error.name }
    }
}

/// What a frame says.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// That it is there.
    Hello,
    /// That it stands as the host wanted it.
    Ready,
    /// How high it is, in CSS pixels.
    Resize(u32),
    /// What the advice comes to ([`super::write_figures`]).
    Result(Value),
    Error(Wrong),
}

/// Reads what a host said, with the settings as they are, for the frame of that name.
pub fn read_message(json: &str, id: &str, now: &Settings) -> Heard {
    let message = Some(json).filter(|json| json.len() <= LONGEST);
    let message: Option<Value> = message.and_then(|json| serde_json::from_str(json).ok());
    let Some(Value::Object(fields)) = message else { return Heard::Nothing };
    let is_ours = fields.get("v").and_then(Value::as_u64) == Some(VERSION)
        && fields.get("id").is_none_or(|named| named.as_str() == Some(id));
    match fields.get("type").and_then(Value::as_str) {
        Some("hello") if is_ours => Heard::Hello,
        Some("init") if is_ours => match read_init(&fields, now) {
            Ok(init) => Heard::Init(Box::new(init)),
            Err(wrong) => Heard::Wrong(wrong),
        },
        _ => Heard::Nothing,
    }
}

const FIELDS: [&str; 7] = ["v", "id", "type", "settings", "facts", "policy", "texts"];

fn read_init(fields: &Map<String, Value>, now: &Settings) -> Result<Init, Wrong> {
    only_known(fields, "", |name| FIELDS.contains(&name))?;
    let part = |name: &str| fields.get(name).filter(|value| !value.is_null());
    let settings = match part("settings") {
        Some(settings) => read_settings(settings, now)?,
        None => now.clone(),
    };
    let facts = part("facts").map(|facts| read_facts(facts, "facts")).transpose()?;
    let policy = match fields.get("policy") {
        None => None,
        Some(Value::Null) => Some(String::new()),
        Some(policy) => {
            read_policy_value(policy).map_err(|error| error.below("policy"))?;
            Some(policy.to_string())
        }
    };
    let texts = match part("texts") {
        None => None,
        Some(Value::Bool(texts)) => Some(*texts),
        Some(other) => return Err(WireError::expected("texts", "true or false", other).into()),
    };
    Ok(Init { settings, facts, policy, texts })
}

/// The settings with those that are named changed; `null` takes one back.
fn read_settings(value: &Value, now: &Settings) -> Result<Settings, Wrong> {
    let Value::Object(fields) = value else {
        return Err(WireError::expected("settings", "an object", value).into());
    };
    let mut settings = now.clone();
    for (name, value) in fields {
        let below = |wrong: Wrong| Wrong { field: format!("settings.{name}"), ..wrong };
        let text = match value {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            // Attributes write lists with blanks.
            Value::Array(items) if items.iter().all(Value::is_string) => {
                Some(items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "))
            }
            other => Some(other.to_string()),
        };
        settings.set_named(name, text.as_deref()).map_err(|wrong| below(wrong.into()))?;
    }
    Ok(settings)
}

/// Writes what the frame of that name says.
pub fn write_message(id: &str, said: Said) -> Value {
    let (kind, rest): (&str, Vec<(&str, Value)>) = match said {
        Said::Hello => ("hello", vec![]),
        Said::Ready => ("ready", vec![]),
        Said::Resize(height) => ("resize", vec![("height", height.into())]),
        Said::Result(result) => ("result", vec![("result", result)]),
        Said::Error(Wrong { field, sentence }) => {
            ("error", vec![("field", field.into()), ("sentence", sentence.into())])
        }
    };
    let mut message = Map::new();
    message.insert("v".to_owned(), VERSION.into());
    if !id.is_empty() {
        message.insert("id".to_owned(), id.into());
    }
    message.insert("type".to_owned(), kind.into());
    for (name, value) in rest {
        message.insert(name.to_owned(), value);
    }
    object([("amends", Value::Object(message))])
}
