//! What is wrong with a field, in the reader's language.

use crate::locale::Words;
use crate::share::WireError;

/// One sentence that names the value.
pub fn why(words: &Words, error: &WireError) -> String {
    let (low, high) = error.range();
    words.m().msg_policy_wrong(error.kind(), error.value(), low, high)
}
