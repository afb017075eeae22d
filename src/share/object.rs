//! Objects of JSON.

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
