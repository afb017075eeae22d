//! One language's words.

use std::fmt;
use std::sync::OnceLock;

use super::generated::L10nLanguage;

/// English, which every copy of the program carries: in the browser what the page shows first
/// (build.rs has the list); it loads the rest later.
#[cfg(target_arch = "wasm32")]
const ENGLISH: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.first.ftl"));
#[cfg(not(target_arch = "wasm32"))]
const ENGLISH: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.ftl"));

/// The messages that letters are made of, by the beginning of their names.
#[cfg(not(target_arch = "wasm32"))]
const OF_LETTERS: [&str; 5] = ["letter-", "date-", "money-", "number-", "duration"];

/// The messages of one language.
pub struct Words {
    language: String,
    /// Whether no message is missing.
    whole: bool,
    messages: L10nLanguage,
}

/// Why a file is no language of ours: every message that is missing or asks for what the
/// program does not give.
#[derive(Debug)]
pub struct WordsError(String);

impl Words {
    /// The built-in language, loaded once.
    pub fn english() -> &'static Self {
        static WORDS: OnceLock<Words> = OnceLock::new();
        WORDS.get_or_init(|| {
            // No input reaches this: the build wrote the file and its accessors together,
            // and a test loads it.
            let whole = cfg!(not(target_arch = "wasm32"));
            let words = Self::load("en", ENGLISH).map(|words| Self { whole, ..words });
            words.unwrap_or_else(|e| unreachable!("built-in English: {e}"))
        })
    }

    /// A language from the bytes of its `.ftl` file. Outside the browser it is checked
    /// against the messages that the program asks for, so that none can be missing; the
    /// browser loads only what was built and tested so.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn load(language: &str, ftl: &[u8]) -> Result<Self, WordsError> {
        Self::checked(language, ftl, |_| true)
    }

    /// The same with no other messages than those that letters are made of.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn load_letters(language: &str, ftl: &[u8]) -> Result<Self, WordsError> {
        #[cfg(target_arch = "wasm32")]
        let of_letters = |_: &str| true;
        #[cfg(not(target_arch = "wasm32"))]
        let of_letters = |name: &str| OF_LETTERS.iter().any(|begin| name.starts_with(begin));
        Self::checked(language, ftl, of_letters)
    }

    /// A language that has every message whose name is `wanted`.
    fn checked(
        language: &str,
        ftl: &[u8],
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Self, WordsError> {
        #[cfg(target_arch = "wasm32")]
        let _ = wanted;
        #[cfg(not(target_arch = "wasm32"))]
        super::generated::check(ftl, wanted).map_err(|error| WordsError(error.to_string()))?;
        L10nLanguage::new_external(language, ftl)
            .map(|messages| Self { language: language.to_owned(), whole: true, messages })
            .map_err(|error| WordsError(error.to_string()))
    }

    /// The language's BCP 47 tag, for `lang` attributes.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether every message is there, or only those that the page shows first.
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// The typed accessors, one per message.
    pub(crate) fn m(&self) -> &L10nLanguage {
        &self.messages
    }
}

/// A language is known by its tag and by how much of it is there: a property of the page
/// changes with it and no oftener.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        (&self.language, self.whole) == (&other.language, other.whole)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

impl fmt::Display for WordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WordsError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_language_loads() {
        assert_eq!(Words::english().m().msg_page_undo(), "Undo");
    }

    #[test]
    fn a_file_that_lacks_messages_is_refused() {
        let error = Words::load("en", b"page-undo = Undo").expect_err("incomplete");
        assert!(error.to_string().contains("app-name"), "{error}");
    }
}
