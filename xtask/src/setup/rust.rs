//! The parts of the Rust toolchain that a plain installation leaves out.

use std::path::Path;

use super::{Done, Run, fail, places, say};

const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly.
pub fn wasm_target() -> Done {
    let sysroot = Run::new("rustc").args(["--print", "sysroot"]).output().unwrap_or_default();
    if Path::new(&sysroot).join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    say::step("Installing Rust's standard library for WebAssembly (seconds)");
    rustup(&["target", "add", TARGET])
}

/// The formatter and the linter.
pub fn components() -> Done {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if Run::cargo().args([subcommand, "--version"]).output().is_none() {
            say::step(&format!("Installing {component} (seconds)"));
            rustup(&["component", "add", component])?;
        }
    }
    Ok(())
}

fn rustup(args: &[&str]) -> Done {
    if places::on_path("rustup").is_none() {
        return fail(format!(
            "rustup is missing: install it from https://rustup.rs, or run what \
             `rustup {}` would do with your own toolchain.",
            args.join(" ")
        ));
    }
    Run::new("rustup").args(args).or_fail("rustup could not install it; see above.")
}
