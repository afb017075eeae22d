//! The tables of evidence against their words and the data they were worked out from.

use std::collections::{BTreeMap, BTreeSet};

use amends::evidence::floor::{Field, Input, Payment, Scheme};
use amends::evidence::{
    ASSUMPTIONS, AssumptionId, Coefficient, EFFECTS, FINDINGS, FindingId, Grade, Kind, SOURCES,
    Seen, SourceId, Unit, Verdict, Words, effect, source,
};
use amends::incident::Closed;

use crate::messages;

const MESSAGES: &str = include_str!("../../locales/en/evidence.ftl");

/// The variants of a message that selects by machine name; the default is `other`.
fn variants(message: &str) -> BTreeMap<&'static str, &'static str> {
    messages::variants(MESSAGES, message).into_iter().collect()
}

/// Every name has words of its own, and no words are left without a name. Where the
/// default is not empty it stands for the last name of the list.
fn check<'a>(message: &str, names: impl IntoIterator<Item = &'a str>) {
    let variants = variants(message);
    let default = variants["other"];
    let names: Vec<&str> = names.into_iter().collect();
    let spoken = if default == "{ \"\" }" { &names[..] } else { &names[..names.len() - 1] };
    for name in spoken {
        let words = variants.get(name).unwrap_or_else(|| panic!("{message} lacks [{name}]"));
        assert_ne!(*words, default, "{message} [{name}]");
    }
    assert_eq!(variants.len(), spoken.len() + 1, "{message} has a variant too many");
    let distinct: BTreeSet<_> = variants.values().collect();
    assert!(message == "effect-says" || distinct.len() == variants.len(), "{message} repeats");
}

fn names<T: Closed>() -> impl Iterator<Item = &'static str> {
    T::ALL.iter().map(|value| value.name())
}

#[test]
fn every_row_has_its_words() {
    check("grade-name", names::<Grade>());
    check("grade-says", names::<Grade>());
    check("seen-says", names::<Seen>());
    check("source-kind", names::<Kind>());
    check("source-sample", names::<Unit>());
    check("effect-name", names::<Coefficient>());
    check("effect-says", names::<Coefficient>());
    check("assumption-says", names::<AssumptionId>());
    check("verdict-name", names::<Verdict>());
    check("finding-claim", names::<FindingId>());
    check("finding-says", names::<FindingId>());
    check("floor-name", names::<Scheme>());
    check("floor-condition", names::<Scheme>());
    check("floor-payment", names::<Payment>());
    check("floor-input", names::<Input>());
    let paraphrased = SOURCES.iter().filter(|row| row.words == Words::Paraphrase);
    check("source-says", paraphrased.map(|row| row.id.name()));
    let choices = Input::ALL.iter().flat_map(|input| match input.field() {
        Field::Choice(names) => names,
        _ => &[],
    });
    check("floor-choice", choices.copied().chain(["yes", "no"]));
}

/// A quote stands in its own language; where that is not the page's, with our translation.
#[test]
fn every_quote_is_translated() {
    let quotes =
        messages::variants(include_str!("../../locales/all/sources.ftl"), "source-quote");
    for (language, messages) in [
        ("en", MESSAGES),
        ("ru", include_str!("../../locales/ru/evidence.ftl")),
        ("ro", include_str!("../../locales/ro/evidence.ftl")),
        ("pl", include_str!("../../locales/pl/evidence.ftl")),
        ("bg", include_str!("../../locales/bg/evidence.ftl")),
        ("te", include_str!("../../locales/te/evidence.ftl")),
    ] {
        let translated = messages::variants(messages, "source-translated");
        let mut translated: Vec<&str> = translated.iter().map(|(id, _)| *id).collect();
        assert_eq!(translated.pop(), Some("other"), "{language}");
        let foreign = SOURCES.iter().filter(|row| match row.words {
            Words::Quote { lang } => lang != language,
            Words::Paraphrase => false,
        });
        let foreign: BTreeSet<&str> = foreign.map(|row| row.id.name()).collect();
        assert_eq!(translated.len(), foreign.len(), "{language}");
        assert_eq!(BTreeSet::from_iter(translated), foreign, "{language}");
        // Its figures are the original's; their order and marks, and a nought before them, are the
        // language's.
        let digits = |text: &str| -> Vec<char> {
            let mut digits: Vec<char> = text.chars().filter(|c| matches!(c, '1'..='9')).collect();
            digits.sort_unstable();
            digits
        };
        for (id, text) in messages::variants(messages, "source-translated") {
            let quote =
                quotes.iter().find(|(other, _)| *other == id).map_or("", |(_, quote)| quote);
            assert_eq!(digits(text), digits(quote), "{language}: {id}");
        }
    }
}

/// The figures of a text: "20,000" is one, "1.5" is one, a full stop ends one.
fn figures(text: &str) -> Vec<f64> {
    text.split(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.'))
        .map(|run| run.trim_matches(['.', ',']).replace(',', ""))
        .filter(|run| !run.is_empty())
        .map(|run| run.parse().unwrap_or_else(|_| panic!("{run} in {text}")))
        .collect()
}

#[test]
fn no_claim_names_a_figure_that_the_tables_lack() {
    let (claims, says) = (variants("finding-claim"), variants("finding-says"));
    for row in &FINDINGS {
        let mut known: Vec<f64> = vec![100.0];
        known.extend(row.figures);
        for id in row.supports.iter().chain(row.disagrees) {
            known.extend(source(*id).sample.map(|sample| f64::from(sample.n)));
            known.extend(source(*id).year.map(f64::from));
        }
        let name = row.id.name();
        let spoken = figures(&format!("{} {}", claims[name], says[name]));
        for figure in &spoken {
            assert!(known.contains(figure), "{name} names {figure}");
        }
        for figure in row.figures {
            assert!(spoken.contains(figure), "{name} does not name {figure}");
        }
    }
    for message in ["source-says", "assumption-says"] {
        for (name, words) in variants(message) {
            assert!(figures(words).is_empty(), "{message} [{name}] names a figure: {words}");
        }
    }
}

#[test]
fn every_source_is_used_and_none_is_from_memory() {
    let effects = EFFECTS.iter().flat_map(|row| row.sources);
    let assumptions = ASSUMPTIONS.iter().flat_map(|row| row.sources);
    let findings = FINDINGS.iter().flat_map(|row| row.supports.iter().chain(row.disagrees));
    let laws = amends::evidence::floor::RULES.iter().map(|rule| &rule.source);
    let used: BTreeSet<SourceId> =
        effects.chain(assumptions).chain(findings).chain(laws).copied().collect();
    let all: BTreeSet<SourceId> = SourceId::ALL.iter().copied().collect();
    assert_eq!(used, all);
    assert_eq!(
        names::<Seen>().collect::<Vec<_>>(),
        ["text", "second_hand", "computed", "judged"]
    );
}

#[test]
fn the_voice_is_calm_and_plain() {
    let jargon = [
        "retention",
        "churn",
        "log-odds of",
        "posterior",
        "prior ",
        "logit",
        "leverage",
        "AUC",
        "significant",
        "meta-analys",
        "loyalty program",
    ];
    for line in MESSAGES.lines().filter(|line| !line.starts_with('#')) {
        assert!(!line.contains('!'), "{line}");
        for word in jargon {
            assert!(!line.to_lowercase().contains(&word.to_lowercase()), "{word}: {line}");
        }
        assert!(!line.contains("1 in ") && !line.contains("one in "), "{line}");
    }
}

fn logit(percent: f64) -> f64 {
    (percent / (100.0 - percent)).ln()
}

/// The published size of `severity` is the mean gap between minor and major loss over the
/// four ways of handling, and its interval is their range.
#[test]
fn severity_follows_from_the_eight_cells() {
    let percent: Vec<f64> = include_str!("../cases/tarp.csv")
        .lines()
        .skip(1)
        .map(|line| line.rsplit(',').nth(1).and_then(|cell| cell.parse().ok()).expect(line))
        .collect();
    assert_eq!(percent.len(), 8);
    let gaps: Vec<f64> = (0..4).map(|i| logit(percent[i]) - logit(percent[i + 4])).collect();
    let published = effect(Coefficient::Severity).published.expect("a published size");
    assert!((gaps.iter().sum::<f64>() / 4.0 - published.size).abs() < 0.01, "{gaps:?}");
    assert!((gaps.iter().copied().fold(f64::MAX, f64::min) - published.low).abs() < 0.01);
    assert!((gaps.iter().copied().fold(f64::MIN, f64::max) - published.high).abs() < 0.01);
}

/// The published sizes of `fix` and `money` are adjusted for product and sample; the plain
/// differences of the same counts lie within their intervals.
#[test]
fn fix_and_money_follow_from_the_counts() {
    let rate = |answer: &str| {
        let cells = include_str!("../cases/cfpb_counts.csv").lines().filter_map(|line| {
            let (before, disputed) = line.rsplit_once(',')?;
            let (before, n) = before.rsplit_once(',')?;
            let row = (n.parse::<f64>().ok()?, disputed.parse::<f64>().ok()?);
            before.contains(answer).then_some(row)
        });
        let (n, disputed) = cells.fold((0.0, 0.0), |sum, row| (sum.0 + row.0, sum.1 + row.1));
        logit(100.0 * (n - disputed) / n)
    };
    let explained = rate(",Closed with explanation,");
    for (coefficient, answer) in [
        (Coefficient::Fix, ",Closed with non-monetary relief,"),
        (Coefficient::Money, ",Closed with monetary relief,"),
    ] {
        let published = effect(coefficient).published.expect("a published size");
        let plain = rate(answer) - explained;
        assert!(published.low <= plain && plain <= published.high, "{coefficient:?} {plain}");
    }
}
