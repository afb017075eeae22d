//! The letter as it is handed over.

use super::LetterChannel;
use super::ask::Ask;
use crate::forecast::ApologyPart;
use crate::incident::{Set, closed_list};

closed_list! {
    /// What a paragraph is for.
    ParagraphKind as "paragraphs" {
        Greeting = "greeting",
        /// "Your reference: 4711".
        Reference = "reference",
        /// What happened, whose it is, that we are sorry.
        Account = "account",
        /// Said aloud: the writer stops here and listens.
        Listen = "listen",
        Explanation = "explanation",
        /// What is given.
        Repair = "repair",
        /// What is done about the cause, and the check-back.
        Change = "change",
        /// The slot for the manager's own words; has no sentence while they are blank.
        OwnWords = "own_words",
        Contact = "contact",
        Closing = "closing",
        /// Name, and role or firm: one line a sentence.
        Signature = "signature",
    }
}

/// One sentence and the parts of an apology that it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub text: String,
    pub parts: Set<ApologyPart>,
}

/// A paragraph; only [`ParagraphKind::OwnWords`] may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    pub kind: ParagraphKind,
    pub sentences: Vec<Sentence>,
}

/// A letter for one channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub channel: LetterChannel,
    /// Emails only.
    pub subject: Option<String>,
    pub paragraphs: Vec<Paragraph>,
    /// The parts of an apology that really stand in it.
    pub parts: Set<ApologyPart>,
    /// What is missing or would make it better.
    pub asks: Vec<Ask>,
}

impl Paragraph {
    /// The text of the paragraph; the lines of a signature stay lines.
    pub fn text(&self) -> String {
        let between = if self.kind == ParagraphKind::Signature { "\n" } else { " " };
        let texts: Vec<_> = self.sentences.iter().map(|s| s.text.as_str()).collect();
        texts.join(between)
    }

    /// The parts of an apology in the paragraph.
    pub fn parts(&self) -> impl Iterator<Item = ApologyPart> {
        self.sentences.iter().flat_map(|sentence| sentence.parts.iter())
    }
}

impl Letter {
    /// The text to copy or to read out, without the subject and without empty slots.
    pub fn to_plain(&self) -> String {
        to_plain(self.channel, &self.paragraphs)
    }
}

/// The text of paragraphs: a text message runs on, lines to say stand one by one.
pub(super) fn to_plain(channel: LetterChannel, paragraphs: &[Paragraph]) -> String {
    let between = match channel {
        LetterChannel::Text => " ",
        LetterChannel::Say => "\n",
        LetterChannel::Email | LetterChannel::Letter | LetterChannel::Public => "\n\n",
    };
    let full = paragraphs.iter().filter(|paragraph| !paragraph.sentences.is_empty());
    let mut text = String::new();
    let mut after_closing = false;
    for paragraph in full {
        if !text.is_empty() {
            // A name stands right under the closing.
            text += if after_closing { "\n" } else { between };
        }
        text += &paragraph.text();
        after_closing = paragraph.kind == ParagraphKind::Closing;
    }
    text
}
