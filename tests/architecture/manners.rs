//! How code is written here, as far as a test can see it.

use crate::none;
use crate::source::{File, files, read};

/// What ends the program. In the outer layers the page has to live on.
const FATAL: [&str; 6] =
    [".unwrap()", ".expect(", "panic!", "unreachable!", "todo!", "unimplemented!"];
const OUTER: [&str; 7] = ["platform", "ui", "widget", "host", "app", "share", "reading"];

#[test]
fn the_outer_layers_do_not_give_up() {
    let mut findings = Vec::new();
    for file in files("src", "rs").iter().filter(|file| OUTER.contains(&file.module())) {
        let code = file.code();
        for fatal in FATAL {
            for (at, _) in code.text.match_indices(fatal) {
                findings.push(format!("{}:{}: {fatal}", file.path, code.line(at)));
            }
        }
    }
    none(
        "A browser may refuse anything, and a link may hold anything; the page goes on.",
        findings,
    );
}

#[test]
fn nothing_is_left_for_later() {
    // In two parts, so that this file does not find itself.
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("#[ign", "ore")];
    let mut findings = Vec::new();
    for file in ours() {
        for (number, line) in file.text.lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark)) {
                findings.push(format!("{}:{}: {}", file.path, number + 1, line.trim()));
            }
        }
    }
    none("Finish it, or write an issue.", findings);
}

/// Files above the limit, each with its reason.
const LONG: &[(&str, &str)] = &[];
const LIMIT: usize = 400;

#[test]
fn files_stay_short() {
    let findings = ours()
        .iter()
        .filter(|file| !LONG.iter().any(|(path, _)| *path == file.path))
        .map(|file| (file, file.text.lines().count()))
        .filter(|(_, lines)| *lines > LIMIT)
        .map(|(file, lines)| format!("{}: {lines} lines", file.path))
        .collect();
    none(
        "Above 400 lines a file has two concerns, or a reason in tests/architecture/manners.rs.",
        findings,
    );
}

/// Everything written by hand, apart from words and prose.
fn ours() -> Vec<File> {
    let folders = ["src", "xtask", "tests", "benches", "examples", "styles", "web"];
    let extensions = ["rs", "js", "mjs", "css"];
    folders.iter().flat_map(|folder| extensions.iter().flat_map(|e| files(folder, e))).collect()
}

#[test]
fn nothing_is_inline_that_the_policy_forbids() {
    let page = read("index.html");
    let mut findings: Vec<String> =
        ["style=", "<style", "<script>", " onclick=", " onload=", "javascript:"]
            .iter()
            .filter(|inline| page.contains(**inline))
            .map(|inline| format!("index.html: {inline}"))
            .collect();
    for file in files("src", "rs").iter().filter(|file| ["ui", "widget"].contains(&file.module()))
    {
        let code = file.code();
        for inline in [" style=", "<style"] {
            let places = code.text.match_indices(inline);
            findings.extend(
                places.map(|(at, _)| format!("{}:{}:{inline}", file.path, code.line(at))),
            );
        }
    }
    none(
        "style-src 'self' and script-src 'self' block it; use a class or an SVG attribute.",
        findings,
    );
}

#[test]
fn styles_load_nothing() {
    let mut findings = Vec::new();
    for file in files("styles", "css") {
        for (number, line) in file.text.lines().enumerate() {
            if line.contains("@import")
                || (line.contains("url(") && !line.contains("url(\"data:"))
            {
                findings.push(format!("{}:{}: {}", file.path, number + 1, line.trim()));
            }
        }
    }
    none("One stylesheet, and nothing fetched from it.", findings);
}
