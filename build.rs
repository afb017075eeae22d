//! Turns `locales/*/*.ftl` into typed accessors, so that a missing or misspelt message,
//! or a wrong argument, fails the build.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

fn main() -> ExitCode {
    let out = PathBuf::from(std::env::var("OUT_DIR").unwrap_or_default());
    let built = build_from_locales_folder(
        BuildOptions::default()
            .with_output_file_path(&out.join("l10n.rs").to_string_lossy())
            .with_ftl_output(FtlOutputOptions::multi_file(&out.join("ftl").to_string_lossy()))
            .with_lint_level(LintLevel::Strict)
            // Letters are pasted into mails and tickets: no invisible marks in them.
            .without_bidi_isolation(),
    );
    let squeezed = squeeze(&out.join("ftl/en.ftl"), &out.join("en.ftl"));
    match squeezed.and_then(|()| lighten(&out.join("l10n.rs"))) {
        Ok(()) => built,
        Err(error) => {
            println!("cargo::error=the English messages: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Takes out of the generated accessors what the browser need not load. Natively a language
/// is held to the table of all messages, at every load; the browser loads only what was
/// built and tested so. And a message that cannot be said is one function, not four hundred
/// places to panic at.
fn lighten(accessors: &Path) -> std::io::Result<()> {
    const CHECK: &str = "validate_ftl(bytes, MESSAGE_CONTRACTS)?;";
    let code = fs::read_to_string(accessors)?;
    if !code.contains(CHECK) || !code.contains(".unwrap()") {
        return Err(std::io::Error::other("fluent-typed writes other code than it did"));
    }
    let code = code
        .replace(CHECK, &format!("#[cfg(not(target_arch = \"wasm32\"))] {CHECK}"))
        .replace(".unwrap()", ".unwrap_or_else(unsaid)");
    fs::write(accessors, code)
}

/// Copies a language without its comments and with one blank where lines are indented: a
/// sixth of what the browser has to load of it.
fn squeeze(from: &Path, to: &Path) -> std::io::Result<()> {
    let lines = fs::read_to_string(from)?;
    let lines = lines.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let text = line.trim_start_matches(' ');
        let indent = if text.len() < line.len() { " " } else { "" };
        format!("{indent}{text}\n")
    });
    fs::write(to, lines.collect::<String>())
}
