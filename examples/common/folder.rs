//! A language from its folder of messages.

use std::path::Path;
use std::{fs, io};

use amends::locale::Words;

/// The messages of all `.ftl` files of a folder, as the language that the folder is named
/// after; the messages of letters are enough. Says which messages are missing or ask for what the program does not give.
pub fn words(folder: &Path) -> io::Result<Words> {
    let mut files: Vec<_> = fs::read_dir(folder)?
        .map(|file| file.map(|file| file.path()))
        .collect::<io::Result<_>>()?;
    files.sort();
    let mut ftl = String::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "ftl")) {
        ftl += &fs::read_to_string(file)?;
        ftl.push('\n');
    }
    let language = folder.file_name().unwrap_or_default().to_string_lossy();
    Words::load_letters(&language, ftl.as_bytes()).map_err(io::Error::other)
}
