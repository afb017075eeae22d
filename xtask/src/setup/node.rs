//! Node and the packages of package-lock.json: wasm-opt, Playwright, axe.

use std::fs;
use std::path::PathBuf;

use super::{Done, Run, fail, places, say};

const OLDEST: u32 = 20;

/// The folder of the packages' programs, once they are installed as locked.
pub fn modules() -> Done<PathBuf> {
    node()?;
    let modules = places::root().join("node_modules");
    if !up_to_date() {
        say::step("Installing the Node packages of package-lock.json (seconds; 130 MB)");
        npm()
            // Whatever npm is told elsewhere to leave out.
            .args(["ci", "--include=dev", "--no-audit", "--no-fund"])
            // The machine's own Chromium is used.
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .or_fail("`npm ci` failed; see above.")?;
        // npm keeps its own copy of the lock but rewrites it; ours tells us what was installed.
        let _ = fs::copy(places::root().join("package-lock.json"), stamp());
    }
    Ok(modules.join(".bin"))
}

fn up_to_date() -> bool {
    let wanted = fs::read(places::root().join("package-lock.json")).ok();
    wanted.is_some() && wanted == fs::read(stamp()).ok()
}

fn stamp() -> PathBuf {
    places::root().join("node_modules/.installed-lock.json")
}

fn node() -> Done {
    let version = Run::new("node").args(["--version"]).output();
    match version.as_deref().and_then(major) {
        Some(major) if major >= OLDEST && npm().args(["--version"]).output().is_some() => Ok(()),
        Some(major) if major >= OLDEST => fail(format!(
            "npm is missing, though Node is there: install Node {OLDEST} or newer, with npm, from https://nodejs.org."
        )),
        Some(_) => fail(format!(
            "Node is {}; install Node {OLDEST} or newer from https://nodejs.org.",
            version.unwrap_or_default()
        )),
        None => fail(format!(
            "Node is missing: install Node {OLDEST} or newer, with npm, from https://nodejs.org."
        )),
    }
}

fn npm() -> Run {
    Run::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// 20 of `v20.11.1`.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn reads_the_major_version() {
        assert_eq!(major("v20.11.1"), Some(20));
        assert_eq!(major("v8"), Some(8));
        assert_eq!(major("20.1.0"), None);
    }
}
