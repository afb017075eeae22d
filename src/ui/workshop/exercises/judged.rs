//! A letter read by the judge.

use yew::prelude::*;

use crate::apology::LetterChannel;
use crate::apology::judge::Judgement;
use crate::incident::{Cause, Closed, Severity};
use crate::platform::{Late, ask};
use crate::share::{read_judgement, write_house_words};

/// How far the reading of a letter is.
#[derive(Clone, Debug, PartialEq)]
pub enum Judged {
    No,
    Reading,
    Failed,
    /// The text and what was found in it.
    Yes(String, Judgement),
}

/// Has a letter read in a language; an email about something grave that is ours.
pub fn read(letter: String, language: &str, judged: Callback<Judged>) {
    judged.emit(Judged::Reading);
    let text = letter.clone();
    // The words of a house are none of the course's.
    let house = write_house_words(&[]).to_string();
    let what = Late::Judge {
        letter: &text,
        language,
        channel: LetterChannel::Email.name(),
        severity: Severity::Major.name(),
        cause: Cause::Ours.name(),
        house: &house,
    };
    ask(what, move |answer| {
        let found = answer.and_then(|json| read_judgement(&json, &letter).ok());
        judged.emit(match found {
            Some((judgement, _)) => Judged::Yes(letter, judgement),
            None => Judged::Failed,
        });
    });
}
