//! What is missing, or would make the letter better.

use super::LetterChannel;
use super::case::Case;
use crate::incident::{Cause, Want, closed_list};
use crate::remedy::Kind;

closed_list! {
    /// Something that only the manager knows.
    Asked as "asks" {
        Customer = "customer",
        Writer = "writer",
        Contact = "contact",
        /// What went wrong, when no failure is set.
        Failure = "failure",
        Explanation = "explanation",
        /// The price, so that the letter names an amount: a share of whatever it may be is no
        /// promise that anybody has approved.
        Amount = "amount",
        OwnWords = "own_words",
        Reference = "reference",
    }
}

closed_list! {
    /// How much it matters.
    AskLevel as "ask_levels" {
        /// The letter should not go out without it.
        Needed = "needed",
        /// It is better with it.
        Better = "better",
    }
}

/// One thing to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    pub asked: Asked,
    pub level: AskLevel,
}

/// What to ask for a letter, in the order of [`Asked`].
pub(super) fn asks(case: &Case<'_>) -> Vec<Ask> {
    use AskLevel::{Better, Needed};
    let p = &case.personal;
    let private = !case.public();
    let long = matches!(case.channel, LetterChannel::Email | LetterChannel::Letter);
    let unknown_amount =
        |given: &crate::remedy::Given| given.id.kind() == Kind::Money && given.amount.is_none();
    let in_writing = long && p.reference.is_empty();
    [
        (Asked::Customer, private && p.customer.is_empty(), Needed),
        (Asked::Writer, p.writer.is_empty(), if private { Needed } else { Better }),
        (Asked::Contact, p.contact.is_empty(), contact_level(case.channel)),
        (Asked::Failure, case.incident.failures.is_empty(), Needed),
        (Asked::Explanation, private && p.explanation.is_empty(), explanation_level(case)),
        (Asked::Amount, private && case.offer.given.iter().any(unknown_amount), Needed),
        (Asked::OwnWords, private && p.own_words.is_empty(), Better),
        (Asked::Reference, in_writing, Better),
    ]
    .into_iter()
    .filter(|(_, missing, _)| *missing)
    .map(|(asked, _, level)| Ask { asked, level })
    .collect()
}

/// An email or a text message can be answered; other letters leave the customer alone.
pub(super) fn contact_level(channel: LetterChannel) -> AskLevel {
    match channel {
        LetterChannel::Email | LetterChannel::Text => AskLevel::Better,
        LetterChannel::Say | LetterChannel::Letter | LetterChannel::Public => AskLevel::Needed,
    }
}

/// The reason is needed when the customer asks for it, and when it has to stand where
/// owning would be.
fn explanation_level(case: &Case<'_>) -> AskLevel {
    let asked = case.incident.wants.contains(Want::Explanation);
    let stands_alone = matches!(case.incident.cause, Cause::Outside | Cause::Customer);
    if asked || stands_alone { AskLevel::Needed } else { AskLevel::Better }
}
