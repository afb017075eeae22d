//! The reading models, from the labelled texts of `reading/`.

use crate::failure::Done;
use crate::run::Run;
use crate::say;

/// Trains the languages named, or all.
pub fn train(languages: &[&str]) -> Done {
    say::step("Training the reading models; about a quarter of a minute a language");
    Run::cargo()
        .args(["run", "--quiet", "--profile", "train", "--no-default-features"])
        .args(["--example", "train", "--"])
        .args(languages)
        .or_fail("The training failed; see above.")
}
