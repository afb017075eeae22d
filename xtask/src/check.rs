//! What is judged without running the program.

use crate::failure::Done;
use crate::run::Run;
use crate::{late, say, setup};

pub fn check() -> Done {
    let kit = setup::judges()?;

    say::step("Formatting");
    Run::cargo()
        .args(["fmt", "--all", "--check"])
        .or_fail("Some files are not formatted; run `cargo fmt --all`.")?;

    say::step("Lints: the core and the tools");
    clippy(&["--workspace", "--all-targets", "--no-default-features"])?;
    say::step("Lints: the page");
    let page = ["--lib", "--bins", "--test", "browser", "--target", "wasm32-unknown-unknown"];
    clippy(&[&page[..], &["--features", &late::PROGRAMS.join(",")]].concat())?;

    say::step("Licences, sources and versions of the dependencies");
    // Those of other systems too, which no build here needs.
    Run::cargo()
        .args(["fetch", "--quiet", "--locked"])
        .or_fail("The dependencies could not be fetched; see above.")?;
    kit.cargo()
        .args(["deny", "--offline", "check", "bans", "licenses", "sources"])
        .or_fail("A dependency breaks deny.toml; see above.")?;

    say::step("The rules of the house");
    Run::cargo()
        .args(["test", "--quiet", "--no-default-features", "--test", "architecture"])
        .or_fail("A rule of ARCHITECTURE.md is broken; see above.")
}

fn clippy(what: &[&str]) -> Done {
    Run::cargo()
        .args(["clippy", "--quiet"])
        .args(what)
        .args(["--", "-D", "warnings"])
        .or_fail("Clippy has something to say; see above.")
}
