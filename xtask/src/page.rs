//! The last touch to what Trunk wrote, before it becomes dist/.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::{Done, fail};
use crate::late::{self, Published};
use crate::{minify, offline, places, widget};

/// Whether a file lies beside the page and is none of it: pages of others load it.
pub fn is_for_others(path: &str) -> bool {
    ["embed.js", "integrity.json"].contains(&path) || widget::has(path)
}

/// Where index.html has the list of what is loaded later.
const LIST: &str = r#"<script type="application/json" id="files">"#;

/// Shortens scripts and styles, adds what is loaded later and the worker that keeps it all, and
/// moves the program's digest out of Chromium's sight.
///
/// Trunk writes the digest into the preload link, where web/boot.js finds it. Chromium does not yet
/// check digests of such preloads and says so in everybody's console (crbug.com/981419).
pub fn finish() -> Done {
    let Some(folder) = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        return fail("`finish` is called by Trunk, which says where the page is.");
    };
    let path = folder.join("index.html");
    let page = places::read(&path)?;
    let page = if minify::is_release() { shortened(&folder, page)? } else { page };
    let Some(page) = quiet(&page) else {
        return fail(
            "Trunk wrote no preload link with a digest, so the program could not be checked.",
        );
    };
    let Some((before, after)) = page.split_once(LIST) else {
        return fail("index.html has no place for the list of what is loaded later.");
    };
    let (Published { path: list, digest, .. }, late) = late::write(&folder)?;
    // While one works on it the page is kept nowhere.
    let worker = if minify::is_release() { offline::IN_LIST } else { "" };
    let page = format!(r#"{before}{LIST}["{list}","{digest}"{worker}]{after}"#);
    places::write_text(&path, &page)?;
    widget::write(&folder, &late)?;
    offline::write(&folder, embed(&folder)?)
}

/// Puts the script for pages that show this one in a frame beside it, and the digests of all files,
/// for `integrity` there. Returns the digests by the paths of their files.
fn embed(folder: &Path) -> Done<Vec<(String, String)>> {
    let source = places::root().join("web/embed.js");
    let script =
        if minify::is_release() { minify::short(&source)? } else { places::read(&source)? };
    places::write_text(&folder.join("embed.js"), &script)?;
    let digests = minify::digests_below(folder)?;
    let rows = digests.iter().map(|(path, digest)| format!("  \"{path}\": \"{digest}\""));
    let list = rows.collect::<Vec<_>>().join(",\n");
    places::write_text(&folder.join("integrity.json"), &format!("{{\n{list}\n}}\n"))?;
    Ok(digests)
}

/// Shortens the scripts and styles, and writes their digests anew.
fn shortened(folder: &Path, mut page: String) -> Done<String> {
    let files = minify::shorten(folder)?;
    for (file, digest) in files.iter().zip(minify::digests(&files)?) {
        let name = places::name(file);
        let Some(changed) = minify::with_digest(&page, &name, &digest) else {
            return fail(format!("The page has no digest of {name}."));
        };
        page = changed;
    }
    Ok(bare(&page))
}

/// The page without what only its writers need: indents, and the notes that do not stand before what
/// whoever runs the site may set.
fn bare(page: &str) -> String {
    let mut parts = page.split("<!--");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once("-->") {
            Some((_, after)) if !after.trim_start().starts_with(r#"<meta name="amends-"#) => {
                out += after;
            }
            _ => out = out + "<!--" + part,
        }
    }
    let lines = out.lines().map(str::trim_start).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The page with `data-integrity` in the link that preloads the program.
fn quiet(page: &str) -> Option<String> {
    let (before, link) = page.split_once(r#"<link rel="preload""#)?;
    let (attributes, after) = link.split_once('>')?;
    let (left, right) = attributes.split_once(" integrity=")?;
    Some(format!(r#"{before}<link rel="preload"{left} data-integrity={right}>{after}"#))
}

#[cfg(test)]
mod tests {
    use super::{bare, quiet};

    #[test]
    fn only_the_program_changes() {
        let styles = r#"<link rel="stylesheet" href="a.css" integrity="sha384-A">"#;
        let page = format!(
            r#"{styles}<link rel="preload" href="a.wasm" integrity="sha384-B" as="fetch">"#
        );
        let wanted = format!(
            r#"{styles}<link rel="preload" href="a.wasm" data-integrity="sha384-B" as="fetch">"#
        );
        assert_eq!(quiet(&page), Some(wanted));
    }

    #[test]
    fn notes_stay_for_whoever_runs_the_site() {
        let kept = "<!-- Name it here. -->\n<meta name=\"amends-policy\" content=\"\">\n<p>Words\nand more</p>\n";
        let page = format!("  {}  <!-- Shown by a script. -->\n\n", kept.replace('\n', "\n    "));
        assert_eq!(bare(&page), kept);
        assert_eq!(bare("<p>a <!-- never ended"), "<p>a <!-- never ended\n");
    }

    #[test]
    fn a_page_without_a_digest_is_refused() {
        assert_eq!(quiet(r#"<link rel="preload" href="a.wasm" as="fetch">"#), None);
        assert_eq!(quiet("<link rel=\"stylesheet\">"), None);
    }
}
