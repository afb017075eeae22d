//! Reading, held to what is regular: sums, times, counts and flags, and what only looks like them.

use amends::incident::{Closed, Count, IncidentDraft, Money};
use amends::reading::read;
use amends::text::Language;

use crate::reading::pack;

/// The facts of that kind that a draft knows, in the order of the table.
fn regular(draft: &IncidentDraft) -> String {
    fn money(money: Money) -> String {
        let plain = money.to_plain();
        let short = plain.strip_suffix(".00").unwrap_or(&plain);
        format!("{short}{}", money.currency().code())
    }
    fn count<const MOST: u8>(count: Count<MOST>) -> String {
        count.get().to_string()
    }
    let flags: Vec<&str> = draft.flags.iter().map(|flag| flag.name()).collect();
    let facts = [
        ("price", draft.price.map(money)),
        ("loss", draft.loss.map(money)),
        ("yearly_value", draft.yearly_value.map(money)),
        ("delay", draft.delay.map(|minutes| minutes.get().to_string())),
        ("since", draft.since.map(|minutes| minutes.get().to_string())),
        ("tenure", draft.tenure.map(|months| months.get().to_string())),
        ("earlier_failures", draft.earlier_failures.map(count)),
        ("failed_recoveries", draft.failed_recoveries.map(count)),
        ("apologies_given", draft.apologies_given.map(count)),
        ("flags", (!flags.is_empty()).then(|| flags.join("+"))),
    ];
    let known = facts.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
    let known: Vec<String> = known.collect();
    if known.is_empty() { "-".to_owned() } else { known.join(" ") }
}

/// Nine of ten; the others say where it is weak.
#[test]
fn what_is_regular_is_read_in_words_that_nothing_has_learnt_from() {
    let cases = include_str!("../cases/regular.tsv").lines();
    let cases = cases.filter(|line| !line.starts_with('#'));
    let cases: Vec<[&str; 3]> = cases
        .map(|case| case.split('\t').collect::<Vec<_>>().try_into().expect("three columns"))
        .collect();
    let wrong = cases.iter().filter_map(|[language, expected, text]| {
        let language = Language::parse(language).expect("a language");
        let read = regular(&read(text, pack(language), None).draft);
        (read != *expected)
            .then(|| format!("{}: {text}: {read}, not {expected}", language.name()))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(
        wrong.len() * 10 <= cases.len(),
        "{} of {}:\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}
