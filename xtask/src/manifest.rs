//! What a browser needs to install the page: the icons, and a manifest in each language.

use std::path::{Path, PathBuf};

use crate::failure::{Done, fail};
use crate::late::Published;
use crate::places;

/// Where the icons lie, and for each `name`, `sizes`, `type` and `purpose` of the manifest. The
/// pictures are drawn from icon.svg, and from maskable.svg, whose edges a device may cut off.
const FOLDER: &str = "web/icons";
const ICONS: [[&str; 4]; 4] = [
    ["icon.svg", "any", "image/svg+xml", "any"],
    ["icon-192.png", "192x192", "image/png", "any"],
    ["icon-512.png", "512x512", "image/png", "any"],
    ["maskable-512.png", "512x512", "image/png", "maskable"],
];

/// The files of the icons.
pub fn icons() -> Vec<PathBuf> {
    ICONS.iter().map(|[name, ..]| places::root().join(FOLDER).join(name)).collect()
}

/// The manifest in a language, by its messages of the shell. It lies beside the icons, in a
/// folder of the page.
pub fn manifest(language: &Path, shell: &str, icons: &[Published]) -> Done<String> {
    let code = language.file_name().unwrap_or_default().to_string_lossy();
    let said = |id: &str| match message(shell, id) {
        Some(text) => Ok(text),
        None => fail(format!("{}/shell.ftl has no message {id}.", language.display())),
    };
    let icons: Vec<String> = icons.iter().filter_map(icon).collect();
    Ok(format!(
        r##"{{"lang":"{code}","name":"{}","short_name":"{}","description":"{}","start_url":"../","scope":"../","display":"standalone","background_color":"#faf9f6","theme_color":"#1f5f5b","icons":[{}]}}"##,
        said("shell-title")?,
        said("shell-name")?,
        said("shell-description")?,
        icons.join(",")
    ))
}

fn icon(Published { name, path, .. }: &Published) -> Option<String> {
    let [_, sizes, kind, purpose] = ICONS.iter().find(|[icon, ..]| icon == name)?;
    let file = path.rsplit('/').next()?;
    Some(format!(r#"{{"src":"{file}","sizes":"{sizes}","type":"{kind}","purpose":"{purpose}"}}"#))
}

/// A message of one line without variables, as a text of JSON.
pub fn message(ftl: &str, id: &str) -> Option<String> {
    let text = ftl.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "))?;
    (!text.contains('{')).then(|| text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages() {
        let ftl = "shell-name = Amends\nshell-name-long = \"A\"\nshell-count = { $n } files\n";
        assert_eq!(message(ftl, "shell-name").as_deref(), Some("Amends"));
        assert_eq!(message(ftl, "shell-name-long").as_deref(), Some("\\\"A\\\""));
        assert_eq!(message(ftl, "shell-count"), None);
        assert_eq!(message(ftl, "shell"), None);
    }

    #[test]
    fn every_icon_is_there() {
        for icon in icons() {
            assert!(icon.is_file(), "{}", icon.display());
        }
    }
}
