//! What the page loads only when it is wanted: the words of the languages, the scribe with the
//! languages it knows, and the office.
//!
//! Everything lies in `late/` under a name with its digest, which the page compares.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::failure::{Done, OrSay};
use crate::run::Run;
use crate::squeeze::squeezed;
use crate::{minify, places};

/// Writes the files below `page`, and the list of them: a JSON object `{name: [path, digest]}`.
/// Returns the list's own path and digest for index.html, `["path","digest"]`: in place it would
/// be a third of what the page weighs.
pub fn write(page: &Path) -> Done<String> {
    let made = places::scratch().join("late");
    let _ = fs::remove_dir_all(&made);
    make_folder(&made)?;
    for name in ["scribe", "office"] {
        program(&made, name)?;
    }
    words(&made)?;
    languages(&made)?;
    if minify::is_release() {
        minify::shorten(&made)?;
    }
    let folder = page.join("late");
    make_folder(&folder)?;
    let list = publish(&made, &folder)?;
    let listed = places::scratch().join("list");
    let _ = fs::remove_dir_all(&listed);
    make_folder(&listed)?;
    write_text(&listed.join("files.json"), &format!("{{{}}}", list.join(",")))?;
    let entry = publish(&listed, &folder)?.concat();
    Ok(entry.split_once(':').map_or(String::new(), |(_, place)| place.to_owned()))
}

/// A program that is loaded later, and its glue; it is called as its feature is.
fn program(made: &Path, name: &str) -> Done {
    const TARGET: &str = "wasm32-unknown-unknown";
    Run::cargo()
        .args(["build", "--quiet", "--release", "--bin", name, "--target", TARGET])
        .args(["--no-default-features", "--features", name])
        .or_fail(&format!("The program `{name}` could not be built; see above."))?;
    let built = target().join(TARGET).join("release").join(name).with_extension("wasm");
    let folder = places::scratch().join(name);
    Run::new("wasm-bindgen")
        .args(["--target", "web", "--no-typescript", "--out-name", name, "--out-dir"])
        .args([&folder, &built])
        .or_fail(&format!("wasm-bindgen could not make the glue of `{name}`; see above."))?;
    let file = |kind: &str| format!("{name}{kind}");
    Run::new("wasm-opt")
        .args(["-Oz", "--converge", "--enable-bulk-memory", "--enable-multivalue"])
        .args(["--enable-mutable-globals", "--enable-nontrapping-float-to-int"])
        .args(["--enable-reference-types", "--enable-sign-ext", "--enable-simd", "-o"])
        .args([&made.join(file(".wasm")), &folder.join(file("_bg.wasm"))])
        .or_fail(&format!("wasm-opt could not shorten `{name}`; see above."))?;
    copy(&folder.join(file(".js")), &made.join(file(".js")))
}

/// Where Cargo puts what it builds.
fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| places::root().join("target"), PathBuf::from)
}

/// The messages of each language: those of the page, with what is the same in every one, those
/// that letters are made of, and those of the office.
fn words(made: &Path) -> Done {
    let of_letter = |name: &str| name.starts_with("letter");
    const SAME: &str = "all";
    let same = files(&places::root().join("locales").join(SAME))?;
    let same: String =
        same.iter().map(|file| read(file).map(|text| squeezed(&text))).collect::<Done<_>>()?;
    for language in folders("locales")?.into_iter().filter(|folder| name(folder) != SAME) {
        let mut page = same.clone();
        let (mut letters, mut office) = (String::new(), String::new());
        for file in files(&language)? {
            let text = squeezed(&read(&file)?);
            let name = name(&file);
            // Both write dates and amounts.
            if of_letter(&name) || name == "date.ftl" {
                letters += &text;
            }
            if name.starts_with("office") {
                office += &text;
            } else if !of_letter(&name) {
                page += &text;
            }
        }
        let name = name(&language);
        write_text(&made.join(format!("words-{name}.ftl")), &page)?;
        write_text(&made.join(format!("letters-{name}.ftl")), &letters)?;
        write_text(&made.join(format!("office-{name}.ftl")), &office)?;
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

/// Copies each file under a name with its digest; an entry of the list for each.
fn publish(made: &Path, folder: &Path) -> Done<Vec<String>> {
    let files = files(made)?;
    let digests = minify::digests(&files)?;
    let mut list = Vec::new();
    for (file, digest) in files.iter().zip(&digests) {
        let (stem, kind) = (stem(file), extension(file));
        // Letters and figures alone: a digest also has `/` and `+`.
        let mark: String = digest
            .chars()
            .skip("sha384-".len())
            .filter(char::is_ascii_alphanumeric)
            .take(16)
            .collect();
        let published = format!("{stem}-{mark}.{kind}");
        copy(file, &folder.join(&published))?;
        list.push(format!(r#""{stem}.{kind}":["late/{published}","{digest}"]"#));
    }
    Ok(list)
}

fn folders(name: &str) -> Done<Vec<PathBuf>> {
    places::entries(&places::root().join(name), Path::is_dir)
}

fn files(folder: &Path) -> Done<Vec<PathBuf>> {
    places::entries(folder, Path::is_file)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn extension(path: &Path) -> String {
    path.extension().unwrap_or_default().to_string_lossy().into_owned()
}

fn read(path: &Path) -> Done<String> {
    fs::read_to_string(path).or_say(|e| format!("{} cannot be read: {e}.", path.display()))
}

fn write_text(path: &Path, text: &str) -> Done {
    fs::write(path, text).or_say(|e| format!("{} cannot be written: {e}.", path.display()))
}

fn copy(from: &Path, to: &Path) -> Done {
    fs::copy(from, to).map(drop).or_say(|e| format!("{} cannot be copied: {e}.", from.display()))
}

fn make_folder(folder: &Path) -> Done {
    fs::create_dir_all(folder).or_say(|e| format!("{} cannot be made: {e}.", folder.display()))
}
