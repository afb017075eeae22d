//! The words: typed accessors of the messages in `locales/`, and what is written by
//! locale: dates, durations, amounts.
//!
//! [`Words`] is one language. The accessors behind it stay inside the crate, so that the
//! compiler can say which message nobody uses.

mod date;
mod duration;
mod fixed;
mod format;
mod say;
mod words;

pub use date::{Date, Weekday};
pub use duration::duration;
pub use fixed::{fixed, shortest};
pub use format::{Format, PlainFormat};
pub use say::Hundredths;
pub use words::{Words, WordsError};

/// Made by the build script from `locales/*/*.ftl`. That every message is used is a test
/// (tests/architecture), since an include hides it from the compiler.
#[allow(dead_code, unused_imports, clippy::all)]
mod generated {
    use super::say::{Arg, Count, say};

    /// Holds a file to the messages whose names are `wanted`.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn check(ftl: &[u8], wanted: impl Fn(&str) -> bool) -> Result<(), L10nError> {
        let contracts: Vec<_> =
            MESSAGE_CONTRACTS.iter().filter(|message| wanted(message.message)).copied().collect();
        validate_ftl(ftl, &contracts)
    }

    include!(concat!(env!("OUT_DIR"), "/l10n.rs"));
}
