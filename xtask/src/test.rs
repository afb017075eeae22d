//! Every test, from the fastest to the slowest.

use std::path::PathBuf;

use crate::failure::Done;
use crate::run::Run;
use crate::setup::{Browser, Kit};
use crate::{build, npm, places, say, setup, single};

pub fn test() -> Done {
    let browser = setup::browser()?;
    let kit = setup::page()?;
    native()?;
    in_browser(&kit, &browser)?;
    build::release(&kit)?;
    single::write()?;
    npm::write()?;
    end_to_end(&kit, &browser)
}

/// The core, without a browser.
fn native() -> Done {
    let sentence = "A test of the core failed; see above.";
    let core = ["--workspace", "--no-default-features"];
    if Run::cargo().args(["nextest", "--version"]).output().is_none() {
        say::step("Tests of the core");
        return Run::cargo().args(["test"]).args(core).or_fail(sentence);
    }
    say::step("Tests of the core (cargo nextest)");
    Run::cargo().args(["nextest", "run"]).args(core).or_fail(sentence)?;
    // nextest leaves out the examples in the documentation. Those of Fluent want macros that the
    // page does without, and `--doc` asks for them though its manifest does not.
    let ours = ["--exclude", "fluent-bundle"];
    Run::cargo().args(["test", "--doc"]).args(core).args(ours).or_fail(sentence)
}

/// The browser's side, each test in a real browser.
fn in_browser(kit: &Kit, browser: &Browser) -> Done {
    say::step("Tests of the browser's side (Chromium)");
    kit.cargo()
        .args(["test", "--target", "wasm32-unknown-unknown", "--test", "browser"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", &browser.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities(browser)?)
        .or_fail("A test of the browser's side failed; see above.")
}

/// What the driver shall start, as the file the test runner reads it from.
fn capabilities(browser: &Browser) -> Done<PathBuf> {
    let folder = places::scratch();
    let path = folder.join("webdriver.json");
    // Debug format escapes as JSON does, for the characters that file names have.
    let text = format!(
        r#"{{ "goog:chromeOptions": {{ "binary": {:?}, "args": {CHROMIUM:?} }} }}"#,
        browser.chromium.display().to_string()
    );
    places::make_folder(&folder)?;
    places::write_text(&path, &text)?;
    Ok(path)
}

/// Headless, as root, in a container with little shared memory, silent on the network.
const CHROMIUM: [&str; 5] = [
    "--headless",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-background-networking",
];

/// The built page, as a host would serve it.
fn end_to_end(kit: &Kit, browser: &Browser) -> Done {
    say::step("Tests of the built page (Playwright and axe, Chromium)");
    kit.run("playwright")
        .args(["test"])
        .env("CHROME", &browser.chromium)
        .or_fail("A test of the built page failed; see above.")
}
