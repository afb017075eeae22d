//! The element as a package: `npm/`, from what was built.

use std::fs;
use std::path::Path;

use crate::failure::{Done, OrSay, fail};
use crate::places::{copy, make_folder, name, read, write_text};
use crate::{places, say, widget};

/// The package, beside dist/.
const PACKAGE: &str = "npm";
/// What is in it besides what was built, below the repository.
const BESIDES: [&str; 5] = [
    "web/npm/widget.d.ts",
    "web/npm/custom-elements.json",
    "web/npm/README.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
];

/// Writes the package; dist/ is complete.
pub fn write() -> Done {
    say::step("The element as a package");
    let root = places::root();
    let (dist, package) = (root.join("dist"), root.join(PACKAGE));
    if package.exists() {
        fs::remove_dir_all(&package).or_say(|e| format!("npm/ cannot be emptied: {e}."))?;
    }
    for folder in ["", widget::FOLDER, "late"] {
        make_folder(&package.join(folder))?;
    }
    for file in BESIDES {
        let file = root.join(file);
        copy(&file, &package.join(name(&file)))?;
    }
    let loader = read(&dist.join(widget::LOADER))?;
    let Some(list) = list(&loader) else {
        return fail("dist/widget.js names no list of its files; run `cargo xtask build` first.");
    };
    copy(&widget::for_bundlers(), &package.join(widget::LOADER))?;
    let text = widget::without_digests(&read(&dist.join(list))?);
    for path in addresses(&text) {
        copy(&dist.join(path), &package.join(path))?;
    }
    write_text(&package.join(list), &text)?;
    write_text(&package.join("package.json"), &manifest(&root.join("Cargo.toml"))?)?;
    say::note("npm/ is ready for `npm pack`.");
    Ok(())
}

/// The path of the list that the loader names.
fn list(loader: &str) -> Option<&str> {
    let at = loader.find("widget/files-")?;
    loader[at..].split('"').next()
}

/// The paths of the files in a list.
fn addresses(list: &str) -> impl Iterator<Item = &str> {
    list.split("\"../").skip(1).filter_map(|rest| rest.split('"').next())
}

fn manifest(cargo: &Path) -> Done<String> {
    let cargo = read(cargo)?;
    let value = |name: &str| {
        let line = cargo.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = \""));
        match line.and_then(|line| line.strip_suffix('"')) {
            Some(value) => Ok(value.to_owned()),
            None => fail(format!("Cargo.toml names no {name}.")),
        }
    };
    Ok(format!(
        r#"{{
  "name": "amends-advisor",
  "version": "{}",
  "description": "{}",
  "license": "{}",
  "type": "module",
  "main": "./widget.js",
  "types": "./widget.d.ts",
  "customElements": "./custom-elements.json",
  "exports": {{
    ".": {{ "types": "./widget.d.ts", "default": "./widget.js" }},
    "./custom-elements.json": "./custom-elements.json",
    "./package.json": "./package.json"
  }},
  "sideEffects": true
}}
"#,
        value("version")?,
        value("description")?,
        value("license")?
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_by_their_addresses() {
        assert_eq!(list(r#"a(()=>import("./widget/files-A1.js"))"#), Some("widget/files-A1.js"));
        assert_eq!(list("nothing"), None);
        let text = r#"{"a":[new URL("../late/a.b",import.meta.url).href],"c":[new URL("../widget/c.d",x)]}"#;
        assert_eq!(addresses(text).collect::<Vec<_>>(), ["late/a.b", "widget/c.d"]);
    }
}
