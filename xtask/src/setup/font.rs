//! Letters of Telugu: without them a browser draws boxes, and no test sees whether high lines
//! are cut off.

use super::browser::{apt_install, can_install};
use super::{Done, Run, say};

const PACKAGE: &str = "fonts-lohit-telu";

/// Where `fc-list` tells what fonts there are (elsewhere systems bring letters of every language).
pub fn ready() -> Done {
    let has_none = Run::new("fc-list")
        .args([":lang=te", "family"])
        .output()
        .is_some_and(|fonts| fonts.is_empty());
    if !has_none {
        return Ok(());
    }
    if !can_install() {
        say::step(&format!(
            "No Telugu font: its letters are tested as boxes ({PACKAGE} has them)"
        ));
        return Ok(());
    }
    say::step("Installing a Telugu font with apt-get (a few seconds)");
    apt_install(&[PACKAGE])
}
