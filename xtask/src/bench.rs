//! How long things take.

use crate::failure::Done;
use crate::run::Run;
use crate::{build, say, setup};

pub fn bench() -> Done {
    let browser = setup::browser()?;
    let kit = setup::page()?;

    say::step("The advice, natively");
    Run::cargo()
        .args(["bench", "--no-default-features"])
        .or_fail("The native measurement failed; see above.")?;

    build::release(&kit)?;
    say::step("The page, in Chromium");
    kit.run("node")
        .args(["tests/e2e/bench.mjs"])
        .env("CHROME", &browser.chromium)
        .or_fail("The measurement in the browser failed; see above.")
}
