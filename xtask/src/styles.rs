//! One stylesheet from many: `styles/*.css` → `target/site/amends.css`.
//!
//! The order is fixed, since in CSS the later of two equal rules wins: tokens, base, the
//! components by name. Trunk calls this before each build and hashes the result.

use std::fs;
use std::path::Path;

use crate::failure::Done;
use crate::{places, widget_styles};

const FIRST: [&str; 2] = ["tokens.css", "base.css"];

pub fn write() -> Done {
    let sheets = read(&places::root().join("styles"))?;
    let folder = places::scratch();
    places::make_folder(&folder)?;
    let path = folder.join("amends.css");
    let text = join(sheets);
    // Trunk watches the file: write it only when it changes.
    if fs::read_to_string(&path).ok().as_deref() != Some(&text) {
        places::write_text(&path, &text)?;
    }
    Ok(())
}

/// The styles of what is loaded later: `styles/NAME/*.css` → `NAME.css`.
pub fn write_late(made: &Path) -> Done {
    let wanted = |path: &Path| path.is_dir() && !path.ends_with(widget_styles::FOLDER);
    for folder in places::entries(&places::root().join("styles"), wanted)? {
        let path = made.join(places::name(&folder)).with_extension("css");
        places::write_text(&path, &join(read(&folder)?))?;
    }
    Ok(())
}

/// Name and text of each sheet in a folder.
pub fn read(folder: &Path) -> Done<Vec<(String, String)>> {
    let is_sheet = |path: &Path| path.extension().is_some_and(|extension| extension == "css");
    let sheets = places::entries(folder, is_sheet)?;
    sheets.iter().map(|path| Ok((places::name(path), places::read(path)?))).collect()
}

/// All of them as one, in the order of the cascade.
pub fn join(mut sheets: Vec<(String, String)>) -> String {
    sheets.sort_by_cached_key(|(name, _)| (rank(name), name.clone()));
    sheets.iter().map(|(name, text)| format!("/* {name} */\n{text}\n")).collect()
}

fn rank(name: &str) -> usize {
    FIRST.iter().position(|first| *first == name).unwrap_or(FIRST.len())
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn tokens_and_base_come_first() {
        let names = ["chip.css", "base.css", "tokens.css", "zebra.css"];
        let joined = join(names.map(|n| (n.to_owned(), String::new())).to_vec());
        let order: Vec<&str> = joined.lines().filter(|line| !line.is_empty()).collect();
        let wanted = ["tokens", "base", "chip", "zebra"].map(|n| format!("/* {n}.css */"));
        assert_eq!(order, wanted);
    }
}
