//! The worker that keeps a copy of the page for use without a network, with the list of what the
//! page consists of.

use std::path::Path;

use crate::failure::Done;
use crate::{minify, page, places};

/// The worker as index.html names it, beside the list of what is loaded later. It has no digest
/// in its name, by which the browser finds the next one.
pub const IN_LIST: &str = r#","offline.js""#;

/// Writes the worker into the folder of the page, which is otherwise complete; `digests` are those of
/// its files by their paths. While one works on the page it lists nothing, and so takes away what a
/// release left in the browser.
pub fn write(folder: &Path, digests: Vec<(String, String)>) -> Done {
    let source = places::root().join("web/offline.js");
    let (build, worker) = if minify::is_release() {
        (build(digests)?, minify::short(&source)?)
    } else {
        (r#"{"version":"","files":{}}"#.to_owned(), places::read(&source)?)
    };
    places::write_text(&folder.join("offline.js"), &format!("self.build={build};\n{worker}"))
}

/// The digest of each file by its path, and the version that follows from them.
fn build(digests: Vec<(String, String)>) -> Done<String> {
    let entries = digests
        .into_iter()
        .filter(|(path, _)| !page::is_for_others(path))
        .map(|(path, digest)| format!(r#""{}":"{digest}""#, address(&path)));
    let list = format!("{{{}}}", entries.collect::<Vec<_>>().join(","));
    let written = places::scratch().join("kept.json");
    places::write_text(&written, &list)?;
    let digest = minify::digests(&[written])?.concat();
    Ok(format!(r#"{{"version":"{}","files":{list}}}"#, minify::mark(&digest)))
}

/// The page is opened by its folder.
fn address(path: &str) -> &str {
    if path == "index.html" { "" } else { path }
}
