//! The models that read and judge, from the labelled texts of `reading/` and `judging/`.

use crate::failure::{Done, fail};
use crate::run::Run;
use crate::say;

/// Trains the models of the folders named, or of both, for all languages: what a text as a
/// whole speaks for, they learn together.
pub fn train(folders: &[&str]) -> Done {
    if let Some(other) =
        folders.iter().find(|folder| !["reading", "amounts", "judging"].contains(folder))
    {
        return fail(format!("`train` takes `reading`, `amounts` or `judging`, not `{other}`."));
    }
    say::step("Training the models; up to ten minutes for all");
    Run::cargo()
        .args(["run", "--quiet", "--profile", "train", "--no-default-features"])
        .args(["--example", "train", "--"])
        .args(folders)
        .or_fail("The training failed; see above.")
}
