//! What is done before the page is drawn, each by itself, so that the browser can answer in
//! between.

use crate::advice::{Case, Policy, advise};
use crate::locale::Words;

/// Reads the words that the program carries.
pub fn words() {
    Words::english();
}

/// Lets the engine make its draws, and the browser compile it: the first advice takes six
/// times as long as any after it.
pub fn engine() {
    advise(&Case::default(), &Policy::default());
}
