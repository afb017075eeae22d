//! What the letter needs beyond the facts: names, and the manager's own words.

use crate::incident::closed_list;

closed_list! {
    /// The forms in which the apology is written.
    LetterChannel as "letter_channel" {
        InPerson = "in_person",
        Phone = "phone",
        Email = "email",
        Letter = "letter",
        Text = "text",
        /// A reply that everybody reads: without personal data.
        Public = "public",
    }
}

closed_list! {
    /// The fields of [`Personal`].
    PersonalField as "personal" {
        Customer = "customer",
        Writer = "writer",
        Role = "role",
        Contact = "contact",
        Reference = "reference",
        OwnWords = "own_words",
        Explanation = "explanation",
    }
}

/// Texts that only the letter uses; they never move money or the forecast.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Personal {
    /// How the customer is addressed: "Mrs Horvat".
    pub customer: String,
    /// Who signs.
    pub writer: String,
    /// The writer's role or firm.
    pub role: String,
    /// Where the customer can reach the writer.
    pub contact: String,
    /// Order, booking or case number.
    pub reference: String,
    /// The sentence that only the manager can write.
    pub own_words: String,
    /// Why it happened, in the manager's words.
    pub explanation: String,
}

impl Personal {
    /// The longest text of a field, in characters.
    pub const LONGEST: usize = 2_000;

    /// The text of a field.
    pub fn get(&self, field: PersonalField) -> &str {
        match field {
            PersonalField::Customer => &self.customer,
            PersonalField::Writer => &self.writer,
            PersonalField::Role => &self.role,
            PersonalField::Contact => &self.contact,
            PersonalField::Reference => &self.reference,
            PersonalField::OwnWords => &self.own_words,
            PersonalField::Explanation => &self.explanation,
        }
    }

    /// Puts a text into a field; what is longer than [`Self::LONGEST`] is cut.
    pub fn set(&mut self, field: PersonalField, mut text: String) {
        if let Some((cut, _)) = text.char_indices().nth(Self::LONGEST) {
            text.truncate(cut);
        }
        *match field {
            PersonalField::Customer => &mut self.customer,
            PersonalField::Writer => &mut self.writer,
            PersonalField::Role => &mut self.role,
            PersonalField::Contact => &mut self.contact,
            PersonalField::Reference => &mut self.reference,
            PersonalField::OwnWords => &mut self.own_words,
            PersonalField::Explanation => &mut self.explanation,
        } = text;
    }
}
