//! Versions, read where they are pinned.

use std::fs;

use crate::failure::{Done, OrSay, fail};
use crate::places;

/// The version of `package` in Cargo.lock.
pub fn version_of(package: &str) -> Done<String> {
    let path = places::root().join("Cargo.lock");
    let text =
        fs::read_to_string(&path).or_say(|e| format!("Cargo.lock cannot be read: {e}."))?;
    match find(&text, package) {
        Some(version) => Ok(version.to_owned()),
        None => fail(format!("Cargo.lock does not name {package}; run `cargo check` once.")),
    }
}

fn find<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn finds_the_exact_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.126\"\n";
        assert_eq!(find(lock, "wasm-bindgen"), Some("0.2.126"));
        assert_eq!(find(lock, "yew"), None);
    }
}
