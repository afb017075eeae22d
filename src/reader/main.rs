//! The reader of texts: a program of its own, which the page loads when there is a first
//! word to read. It reads stories and judges letters; what goes in and out is text.
//!
//! web/late.js calls it.

use std::cell::RefCell;

use amends::apology::LetterChannel;
use amends::apology::judge::{Context, judge};
use amends::incident::{Cause, Closed, Severity};
use amends::reading;
use amends::share::{write_judgement, write_reading};
use amends::text::{Language, Pack, detect};
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// The languages that stories are read in so far, and those that letters are judged in.
    static PACKS: RefCell<[Vec<Pack>; 2]> = RefCell::default();
}

const READING: usize = 0;
const JUDGING: usize = 1;

fn main() {}

/// The language of a text, by its code.
#[wasm_bindgen]
pub fn language(text: &str) -> String {
    detect(text).name().to_owned()
}

/// Takes in a language for reading, or for judging letters. Says whether it could be used.
#[wasm_bindgen]
pub fn load(judging: bool, language: &str, lexicon: &str, model: &[u8]) -> bool {
    let pack =
        Language::parse(language).and_then(|language| Pack::parse(language, lexicon, model).ok());
    let loaded = pack.is_some();
    let place = if judging { JUDGING } else { READING };
    PACKS.with_borrow_mut(|packs| packs[place].extend(pack));
    loaded
}

/// What a story says, as JSON; blank when its language was not loaded.
#[wasm_bindgen]
pub fn read(text: &str, language: &str) -> String {
    with_pack(READING, language, |pack| write_reading(&reading::read(text, pack)).to_string())
}

/// What a letter has and lacks, as JSON; blank when its language was not loaded or a name is
/// in no list.
#[wasm_bindgen(js_name = judge)]
pub fn judge_letter(
    text: &str,
    language: &str,
    channel: &str,
    severity: &str,
    cause: &str,
) -> String {
    let context = (|| {
        Some(Context {
            channel: LetterChannel::parse(channel)?,
            severity: Severity::parse(severity)?,
            cause: Cause::parse(cause)?,
        })
    })();
    let Some(context) = context else { return String::new() };
    with_pack(JUDGING, language, |pack| write_judgement(&judge(text, context, pack)).to_string())
}

fn with_pack(place: usize, language: &str, answer: impl Fn(&Pack) -> String) -> String {
    let language = Language::parse(language);
    PACKS
        .with_borrow(|packs| {
            packs[place].iter().find(|pack| Some(pack.language) == language).map(answer)
        })
        .unwrap_or_default()
}
