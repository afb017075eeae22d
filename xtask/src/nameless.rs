//! What a published program says of the machine that built it: nothing.
//!
//! A program keeps the names of the source files in which it may panic; those of libraries begin
//! with the home folder of whoever built it. Without that, the same source gives the same bytes,
//! and the same size, on every machine.

use std::fs;
use std::path::PathBuf;

use crate::places;

/// Read by cargo beside the flags of `.cargo/config.toml`.
pub const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// The compiler's flags for that.
pub fn flags() -> String {
    let sources = fs::read_dir(places::cargo_home().join("registry/src"));
    let folders = sources.into_iter().flatten().flatten().map(|entry| entry.path());
    written(folders.collect())
}

fn written(mut folders: Vec<PathBuf>) -> String {
    folders.sort();
    let flags = folders.iter().filter_map(|folder| {
        // The flags are separated by spaces. A folder with one in its name keeps it: the page is
        // the same, but for that.
        let folder = folder.to_str().filter(|folder| !folder.contains(char::is_whitespace))?;
        Some(format!("--remap-path-prefix={folder}="))
    });
    flags.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_folder_of_libraries_loses_its_name() {
        let folders = ["/home/a/.cargo/registry/src/two", "/home/a/.cargo/registry/src/one"];
        assert_eq!(
            written(folders.map(PathBuf::from).to_vec()),
            "--remap-path-prefix=/home/a/.cargo/registry/src/one= \
             --remap-path-prefix=/home/a/.cargo/registry/src/two="
        );
    }

    #[test]
    fn a_space_in_a_folder_breaks_no_build() {
        assert_eq!(written(vec![PathBuf::from("/Users/Ann Bee/.cargo/registry/src/one")]), "");
    }
}
