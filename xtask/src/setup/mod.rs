//! Puts in place what a command needs and is missing; skips what is there.

mod browser;
mod cargo_tool;
mod font;
mod node;
mod rust;

use std::path::PathBuf;

pub use browser::Browser;

use crate::failure::{Done, fail};
use crate::run::Run;
use crate::{lock, places, say};
use cargo_tool::CargoTool;

/// Folders to look in before PATH for the tools of this project.
#[derive(Default)]
pub struct Kit {
    folders: Vec<PathBuf>,
}

impl Kit {
    /// A program that finds the tools of the kit.
    pub fn run(&self, program: &str) -> Run {
        Run::new(program).paths(&self.folders)
    }

    pub fn cargo(&self) -> Run {
        Run::cargo().paths(&self.folders)
    }

    /// Trunk takes a set NO_COLOR for a wrong argument and stops.
    pub fn trunk(&self) -> Run {
        self.run("trunk").without_env("NO_COLOR")
    }
}

/// What it takes to build the page.
pub fn page() -> Done<Kit> {
    rust::wasm_target()?;
    let modules = node::modules()?;
    let mut folders = cargo_tool::ready(&[trunk(), wasm_bindgen()?])?;
    folders.push(modules);
    Ok(Kit { folders })
}

/// What it takes to judge the code.
pub fn judges() -> Done<Kit> {
    rust::wasm_target()?;
    rust::components()?;
    Ok(Kit { folders: cargo_tool::ready(&[cargo_deny()])? })
}

/// A browser and its driver, with letters of every language of ours.
pub fn browser() -> Done<Browser> {
    let browser = browser::ready()?;
    font::ready()?;
    Ok(browser)
}

/// 0.22 needs a newer Rust than the pinned one.
///
/// Without its TLS: we never let Trunk download anything.
fn trunk() -> CargoTool {
    CargoTool { package: "trunk", program: "trunk", version: "0.21.14".to_owned(), minutes: 2 }
}

/// Its output and the crate's have to be of one version, exactly.
fn wasm_bindgen() -> Done<CargoTool> {
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: lock::version_of("wasm-bindgen")?,
        minutes: 1,
    })
}

fn cargo_deny() -> CargoTool {
    CargoTool {
        package: "cargo-deny",
        program: "cargo-deny",
        version: "0.20.2".to_owned(),
        minutes: 1,
    }
}
