//! Each colour of styles/tokens.css stands out from what it may lie on, in each look of the page.

use std::collections::BTreeMap;

use crate::none;
use crate::source::{files, read};

/// What words and shapes lie on.
const GROUNDS: [&str; 6] = ["paper", "card", "sunk", "accent-wash", "warn-wash", "stop-wash"];
/// What words are written in, on each ground.
const WORDS: [&str; 5] = ["ink", "soft", "accent", "warn", "stop"];
/// Words on grounds of their own: a main button, the link past the head.
const ALONE: [(&str, &str); 2] = [("accent-ink", "accent"), ("paper", "ink")];
/// The edges of what can be used, on each ground.
const EDGES: [&str; 1] = ["edge"];
/// What only parts one thing from another, or says in a drawing what words say beside it:
/// shape, and what it has to stand out from where more contrast is wanted.
const SHAPES: [(&str, &[&str]); 4] = [
    ("line", &GROUNDS),
    ("band", &["paper", "card", "ink"]),
    ("band-plan", &["paper", "card", "accent"]),
    ("band-edge", &["paper", "card"]),
];

/// The head of a block of styles/tokens.css, and the least contrast of its words and shapes.
/// Shapes of the usual look are not held to any.
const LOOKS: [(&str, f64, Option<f64>); 2] =
    [(":root {", 4.5, None), (r#":root:where([data-theme~="more"]) {"#, 7.0, Some(3.0))];
const DEVICE: &str = "@media (prefers-contrast: more) {\n  :root {";
const FORCED: &str = "@media (forced-colors: active) {\n  :root {";
const EDGE: f64 = 3.0;

type Tokens = BTreeMap<String, String>;

#[test]
fn every_colour_stands_out() {
    let css = read("styles/tokens.css");
    let mut findings = Vec::new();
    for (head, words, shapes) in LOOKS {
        let tokens = block(&css, head);
        let on_grounds = |over: &[&'static str], least: f64| {
            let pairs = over.iter().flat_map(|over| GROUNDS.map(|ground| (*over, ground, least)));
            pairs.collect::<Vec<_>>()
        };
        let mut pairs = on_grounds(&WORDS, words);
        pairs.extend(ALONE.map(|(over, ground)| (over, ground, words)));
        pairs.extend(on_grounds(&EDGES, EDGE));
        if let Some(least) = shapes {
            let shapes =
                SHAPES.iter().flat_map(|(shape, from)| from.iter().map(|on| (*shape, *on)));
            pairs.extend(shapes.map(|(shape, on)| (shape, on, least)));
        }
        for (over, ground, least) in pairs {
            for scheme in [0, 1] {
                let light = |token| luminance(&tokens, token, scheme);
                let got = contrast(light(over), light(ground));
                if got < least {
                    let scheme = ["light", "dark"][scheme];
                    findings
                        .push(format!("{head} {scheme}: {over} on {ground} {got:.2} < {least}"));
                }
            }
        }
    }
    none("These are too alike.", findings);
}

#[test]
fn every_colour_is_in_a_table_and_in_each_look() {
    let css = read("styles/tokens.css");
    let usual: Vec<String> = block(&css, LOOKS[0].0)
        .into_iter()
        .filter(|(_, value)| value.contains('#'))
        .map(|(name, _)| name)
        .collect();
    let known = |name: &str| {
        let alone = ALONE.iter().map(|(over, _)| over);
        let shapes = SHAPES.iter().map(|(shape, _)| shape);
        GROUNDS.iter().chain(&WORDS).chain(&EDGES).chain(alone).chain(shapes).any(|k| *k == name)
    };
    let unknown = usual.iter().filter(|name| !known(name)).cloned().collect();
    none("In which table of this test do these colours belong?", unknown);
    for head in [LOOKS[1].0, DEVICE, FORCED] {
        let names: Vec<String> = block(&css, head).into_keys().collect();
        assert_eq!(names, usual, "{head}");
    }
}

#[test]
fn more_contrast_is_the_same_by_choice_and_by_device() {
    let css = read("styles/tokens.css");
    assert_eq!(block(&css, LOOKS[1].0), block(&css, DEVICE));
}

#[test]
fn no_style_has_colours_of_its_own() {
    // Shadows darken what they fall on, and paper is white.
    let is_own =
        |line: &&str| line.contains('#') && line.contains(": #") && !line.contains("#000");
    let findings = files("styles", "css")
        .iter()
        .filter(|file| {
            !["styles/tokens.css", "styles/print/print.css"].contains(&file.path.as_str())
        })
        .flat_map(|file| {
            file.text
                .lines()
                .filter(is_own)
                .map(|l| format!("{}: {l}", file.path))
                .collect::<Vec<_>>()
        })
        .collect();
    none("Colours come from styles/tokens.css.", findings);
}

/// The tokens of the block that follows `head`.
fn block(css: &str, head: &str) -> Tokens {
    let (_, rest) = css.split_once(head).unwrap_or_else(|| panic!("no {head} in tokens.css"));
    let lines = rest.lines().map(str::trim).take_while(|line| *line != "}");
    lines
        .filter_map(|line| line.strip_prefix("--")?.strip_suffix(';')?.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// The relative luminance of a token in the light scheme or the dark one.
/// <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>
fn luminance(tokens: &Tokens, name: &str, scheme: usize) -> f64 {
    let value = tokens.get(name).unwrap_or_else(|| panic!("no token {name}"));
    let inside = value.strip_prefix("light-dark(").and_then(|rest| rest.strip_suffix(')'));
    let colour = inside.map_or(value.as_str(), |pair| pair.split(", ").nth(scheme).unwrap_or(""));
    let part = |at: usize| {
        let digits = match colour.len() {
            4 => colour[at + 1..at + 2].repeat(2),
            7 => colour[2 * at + 1..2 * at + 3].to_owned(),
            _ => panic!("{name} is no #rgb or #rrggbb: {value}"),
        };
        let share = f64::from(u8::from_str_radix(&digits, 16).expect("hexadecimal")) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2)
}

fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrast_is_that_of_the_guidelines() {
    let tokens = |text: &str| block(text, ":root {");
    let colours = tokens(":root {\n  --a: #fff;\n  --b: light-dark(#777777, #000);\n}");
    let ratio =
        |scheme| contrast(luminance(&colours, "a", scheme), luminance(&colours, "b", scheme));
    assert_eq!(format!("{:.2} {:.2}", ratio(0), ratio(1)), "4.48 21.00");
}
