//! The element for the pages of others: `widget.js`, with its program and styles in `widget/`. It
//! shares with the page what lies in `late/`.

use std::path::{Path, PathBuf};

use crate::failure::{Done, fail};
use crate::late::{self, Published};
use crate::places::{copy, make_folder, name, read, write_text};
use crate::run::Run;
use crate::{manifest, minify, places, widget_styles};

/// The loader, by which hosts know the element.
pub const LOADER: &str = "widget.js";
/// The folder of its program.
pub const FOLDER: &str = "widget";
/// Where the loader has the list of its files, and the sentences for when it cannot go on.
const LIST: &str = "./files.js";
const SENTENCES: &str = "const SENTENCES = {};";
/// The reasons for which it cannot: messages of shell.ftl.
const REASONS: [&str; 5] = ["missing", "refused", "damaged", "unreachable", "stopped"];
/// What it loads of what the page loads later, by the beginnings of the names.
const SHARED: [&str; 5] = ["scribe.", "words-", "letters-", "reading-", "judging-"];

/// Whether a file of the page, by its path, is the element's.
pub fn has(path: &str) -> bool {
    path == LOADER || path.strip_prefix(FOLDER).is_some_and(|rest| rest.starts_with('/'))
}

/// Writes all of it into the folder of the page. `late` is what lies in `late/`.
pub fn write(page: &Path, late: &[Published]) -> Done {
    let made = late::emptied("widget_made")?;
    late::program(&made, "widget")?;
    write_text(&made.join("widget.css"), &widget_styles::read()?)?;
    if minify::is_release() {
        minify::shorten(&made)?;
    }
    let folder = page.join(FOLDER);
    make_folder(&folder)?;
    let own = late::publish(&places::entries(&made, Path::is_file)?, &folder)?;
    let shared = late.iter().filter(|file| SHARED.iter().any(|name| file.name.starts_with(name)));
    let entries: Vec<String> = own.iter().chain(shared).map(entry).collect();
    let list = format!("export default {{{}}};\n", entries.join(","));
    let list = late::publish_text("widget_list", "files.js", &list, &folder)?;
    write_text(&for_bundlers(), &loader(&list.path, false)?)?;
    write_text(&page.join(LOADER), &loader(&list.path, true)?)
}

/// Where the loader for bundlers lies until the package is made.
pub fn for_bundlers() -> PathBuf {
    places::scratch().join("widget-for-bundlers.js")
}

/// A file as the list names it: bundlers see the address and take the file along.
fn entry(Published { name, path, digest }: &Published) -> String {
    format!(r#""{name}":[new URL("../{path}",import.meta.url).href,"{digest}"]"#)
}

/// The list without digests, for hosts whose bundlers write the files anew.
pub fn without_digests(list: &str) -> String {
    let mut parts = list.split(",\"sha384-");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('"').map_or(part, |(_, rest)| rest))
}

/// The loader as one script, with its sentences. `list` is the path of its list of files. What is for
/// bundlers stays as it is: they read its comments.
fn loader(list: &str, short: bool) -> Done<String> {
    let web = places::root().join("web");
    let source = read(&web.join(LOADER))?;
    if !source.contains(SENTENCES) {
        return fail(format!("web/{LOADER} has no `{SENTENCES}`."));
    }
    let sentences = format!("const SENTENCES = {};", sentences()?);
    let folder = late::emptied("widget_loader")?;
    write_text(&folder.join(LOADER), &source.replace(SENTENCES, &sentences))?;
    copy(&web.join("ask.js"), &folder.join("ask.js"))?;
    let external = format!("--external:{LIST}");
    let bundled = Run::new("esbuild")
        .args(["--bundle", "--format=esm", "--charset=utf8", "--log-level=error"])
        .args(short.then_some("--minify"))
        .args([external])
        .args([folder.join(LOADER)])
        .printed();
    match bundled.filter(|text| text.contains(LIST)) {
        Some(text) => Ok(text.replace(LIST, &format!("./{list}"))),
        None => fail(format!("esbuild could not put {LOADER} together.")),
    }
}

/// `{en: {missing: …}}`, as JSON.
fn sentences() -> Done<String> {
    let languages = late::languages_of_the_page()?;
    let languages = languages.iter().map(|folder: &PathBuf| {
        let shell = read(&folder.join("shell.ftl"))?;
        let said = REASONS.iter().map(|reason| {
            match manifest::message(&shell, &format!("shell-{reason}")) {
                Some(text) => Ok(format!(r#""{reason}":"{text}""#)),
                None => fail(format!("{}/shell.ftl has no shell-{reason}.", folder.display())),
            }
        });
        Ok(format!(r#""{}":{{{}}}"#, name(folder), said.collect::<Done<Vec<_>>>()?.join(",")))
    });
    Ok(format!("{{{}}}", languages.collect::<Done<Vec<_>>>()?.join(",")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_loses_its_digests() {
        let file = |name: &str| Published {
            name: name.to_owned(),
            path: format!("late/{name}"),
            digest: "sha384-a+/".to_owned(),
        };
        let list = format!("export default {{{},{}}};", entry(&file("a.b")), entry(&file("c.d")));
        assert_eq!(
            without_digests(&list),
            r#"export default {"a.b":[new URL("../late/a.b",import.meta.url).href],"c.d":[new URL("../late/c.d",import.meta.url).href]};"#
        );
    }
}
