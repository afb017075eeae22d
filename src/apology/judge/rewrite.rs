//! What may stand in the place of a sentence with a fault.

use super::Fault;
use crate::incident::Closed;
use crate::locale::Words;

/// A way out that is right in every letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rewrite {
    /// These words say it without the fault.
    Say(String),
    /// The letter is better without the sentence.
    TakeOut,
}

/// The rewrite for a fault in the language of the letter; `None` where only the writer knows
/// what to say.
pub fn rewrite(fault: Fault, words: &Words) -> Option<Rewrite> {
    match fault {
        Fault::Conditional | Fault::ButNegation | Fault::OverAdmission => {
            Some(Rewrite::Say(words.m().msg_letter_instead(fault.name())))
        }
        Fault::Canned
        | Fault::EmptyPromise
        | Fault::HumourOnSerious
        | Fault::ForgivenessFirst
        | Fault::Privacy
        | Fault::QuidProQuo => Some(Rewrite::TakeOut),
        _ => None,
    }
}
