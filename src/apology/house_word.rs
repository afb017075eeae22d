//! Words that a house does not use, and what it says instead.
//!
//! A phrase is found as it was written by the house, whole words alone, capitals and marks
//! aside; its other forms are phrases of their own, since no language is known here.

use std::ops::Range;

use crate::text::{Language, Token, span, tokens};

/// A word or phrase that a house does not use in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseWord {
    pub language: Language,
    pub not: String,
    /// What it says instead; blank where it says nothing in its place.
    pub say: String,
}

/// The words of a house, made ready to be found in many texts.
pub(super) struct HouseWords<'a>(Vec<(Vec<Token>, &'a HouseWord)>);

impl<'a> HouseWords<'a> {
    pub(super) fn new(words: &'a [HouseWord]) -> Self {
        Self(words.iter().map(|word| (tokens(&word.not), word)).collect())
    }

    /// Where a text has them: see [`found`].
    fn found(&self, text: &str) -> Vec<(Range<usize>, &'a HouseWord)> {
        let text = if self.0.is_empty() { Vec::new() } else { tokens(text) };
        let mut found = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let here = self.0.iter().filter(|(phrase, _)| begins(&text, at, phrase));
            match here.max_by_key(|(phrase, _)| phrase.len()) {
                Some((phrase, word)) => {
                    let end = at + phrase.len();
                    found.extend(span(&text, &(at..end)).map(|place| (place, *word)));
                    at = end;
                }
                None => at += 1,
            }
        }
        found
    }

    /// A text in the words of the house. What it does not say and has no other word for stays.
    pub(super) fn put_into(&self, text: String) -> String {
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for (at, word) in self.found(&text) {
            if !word.say.is_empty() {
                out += text.get(done..at.start).unwrap_or_default();
                out += &instead(text.get(at.clone()).unwrap_or_default(), word);
                done = at.end;
            }
        }
        if done == 0 { text } else { out + text.get(done..).unwrap_or_default() }
    }
}

/// Where a text has such words, in its order and none twice; of two that begin together the
/// longer one.
pub fn found<'a>(text: &str, words: &'a [HouseWord]) -> Vec<(Range<usize>, &'a HouseWord)> {
    HouseWords::new(words).found(text)
}

fn begins(text: &[Token], at: usize, phrase: &[Token]) -> bool {
    let here = text.get(at..at + phrase.len());
    let same = |(a, b): (&Token, &Token)| a.kind == b.kind && a.text == b.text;
    !phrase.is_empty() && here.is_some_and(|here| here.iter().zip(phrase).all(same))
}

/// What is said in the place of words as they stand: with a capital where they have one.
pub fn instead(stands: &str, word: &HouseWord) -> String {
    let capital = stands.chars().next().is_some_and(char::is_uppercase);
    let mut say = word.say.chars();
    match say.next() {
        Some(first) if capital => first.to_uppercase().chain(say).collect(),
        _ => word.say.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(pairs: &[(&str, &str)]) -> Vec<HouseWord> {
        let word = |(not, say): &(&str, &str)| HouseWord {
            language: Language::English,
            not: (*not).to_owned(),
            say: (*say).to_owned(),
        };
        pairs.iter().map(word).collect()
    }

    #[test]
    fn whole_words_are_found_whatever_their_capitals_and_marks() {
        let check = |text: &str, pairs: &[(&str, &str)], expected: &[&str]| {
            let words = words(pairs);
            let found = found(text, &words);
            let found: Vec<&str> = found.iter().map(|(at, _)| &text[at.clone()]).collect();
            assert_eq!(found, expected, "{text}");
        };
        check("Dear client, our Clients wait.", &[("client", "guest")], &["client"]);
        check(
            "A valued  CUSTOMER.",
            &[("customer", ""), ("valued customer", "")],
            &["valued  CUSTOMER"],
        );
        check("Szanowny Kliencie, klient", &[("klient", "gość")], &["klient"]);
        check("మా కస్టమర్ వచ్చారు", &[("కస్టమర్", "అతిథి")], &["కస్టమర్"]);
        check("కస్టమర్లు", &[("కస్టమర్", "అతిథి")], &[]);
        check("nothing", &[("", "x"), ("  ", "y")], &[]);
        check("", &[("client", "guest")], &[]);
    }

    #[test]
    fn a_text_is_put_into_the_words_of_the_house() {
        for (text, expected) in [
            ("The voucher is yours.", "The gift card is yours."),
            ("Voucher: 20 €. No vouchers.", "Gift card: 20 €. No vouchers."),
            ("We regret the inconvenience.", "We regret the inconvenience."),
            ("Nothing here.", "Nothing here."),
        ] {
            let words = words(&[("voucher", "gift card"), ("inconvenience", "")]);
            assert_eq!(HouseWords::new(&words).put_into(text.to_owned()), expected);
        }
    }
}
