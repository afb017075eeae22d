//! # Too long
//!
//! What it finds: a text longer than its channel bears.
//! Why it matters: long texts bury responsibility and repair, the two parts that count most.
//! Evidence: rank order of Lewicki et al. 2016; the limits themselves are a decision.
//! Example: a text message of 391 characters.

use crate::apology::LetterChannel;
use crate::text::Language;

/// Whether a text is too long for its channel.
pub fn is_too_long(text: &str, channel: LetterChannel, language: Language) -> bool {
    let words = match channel {
        LetterChannel::Text => return text.chars().count() > LetterChannel::TEXT_LIMIT,
        LetterChannel::Public => 120,
        LetterChannel::Say => 130,
        LetterChannel::Email => 180,
        LetterChannel::Letter => 220,
    };
    // What English says in a hundred words.
    let percent = match language {
        Language::English | Language::Romanian => 100,
        Language::Bulgarian => 95,
        Language::Polish | Language::Russian => 85,
        Language::Telugu => 70,
    };
    text.split_whitespace().count() > (words * percent + 50) / 100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_by_channel_and_language() {
        let words = |count: usize| "word ".repeat(count);
        for (text, channel, language, long) in [
            (words(180), LetterChannel::Email, Language::English, false),
            (words(181), LetterChannel::Email, Language::English, true),
            (words(127), LetterChannel::Email, Language::Telugu, true),
            ("x".repeat(320), LetterChannel::Text, Language::Polish, false),
            ("x".repeat(321), LetterChannel::Text, Language::Polish, true),
        ] {
            assert_eq!(is_too_long(&text, channel, language), long, "{channel:?} {language:?}");
        }
    }
}
