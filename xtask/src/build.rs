//! The page, ready to publish.

use crate::failure::Done;
use crate::setup::Kit;
use crate::{nameless, npm, say, setup, single, sizes};

/// Builds dist/ and writes today's sizes into the README.
pub fn build() -> Done {
    let kit = setup::page()?;
    sizes::record(&release(&kit)?)
}

/// The same, and the page as one file beside it.
pub fn single_file() -> Done {
    build()?;
    sizes::record_single(single::write()?)
}

/// The same, and the element as a package.
pub fn package() -> Done {
    build()?;
    npm::write()
}

/// Builds dist/ and returns its sizes; fails when it grew too large.
pub fn release(kit: &Kit) -> Done<Vec<sizes::Part>> {
    say::step("Building the page for release (about two minutes the first time)");
    kit.trunk()
        .args(["build", "--release", "--offline"])
        .env(nameless::FLAGS, nameless::flags())
        .or_fail("The page could not be built; see above.")?;
    sizes::within_budget()
}
