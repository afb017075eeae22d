//! Which plural form a number takes, for the languages of Amends.
//!
//! It stands in for the crate `intl_pluralrules`, with the part of its interface that Fluent
//! uses. That crate carries the rules of two hundred languages, 7 KB of what every visitor
//! loads, and its Romanian rule is wrong from 102 on. Rules: CLDR 48.

pub mod operands;

use operands::PluralOperands;
use unic_langid::LanguageIdentifier;

/// The form a number takes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::upper_case_acronyms)]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// How many, or which in a row.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[allow(clippy::upper_case_acronyms)]
pub enum PluralRuleType {
    ORDINAL,
    CARDINAL,
}

type Rule = fn(&PluralOperands) -> PluralCategory;

/// Each language and its rule for counting. None of their messages counts in a row.
const CARDINAL: &[(&str, Rule)] = &[
    ("bg", one_alone),
    ("en", one_in_digits),
    ("pl", polish),
    ("ro", romanian),
    ("ru", russian),
    ("te", one_alone),
];

/// The rule of one language.
#[derive(Clone)]
pub struct PluralRules(Rule);

impl PluralRules {
    /// The rule of a language; an error for one that is not here.
    pub fn create<L: Into<LanguageIdentifier>>(
        language: L,
        kind: PluralRuleType,
    ) -> Result<Self, &'static str> {
        let language = language.into();
        let rule = CARDINAL.iter().find(|(name, _)| *name == language.language.as_str());
        match (rule, kind) {
            (Some((_, rule)), PluralRuleType::CARDINAL) => Ok(Self(*rule)),
            (Some(_), PluralRuleType::ORDINAL) => Ok(Self(|_| PluralCategory::OTHER)),
            (None, _) => Err("unknown locale"),
        }
    }

    /// The form that a number takes.
    pub fn select<N: TryInto<PluralOperands>>(
        &self,
        number: N,
    ) -> Result<PluralCategory, &'static str> {
        number.try_into().map(|number| self.0(&number)).map_err(|_| "not a number")
    }

    /// All languages that are here.
    pub fn get_locales(_: PluralRuleType) -> Vec<LanguageIdentifier> {
        CARDINAL.iter().filter_map(|(name, _)| name.parse().ok()).collect()
    }
}

fn one_alone(number: &PluralOperands) -> PluralCategory {
    if number.n == 1.0 { PluralCategory::ONE } else { PluralCategory::OTHER }
}

fn one_in_digits(number: &PluralOperands) -> PluralCategory {
    if number.i == 1 && number.v == 0 { PluralCategory::ONE } else { PluralCategory::OTHER }
}

fn polish(number: &PluralOperands) -> PluralCategory {
    match (number.v, number.i, number.i % 10, number.i % 100) {
        (0, 1, _, _) => PluralCategory::ONE,
        (0, _, 2..=4, last) if !(12..=14).contains(&last) => PluralCategory::FEW,
        (0, ..) => PluralCategory::MANY,
        _ => PluralCategory::OTHER,
    }
}

fn romanian(number: &PluralOperands) -> PluralCategory {
    match (number.v, number.i, number.i % 100) {
        (0, 1, _) => PluralCategory::ONE,
        (0, 0, _) | (0, _, 1..=19) => PluralCategory::FEW,
        (0, ..) => PluralCategory::OTHER,
        _ => PluralCategory::FEW,
    }
}

fn russian(number: &PluralOperands) -> PluralCategory {
    match (number.v, number.i % 10, number.i % 100) {
        (0, 1, last) if last != 11 => PluralCategory::ONE,
        (0, 2..=4, last) if !(12..=14).contains(&last) => PluralCategory::FEW,
        (0, ..) => PluralCategory::MANY,
        _ => PluralCategory::OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The forms of 0, 1, 2, 3, 5, 11, 21, 22, 25, 101, 102, 112 and 1.5, as `Intl.PluralRules`
    /// of CLDR 48 gives them: `o`ne, `f`ew, `m`any, `x` other.
    const FORMS: &[(&str, &str)] = &[
        ("bg", "xoxxxxxxxxxxx"),
        ("en", "xoxxxxxxxxxxx"),
        ("pl", "moffmmmfmmfmx"),
        ("ro", "foffffxxxffff"),
        ("ru", "moffmmofmofmx"),
        ("te", "xoxxxxxxxxxxx"),
    ];

    #[test]
    fn forms_are_the_ones_of_the_browsers() {
        let numbers = [0.0, 1.0, 2.0, 3.0, 5.0, 11.0, 21.0, 22.0, 25.0, 101.0, 102.0, 112.0, 1.5];
        for (language, forms) in FORMS {
            let id: LanguageIdentifier = language.parse().expect("a tag");
            let rules = PluralRules::create(id, PluralRuleType::CARDINAL).expect("a rule");
            let got: String = numbers
                .iter()
                .map(|number| match rules.select(*number) {
                    Ok(PluralCategory::ONE) => 'o',
                    Ok(PluralCategory::FEW) => 'f',
                    Ok(PluralCategory::MANY) => 'm',
                    _ => 'x',
                })
                .collect();
            assert_eq!(got, *forms, "{language}");
        }
    }

    #[test]
    fn a_language_that_is_not_here_is_refused() {
        let id: LanguageIdentifier = "cy".parse().expect("a tag");
        assert!(PluralRules::create(id, PluralRuleType::CARDINAL).is_err());
    }
}
