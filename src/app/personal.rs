//! The texts that only the letter uses, field by field.

use super::long::first;
use crate::apology::Personal;
use crate::incident::closed_list;

closed_list! {
    /// The fields of [`Personal`].
    PersonalField as "personal" {
        Customer = "customer",
        Writer = "writer",
        RoleOrFirm = "role_or_firm",
        Contact = "contact",
        Reference = "reference",
        Details = "details",
        Explanation = "explanation",
        OwnWords = "own_words",
    }
}

impl PersonalField {
    /// The longest text of a field, in characters.
    pub const LONGEST: usize = 2_000;

    /// The text of the field.
    pub fn of(self, personal: &Personal) -> &str {
        match self {
            Self::Customer => &personal.customer,
            Self::Writer => &personal.writer,
            Self::RoleOrFirm => &personal.role_or_firm,
            Self::Contact => &personal.contact,
            Self::Reference => &personal.reference,
            Self::Details => &personal.details,
            Self::Explanation => &personal.explanation,
            Self::OwnWords => &personal.own_words,
        }
    }

    /// Puts a text into the field; what is longer than [`Self::LONGEST`] is cut.
    pub fn put(self, personal: &mut Personal, text: String) {
        *match self {
            Self::Customer => &mut personal.customer,
            Self::Writer => &mut personal.writer,
            Self::RoleOrFirm => &mut personal.role_or_firm,
            Self::Contact => &mut personal.contact,
            Self::Reference => &mut personal.reference,
            Self::Details => &mut personal.details,
            Self::Explanation => &mut personal.explanation,
            Self::OwnWords => &mut personal.own_words,
        } = first(text, Self::LONGEST);
    }
}
