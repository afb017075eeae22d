//! Turns `locales/*/*.ftl` into typed accessors, so that a missing or misspelt message,
//! or a wrong argument, fails the build.

use std::path::PathBuf;
use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

fn main() -> ExitCode {
    let out = PathBuf::from(std::env::var("OUT_DIR").unwrap_or_default());
    build_from_locales_folder(
        BuildOptions::default()
            .with_output_file_path(&out.join("l10n.rs").to_string_lossy())
            .with_ftl_output(FtlOutputOptions::multi_file(&out.join("ftl").to_string_lossy()))
            .with_lint_level(LintLevel::Strict)
            // Letters are pasted into mails and tickets: no invisible marks in them.
            .without_bidi_isolation(),
    )
}
