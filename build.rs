//! Turns `locales/*/*.ftl` into typed accessors, so that a missing or misspelt message,
//! or a wrong argument, fails the build.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[path = "xtask/src/squeeze.rs"]
mod squeeze;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};
use squeeze::squeezed;

/// The files of messages that the page shows first. The rest it loads later, as it does all of
/// another language.
const FIRST: [&str; 4] = ["examples.ftl", "incident.ftl", "page.ftl", "start.ftl"];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=locales/en");
    println!("cargo::rerun-if-changed=locales/all");
    let out = PathBuf::from(std::env::var("OUT_DIR").unwrap_or_default());
    // English is what the program is built against. The other languages are loaded when they
    // are wanted; that they have every message is a test, not a reason to build nothing.
    let english = match copied(&["locales/en", "locales/all"], &out) {
        Ok(english) => english,
        Err(error) => return failed(&error),
    };
    let built = build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder(&english.to_string_lossy())
            .with_output_file_path(&out.join("l10n.rs").to_string_lossy())
            .with_ftl_output(FtlOutputOptions::multi_file(&out.join("ftl").to_string_lossy()))
            .with_lint_level(LintLevel::Strict)
            // Letters are pasted into mails and tickets: no invisible marks in them.
            .without_bidi_isolation(),
    );
    let squeezed = squeeze(&out.join("ftl/en.ftl"), &out.join("en.ftl"));
    match squeezed
        .and_then(|()| squeeze_first(&english.join("en"), &out.join("en.first.ftl")))
        .and_then(|()| lighten(&out.join("l10n.rs")))
    {
        Ok(()) => built,
        Err(error) => failed(&error),
    }
}

fn failed(error: &std::io::Error) -> ExitCode {
    println!("cargo::error=the English messages: {error}");
    ExitCode::FAILURE
}

/// A folder with the English messages alone, and those that are the same in every language.
/// What has not changed is not written again: Cargo would take it for changed.
fn copied(folders: &[&str], out: &Path) -> std::io::Result<PathBuf> {
    let folder = out.join("locales");
    fs::create_dir_all(folder.join("en"))?;
    let mut names = Vec::new();
    let files = folders.iter().map(fs::read_dir).collect::<Result<Vec<_>, _>>()?;
    for file in files.into_iter().flatten() {
        let file = file?;
        let (to, text) = (folder.join("en").join(file.file_name()), fs::read(file.path())?);
        if fs::read(&to).ok().as_ref() != Some(&text) {
            fs::write(&to, text)?;
        }
        names.push(file.file_name());
    }
    for old in folder.join("en").read_dir()? {
        let old = old?;
        if !names.contains(&old.file_name()) {
            fs::remove_file(old.path())?;
        }
    }
    Ok(folder)
}

/// The messages that the page shows first, in one file.
fn squeeze_first(english: &Path, to: &Path) -> std::io::Result<()> {
    let texts = FIRST.map(|file| fs::read_to_string(english.join(file)));
    let text = texts.into_iter().collect::<std::io::Result<Vec<_>>>()?.join("\n");
    fs::write(to, squeezed(&text))
}

/// Makes the generated accessors light. The check goes out of the loading: `Words` checks where
/// it is wanted (src/locale/words.rs). And what an accessor does with its arguments stands in one
/// function (src/locale/say.rs) instead of four hundred times: 15 KB of what the browser loads.
fn lighten(accessors: &Path) -> std::io::Result<()> {
    const CHECK: &str = "validate_ftl(bytes, MESSAGE_CONTRACTS)?;";
    let code = fs::read_to_string(accessors)?;
    if !code.contains(CHECK) || !code.contains("FluentArgs::new();") {
        return Err(std::io::Error::other("fluent-typed writes other code than it did"));
    }
    let code = code.replace(CHECK, "").replace("Into<FluentNumber>", "Count");
    let lines = code.lines().map(|line| format!("{}\n", lightened(line)));
    fs::write(accessors, lines.collect::<String>())
}

/// One line of an accessor: its arguments become an array, which `say` takes.
fn lightened(line: &str) -> String {
    let text = line.trim();
    if text == "let mut args = FluentArgs::new();" {
        return "let args = [".to_owned();
    }
    if let Some((name, value)) = text
        .strip_prefix("args.set(")
        .and_then(|rest| rest.strip_suffix(");"))
        .and_then(|rest| rest.split_once(", "))
    {
        return match value.strip_suffix(".into()") {
            Some(number) => format!("({name}, Arg::Number({number}.count())),"),
            None => format!("({name}, Arg::Text({value})),"),
        };
    }
    if let Some(rest) = text.strip_prefix("self.0.msg(") {
        if let Some(id) = rest.strip_suffix(", Some(args)).unwrap()") {
            return format!("]; say(&self.0, {id}, &args)");
        }
        if let Some(id) = rest.strip_suffix(", None).unwrap()") {
            return format!("say(&self.0, {id}, &[])");
        }
    }
    line.to_owned()
}

/// Copies a language, squeezed.
fn squeeze(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::write(to, squeezed(&fs::read_to_string(from)?))
}
