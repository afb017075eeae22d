//! Chromium and its driver, which the tests steer.

use std::env;
use std::path::{Path, PathBuf};

use super::{Done, Run, fail, places, say};

/// Where the browser and its driver are.
pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

const MISSING: &str = "The tests need Chromium and chromedriver of one version: install both (Debian: \
    `apt-get install chromium chromium-driver`; elsewhere Chrome for Testing has them) and name \
    them in CHROME and CHROMEDRIVER where they are not on PATH.";

pub fn ready() -> Done<Browser> {
    for variable in ["CHROME", "CHROMEDRIVER"] {
        let set = env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from);
        if let (Some(path), None) = (set, named(variable)) {
            return fail(format!("{variable} names {}, which is no file.", path.display()));
        }
    }
    if let Some(browser) = find() {
        return Ok(browser);
    }
    if !can_install() {
        return fail(MISSING);
    }
    say::step("Installing Chromium and its driver with apt-get (about a minute; 400 MB)");
    // Ubuntu has them for its own store alone.
    if apt_install(&["chromium", "chromium-driver"]).is_err() {
        return fail(MISSING);
    }
    match find() {
        Some(browser) => Ok(browser),
        None => fail("apt-get installed Chromium, but it is not on PATH."),
    }
}

/// Installs packages from a fresh list of them.
pub fn apt_install(packages: &[&str]) -> Done {
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], packages].concat())
}

/// Runs apt-get, which asks nothing.
fn apt(args: &[&str]) -> Done {
    Run::new("apt-get")
        .args(["-qq", "-o=Dpkg::Use-Pty=0"])
        .args(args)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .or_fail("apt-get could not install what the tests need; see above.")
}

fn find() -> Option<Browser> {
    let chromium = named("CHROME").or_else(|| {
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
            .iter()
            .find_map(|name| places::on_path(name))
            .or_else(|| existing("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
    })?;
    let driver = named("CHROMEDRIVER").or_else(|| places::on_path("chromedriver"))?;
    Some(Browser { chromium, driver })
}

/// The file a variable names.
fn named(variable: &str) -> Option<PathBuf> {
    existing(env::var_os(variable)?)
}

fn existing(path: impl AsRef<Path>) -> Option<PathBuf> {
    path.as_ref().is_file().then(|| path.as_ref().to_path_buf())
}

/// Debian or a child of it, as root.
pub fn can_install() -> bool {
    places::on_path("apt-get").is_some()
        && Run::new("id").args(["-u"]).output().as_deref() == Some("0")
}
