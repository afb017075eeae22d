//! The rules of ARCHITECTURE.md, each as a test over the text of the repository.
//!
//! A rule that is wrong here is changed here, with a reason beside it, and in
//! ARCHITECTURE.md; it is not worked around.

mod colours;
mod figures;
mod layers;
mod manners;
mod shell;
mod source;
mod words;

/// Fails with every finding at once, one a line.
fn none(rule: &str, findings: Vec<String>) {
    assert!(findings.is_empty(), "{rule}\n{}\n", findings.join("\n"));
}
