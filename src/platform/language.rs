//! The language of the page.

use js_sys::Array;
use wasm_bindgen::JsValue;

/// The reader's languages by their codes, without their varieties, the liked ones first.
pub fn readers_languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    let code = |tag: JsValue| Some(tag.as_string()?.split('-').next()?.to_owned());
    languages.iter().flat_map(Array::iter).filter_map(code).collect()
}

/// Says in which language the page stands, and which one was chosen; they differ while its words
/// are loaded. The title is left as it is where none is given.
pub fn show_language(stands: &str, chosen: &str, title: Option<&str>) {
    if let Some(root) = super::root() {
        // Attributes of a fixed name are never refused.
        let _ = root.set_attribute("lang", stands);
        let _ = root.set_attribute("data-language", chosen);
    }
    if let (Some(document), Some(title)) = (super::document(), title) {
        document.set_title(title);
    }
}
