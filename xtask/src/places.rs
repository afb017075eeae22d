//! Where things are, and how files are read and written.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::failure::{Done, OrSay};

/// The top of the repository.
pub fn root() -> &'static Path {
    // xtask/ lies directly under it, and is always built where it lies.
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// What the commands make for themselves between two runs.
pub fn scratch() -> PathBuf {
    root().join("target/site")
}

/// Tools compiled for this project, apart from the ones the user installed: a folder for
/// each tool and version, shared by every checkout.
pub fn tools() -> PathBuf {
    cargo_home().join("amends-tools")
}

/// Where cargo keeps what it has fetched.
pub fn cargo_home() -> PathBuf {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_else(|| root().join("target"))
}

/// The program `name` on PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(&file))
        .find(|path| path.is_file())
}

/// The name of a file or a folder, without the way to it.
pub fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

pub fn read(path: &Path) -> Done<String> {
    fs::read_to_string(path).or_say(|e| format!("{} cannot be read: {e}.", path.display()))
}

pub fn write_text(path: &Path, text: &str) -> Done {
    fs::write(path, text).or_say(|e| format!("{} cannot be written: {e}.", path.display()))
}

pub fn copy(from: &Path, to: &Path) -> Done {
    fs::copy(from, to).map(drop).or_say(|e| format!("{} cannot be copied: {e}.", from.display()))
}

/// Makes a folder, and those above it, where there is none.
pub fn make_folder(folder: &Path) -> Done {
    fs::create_dir_all(folder).or_say(|e| format!("{} cannot be made: {e}.", folder.display()))
}

/// What lies in a folder and is wanted, in the order of the names.
pub fn entries(folder: &Path, wanted: fn(&Path) -> bool) -> Done<Vec<PathBuf>> {
    let unreadable =
        |e: &dyn std::fmt::Display| format!("{} cannot be read: {e}.", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).or_say(unreadable)? {
        let path = entry.or_say(unreadable)?.path();
        if wanted(&path) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// Every file below a folder, however deep.
pub fn below(folder: &Path) -> Done<Vec<PathBuf>> {
    let mut files = entries(folder, Path::is_file)?;
    for inner in entries(folder, Path::is_dir)? {
        files.extend(below(&inner)?);
    }
    Ok(files)
}
