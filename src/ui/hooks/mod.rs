//! What components share besides looks.

mod advice;
mod behind;
mod copying;
mod desk;
mod language;
mod keys;
mod requests;
mod theme;
mod words;

pub use advice::{Behind, use_advice};
pub use behind::use_behind;
pub use copying::{Copying, use_copying};
pub use desk::{Desk, POLICY, use_desk};
#[cfg(feature = "office")]
pub use desk::{NAME as KEPT_CASE, PAUSE};
pub use keys::use_keys;
pub use language::{LANGUAGE, PageLanguage, readers_language, use_page_language};
pub use requests::use_requests;
pub use theme::{LOOK, use_look};
pub use words::{LateWords, use_late_words, use_words, use_words_by, words_of};
