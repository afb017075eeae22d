//! Who may use whom.

use crate::none;
use crate::source::{File, files};

/// Each module of the library and those it may name. Below a module that is not here
/// nothing is allowed, so that a new one has to find its place.
const MAY_USE: &[(&str, &[&str])] = &[
    ("order", &[]),
    ("incident", &[]),
    ("text", &["incident"]),
    ("evidence", &["incident"]),
    ("forecast", &["incident", "evidence"]),
    // The search weighs offers by the forecast under each.
    ("remedy", &["incident", "evidence", "forecast"]),
    ("locale", &["incident"]),
    ("reading", &["incident", "text", "evidence", "locale"]),
    // A letter says which parts of an apology stand in it, and the forecast counts them.
    ("apology", &["incident", "text", "evidence", "forecast", "remedy", "locale"]),
    ("house", &["text", "remedy", "locale", "apology"]),
    ("advice", &["incident", "evidence", "forecast", "remedy", "reading", "apology", "locale"]),
    (
        "share",
        &[
            "incident", "text", "evidence", "forecast", "remedy", "reading", "apology", "advice",
            "locale", "house",
        ],
    ),
    // A course asks the advice for every figure that it shows.
    ("course", &["incident", "text", "advice", "share"]),
    ("ports", &["incident", "locale"]),
    (
        "app",
        &[
            "incident", "text", "evidence", "apology", "house", "reading", "advice", "share",
            "locale", "ports",
        ],
    ),
    ("paper", &["incident", "evidence", "apology", "house", "advice", "app", "locale"]),
    // What hosts say, where Amends is a part of their page.
    ("host", &["incident", "text", "advice", "share", "app"]),
    ("platform", &["incident", "locale", "ports"]),
    // The office, the workshop and the scribe are programs of their own.
    ("office", &["platform", "ui"]),
    ("workshop", &["platform", "ui"]),
    ("scribe", &["incident", "text", "reading", "apology", "locale", "share"]),
    // Not forecast and not remedy: what the page shows, advice has worked out.
    (
        "ui",
        &[
            "incident", "text", "evidence", "apology", "house", "reading", "advice", "share",
            "locale", "ports", "app", "paper", "course", "host", "platform",
        ],
    ),
    ("widget", &["incident", "host", "platform", "ui"]),
    ("main", &["platform", "ui"]),
];

#[test]
fn a_module_uses_only_the_ones_below_it() {
    let mut findings = Vec::new();
    for file in files("src", "rs") {
        let module = file.module();
        if module == "lib" {
            continue;
        }
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == module) else {
            findings.push(format!("{}: `{module}` has no place among the layers", file.path));
            continue;
        };
        for (used, line) in used(&file) {
            // Sorting knows nothing of what it sorts.
            let free = used == module || used == "order";
            if !free && !allowed.contains(&used.as_str()) {
                findings.push(format!("{}:{line}: {module} may not use {used}", file.path));
            }
        }
    }
    none("A module uses one it must not (tests/architecture/layers.rs has the table).", findings);
}

/// The modules of the library that a file names, `crate::x` or `crate::{x, y}`, and where.
fn used(file: &File) -> Vec<(String, usize)> {
    let code = file.code();
    // Seen from the program, the library is a crate of its own.
    let root = if ["main", "office", "workshop", "widget", "scribe"].contains(&file.module()) {
        "amends::"
    } else {
        "crate::"
    };
    let mut found = Vec::new();
    for (at, _) in code.text.match_indices(root) {
        let after = &code.text[at + root.len()..];
        let names = match after.strip_prefix('{') {
            Some(group) => top_names(group),
            None => vec![name(after)],
        };
        found.extend(names.into_iter().map(|name| (name, code.line(at))));
    }
    let is_module = |name: &str| MAY_USE.iter().any(|(module, _)| *module == name);
    found.retain(|(name, _)| is_module(name));
    found
}

/// `a` and `d` of `a::{b, c}, d}`.
fn top_names(group: &str) -> Vec<String> {
    let mut depth = 0;
    let mut names = vec![name(group.trim_start())];
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(name(group[at + 1..].trim_start())),
            _ => {}
        }
    }
    names
}

fn name(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

#[test]
fn imports_are_read() {
    let check = |text: &str, wanted: &[&str]| {
        let file = File { path: "src/ui/x.rs".to_owned(), text: text.to_owned() };
        let names: Vec<String> = used(&file).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, wanted, "{text}");
    };
    check("use crate::advice::Advice;", &["advice"]);
    check("use crate::{advice::{Advice, Gate}, locale, nothing};", &["advice", "locale"]);
    check("fn f() { crate::forecast::run() } // crate::remedy", &["forecast"]);
    check("#[cfg(test)]\nmod tests { use crate::remedy; }", &[]);
}

const WEB: [&str; 6] =
    ["yew", "gloo", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures"];

#[test]
fn only_the_outer_layers_know_a_browser() {
    // The office and the scribe name it to be called from scripts, and ask nothing of it.
    let outer = ["platform", "ui", "widget", "main", "office", "workshop", "scribe"];
    none("The core must not know a browser.", naming(&WEB, &outer));
}

/// Files outside share that are a file format of their own and say so.
const FORMATS: [&str; 5] = [
    "src/app/saved.rs",
    "src/app/example.rs",
    "src/course/drill.rs",
    "src/course/kept.rs",
    "src/course/plan_file.rs",
];

#[test]
fn serde_stays_with_the_wire_types() {
    // Messages between a page and its host are wire types, and live with the host.
    none(
        "Facts are not wire types; those live in src/share.",
        naming(&["serde", "serde_json"], &["share", "host"])
            .into_iter()
            .filter(|finding| !FORMATS.iter().any(|file| finding.starts_with(file)))
            .collect(),
    );
}

/// Where a file outside `modules` names one of `crates`.
fn naming(crates: &[&str], modules: &[&str]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files("src", "rs").iter().filter(|file| !modules.contains(&file.module())) {
        let code = file.code();
        for name in crates {
            for (at, _) in code.text.match_indices(&format!("{name}::")) {
                let before = code.text[..at].chars().next_back();
                if !before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
                    findings.push(format!("{}:{}: {name}", file.path, code.line(at)));
                }
            }
        }
    }
    findings
}
