//! Why a link was not opened.

use crate::share::LinkError;

/// What is wrong with a link, as a machine name.
pub fn link_problem(error: LinkError) -> &'static str {
    match error {
        LinkError::Later => "later",
        LinkError::TooLong => "too_long",
        LinkError::Damaged => "damaged",
    }
}
