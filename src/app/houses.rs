//! The policies there are, and the one in force.

use std::rc::Rc;

use crate::house::SharedHouse;
use crate::incident::closed_list;
use crate::share::{WireError, read_policy, write_policy};

closed_list! {
    /// Whose policy it is. The first one there is in force.
    Whose as "whose" {
        /// The reader's own, which the browser keeps.
        Own = "own",
        /// The one that the site has beside the page.
        Site = "site",
        /// The generic one.
        BuiltIn = "built_in",
    }
}

/// A policy, and its file as it came.
#[derive(Clone, Debug)]
struct Filed {
    house: SharedHouse,
    text: Rc<str>,
}

/// What a file says follows from it.
impl PartialEq for Filed {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// The policies there are.
#[derive(Clone, Debug, Default)]
pub struct Houses {
    own: Option<Filed>,
    site: Option<Filed>,
    built_in: SharedHouse,
    /// A policy that was not used, and why.
    pub refused: Option<(Whose, WireError)>,
}

/// Alike by what may differ: the built-in policy is always the same.
impl PartialEq for Houses {
    fn eq(&self, other: &Self) -> bool {
        (&self.own, &self.site, &self.refused) == (&other.own, &other.site, &other.refused)
    }
}

impl Houses {
    /// The policy in force, and whose it is.
    pub fn in_force(&self) -> (&SharedHouse, Whose) {
        match &self.own {
            Some(own) => (&own.house, Whose::Own),
            None => self.beneath(),
        }
    }

    /// The policy that would be in force without the reader's own, and whose it is.
    pub fn beneath(&self) -> (&SharedHouse, Whose) {
        match &self.site {
            Some(site) => (&site.house, Whose::Site),
            None => (&self.built_in, Whose::BuiltIn),
        }
    }

    /// The file of the reader's own; blank without one.
    pub fn own_text(&self) -> &str {
        self.own.as_ref().map_or("", |own| &own.text)
    }

    /// Takes a file as the policy of the reader or the site; a blank one takes that one away. A
    /// bad one changes nothing but [`Houses::refused`].
    pub fn put(&mut self, whose: Whose, text: &str) {
        let filed = match text {
            "" => None,
            text => match read_policy(text) {
                Ok(house) => Some(Filed { house: house.into(), text: text.into() }),
                Err(error) => {
                    self.refused = Some((whose, error));
                    return;
                }
            },
        };
        self.refused = self.refused.take().filter(|(other, _)| *other != whose);
        match whose {
            Whose::Site => self.site = filed,
            Whose::Own | Whose::BuiltIn => self.own = filed,
        }
    }

    /// The file of the policy in force.
    pub fn file_in_force(&self) -> String {
        write_policy(self.in_force().0).to_string()
    }

    /// Both files as one text, for the program that edits them; none of them has a line of its
    /// own in it.
    pub fn write(&self) -> String {
        let line = |filed: &Option<Filed>| match filed {
            Some(filed) => filed.text.replace(['\r', '\n'], " "),
            None => String::new(),
        };
        line(&self.own) + "\n" + &line(&self.site)
    }

    /// Reads what [`Houses::write`] wrote.
    pub fn read(text: &str) -> Self {
        let mut houses = Self::default();
        for (whose, line) in [Whose::Own, Whose::Site].into_iter().zip(text.split('\n')) {
            houses.put(whose, line);
        }
        houses
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::testing::{after, type_in};
    use crate::app::{Action, Effect, FieldId, OwnAction, Saved, State, reduce};
    use crate::incident::Closed;

    fn file(margin: u32) -> String {
        format!(
            r#"{{"version":1,"currency":"EUR","margin_percent":{margin},
            "roles":[{{"name":"manager"}}],"remedies":["refund"]}}"#
        )
    }

    #[test]
    fn ones_own_comes_before_the_site_and_the_site_before_the_built_in() {
        let mut houses = Houses::default();
        let margin = |houses: &Houses| {
            let (house, whose) = houses.in_force();
            (house.policy.margin_percent, whose)
        };
        assert_eq!(margin(&houses), (40, Whose::BuiltIn));
        houses.put(Whose::Site, &file(11));
        assert_eq!(margin(&houses), (11, Whose::Site));
        houses.put(Whose::Own, &file(22));
        assert_eq!(margin(&houses), (22, Whose::Own));
        assert_eq!(margin(&Houses::read(&houses.write())), (22, Whose::Own));
        houses.put(Whose::Own, "");
        assert_eq!(margin(&houses), (11, Whose::Site));
    }

    #[test]
    fn a_bad_file_changes_nothing_and_says_why() {
        let mut houses = Houses::default();
        houses.put(Whose::Own, &file(22));
        houses.put(Whose::Own, &file(220));
        let (house, _) = houses.in_force();
        assert_eq!(house.policy.margin_percent, 22);
        let (whose, error) = houses.refused.clone().expect("it was refused");
        assert_eq!(
            (whose, error.field.as_str(), error.value()),
            (Whose::Own, "margin_percent", "220")
        );
        houses.put(Whose::Own, &file(33));
        assert_eq!(houses.refused, None);
    }

    #[test]
    fn a_policy_holds_for_every_case_and_is_kept_apart() {
        let file = |currency: &str| {
            format!(
                r#"{{"version":1,"currency":"{currency}","roles":[{{"name":"manager"}}],
                "remedies":[],"letter_language":"pl"}}"#
            )
        };
        let policy = |currency: &str| Action::Policy(Whose::Own, file(currency));
        let (state, effects) = reduce(&State::default(), policy("PLN"));
        assert!(effects.contains(&Effect::KeepPolicy(file("PLN"))));
        assert_eq!(state.house().policy.currency.code(), "PLN");
        assert_eq!(state.letter_language().name(), "pl");
        assert_eq!(state.sheet.currency.code(), "PLN", "an empty case begins in it");
        assert!(!state.sheet.is_own() && !state.sheet.touched && !state.history.can_undo());

        // A case with amounts stays in its currency; the next one begins in the policy's.
        let typed = type_in(FieldId::Price, "86").into_iter().chain([policy("JPY")]);
        let state = typed.fold(state, |state, action| reduce(&state, action).0);
        assert_eq!(state.sheet.currency.code(), "PLN");
        let (state, _) = reduce(&state, Action::Clear);
        assert_eq!(state.sheet.currency.code(), "JPY");
        assert!(!Saved::write(&state).contains("horizon"), "no case tells of it");

        // A bad one changes nothing and is not kept.
        let (bad, effects) = reduce(&state, policy("GOLD"));
        assert_eq!((bad.house(), effects), (state.house(), Vec::new()));
        assert!(bad.houses.refused.is_some());
        let (gone, _) = reduce(&bad, Action::Erase);
        assert_eq!(gone.houses.in_force().1, Whose::BuiltIn);
        assert_eq!(gone.sheet.currency.code(), "EUR");
    }

    #[test]
    fn the_own_letter_is_judged_anew_under_another_policy() {
        let own = Action::Own(OwnAction::Text(
            "Dear client, we are sorry that you waited for an hour.".to_owned(),
        ));
        let state = after([Action::Own(OwnAction::Show(true)), own]);
        let judges =
            |effects: &[Effect]| effects.iter().any(|e| matches!(e, Effect::Judge { .. }));
        let file = r#"{"version":1,"currency":"EUR","roles":[{"name":"manager"}],"remedies":[]}"#;
        let (state, effects) = reduce(&state, Action::Policy(Whose::Own, file.to_owned()));
        assert!(judges(&effects));
        let (_, effects) = reduce(&state, Action::CopyDone(true));
        assert!(!judges(&effects));
    }
}
