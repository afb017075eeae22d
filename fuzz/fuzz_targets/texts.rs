//! Reading and judging any text, in a language that the first byte picks.
#![no_main]

use amends::apology::LetterChannel;
use amends::apology::judge::{Context, judge};
use amends::incident::{Cause, Closed, Severity};
use amends::reading::read;
use amends::text::{Language, Pack, detect};
use libfuzzer_sys::fuzz_target;
use std::sync::OnceLock;

fn packs(kind: &str) -> Vec<Pack> {
    let load = |language: &Language| {
        let folder = format!("{}/../{kind}/{}", env!("CARGO_MANIFEST_DIR"), language.name());
        let lexicon = std::fs::read_to_string(format!("{folder}/lexicon.txt")).expect("a lexicon");
        let model = std::fs::read(format!("{folder}/model.bin")).expect("a model");
        Pack::parse(*language, &lexicon, &model).expect("a language")
    };
    Language::ALL.iter().map(load).collect()
}

static PACKS: OnceLock<[Vec<Pack>; 2]> = OnceLock::new();

fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    let text = String::from_utf8_lossy(rest);
    let [reading, judging] = PACKS.get_or_init(|| [packs("reading"), packs("judging")]);
    let place = usize::from(*first) % Language::ALL.len();
    detect(&text);
    let read = read(&text, &reading[place], None);
    // A slice off a boundary of characters panics.
    read.found.iter().for_each(|found| assert!(!text[found.at.clone()].is_empty()));
    let channel = LetterChannel::ALL[usize::from(*first) % LetterChannel::ALL.len()];
    let context = Context { channel, severity: Severity::Major, cause: Cause::Ours };
    let judgement = judge(&text, context, &judging[place]);
    judgement.findings.iter().for_each(|finding| drop(text[finding.at.clone()].to_owned()));
    judgement.parts.iter().for_each(|part| drop(text[part.at.clone()].to_owned()));
});
