//! Objects of JSON.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// An object of these fields. What the macro of the library would write out for each field is here
/// once: a fifth of what saving costs the page.
pub(crate) fn object<const N: usize>(mut fields: [(&str, Value); N]) -> Value {
    fill(&mut fields)
}

fn fill(fields: &mut [(&str, Value)]) -> Value {
    let mut map = Map::new();
    for (name, value) in fields {
        map.insert((*name).to_owned(), value.take());
    }
    Value::Object(map)
}

/// An object of texts alone; of anything else nothing.
pub fn read_texts(json: &str) -> BTreeMap<String, String> {
    serde_json::from_str(json).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::read_texts;

    #[test]
    fn texts() {
        let read = read_texts(r#"{"embed.js": "sha384-A", "b": "c"}"#);
        assert_eq!(read.get("embed.js").map(String::as_str), Some("sha384-A"));
        for other in ["", "[]", r#"{"a": 1}"#] {
            assert!(read_texts(other).is_empty(), "{other}");
        }
    }
}
