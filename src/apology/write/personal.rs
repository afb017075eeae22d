//! What only the manager knows.

/// What only the manager knows and the facts of the incident do not hold. Every field may
/// be blank: then its sentence is left out or cut differently, never left with a gap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Personal {
    /// How the customer is addressed: "Mrs Horvat".
    pub customer: String,
    /// The writer's name.
    pub writer: String,
    /// The line under the name: "Manager, Café Nord".
    pub role_or_firm: String,
    /// A phone number or an address that reaches the writer.
    pub contact: String,
    /// Order or booking number.
    pub reference: String,
    /// More about what went wrong, a whole sentence: "The starters came after the dessert."
    pub details: String,
    /// Why it happened, a whole sentence: "Two ovens failed at noon."
    pub explanation: String,
    /// A sentence or more in the manager's own words.
    pub own_words: String,
}

impl Personal {
    /// The same with runs of white space made one space, and with the sentences ended.
    pub(super) fn tidied(&self) -> Self {
        Self {
            customer: tidy(&self.customer),
            writer: tidy(&self.writer),
            role_or_firm: tidy(&self.role_or_firm),
            contact: tidy(&self.contact),
            reference: tidy(&self.reference),
            details: sentence(&self.details),
            explanation: sentence(&self.explanation),
            own_words: sentence(&self.own_words),
        }
    }
}

/// One line without doubled spaces.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A sentence as typed in a form field: a capital at its start, a full stop at its end.
fn sentence(text: &str) -> String {
    let text = tidy(text);
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return text };
    let mut sentence: String = std::iter::once(capital(first)).chain(chars).collect();
    // A closing quotation mark or bracket ends a sentence only with a stop before it.
    let last = sentence.trim_end_matches(['"', '\'', '”', '’', '»', ')']).chars().next_back();
    if !matches!(last, Some('.' | '!' | '?' | '…' | ':' | '。' | '।')) {
        sentence.push('.');
    }
    sentence
}

/// The capital of a small letter in the alphabets of Europe; anything else as it is. The
/// table of all alphabets in the standard library would add 6 KB to the program.
fn capital(c: char) -> char {
    let code = u32::from(c);
    // In these blocks a capital stands a fixed distance before its small letter, or the two
    // take turns.
    let capital = match code {
        0x61..=0x7A | 0xE0..=0xF6 | 0xF8..=0xFE | 0x430..=0x44F => code - 0x20,
        0x450..=0x45F => code - 0x50,
        0x100..=0x130 | 0x132..=0x137 | 0x14A..=0x177 | 0x218..=0x21B | 0x460..=0x481 => {
            code & !1
        }
        0x139..=0x148 | 0x179..=0x17E => (code - 1) | 1,
        _ => code,
    };
    char::from_u32(capital).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_sentences_are_ended_and_begun() {
        for (typed, expected) in [
            ("", ""),
            ("  \n ", ""),
            ("the oven  failed", "The oven failed."),
            ("Two ovens failed.", "Two ovens failed."),
            ("he said \"no.\"", "He said \"no.\""),
            ("печь сломалась", "Печь сломалась."),
        ] {
            assert_eq!(sentence(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn capitals_are_the_ones_of_the_standard_library() {
        let blocks = [0x20..=0x7E, 0xC0..=0xFE, 0x100..=0x17E, 0x218..=0x21B, 0x400..=0x481];
        for c in blocks.into_iter().flatten().filter_map(char::from_u32) {
            // One letter for one letter; the others have no such capital.
            let mut all = c.to_uppercase();
            let expected = if all.len() == 1 { all.next().unwrap_or(c) } else { c };
            let odd = matches!(c, 'ı' | 'ĸ' | 'ŉ');
            assert!(odd || capital(c) == expected, "{c} {} {expected}", capital(c));
        }
    }
}
