//! The words of index.html, which is there before the program, are those of locales/.

use std::collections::BTreeMap;

use crate::source::read;
use crate::words::messages;

#[test]
fn the_shell_says_what_the_messages_say() {
    let page = read("index.html");
    let (shell, start) = (read("locales/en/shell.ftl"), read("locales/en/start.ftl"));
    let said: BTreeMap<&str, &str> = said(&page).into_iter().collect();
    // All words of the shell, and those of the first view that it draws already.
    let wanted: BTreeMap<&str, &str> = messages(&shell)
        .chain(messages(&start).filter(|(name, _)| said.contains_key(name)))
        .collect();
    assert_eq!(said, wanted, "index.html beside the messages of the shell and of the start");
}

#[test]
fn every_word_of_the_shell_is_a_message() {
    let page = read("index.html");
    let known: Vec<&str> = said(&page).into_iter().map(|(_, text)| text).collect();
    for text in texts(&page) {
        assert!(known.contains(&text), "index.html says {text:?} without data-msg");
    }
}

/// Message and text of each element with `data-msg`: its `content`, else what stands in it.
fn said(page: &str) -> Vec<(&str, &str)> {
    page.split("data-msg=\"")
        .skip(1)
        .filter_map(|rest| {
            let (id, rest) = rest.split_once('"')?;
            let (attributes, rest) = rest.split_once('>')?;
            let text = match attributes.split_once("content=\"") {
                Some((_, content)) => content.split_once('"')?.0,
                None => rest.split_once("</")?.0,
            };
            Some((id, text.trim()))
        })
        .collect()
}

/// The texts between the tags, without comments.
fn texts(page: &str) -> Vec<&str> {
    let is_comment = |part: &str| part.starts_with("!--");
    page.split('<')
        .skip(1)
        .filter(|part| !is_comment(part))
        .filter_map(|part| Some(part.split_once('>')?.1.trim()))
        .filter(|text| !text.is_empty())
        .collect()
}
