//! What the page loads only when it is wanted: the words of the languages, the scribe with the
//! languages it knows, the office, the workshop with its styles, what has the page kept for use
//! without a network, and what a browser installs it with.
//!
//! Everything lies in `late/` under a name with its digest, which the page compares.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::failure::{Done, fail};
use crate::places::{copy, make_folder, name, read, write_text};
use crate::run::Run;
use crate::squeeze::squeezed;
use crate::{manifest, minify, places, styles};

/// The programs besides the page's first, each called as its feature is.
pub const PROGRAMS: [&str; 4] = ["scribe", "office", "workshop", "widget"];
/// The last of them is for the pages of others (widget.rs).
const OF_THE_PAGE: usize = 3;

/// A file under the name that it is published with.
pub struct Published {
    /// Its name without a digest.
    pub name: String,
    /// Below the page.
    pub path: String,
    pub digest: String,
}

/// Writes the files below `page`, and the list of them: a JSON object `{name: [path, digest]}`.
/// Returns the list itself, whose place index.html holds: in place it would be a third of what the
/// page weighs; and what stands in it.
pub fn write(page: &Path) -> Done<(Published, Vec<Published>)> {
    let made = emptied("late")?;
    for name in &PROGRAMS[..OF_THE_PAGE] {
        program(&made, name)?;
    }
    words(&made)?;
    styles::write_late(&made)?;
    languages(&made)?;
    for script in ["keep.js", "ask.js"] {
        copy(&places::root().join("web").join(script), &made.join(script))?;
    }
    if minify::is_release() {
        minify::shorten(&made)?;
    }
    let folder = page.join("late");
    make_folder(&folder)?;
    let icons = publish(&manifest::icons(), &folder)?;
    for language in languages_of_the_page()? {
        let name = format!("manifest-{}.webmanifest", name(&language));
        let words = read(&language.join("shell.ftl"))?;
        write_text(&made.join(name), &manifest::manifest(&language, &words, &icons)?)?;
    }
    let late = publish(&files(&made)?, &folder)?;
    let list: Vec<String> = late
        .iter()
        .map(|Published { name, path, digest }| format!(r#""{name}":["{path}","{digest}"]"#))
        .collect();
    let list = format!("{{{}}}", list.join(","));
    Ok((publish_text("list", "files.json", &list, &folder)?, late))
}

/// A folder between two runs, with nothing in it.
pub fn emptied(name: &str) -> Done<PathBuf> {
    let folder = places::scratch().join(name);
    let _ = fs::remove_dir_all(&folder);
    make_folder(&folder)?;
    Ok(folder)
}

/// A program that is loaded later, and its glue. Made small only where it is published: while one
/// works on the page, that would take minutes each time.
pub fn program(made: &Path, name: &str) -> Done {
    const TARGET: &str = "wasm32-unknown-unknown";
    let release = minify::is_release();
    Run::cargo()
        .args(["build", "--quiet", "--bin", name, "--target", TARGET])
        .args(release.then_some("--release"))
        // Wherever Cargo's own settings would put it.
        .args([OsStr::new("--target-dir"), target().as_os_str()])
        .args(["--no-default-features", "--features", name])
        .or_fail(&format!("The program `{name}` could not be built; see above."))?;
    let profile = if release { "release" } else { "debug" };
    let built = target().join(TARGET).join(profile).join(name).with_extension("wasm");
    let folder = places::scratch().join(name);
    Run::new("wasm-bindgen")
        .args(["--target", "web", "--no-typescript", "--out-name", name, "--out-dir"])
        .args([&folder, &built])
        .or_fail(&format!("wasm-bindgen could not make the glue of `{name}`; see above."))?;
    let file = |kind: &str| format!("{name}{kind}");
    let (whole, small) = (folder.join(file("_bg.wasm")), made.join(file(".wasm")));
    if release {
        Run::new("wasm-opt")
            .args(["-Oz", "--converge", "--enable-bulk-memory", "--enable-multivalue"])
            .args(["--enable-mutable-globals", "--enable-nontrapping-float-to-int"])
            .args(["--enable-reference-types", "--enable-sign-ext", "--enable-simd", "-o"])
            .args([&small, &whole])
            .or_fail(&format!("wasm-opt could not shorten `{name}`; see above."))?;
    } else {
        copy(&whole, &small)?;
    }
    copy(&folder.join(file(".js")), &made.join(file(".js")))
}

/// Where Cargo puts what it builds.
fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| places::root().join("target"), PathBuf::from)
}

/// The messages of each language: those of the page, with what is the same in every one, those
/// that letters are made of, those of the office, and those of the workshop.
fn words(made: &Path) -> Done {
    let of_letter = |name: &str| name.starts_with("letter");
    let same = files(&places::root().join("locales").join(SAME))?;
    let same: String =
        same.iter().map(|file| read(file).map(|text| squeezed(&text))).collect::<Done<_>>()?;
    for language in languages_of_the_page()? {
        let mut page = same.clone();
        let (mut letters, mut office) = (String::new(), String::new());
        let mut workshop = String::new();
        for file in files(&language)? {
            let text = squeezed(&read(&file)?);
            let name = name(&file);
            // Both write dates and amounts.
            if of_letter(&name) || name == "date.ftl" {
                letters += &text;
            }
            if name.starts_with("office") {
                office += &text;
            } else if name.starts_with("workshop") {
                workshop += &text;
            } else if !of_letter(&name) {
                page += &text;
            }
        }
        let name = name(&language);
        write_text(&made.join(format!("words-{name}.ftl")), &page)?;
        write_text(&made.join(format!("letters-{name}.ftl")), &letters)?;
        write_text(&made.join(format!("office-{name}.ftl")), &office)?;
        write_text(&made.join(format!("workshop-{name}.ftl")), &workshop)?;
    }
    Ok(())
}

/// For each language what stories are read with and what letters are judged with.
fn languages(made: &Path) -> Done {
    for kind in ["reading", "judging"] {
        for language in folders(kind)? {
            let path = made.join(format!("{kind}-{}", name(&language)));
            let lexicon = read(&language.join("lexicon.txt"))?;
            let lines = lexicon.lines().filter(|line| !line.starts_with('#'));
            write_text(
                &path.with_extension("txt"),
                &lines.map(|l| format!("{l}\n")).collect::<String>(),
            )?;
            copy(&language.join("model.bin"), &path.with_extension("bin"))?;
        }
    }
    Ok(())
}

/// Copies each file into a folder of the page, under a name with its digest.
pub fn publish(files: &[PathBuf], folder: &Path) -> Done<Vec<Published>> {
    let mut list = Vec::new();
    for (file, digest) in files.iter().zip(minify::digests(files)?) {
        let (stem, kind) = (stem(file), extension(file));
        let published = format!("{stem}-{}.{kind}", minify::mark(&digest));
        copy(file, &folder.join(&published))?;
        let name = format!("{stem}.{kind}");
        list.push(Published {
            name,
            path: format!("{}/{published}", places::name(folder)),
            digest,
        });
    }
    Ok(list)
}

/// Writes a text into a folder of the page, under that name with its digest; by a folder of its own
/// between two runs.
pub fn publish_text(between: &str, name: &str, text: &str, folder: &Path) -> Done<Published> {
    let file = emptied(between)?.join(name);
    write_text(&file, text)?;
    match publish(&[file], folder)?.pop() {
        Some(published) => Ok(published),
        None => fail(format!("{name} was not written into {}.", folder.display())),
    }
}

/// What is the same in every language.
const SAME: &str = "all";

pub fn languages_of_the_page() -> Done<Vec<PathBuf>> {
    Ok(folders("locales")?.into_iter().filter(|folder| name(folder) != SAME).collect())
}

fn folders(name: &str) -> Done<Vec<PathBuf>> {
    places::entries(&places::root().join(name), Path::is_dir)
}

fn files(folder: &Path) -> Done<Vec<PathBuf>> {
    places::entries(folder, Path::is_file)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn extension(path: &Path) -> String {
    path.extension().unwrap_or_default().to_string_lossy().into_owned()
}
