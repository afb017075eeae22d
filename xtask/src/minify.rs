//! Scripts and styles without what only their readers need.
//!
//! By esbuild, after Trunk: its own minifier does not understand the glue. Trunk has written their
//! digests into the page by then, so those are written anew.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::{Done, fail};
use crate::places;
use crate::run::Run;

/// Whether this build is one to publish. Set by Trunk for its hooks.
pub fn is_release() -> bool {
    env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release")
}

/// Shortens the scripts and styles that lie directly in `folder`.
pub fn shorten(folder: &Path) -> Done<Vec<PathBuf>> {
    let fits = |path: &Path| path.extension().is_some_and(|kind| kind == "js" || kind == "css");
    let files = places::entries(folder, fits)?;
    for file in &files {
        places::write_text(file, &short(file)?)?;
    }
    Ok(files)
}

/// A script or style without what only its readers need.
pub fn short(file: &Path) -> Done<String> {
    let text = Run::new("esbuild").args(["--minify", "--log-override:css-syntax-error=error"]);
    let text = text.args(["--log-level=warning"]).args([file]).printed();
    match text.filter(|text| !text.is_empty()) {
        Some(text) => Ok(text + "\n"),
        None => fail(format!("esbuild could not shorten {}.", file.display())),
    }
}

/// The digest of each file, as `integrity` wants it.
pub fn digests(files: &[PathBuf]) -> Done<Vec<String>> {
    let digests = Run::new("node").args(["xtask/digest.mjs"]).args(files).printed();
    let digests: Vec<String> = digests.unwrap_or_default().lines().map(str::to_owned).collect();
    if digests.len() != files.len() {
        return fail("The digests of the files could not be worked out (xtask/digest.mjs).");
    }
    Ok(digests)
}

/// Path and digest of each file below a folder.
pub fn digests_below(folder: &Path) -> Done<Vec<(String, String)>> {
    let files = places::below(folder)?;
    let path = |file: &PathBuf| {
        file.strip_prefix(folder).unwrap_or(file).to_string_lossy().replace('\\', "/")
    };
    Ok(files.iter().map(path).zip(digests(&files)?).collect())
}

/// What names carry of a digest: letters and figures alone, since it also has `/` and `+`.
pub fn mark(digest: &str) -> String {
    let letters = digest.chars().skip("sha384-".len());
    letters.filter(char::is_ascii_alphanumeric).take(16).collect()
}

/// The page with the new digest of a file in the tag that names it.
pub fn with_digest(page: &str, file: &str, digest: &str) -> Option<String> {
    const BEGIN: &str = "integrity=\"";
    let at = page.find(file)?;
    let (before, rest) = page.split_at(at);
    let (tag, after) = rest.split_once('>')?;
    let (left, right) = tag.split_once(BEGIN)?;
    let (_, right) = right.split_once('"')?;
    Some(format!("{before}{left}{BEGIN}{digest}\"{right}>{after}"))
}

#[cfg(test)]
mod tests {
    use super::with_digest;

    #[test]
    fn a_digest_is_written_into_its_own_tag() {
        let page = r#"<script src="./a.js" integrity="sha384-A" type="module"></script><link href="./b.js" integrity="sha384-B">"#;
        let wanted = page.replace("sha384-B", "sha384-C");
        assert_eq!(with_digest(page, "./b.js", "sha384-C"), Some(wanted));
        assert_eq!(with_digest(page, "./c.js", "sha384-C"), None);
        assert_eq!(with_digest("<p>a.js</p>", "a.js", "x"), None);
    }
}
