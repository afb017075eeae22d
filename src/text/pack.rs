//! What reading or judging one language needs: its phrases and its model.

use super::language::Language;
use super::lexicon::Lexicon;
use super::model::Model;

/// The data of one language.
#[derive(Debug)]
pub struct Pack {
    pub language: Language,
    pub lexicon: Lexicon,
    pub model: Model,
}

/// Why a language's data cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// A line of the lexicon, from 1, is neither a heading nor a phrase, or has a word that is in a family already.
    Lexicon { line: usize },
    /// The model is cut off or of another version.
    Model,
}

impl Pack {
    /// Reads the two files of a language.
    ///
    /// # Errors
    /// What is wrong, and in which of them.
    pub fn parse(language: Language, lexicon: &str, model: &[u8]) -> Result<Self, PackError> {
        Ok(Self {
            language,
            lexicon: Lexicon::parse(lexicon).map_err(|line| PackError::Lexicon { line })?,
            model: Model::parse(model).ok_or(PackError::Model)?,
        })
    }
}
