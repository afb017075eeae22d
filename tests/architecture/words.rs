//! Every word a person reads stands in locales/, and every one there is read.

use std::collections::BTreeSet;

use crate::none;
use crate::source::{Code, Literal, files, read};

/// Identifiers and texts of the messages of one line in a file of `locales/`.
pub fn messages(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter_map(|line| {
        let (id, text) = line.split_once('=')?;
        let id = id.trim_end();
        let is_id = id.starts_with(|c: char| c.is_ascii_lowercase())
            && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        is_id.then_some((id, text.trim()))
    })
}

#[test]
fn every_message_is_used() {
    let sources: String = files("src", "rs").iter().map(|file| file.code().text).collect();
    let page = read("index.html");
    let locale: Vec<_> =
        ["locales/en", "locales/all"].iter().flat_map(|folder| files(folder, "ftl")).collect();
    let is_used = |id: &str| {
        has_word(&sources, &format!("msg_{}", id.replace('-', "_")))
            || page.contains(&format!("data-msg=\"{id}\""))
            || locale.iter().any(|file| file.text.contains(&format!("{{ {id} }}")))
    };
    let mut findings = Vec::new();
    for file in &locale {
        let unused = messages(&file.text).map(|(id, _)| id).filter(|id| !is_used(id));
        findings.extend(unused.map(|id| format!("{}: {id}", file.path)));
    }
    none("Nobody reads these messages; use them or take them out.", findings);
}

fn has_word(text: &str, word: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| !text[at + word.len()..].starts_with(is_word))
}

#[test]
fn no_message_counts_in_a_row() {
    // The plural rules (plurals/) have none for "the 2nd": they would all be `other`.
    let findings = files("locales", "ftl")
        .iter()
        .filter(|file| file.text.contains("ordinal") || file.text.contains("NUMBER("))
        .map(|file| file.path.clone())
        .collect();
    none("These need a rule for numbers in a row, or a form for numbers.", findings);
}

/// Attributes whose text a person sees or hears.
const READ: [&str; 8] = [
    "alt",
    "title",
    "placeholder",
    "label",
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
];

/// Names of keys, which look like words.
const KEYS: [&str; 11] = [
    "Enter",
    "Escape",
    "Tab",
    "Home",
    "End",
    "ArrowLeft",
    "ArrowRight",
    "ArrowUp",
    "ArrowDown",
    "Delete",
    "Backspace",
];

#[test]
fn the_page_has_no_words_of_its_own() {
    let classes = classes();
    let mut findings = Vec::new();
    for file in files("src", "rs").iter().filter(|file| ["ui", "widget"].contains(&file.module()))
    {
        let code = file.code();
        for literal in &code.literals {
            if is_read(&code, literal, &classes) {
                findings.push(format!(
                    "{}:{}: {:?}",
                    file.path,
                    code.line(literal.start),
                    literal.text
                ));
            }
        }
    }
    none("Words belong in locales/en; here stands the call of their accessor.", findings);
}

/// The names of classes in styles/.
fn classes() -> BTreeSet<String> {
    let styles: String = files("styles", "css").into_iter().map(|file| file.text).collect();
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    styles
        .split('.')
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| is_name(*c)).collect())
        .collect()
}

/// A guess at whether a person reads a literal: by the attribute it stands in, else by its
/// looks. Names of classes, ids, keys and events are no prose.
fn is_read(code: &Code, literal: &Literal, classes: &BTreeSet<String>) -> bool {
    let text = literal.text.as_str();
    let has_word = text.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() > 1);
    if !has_word || KEYS.contains(&text) {
        return false;
    }
    if let Some(attribute) = attribute(&code.text[..literal.start]) {
        return READ.contains(&attribute);
    }
    let before = code.text[..literal.start].trim_end();
    // A node of its own in `html!`, between two tags.
    let is_node = before.ends_with('>') && !before.ends_with("=>") && !before.ends_with("->");
    let starts_like_a_sentence =
        text.starts_with(char::is_uppercase) && text.contains(char::is_lowercase);
    let is_classes = text.split_whitespace().all(|word| classes.contains(word));
    let is_prose = text.contains(char::is_whitespace) && !is_classes && !text.contains('(');
    is_node || starts_like_a_sentence || is_prose
}

/// `aria-label` where the code before a literal ends with ` aria-label=`.
fn attribute(before: &str) -> Option<&str> {
    let name = before.trim_end_matches(' ').strip_suffix('=')?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == ':';
    let start = name.rfind(|c| !is_name(c)).map_or(0, |at| at + 1);
    (start < name.len()).then(|| &name[start..])
}

#[test]
fn words_are_told_from_names() {
    let classes = BTreeSet::from(["chip".to_owned(), "open".to_owned()]);
    let check = |text: &str, wanted: bool| {
        let code = Code::of(text);
        let read = code.literals.iter().any(|literal| is_read(&code, literal, &classes));
        assert_eq!(read, wanted, "{text}");
    };
    check(r#"<p>{ "Copy" }</p>"#, true);
    check(r#"<p>{ "of 100" }</p>"#, true);
    check(r#"<p>"customers"</p>"#, true);
    check(r#"<button aria-label="close">"#, true);
    check(r#"<button class="Some class">"#, false);
    check(r#"<path d="M3 7c5 0 6 10 10 10">"#, false);
    check(r#"classes!("chip", "open")"#, false);
    check(r#"let class = "chip open";"#, false);
    check(r#"event.key() == "Enter""#, false);
    check(r#"format!("translate({x} {y})")"#, false);
    check(r#"<span>{ "·" }</span>"#, false);
    check(r#"Look::Open => "open","#, false);
}
