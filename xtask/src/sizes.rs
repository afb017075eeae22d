//! How much the first visit loads, and the most it may.
//!
//! Counted after brotli at its best level, as a host serves files that are compressed once.
//! A kilobyte is 1000 bytes.

use std::{env, fs};

use crate::failure::{Done, OrSay, fail};
use crate::run::Run;
use crate::{page, places, say};

/// A group of files of the first visit. `limit` is in bytes after brotli.
struct Kind {
    name: &'static str,
    fits: fn(&str) -> bool,
    limit: Option<u64>,
}

/// The first kind that fits a file's name is its kind. What fits none is loaded on demand
/// and does not count.
const KINDS: [Kind; 5] = [
    Kind { name: "program (wasm)", fits: |file| first(file, ".wasm"), limit: None },
    Kind {
        name: "loader",
        fits: |file| file.starts_with("boot-") || file.starts_with("files-"),
        limit: None,
    },
    Kind { name: "glue", fits: |file| first(file, ".js"), limit: Some(12_000) },
    Kind { name: "styles", fits: |file| first(file, ".css"), limit: Some(15_000) },
    Kind { name: "page (html)", fits: |file| file == "index.html", limit: None },
];

/// Whether a file of that ending belongs to the first visit. The worker comes when all is done.
fn first(file: &str, ending: &str) -> bool {
    let later = file.contains('/') || file == "offline.js" || page::is_for_others(file);
    file.ends_with(ending) && !later
}

const TOTAL: Kind = Kind { name: "together", fits: |_| true, limit: Some(300_000) };

/// What a telephone loads that takes part in the workshop, in English: the page without its program,
/// the workshop, and the words of both.
const PHONE: Kind = Kind {
    name: "a telephone",
    fits: |file| {
        let late = |name: &str, ending: &str| {
            let rest = file.strip_prefix("late/").and_then(|rest| rest.strip_prefix(name));
            rest.is_some_and(|rest| rest.starts_with('-')) && file.ends_with(ending)
        };
        let page = KINDS.iter().any(|kind| (kind.fits)(file)) && !first(file, ".wasm");
        page || [".wasm", ".js", ".css"].iter().any(|ending| late("workshop", ending))
            || late("print", ".css")
            || ["words-en", "workshop-en"].iter().any(|name| late(name, ".ftl"))
            || late("files", ".json")
    },
    limit: None,
};

/// All there is, which a browser keeps for use without a network.
const KEPT: Kind = Kind { name: "kept in all", fits: |_| true, limit: None };

/// One kind's size in dist/, in bytes.
pub struct Part {
    name: &'static str,
    raw: u64,
    brotli: u64,
    limit: Option<u64>,
}

/// Measures dist/, prints the table, and fails when a limit is passed.
pub fn within_budget() -> Done<Vec<Part>> {
    let parts = parts(&measure()?);
    say::step("Size of the first visit");
    println!("{}", table(&parts));
    let over: Vec<&str> = parts.iter().filter(|part| part.is_over()).map(|p| p.name).collect();
    if over.is_empty() {
        return Ok(parts);
    }
    fail(format!(
        "The page grew over its limit: {}. Make it smaller; do not raise the limit.",
        over.join(", ")
    ))
}

/// Writes the table into the README, between its markers. Not in CI, which changes nothing.
pub fn record(parts: &[Part]) -> Done {
    write_between(TABLE, &table(parts))
}

/// Writes the size of the page as one file into the README.
pub fn record_single(bytes: u64) -> Done {
    write_between(SINGLE, &format!("The file has {} KB.", kilo(bytes)))
}

fn write_between(markers: [&str; 2], text: &str) -> Done {
    if env::var_os("CI").is_some() {
        return Ok(());
    }
    let path = places::root().join("README.md");
    let old = fs::read_to_string(&path).or_say(|e| format!("README.md cannot be read: {e}."))?;
    let Some(new) = replaced(&old, markers, text) else {
        return fail(format!("README.md lacks the lines `{}`.", markers.join("` and `")));
    };
    if new != old {
        fs::write(&path, new).or_say(|e| format!("README.md cannot be written: {e}."))?;
        say::note("README.md now has these sizes.");
    }
    Ok(())
}

const TABLE: [&str; 2] = ["<!-- sizes: written by `cargo xtask build` -->", "<!-- sizes end -->"];
const SINGLE: [&str; 2] =
    ["<!-- single: written by `cargo xtask build --single-file` -->", "<!-- single end -->"];

fn replaced(readme: &str, [begin, end]: [&str; 2], text: &str) -> Option<String> {
    let (before, rest) = readme.split_once(begin)?;
    let (_, after) = rest.split_once(end)?;
    Some(format!("{before}{begin}\n{text}\n{end}{after}"))
}

/// Name, raw and compressed size of each file in dist/.
fn measure() -> Done<Vec<(String, u64, u64)>> {
    let listing = Run::new("node").args(["xtask/brotli.mjs", "dist"]).printed();
    let files = listing.as_deref().and_then(|text| text.lines().map(line).collect());
    match files {
        Some(files) => Ok(files),
        None => fail("The files in dist/ could not be measured (xtask/brotli.mjs)."),
    }
}

/// `raw brotli name`.
fn line(text: &str) -> Option<(String, u64, u64)> {
    let mut words = text.splitn(3, ' ');
    let raw = words.next()?.parse().ok()?;
    let brotli = words.next()?.parse().ok()?;
    Some((words.next()?.to_owned(), raw, brotli))
}

fn parts(files: &[(String, u64, u64)]) -> Vec<Part> {
    let mut parts: Vec<Part> = KINDS.iter().map(Part::empty).collect();
    let (mut total, mut kept) = (Part::empty(&TOTAL), Part::empty(&KEPT));
    let mut phone = Part::empty(&PHONE);
    for (name, raw, brotli) in files {
        if !page::is_for_others(name) {
            kept.add(*raw, *brotli);
        }
        if (PHONE.fits)(name) {
            phone.add(*raw, *brotli);
        }
        if let Some(place) = KINDS.iter().position(|kind| (kind.fits)(name)) {
            parts[place].add(*raw, *brotli);
            total.add(*raw, *brotli);
        }
    }
    parts.extend([total, phone, kept]);
    parts
}

impl Part {
    fn empty(kind: &Kind) -> Part {
        Part { name: kind.name, raw: 0, brotli: 0, limit: kind.limit }
    }

    fn add(&mut self, raw: u64, brotli: u64) {
        self.raw += raw;
        self.brotli += brotli;
    }

    fn is_over(&self) -> bool {
        self.limit.is_some_and(|limit| self.brotli > limit)
    }
}

fn table(parts: &[Part]) -> String {
    let rows = parts.iter().map(|part| {
        let limit = part.limit.map_or_else(String::new, |limit| (limit / 1000).to_string());
        format!(
            "| {:<14} | {:>7} | {:>7} | {:>5} |",
            part.name,
            kilo(part.raw),
            kilo(part.brotli),
            limit
        )
    });
    let head = [
        "| KB             |  as is  | brotli  | limit |".to_owned(),
        "|:---------------|--------:|--------:|------:|".to_owned(),
    ];
    head.into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

fn kilo(bytes: u64) -> String {
    format!("{}.{}", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, brotli: u64) -> (String, u64, u64) {
        (name.to_owned(), brotli * 3, brotli)
    }

    #[test]
    fn what_is_loaded_on_demand_does_not_count() {
        let files = [
            ("amends-1_bg.wasm", 200_000),
            ("late/reader-1.wasm", 89_000),
            ("offline.js", 1_000),
            ("embed.js", 1_000),
            ("widget.js", 5_000),
            ("widget/widget-1.wasm", 200_000),
        ];
        let parts = parts(&files.map(|(name, brotli)| file(name, brotli)));
        let of = |name| parts.iter().find(|p| p.name == name).map(|p| p.brotli);
        assert_eq!((of("together"), of("kept in all")), (Some(200_000), Some(290_000)));
    }

    #[test]
    fn a_telephone_loads_the_workshop_and_no_other_program() {
        let files = [
            ("amends-1_bg.wasm", 200_000),
            ("amends-1.css", 9_000),
            ("index.html", 2_000),
            ("late/workshop-1.wasm", 150_000),
            ("late/workshop-en-1.ftl", 10_000),
            ("late/workshop-te-1.ftl", 10_000),
            ("late/office-1.wasm", 90_000),
        ];
        let parts = parts(&files.map(|(name, brotli)| file(name, brotli)));
        let of = |name| parts.iter().find(|p| p.name == name).map(|p| p.brotli);
        assert_eq!(of("a telephone"), Some(171_000));
    }

    #[test]
    fn the_loader_is_not_the_glue() {
        let parts = parts(&[file("boot-1.js", 900), file("amends-1.js", 6_000)]);
        let of = |name| parts.iter().find(|p| p.name == name).map(|p| p.brotli);
        assert_eq!((of("loader"), of("glue")), (Some(900), Some(6_000)));
    }

    #[test]
    fn limits() {
        let over = |files: &[_]| {
            parts(files).iter().filter(|p| p.is_over()).map(|p| p.name).collect::<Vec<_>>()
        };
        assert_eq!(over(&[file("a.css", 15_000), file("a.js", 12_000)]), [""; 0]);
        assert_eq!(over(&[file("a.css", 15_001)]), ["styles"]);
        assert_eq!(over(&[file("a.wasm", 290_000), file("a.css", 10_001)]), ["together"]);
    }

    #[test]
    fn the_readme_keeps_what_is_around_the_table() {
        let [begin, end] = TABLE;
        let readme = |text: &str| format!("before\n{begin}\n{text}\n{end}\nafter");
        assert_eq!(replaced(&readme("old"), TABLE, "new"), Some(readme("new")));
        assert_eq!(replaced("no markers", TABLE, "new"), None);
    }
}
