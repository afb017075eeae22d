//! A house: what it allows, how it signs, and the words that it uses. The built-in one is
//! generic, and the page says so.

use std::ops::Deref;
use std::rc::Rc;

use crate::apology::{HouseWord, Personal};
use crate::locale::Date;
use crate::remedy::Policy;
use crate::text::Language;

/// What a firm has laid down for all its cases.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct House {
    /// What the policy is called; may be blank.
    pub name: String,
    /// The day since which it stands so.
    pub as_of: Option<Date>,
    pub policy: Policy,
    pub signature: Signature,
    /// The language of letters for which none was chosen; without one it is the page's.
    pub letter_language: Option<Language>,
    /// Of any language; a letter heeds those of its own.
    pub words: Vec<HouseWord>,
}

/// A house in the hands of many: alike when it is the same one, which is all that a drawing asks.
#[derive(Clone, Debug, Default)]
pub struct SharedHouse(Rc<House>);

impl From<House> for SharedHouse {
    fn from(house: House) -> Self {
        Self(Rc::new(house))
    }
}

impl Deref for SharedHouse {
    type Target = House;

    fn deref(&self) -> &House {
        &self.0
    }
}

impl PartialEq for SharedHouse {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Who signs where a case says nothing else; each may be blank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    pub writer: String,
    pub role_or_firm: String,
    pub contact: String,
}

impl House {
    /// What the letter is told, signed by the house where the case leaves that open.
    pub fn signed(&self, personal: &Personal) -> Personal {
        let Signature { writer, role_or_firm, contact } = &self.signature;
        let mut signed = personal.clone();
        for (field, own) in [
            (&mut signed.writer, writer),
            (&mut signed.role_or_firm, role_or_firm),
            (&mut signed.contact, contact),
        ] {
            if field.trim().is_empty() {
                field.clone_from(own);
            }
        }
        signed
    }

    /// The words of a language.
    pub fn words_in(&self, language: Language) -> Vec<HouseWord> {
        self.words.iter().filter(|word| word.language == language).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_house_signs_where_the_case_does_not() {
        let signature = Signature {
            writer: "Ana Pop".to_owned(),
            role_or_firm: "Café Nord".to_owned(),
            contact: String::new(),
        };
        let house = House { signature, ..House::default() };
        let personal = Personal {
            writer: "  ".to_owned(),
            role_or_firm: "Head of Café Nord".to_owned(),
            customer: "Ms Roy".to_owned(),
            ..Personal::default()
        };
        let signed = house.signed(&personal);
        assert_eq!(signed.writer, "Ana Pop");
        assert_eq!(signed.role_or_firm, "Head of Café Nord");
        assert_eq!((signed.customer.as_str(), signed.contact.as_str()), ("Ms Roy", ""));
    }
}
