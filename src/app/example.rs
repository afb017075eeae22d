//! Cases to try. Their facts are in `examples.json`, their titles and stories are the
//! messages `example-title` and `example-story` by the same id.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Sheet;
use crate::share::read_facts;

/// The ids of the examples, in the order in which they are offered.
pub const EXAMPLES: &[&str] = &[
    "sc-01", "sc-02", "sc-03", "sc-04", "sc-05", "sc-06", "sc-07", "sc-09", "sc-10", "sc-13",
    "sc-15", "sc-17", "sc-19",
];

const FACTS: &str = include_str!("examples.json");

/// The id of an example as the list has it.
pub fn known(id: &str) -> Option<&'static str> {
    EXAMPLES.iter().copied().find(|known| *known == id)
}

/// The sheet of an example with its story in the language of the page; `None` for an id
/// that is not in the list.
pub fn sheet(id: &str, story: String) -> Option<Sheet> {
    let id = known(id)?;
    let facts: BTreeMap<String, Value> = serde_json::from_str(FACTS).ok()?;
    let draft = read_facts(facts.get(id)?, id).ok()?;
    Some(Sheet { story, example: Some(id), ..Sheet::of(draft) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_is_in_the_file_and_reads_without_a_contradiction() {
        let facts: BTreeMap<String, Value> = serde_json::from_str(FACTS).expect("JSON");
        assert!(facts.keys().map(String::as_str).eq(EXAMPLES.iter().copied()));
        assert!(EXAMPLES.len() >= 12);
        for id in EXAMPLES {
            let draft = read_facts(&facts[*id], id).unwrap_or_else(|e| panic!("{e}"));
            assert_eq!(draft.check().1, [], "{id}");
            let sheet = sheet(id, "A story.".to_owned()).expect("an example");
            assert!(!sheet.is_own() && sheet.story == "A story.");
        }
        assert_eq!(sheet("sc-99", String::new()), None);
    }
}
