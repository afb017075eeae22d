//! Money and lengths of time, as each language writes them.

use amends::incident::Closed;
use amends::reading::{Quantity, amounts};
use amends::text::{Language, tokens};

use crate::reading::pack;

#[test]
fn amounts_are_found_as_each_language_writes_them() {
    let mut wrong = Vec::new();
    let cases =
        include_str!("../cases/amounts.tsv").lines().filter(|line| !line.starts_with('#'));
    for case in cases {
        let [language, text, expected] =
            <[&str; 3]>::try_from(case.split('\t').collect::<Vec<_>>())
                .expect("a language, a text and its amounts");
        let pack = pack(Language::parse(language).expect("a language"));
        let tokens = tokens(text);
        let found = amounts(&tokens, &pack.lexicon.hits(&tokens), &pack.lexicon);
        let size = |what: Quantity| what.size().to_string();
        let found: Vec<String> = found.iter().map(|amount| size(amount.what)).collect();
        if found.join(" ") != expected {
            wrong.push(format!("{language}: {text}: {found:?}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
