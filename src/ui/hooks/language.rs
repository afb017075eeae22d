//! The language of the page: chosen, or the reader's own; shown and kept.

use yew::prelude::*;

use crate::incident::Closed;
use crate::platform::{BrowserStore, readers_languages};
use crate::ports::Store;
use crate::text::Language;

/// Where the browser keeps it.
pub const LANGUAGE: &str = "amends.language";

/// The language of the page, and a way to change it.
#[derive(Clone, PartialEq)]
pub struct PageLanguage {
    pub current: Language,
    pub choose: Callback<Language>,
}

/// The language that was chosen last, else the reader's, else English.
#[hook]
pub fn use_page_language() -> PageLanguage {
    let current = use_state(|| {
        let kept = BrowserStore.get(LANGUAGE).ok().flatten();
        let kept = kept.and_then(|name| Language::parse(&name));
        kept.unwrap_or_else(readers_language)
    });
    let choose = {
        let current = current.setter();
        use_callback((), move |chosen: Language, ()| {
            // Where nothing is kept, the choice holds until the page is left.
            let _ = BrowserStore.put(LANGUAGE, chosen.name());
            current.set(chosen);
        })
    };
    PageLanguage { current: *current, choose }
}

/// The first language of the reader's that is one of ours, else English.
pub fn readers_language() -> Language {
    let ours = readers_languages().iter().find_map(|code| Language::parse(code));
    ours.unwrap_or(Language::English)
}
