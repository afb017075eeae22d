//! What may stand in the place of a sentence with a fault.

use super::Fault;
use crate::incident::Closed;
use crate::locale::Words;

/// The words for it in the language of the letter, right in every letter; blank where the letter
/// is better without the sentence; `None` where only the writer knows what to say.
pub fn rewrite(fault: Fault, words: &Words) -> Option<String> {
    match fault {
        Fault::Conditional | Fault::ButNegation | Fault::OverAdmission => {
            Some(words.m().msg_letter_instead(fault.name()))
        }
        Fault::Canned
        | Fault::EmptyPromise
        | Fault::HumourOnSerious
        | Fault::ForgivenessFirst
        | Fault::Privacy
        | Fault::QuidProQuo => Some(String::new()),
        _ => None,
    }
}
