//! The page as one file, which opens from a folder or a stick, without a host and a network.
//!
//! It is made of what lies in dist/. Styles and scripts move into the page; every other file
//! becomes an element that web/inside.js reads. The file carries its own content security policy:
//! it runs what was put into it, and may not ask anybody for anything.

use std::fs;
use std::path::Path;

use crate::failure::{Done, OrSay, fail};
use crate::run::Run;
use crate::{minify, offline, places, say};

const FILE: &str = "dist/amends.html";

/// Writes the file; returns its size in bytes.
pub fn write() -> Done<u64> {
    say::step("Putting the page into one file");
    let dist = places::root().join("dist");
    let mut page = Page { html: read(&dist.join("index.html"))?, ..Page::default() };
    page.take_in(&dist)?;
    let parts = parts(&page, &dist)?;
    let html = page.finished(&parts)?;
    fs::write(places::root().join(FILE), &html)
        .or_say(|e| format!("{FILE} cannot be written: {e}."))?;
    say::note(&format!("{FILE}, {} KB", html.len() / 1000));
    Ok(html.len() as u64)
}

/// The page, while its files move in.
#[derive(Default)]
struct Page {
    html: String,
    /// The digests of the scripts and styles in it.
    scripts: Vec<String>,
    styles: Vec<String>,
    /// The two files of the program, and the names under which web/inside.js looks for them.
    program: Vec<(String, &'static str)>,
}

impl Page {
    fn take_in(&mut self, dist: &Path) -> Done {
        while let Some(tag) = Tag::of(&self.html, r#"<link rel="stylesheet""#, ">") {
            let (file, digest) = tag.file()?;
            self.html = tag.replaced(&format!("<style>{}</style>", read(&dist.join(file))?));
            self.styles.push(digest);
        }
        while let Some(tag) = Tag::of(&self.html, "<script src=", "</script>") {
            let (file, digest) = tag.file()?;
            let kind = if tag.text.contains("module") { r#" type="module""# } else { "" };
            let script = format!("<script{kind}>{}</script>", read(&dist.join(file))?);
            self.html = tag.replaced(&script);
            self.scripts.push(digest);
        }
        for (link, name) in [
            (r#"<link rel="modulepreload""#, "amends.js"),
            (r#"<link rel="preload""#, "amends.wasm"),
        ] {
            let Some(tag) = Tag::of(&self.html, link, ">") else {
                return fail(format!("dist/index.html has no `{link}`."));
            };
            self.program.push((tag.file()?.0, name));
            self.html = tag.replaced("");
        }
        Ok(())
    }

    /// The file: with its policy, with what takes the place of the network, and without the
    /// worker that would keep a copy.
    fn finished(self, parts: &str) -> Done<String> {
        let source = places::root().join("web/inside.js");
        let inside = read(&source)?;
        let scripts = [self.scripts, minify::digests(&[source])?].concat();
        let policy = format!(
            r#"<meta http-equiv="content-security-policy" content="{}">"#,
            policy(&scripts, &self.styles)
        );
        const HEAD: &str = r#"<meta charset="utf-8">"#;
        const LIST: &str = r#"<script type="application/json" id="files">"#;
        let changes = [
            (HEAD, format!("{HEAD}\n  {policy}")),
            (LIST, format!("<script type=\"module\">{inside}</script>\n  {LIST}")),
            (offline::IN_LIST, String::new()),
            ("</body>", format!("{parts}</body>")),
        ];
        changes.iter().try_fold(self.html, |html, (place, text)| match html.split_once(place) {
            Some((before, after)) => Ok([before, text, after].concat()),
            None => fail(format!("dist/index.html has no `{place}`.")),
        })
    }
}

fn policy(scripts: &[String], styles: &[String]) -> String {
    let sources = |digests: &[String]| {
        digests.iter().map(|digest| format!("'{digest}'")).collect::<Vec<_>>().join(" ")
    };
    format!(
        "default-src 'none'; script-src {} blob: 'wasm-unsafe-eval'; style-src {}; img-src data:; \
         base-uri 'none'; form-action 'none'",
        sources(scripts),
        sources(styles)
    )
}

/// The files that web/inside.js reads, an element each.
fn parts(page: &Page, dist: &Path) -> Done<String> {
    let program = page.program.iter().map(|(file, name)| (dist.join(file), (*name).to_owned()));
    let late = places::entries(&dist.join("late"), is_wanted)?;
    let late = late.into_iter().filter_map(|file| {
        let name = format!("late/{}", file.file_name()?.to_string_lossy());
        Some((file, name))
    });
    let files: Vec<_> = program.chain(late).collect();
    let packed = Run::new("node").args(["xtask/pack.mjs"]);
    let packed = packed.args(files.iter().map(|(file, _)| file)).printed().unwrap_or_default();
    let packed: Vec<&str> = packed.lines().collect();
    if packed.len() != files.len() {
        return fail("The files of the page could not be squeezed (xtask/pack.mjs).");
    }
    let part = |((_, name), text): (&(_, String), &&str)| {
        format!("<script type=\"text/plain\" id=\"{name}\">{text}</script>\n")
    };
    Ok(files.iter().zip(&packed).map(part).collect())
}

/// What only a browser that installs the page asks for is left out.
fn is_wanted(path: &Path) -> bool {
    let kind = path.extension().unwrap_or_default();
    path.is_file() && !["png", "svg", "webmanifest"].iter().any(|icon| kind == *icon)
}

/// An element of the page that names a file, with what stands around it.
struct Tag<'a> {
    before: &'a str,
    text: &'a str,
    after: &'a str,
}

impl<'a> Tag<'a> {
    fn of(page: &'a str, begin: &str, end: &str) -> Option<Tag<'a>> {
        let start = page.find(begin)?;
        let stop = start + page[start..].find(end)? + end.len();
        Some(Tag { before: &page[..start], text: &page[start..stop], after: &page[stop..] })
    }

    /// The file's name and its digest.
    fn file(&self) -> Done<(String, String)> {
        let value = |name: &str| {
            let (_, rest) = self.text.split_once(&format!("{name}=\""))?;
            Some(rest.split_once('"')?.0)
        };
        match (value("src").or_else(|| value("href")), value("integrity")) {
            (Some(file), Some(digest)) => {
                Ok((file.trim_start_matches("./").to_owned(), digest.to_owned()))
            }
            _ => fail(format!("dist/index.html names no file and digest in `{}`.", self.text)),
        }
    }

    fn replaced(&self, text: &str) -> String {
        [self.before, text, self.after].concat()
    }
}

fn read(path: &Path) -> Done<String> {
    fs::read_to_string(path).or_say(|e| {
        format!("{} cannot be read: {e}; run `cargo xtask build` first.", path.display())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags() {
        let page = r#"a<script src="./b.js" integrity="sha384-C" type="module"></script>d"#;
        let tag = Tag::of(page, "<script src=", "</script>").expect("a tag");
        assert_eq!(tag.file().ok(), Some(("b.js".to_owned(), "sha384-C".to_owned())));
        assert_eq!(tag.replaced("-"), "a-d");
        assert!(Tag::of(page, "<link", ">").is_none());
        let link = r#"<link rel="preload" href="./e.wasm" data-integrity="sha384-F">"#;
        let tag = Tag::of(link, "<link", ">").expect("a tag");
        assert_eq!(tag.file().ok(), Some(("e.wasm".to_owned(), "sha384-F".to_owned())));
    }

    #[test]
    fn the_policy_lets_nothing_out() {
        let policy =
            policy(&["sha384-A".to_owned(), "sha384-B".to_owned()], &["sha384-C".to_owned()]);
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        assert!(policy.contains("script-src 'sha384-A' 'sha384-B' blob: 'wasm-unsafe-eval';"));
        assert!(policy.contains("style-src 'sha384-C';"));
        assert!(!policy.contains("connect-src") && !policy.contains("'self'"), "{policy}");
    }
}
