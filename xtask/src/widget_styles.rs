//! The styles of the page, made over for the inside of an element: what concerns the page as a whole
//! concerns `.amends`, widths are those of the element, and the host can set the tokens.

use std::path::Path;

use crate::failure::Done;
use crate::{places, styles};

/// The folder in styles/ of what the element has besides.
pub const FOLDER: &str = "widget";
/// A sheet of what the element does not have.
const LEFT_OUT: &str = "link.css";

/// All styles of the element as one sheet.
pub fn read() -> Done<String> {
    let folder = places::root().join("styles");
    let mut sheets = styles::read(&folder)?;
    sheets.retain(|(name, _)| name != LEFT_OUT);
    let page = made_over(&styles::join(sheets));
    let own = |name: &str| places::read(&Path::join(&folder.join(FOLDER), name));
    // Before all others what ends the host's styles, after them what differs.
    Ok(lengths(&[own("reset.css")?, page, own("widget.css")?].join("\n")))
}

fn made_over(css: &str) -> String {
    let css = with_tokens(css);
    let lines = without_heights(&css).lines().map(line).collect::<Vec<_>>();
    lines.join("\n")
}

/// A line with the element in the place of the page.
fn line(line: &str) -> String {
    for page in ["html {", "body {"] {
        if let Some(rest) = line.strip_prefix(page) {
            return format!(".amends {{{rest}");
        }
    }
    let line = line.replace(":root", ".amends");
    match line.strip_prefix("@media (") {
        Some(query) if query.starts_with("max-width") || query.starts_with("min-width") => {
            format!("@container amends ({query}")
        }
        _ => line,
    }
}

/// Each token of the first rule, unless the host sets it: `--ink: #000;` gives way to
/// `--amends-ink`.
fn with_tokens(css: &str) -> String {
    let Some((before, rest)) = css.split_once(":root {") else { return css.to_owned() };
    let Some((tokens, after)) = rest.split_once("\n}") else { return css.to_owned() };
    let token = |line: &str| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": ")?;
        Some(format!("  --{name}: var(--amends-{name}, {});", value.strip_suffix(';')?))
    };
    let tokens = tokens.lines().map(|line| token(line).unwrap_or_else(|| line.to_owned()));
    let tokens: Vec<String> = tokens.collect();
    format!("{before}:root {{{}\n}}{after}", tokens.join("\n"))
}

/// Without the rules for heights of the window: an element has the height of what it holds.
fn without_heights(css: &str) -> String {
    let mut kept = String::new();
    let mut rest = css;
    while let Some(at) = rest.find("@media ") {
        let (before, media) = rest.split_at(at);
        kept += before;
        let end = end_of_block(media);
        let (block, after) = media.split_at(end);
        let query = block.split('{').next().unwrap_or_default();
        if !query.contains("height") {
            kept += block;
        }
        rest = after;
    }
    kept + rest
}

/// Where the block ends that begins with the first brace.
fn end_of_block(css: &str) -> usize {
    let mut depth = 0;
    for (at, c) in css.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return at + 1,
            '}' => depth -= 1,
            _ => {}
        }
    }
    css.len()
}

/// Lengths in `rem`, which is the host's, in the reader's own; in the conditions of containers, which
/// know no variables, in pixels.
fn lengths(css: &str) -> String {
    css.lines().map(|line| line_lengths(line) + "\n").collect()
}

fn line_lengths(line: &str) -> String {
    let (query, rest) = match line.find('{') {
        Some(brace) if line.starts_with("@container") => line.split_at(brace),
        _ => ("", line),
    };
    replaced(query, |rems| format!("{}px", rems * 16.0))
        + &replaced(rest, |rems| format!("calc({rems} * var(--rem))"))
}

/// A text with each length in `rem` written otherwise.
fn replaced(text: &str, write: impl Fn(f64) -> String) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("rem") {
        let (before, after) = rest.split_at(at);
        let is_part = |c: char| c.is_ascii_digit() || c == '.';
        let start = before.rfind(|c| !is_part(c)).map_or(0, |last| last + 1);
        let after = &after["rem".len()..];
        let ends = !after.starts_with(|c: char| c.is_alphanumeric() || c == '-');
        match before[start..].parse::<f64>() {
            Ok(rems) if ends => {
                out += &before[..start];
                out += &write(rems);
            }
            _ => out = out + before + "rem",
        }
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_becomes_an_element() {
        for (page, element) in [
            (
                ":root {\n  color-scheme: light dark;\n  --ink: light-dark(#000, #fff);\n}\n",
                ".amends {\n  color-scheme: light dark;\n  --ink: var(--amends-ink, light-dark(#000, #fff));\n}",
            ),
            (
                r#":root:where([data-theme~="dark"]) { a: b; }"#,
                r#".amends:where([data-theme~="dark"]) { a: b; }"#,
            ),
            ("body {\n  color: red;\n}", ".amends {\n  color: red;\n}"),
            (
                "@media (max-width: 900px) {\n  .a { b: c; }\n}",
                "@container amends (max-width: 900px) {\n  .a { b: c; }\n}",
            ),
            (
                "a {}\n@media (min-width: 9px) and (min-height: 6px) { .a { b: c; } }\nd {}",
                "a {}\n\nd {}",
            ),
            (
                "@media (forced-colors: active) { a { b: c; } }",
                "@media (forced-colors: active) { a { b: c; } }",
            ),
        ] {
            assert_eq!(made_over(page), element);
        }
    }

    #[test]
    fn lengths_are_the_readers() {
        for (css, written) in [
            ("a { b: .875rem 2rem; }", "a { b: calc(0.875 * var(--rem)) calc(2 * var(--rem)); }"),
            ("@container advice (max-width: 34rem) {", "@container advice (max-width: 544px) {"),
            (
                "a { theorem: premises; b: var(--rem); }",
                "a { theorem: premises; b: var(--rem); }",
            ),
        ] {
            assert_eq!(line_lengths(css), written);
        }
    }
}
