//! The language of the page.

use js_sys::Array;

use crate::incident::Closed;
use crate::text::Language;

/// The first of the reader's languages that is one of ours.
pub fn readers_language() -> Option<Language> {
    let languages = web_sys::window()?.navigator().languages();
    let ours = |tag: String| Language::parse(tag.split('-').next()?);
    Array::iter(&languages).filter_map(|tag| tag.as_string()).find_map(ours)
}

/// Says in which language the page stands, and which one was chosen; they differ while its words
/// are loaded. The title is left as it is where none is given.
pub fn show_language(stands: &str, chosen: &str, title: Option<&str>) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    if let Some(root) = document.document_element() {
        // Attributes of a fixed name are never refused.
        let _ = root.set_attribute("lang", stands);
        let _ = root.set_attribute("data-language", chosen);
    }
    if let Some(title) = title {
        document.set_title(title);
    }
}
