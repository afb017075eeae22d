//! Selecting a text, for readers whose browser does not let the page copy it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};
use yew::NodeRef;

/// Selects the text of an element, or of the field in it; nothing happens where that is refused.
pub fn select(node: &NodeRef) {
    let Some(element) = node.cast::<Element>() else { return };
    let field = element.query_selector("textarea").ok().flatten();
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) {
        // Only a field that has the focus is copied from.
        let _ = field.focus();
        return field.select();
    }
    let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
    if let Some(selection) = selection {
        let _ = selection.select_all_children(&element);
    }
}
