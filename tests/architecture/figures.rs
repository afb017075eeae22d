//! No figure of the model without a row of evidence.

use crate::none;
use crate::source::files;

/// Numbers that say nothing about customers: neutral elements, halves, per cent.
const NEUTRAL: [&str; 6] = ["0.0", "0.5", "1.0", "2.0", "12.0", "100.0"];

/// Files whose other figures are accounted for, and where.
const ACCOUNTED: &[(&str, &str)] = &[
    ("src/apology/judge/least.rs", "how sure the judge must be; no figure of the forecast"),
    ("src/forecast/curve.rs", "assumption months_of_harm"),
    (
        "src/forecast/dose.rs",
        "the assumptions on remedies, compared by tests/core/assumptions.rs",
    ),
    ("src/forecast/draws.rs", "the normal quantile that turns an interval into a width"),
    ("src/forecast/harm.rs", "the assumptions on harm, compared by tests/core/assumptions.rs"),
    ("src/forecast/math.rs", "a numerical method, tested against the standard library"),
    ("src/forecast/normal.rs", "a numerical method, tested against known values"),
    ("src/forecast/percentile.rs", "the shares of the range, and guards of a logarithm"),
    ("src/forecast/voice.rs", "the assumptions voice_shares and voice_reference"),
    ("src/forecast/width.rs", "a guard of a division"),
    ("src/platform/intl.rs", "the milliseconds of a day"),
    ("src/reading/number.rs", "thousandths of a number as written"),
    ("src/reading/least.rs", "how sure reading must be; no figure of the forecast"),
    ("src/text/model.rs", "the file of a trained model"),
    ("src/text/packed.rs", "the file of a trained model"),
    ("src/text/plain.rs", "the file of a trained model"),
    ("src/text/story.rs", "the settings of the training"),
    ("src/text/train.rs", "the settings of the training"),
    ("src/text/whole.rs", "the file of a trained model"),
    ("src/remedy/fit.rs", "assumption match"),
    ("src/remedy/search.rs", "one customer of 100, the step in which we speak"),
    ("src/share/recovery.rs", "the limits of what a file may say"),
    ("src/ui/charts/curve.rs", "lengths of a drawing"),
    ("src/ui/charts/step_bar.rs", "the least length of a bar"),
    ("src/ui/workshop/scale.rs", "lengths of a drawing"),
];

#[test]
fn figures_live_in_the_tables_of_evidence() {
    let mut findings = Vec::new();
    for file in files("src", "rs") {
        if file.module() == "evidence" || ACCOUNTED.iter().any(|(path, _)| *path == file.path) {
            continue;
        }
        let code = file.code();
        for (at, figure) in floats(&code.text) {
            if !NEUTRAL.contains(&figure.as_str()) {
                findings.push(format!("{}:{}: {figure}", file.path, code.line(at)));
            }
        }
    }
    none("A figure needs a row in src/evidence, with its source.", findings);
}

#[test]
fn no_file_is_accounted_for_in_vain() {
    let files = files("src", "rs");
    let gone = |path: &&str| !files.iter().any(|file| file.path == *path);
    let findings: Vec<String> =
        ACCOUNTED.iter().map(|(path, _)| *path).filter(gone).map(str::to_owned).collect();
    none("These files are listed in tests/architecture/figures.rs and do not exist.", findings);
}

/// The floating-point literals of code, without suffix, and where they stand.
fn floats(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = code[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + next;
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
        let length = code[start..].find(|c| !is_part(c)).unwrap_or(code.len() - start);
        // The start of a range ends before its points.
        let number = code[start..start + length].split("..").next().unwrap_or_default();
        let inside_name = code[..start]
            .ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '.')
            && !code[..start].ends_with("..");
        // Not the `0` of `x.0`.
        if !inside_name && is_number(number) {
            let value =
                number.trim_end_matches("f64").trim_end_matches("f32").trim_end_matches('_');
            found.push((start, value.to_owned()));
        }
        at = start + number.len().max(1);
    }
    found
}

/// Digits on both sides of one point: not `10_i64.pow`, not `0..9`.
fn is_number(text: &str) -> bool {
    let starts = |part: &str| part.starts_with(|c: char| c.is_ascii_digit());
    text.split_once('.').is_some_and(|(_, after)| starts(after))
}

#[test]
fn floats_are_found() {
    let check = |code: &str, wanted: &[&str]| {
        let found: Vec<String> = floats(code).into_iter().map(|(_, figure)| figure).collect();
        assert_eq!(found, wanted, "{code}");
    };
    check("a * 0.25 + 1_f64 + 3.5_f32", &["0.25", "3.5"]);
    check("pair.0 + x1.5 + [0..9][2] + 0xff", &[]);
    check("(0.25..=1.5)", &["0.25", "1.5"]);
    check("tuple.0.1 + 10_i64.pow(2)", &[]);
}
