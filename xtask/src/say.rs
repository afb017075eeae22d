//! What the commands print about themselves. The programs they run print their own.

use crate::failure::Failure;

/// A step begins.
pub fn step(text: &str) {
    println!("\n▸ {text}");
}

/// Something worth knowing inside a step.
pub fn note(text: &str) {
    println!("  {text}");
}

pub fn failure(failure: &Failure) {
    eprintln!("\n✗ {failure}");
}
