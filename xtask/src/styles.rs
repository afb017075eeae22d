//! One stylesheet from many: `styles/*.css` → `target/site/amends.css`.
//!
//! The order is fixed, since in CSS the later of two equal rules wins: tokens, base, the
//! components by name, print. Trunk calls this before each build and hashes the result.

use std::fs;
use std::path::Path;

use crate::failure::{Done, OrSay};
use crate::places;

const FIRST: [&str; 2] = ["tokens.css", "base.css"];
const LAST: &str = "print.css";

pub fn write() -> Done {
    let sheets = read(&places::root().join("styles"))?;
    let folder = places::scratch();
    fs::create_dir_all(&folder)
        .or_say(|e| format!("{} cannot be made: {e}.", folder.display()))?;
    let path = folder.join("amends.css");
    let text = join(sheets);
    // Trunk watches the file: write it only when it changes.
    if fs::read_to_string(&path).ok().as_deref() != Some(&text) {
        fs::write(&path, text)
            .or_say(|e| format!("{} cannot be written: {e}.", path.display()))?;
    }
    Ok(())
}

/// The styles of what is loaded later: `styles/NAME/*.css` → `NAME.css`.
pub fn write_late(made: &Path) -> Done {
    for folder in places::entries(&places::root().join("styles"), Path::is_dir)? {
        let name = folder.file_name().unwrap_or_default();
        let path = made.join(name).with_extension("css");
        fs::write(&path, join(read(&folder)?))
            .or_say(|e| format!("{} cannot be written: {e}.", path.display()))?;
    }
    Ok(())
}

/// Name and text of each sheet.
fn read(folder: &Path) -> Done<Vec<(String, String)>> {
    let unreadable = |e: &dyn std::fmt::Display| format!("styles/ cannot be read: {e}.");
    let mut sheets = Vec::new();
    for entry in fs::read_dir(folder).or_say(unreadable)? {
        let path = entry.or_say(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "css") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            sheets.push((name, fs::read_to_string(&path).or_say(unreadable)?));
        }
    }
    Ok(sheets)
}

fn join(mut sheets: Vec<(String, String)>) -> String {
    sheets.sort_by_cached_key(|(name, _)| (rank(name), name.clone()));
    sheets.iter().map(|(name, text)| format!("/* {name} */\n{text}\n")).collect()
}

fn rank(name: &str) -> usize {
    match FIRST.iter().position(|first| *first == name) {
        Some(place) => place,
        None if name == LAST => FIRST.len() + 1,
        None => FIRST.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn tokens_and_base_come_first_and_print_last() {
        let names = ["print.css", "chip.css", "base.css", "tokens.css", "zebra.css"];
        let joined = join(names.map(|n| (n.to_owned(), String::new())).to_vec());
        let order: Vec<&str> = joined.lines().filter(|line| !line.is_empty()).collect();
        let wanted =
            ["tokens", "base", "chip", "zebra", "print"].map(|n| format!("/* {n}.css */"));
        assert_eq!(order, wanted);
    }
}
