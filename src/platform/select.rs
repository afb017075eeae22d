//! Selecting a text, for readers whose browser does not let the page copy it.

use web_sys::Node;
use yew::NodeRef;

/// Selects the text of an element; nothing happens where that is refused.
pub fn select(node: &NodeRef) {
    let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
    if let (Some(selection), Some(node)) = (selection, node.cast::<Node>()) {
        let _ = selection.select_all_children(&node);
    }
}
