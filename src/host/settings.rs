//! What a host sets: the attributes of the element, the settings of the frame.

use std::fmt;

use crate::app::{EXAMPLES, Look, Theme};
use crate::incident::{Closed, Currency, Set, closed_list};
use crate::text::Language;

closed_list! {
    /// Something that a host sets, by the name of its attribute.
    Setting as "settings" {
        /// The language that it stands in: a code, with a variety or not.
        Lang = "lang",
        /// The colours: `dark`, or `dark more` for more contrast.
        Theme = "theme",
        /// How much of the work is the reader's.
        Mode = "mode",
        /// The example that it begins with.
        Scenario = "scenario",
        /// The currency of amounts that name none.
        Currency = "currency",
        /// The reader cannot change the case.
        Locked = "locked",
        /// The parts that are shown, with blanks between them.
        Parts = "parts",
    }
}

closed_list! {
    /// How much of the work is the reader's.
    Mode as "modes" {
        /// The reader tells the case and gets the advice.
        Full = "full",
        /// The host gives the case; the reader sees the advice alone.
        Advice = "advice",
    }
}

closed_list! {
    /// A part that can be shown, or styled by its name.
    Part as "parts" {
        Form = "form",
        Forecast = "forecast",
        Options = "options",
        Plan = "plan",
        Letter = "letter",
        Why = "why",
    }
}

/// All that a host has set; what it has not, is open or usual.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// `None`: the reader's own.
    pub lang: Option<Language>,
    pub look: Look,
    pub mode: Mode,
    /// The id of an example.
    pub scenario: Option<&'static str>,
    /// `None`: that of the policy.
    pub currency: Option<Currency>,
    pub locked: bool,
    pub parts: Set<Part>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lang: None,
            look: Look::SYSTEM,
            mode: Mode::Full,
            scenario: None,
            currency: None,
            locked: false,
            parts: Set::all(),
        }
    }
}

/// A setting that was refused. Its `Display` is one sentence for those who embed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongSetting {
    pub name: String,
    /// As it stood there, cut short.
    pub value: String,
    /// What may stand there; blank where there is no such setting.
    pub expected: String,
}

impl fmt::Display for WrongSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, value, expected } = self;
        match expected.as_str() {
            "" => write!(f, "{name}=\"{value}\": there is no such setting."),
            expected => write!(f, "{name}=\"{value}\": expected {expected}."),
        }
    }
}

impl std::error::Error for WrongSetting {}

impl Settings {
    /// Sets the one of that name; `None` takes it back.
    ///
    /// # Errors
    /// When there is none of that name, or the value is none for it. Then what was set before stays.
    pub fn set_named(&mut self, name: &str, value: Option<&str>) -> Result<(), WrongSetting> {
        match Setting::parse(name) {
            Some(setting) => self.set(setting, value),
            None => Err(WrongSetting::new(name, value.unwrap_or_default(), String::new())),
        }
    }

    /// Sets one; `None` takes it back.
    ///
    /// # Errors
    /// When the value is none for it. Then what was set before stays.
    pub fn set(&mut self, setting: Setting, value: Option<&str>) -> Result<(), WrongSetting> {
        let Some(value) = value else {
            self.open(setting);
            return Ok(());
        };
        match setting {
            Setting::Lang => self.lang.replace_by(language_of(value)),
            Setting::Theme => self.look.replace_by(Look::parse(value.trim())),
            Setting::Mode => self.mode.replace_by(Mode::parse(value.trim())),
            Setting::Scenario => self.scenario.replace_by(example(value)),
            Setting::Currency => self.currency.replace_by(currency(value)),
            Setting::Locked => self.locked.replace_by(switch(value)),
            Setting::Parts => self.parts.replace_by(parts(value)),
        }
        .ok_or_else(|| WrongSetting::new(setting.name(), value, expected(setting)))
    }

    fn open(&mut self, setting: Setting) {
        let usual = Self::default();
        match setting {
            Setting::Lang => self.lang = usual.lang,
            Setting::Theme => self.look = usual.look,
            Setting::Mode => self.mode = usual.mode,
            Setting::Scenario => self.scenario = usual.scenario,
            Setting::Currency => self.currency = usual.currency,
            Setting::Locked => self.locked = usual.locked,
            Setting::Parts => self.parts = usual.parts,
        }
    }

    /// Whether a part is shown.
    pub fn shows(&self, part: Part) -> bool {
        let hidden = part == Part::Form && self.mode == Mode::Advice;
        self.parts.contains(part) && !hidden
    }

    /// The names of the parts that are shown, with blanks between them.
    pub fn shown(&self) -> String {
        let parts = self.parts.iter().filter(|part| self.shows(*part));
        parts.map(Closed::name).collect::<Vec<_>>().join(" ")
    }
}

impl WrongSetting {
    fn new(name: &str, value: &str, expected: String) -> Self {
        const LONGEST: usize = 60;
        let cut = |text: &str| match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
            None => text.to_owned(),
        };
        Self { name: cut(name), value: cut(value), expected }
    }
}

/// Takes a new value, where there is one.
trait ReplaceBy<T> {
    fn replace_by(&mut self, new: Option<T>) -> Option<()>;
}

impl<S, T: Into<S>> ReplaceBy<T> for S {
    fn replace_by(&mut self, new: Option<T>) -> Option<()> {
        *self = new?.into();
        Some(())
    }
}

/// The language of a tag such as `en-GB`.
pub fn language_of(tag: &str) -> Option<Language> {
    let primary = tag.trim().split('-').next()?;
    Language::parse(&primary.to_ascii_lowercase())
}

fn example(id: &str) -> Option<&'static str> {
    EXAMPLES.iter().copied().find(|known| *known == id.trim())
}

fn currency(code: &str) -> Option<Currency> {
    Currency::parse(code).filter(|_| code.trim().len() == 3)
}

/// An attribute that is there is on, whatever HTML wants to stand in it; frameworks write `true`
/// and `false`.
fn switch(value: &str) -> Option<bool> {
    match value.trim() {
        "" | "locked" | "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

fn parts(names: &str) -> Option<Set<Part>> {
    let parts: Set<Part> = names.split_whitespace().map(Part::parse).collect::<Option<_>>()?;
    (!parts.is_empty()).then_some(parts)
}

/// What may stand in a setting.
fn expected(setting: Setting) -> String {
    match setting {
        Setting::Lang => one_of(&names::<Language>()),
        Setting::Theme => {
            format!("{}, with \"more\" behind it or not", one_of(&names::<Theme>()))
        }
        Setting::Mode => one_of(&names::<Mode>()),
        Setting::Scenario => one_of(EXAMPLES),
        Setting::Currency => "the code of a currency of ISO 4217, such as EUR".to_owned(),
        Setting::Locked => one_of(&["true", "false"]),
        Setting::Parts => format!("some of {}", names::<Part>().join(", ")),
    }
}

fn names<T: Closed>() -> Vec<&'static str> {
    T::ALL.iter().map(|value| value.name()).collect()
}

fn one_of(names: &[&str]) -> String {
    match names {
        [rest @ .., last] if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        names => names.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Settings, WrongSetting> {
        let mut settings = Settings::default();
        for (name, value) in pairs {
            settings.set_named(name, Some(value))?;
        }
        Ok(settings)
    }

    #[test]
    fn settings_are_read() {
        let all = [
            ("lang", "pl-PL"),
            ("theme", "dark more"),
            ("mode", "advice"),
            ("scenario", "sc-04"),
            ("currency", "pln"),
            ("locked", ""),
            ("parts", "forecast  letter\nwhy"),
        ];
        let expected = Settings {
            lang: Some(Language::Polish),
            look: Look { theme: Theme::Dark, more: true },
            mode: Mode::Advice,
            scenario: Some("sc-04"),
            currency: Currency::parse("PLN"),
            locked: true,
            parts: [Part::Forecast, Part::Letter, Part::Why].into_iter().collect(),
        };
        assert_eq!(parse(all), Ok(expected.clone()));
        assert_eq!(parse([]), Ok(Settings::default()));
        // Each can be taken back.
        let mut settings = expected;
        for setting in Setting::ALL {
            assert_eq!(settings.set(*setting, None), Ok(()));
        }
        assert_eq!(settings, Settings::default());
    }

    #[test]
    fn a_wrong_setting_is_one_sentence_and_changes_nothing() {
        for (name, value, sentence) in [
            ("lang", "xx", r#"lang="xx": expected en, ru, ro, pl, bg or te."#),
            ("lang", "", r#"lang="": expected en, ru, ro, pl, bg or te."#),
            (
                "theme",
                "sepia",
                r#"theme="sepia": expected system, light or dark, with "more" behind it or not."#,
            ),
            ("mode", "wizard", r#"mode="wizard": expected full or advice."#),
            (
                "currency",
                "euro",
                r#"currency="euro": expected the code of a currency of ISO 4217, such as EUR."#,
            ),
            ("locked", "maybe", r#"locked="maybe": expected true or false."#),
            (
                "parts",
                "forecast song",
                r#"parts="forecast song": expected some of form, forecast, options, plan, letter, why."#,
            ),
            (
                "parts",
                " ",
                r#"parts=" ": expected some of form, forecast, options, plan, letter, why."#,
            ),
            ("colour", "red", r#"colour="red": there is no such setting."#),
        ] {
            let wrong = parse([(name, value)]).expect_err("it is wrong");
            assert_eq!(wrong.to_string(), sentence);
            if let Some(setting) = Setting::parse(name) {
                let mut settings = Settings { locked: true, ..Settings::default() };
                let before = settings.clone();
                assert_eq!(settings.set(setting, Some(value)), Err(wrong));
                assert_eq!(settings, before);
            }
        }
        let wrong = parse([("scenario", "x".repeat(1_000).as_str())]);
        let wrong = wrong.expect_err("it is wrong").to_string();
        assert!(wrong.starts_with("scenario=\"xxx") && wrong.contains("…\": expected sc-01, "));
        assert!(wrong.len() < 250, "{wrong}");
    }

    #[test]
    fn the_advice_alone_has_no_form() {
        let mut settings = Settings::default();
        assert!(settings.shows(Part::Form));
        assert_eq!(settings.set(Setting::Mode, Some("advice")), Ok(()));
        assert!(!settings.shows(Part::Form) && settings.shows(Part::Why));
    }
}
