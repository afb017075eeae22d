//! The letter as it is taken along: plain, and with its paragraphs kept.

use crate::apology::{Letter, LetterChannel, ParagraphKind};

/// A letter as paragraphs, whoever wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperLetter {
    /// The code of its language.
    pub language: &'static str,
    pub channel: LetterChannel,
    pub subject: Option<String>,
    /// Without empty ones; a line break stands only where a line must end.
    pub paragraphs: Vec<String>,
    /// The same as one text.
    pub plain: String,
}

impl PaperLetter {
    /// The letter that is written here.
    pub fn written(letter: &Letter, language: &'static str) -> Self {
        let mut paragraphs: Vec<String> = Vec::new();
        let mut after_closing = false;
        for paragraph in letter.paragraphs.iter().filter(|p| !p.sentences.is_empty()) {
            match paragraphs.last_mut() {
                // A name stands right under the closing.
                Some(closing) if after_closing => *closing += &format!("\n{}", paragraph.text()),
                _ => paragraphs.push(paragraph.text()),
            }
            after_closing = paragraph.kind == ParagraphKind::Closing;
        }
        Self {
            language,
            channel: letter.channel,
            subject: letter.subject.clone(),
            paragraphs,
            plain: letter.to_plain(),
        }
    }

    /// The manager's own letter.
    pub fn own(text: &str, channel: LetterChannel, language: &'static str) -> Self {
        Self {
            language,
            channel,
            subject: None,
            paragraphs: paragraphs(text),
            plain: text.trim().to_owned(),
        }
    }

    /// The letter as HTML for a mail program: a paragraph each, in its language. What was typed
    /// stays text.
    pub fn rich(&self) -> String {
        let paragraph = |text: &String| format!("<p>{}</p>", escaped(text).replace('\n', "<br>"));
        let paragraphs: String = self.paragraphs.iter().map(paragraph).collect();
        format!("<div lang=\"{}\">{paragraphs}</div>", self.language)
    }
}

/// The paragraphs of what was typed; a blank line ends one.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    let paragraphs = lines.split(|line| line.is_empty());
    paragraphs.filter(|p| !p.is_empty()).map(|p| p.join("\n")).collect()
}

/// The signs that mean something in HTML, as text.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_own_letter_keeps_its_paragraphs_and_stays_text() {
        for (text, rich) in [
            ("", ""),
            ("One.", "<p>One.</p>"),
            ("One.\nTwo.\n\n\n \nThree.", "<p>One.<br>Two.</p><p>Three.</p>"),
            ("a < b & \"c\"", "<p>a &lt; b &amp; &quot;c&quot;</p>"),
            ("<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>"),
        ] {
            let letter = PaperLetter::own(text, LetterChannel::Email, "pl");
            assert_eq!(letter.rich(), format!("<div lang=\"pl\">{rich}</div>"), "{text:?}");
        }
    }
}
