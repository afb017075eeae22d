//! The scribe: a program of its own, which the page loads when there is a first word to read or
//! to write. It reads stories, writes letters and judges them; what goes in and out is text.
//!
//! web/files.js calls it.

use std::cell::RefCell;

use amends::apology::judge::{Context, Fault, Finding, Judgement, judge, rewrite};
use amends::apology::{HouseWord, LetterChannel, found, instead};
use amends::incident::{Cause, Closed, Severity};
use amends::locale::{Date, PlainFormat, Words};
use amends::reading;
use amends::share::{
    Rewrite, read_house_words, read_order, write_judgement, write_letter, write_reading,
};
use amends::text::{Language, Pack, detect};
use wasm_bindgen::prelude::wasm_bindgen;

/// What was loaded of the languages so far.
#[derive(Default)]
struct Loaded {
    reading: Vec<Pack>,
    judging: Vec<Pack>,
    words: Vec<Words>,
}

thread_local! {
    static LOADED: RefCell<Loaded> = RefCell::default();
}

fn main() {}

/// The language of a text, by its code.
#[wasm_bindgen]
pub fn language(text: &str) -> String {
    detect(text).name().to_owned()
}

/// Takes in a language for reading stories, or for judging letters. Says whether it could be used.
#[wasm_bindgen]
pub fn load(judging: bool, language: &str, lexicon: &str, model: &[u8]) -> bool {
    let pack =
        Language::parse(language).and_then(|language| Pack::parse(language, lexicon, model).ok());
    let usable = pack.is_some();
    LOADED.with_borrow_mut(|loaded| {
        let packs = if judging { &mut loaded.judging } else { &mut loaded.reading };
        packs.extend(pack);
    });
    usable
}

/// Takes in the words that letters of a language are made of. Says whether they could be used.
#[wasm_bindgen(js_name = loadWords)]
pub fn load_words(language: &str, ftl: &str) -> bool {
    let words = Words::load_letters(language, ftl.as_bytes()).ok();
    let usable = words.is_some();
    LOADED.with_borrow_mut(|loaded| loaded.words.extend(words));
    usable
}

/// What a story says, as JSON; blank when its language was not loaded. `today` in days since the
/// beginning of 1970.
#[wasm_bindgen]
pub fn read(text: &str, language: &str, today: i32) -> String {
    let today = Some(Date::from_days(i64::from(today)));
    LOADED.with_borrow(|loaded| {
        let pack = of(&loaded.reading, language);
        pack.map(|pack| write_reading(&reading::read(text, pack, today)).to_string())
            .unwrap_or_default()
    })
}

/// The letter that is ordered, as JSON; blank when its language was not loaded or the order is
/// none.
#[wasm_bindgen]
pub fn write(order: &str, language: &str) -> String {
    LOADED
        .with_borrow(|loaded| {
            let words = loaded.words.iter().find(|words| words.language() == language)?;
            let order = read_order(order).ok()?;
            Some(write_letter(&order.letter(words, &PlainFormat(words))).to_string())
        })
        .unwrap_or_default()
}

/// What a letter has and lacks, as JSON; blank when its language was not loaded or a name is
/// in no list. `house` are the words of the house in that language, as JSON.
#[wasm_bindgen(js_name = judge)]
pub fn judge_letter(
    text: &str,
    language: &str,
    channel: &str,
    severity: &str,
    cause: &str,
    house: &str,
) -> String {
    LOADED
        .with_borrow(|loaded| {
            let context = Context {
                channel: LetterChannel::parse(channel)?,
                severity: Severity::parse(severity)?,
                cause: Cause::parse(cause)?,
            };
            let pack = of(&loaded.judging, language)?;
            let words = loaded.words.iter().find(|words| words.language() == language)?;
            let house = read_house_words(house).ok()?;
            let mut judgement = judge(text, context, pack);
            let found = |fault: &Fault| judgement.findings.iter().any(|f| f.fault == *fault);
            let faults = Fault::ALL.iter().copied().filter(|fault| found(fault));
            let mut rewrites: Vec<Rewrite> =
                faults.filter_map(|fault| sentence(fault, words)).collect();
            rewrites.extend(judge_house(text, &house, &mut judgement));
            Some(write_judgement(&judgement, &rewrites).to_string())
        })
        .unwrap_or_default()
}

/// What may stand in the place of a sentence with a fault.
fn sentence(fault: Fault, words: &Words) -> Option<Rewrite> {
    Some(Rewrite { fault, words: String::new(), text: rewrite(fault, words)? })
}

/// Adds the words that the house does not use; what it says in the place of each.
fn judge_house(text: &str, house: &[HouseWord], judgement: &mut Judgement) -> Vec<Rewrite> {
    let mut rewrites = Vec::new();
    for (at, word) in found(text, house) {
        let stands = text.get(at.clone()).unwrap_or_default();
        if !word.say.is_empty() {
            rewrites.push(Rewrite {
                fault: Fault::HouseWord,
                words: stands.to_owned(),
                text: instead(stands, word),
            });
        }
        judgement.findings.push(Finding { fault: Fault::HouseWord, at });
    }
    judgement.findings.sort_by_key(|finding| (finding.at.start, finding.fault));
    rewrites
}

fn of<'a>(packs: &'a [Pack], language: &str) -> Option<&'a Pack> {
    packs.iter().find(|pack| Some(pack.language) == Language::parse(language))
}
