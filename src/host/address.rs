//! What the address of a frame says: `?embed=1#lang=pl&theme=dark&host=https://intranet.example`.

use super::{Origins, Settings, Wrong};
use crate::app::Sheet;
use crate::share::Linked;

/// What comes with the address besides settings.
const HOST: &str = "host";
const ID: &str = "id";
const STATE: &str = "state";

/// The longest name of a frame, in characters.
const LONGEST_ID: usize = 60;

/// What the address of a frame says.
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    pub settings: Settings,
    /// What the host calls the frame; blank: nothing.
    pub id: String,
    pub origins: Origins,
    /// The case that it begins with.
    pub state: Option<Sheet>,
    /// What was left out, each with its reason.
    pub wrong: Vec<Wrong>,
}

impl Address {
    /// Reads the pairs of the fragment. `served` lists the origins that whoever serves Amends
    /// allows, `own` is the origin that it lies on.
    pub fn read(pairs: &[(String, String)], served: &str, own: &str) -> Self {
        let mut settings = Settings::default();
        let mut wrong = Vec::new();
        let (mut named, mut id, mut state) = (String::new(), String::new(), None);
        for (name, value) in pairs {
            match name.as_str() {
                HOST => named = format!("{named} {value}"),
                ID => id = value.chars().take(LONGEST_ID).collect(),
                STATE => match Linked::read(value) {
                    Ok(linked) => state = Some(Sheet::from_link(linked)),
                    Err(_) => wrong.push(Wrong::state(value)),
                },
                name => {
                    let set = settings.set_named(name, Some(value));
                    wrong.extend(set.err().map(Wrong::from));
                }
            }
        }
        Self { settings, id, origins: Origins::new(served, &named, own), state, wrong }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::testing::{after, example};
    use crate::text::Language;

    fn read(pairs: &[(&str, &str)]) -> Address {
        let pairs: Vec<_> =
            pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        Address::read(&pairs, "", "https://tools.example")
    }

    #[test]
    fn an_address_says_settings_host_name_and_case() {
        let case = after([example("sc-07")]).sheet;
        let link = case.linked(false, false).write().expect("short enough");
        let address = read(&[
            ("lang", "pl"),
            ("host", "https://intranet.example"),
            ("id", "first"),
            ("state", &link),
            ("locked", ""),
        ]);
        assert_eq!(address.settings.lang, Some(Language::Polish));
        assert!(address.settings.locked && address.wrong.is_empty());
        assert!(address.origins.admits("https://intranet.example"));
        assert_eq!(address.id, "first");
        assert_eq!(address.state.map(|sheet| sheet.draft), Some(case.draft));
    }

    #[test]
    fn what_is_wrong_is_left_out_with_a_sentence_and_the_rest_holds() {
        let address =
            read(&[("lang", "xx"), ("colour", "red"), ("state", "AQ"), ("theme", "dark")]);
        let said: Vec<&str> = address.wrong.iter().map(|wrong| wrong.field.as_str()).collect();
        assert_eq!(said, ["lang", "colour", "state"]);
        assert_eq!(address.settings.look.name(), "dark");
        assert_eq!(address.state, None);
    }
}
