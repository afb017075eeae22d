//! The tree of elements that is worked on: the page, or the shadow of an element in a page.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Document, Node};

thread_local! {
    /// The shadow that the reader is in; none where the program has the page for itself.
    static ENTERED: RefCell<Option<Document>> = const { RefCell::new(None) };
}

/// From now on ids are looked for in the tree of that node: the reader has come to it.
pub fn enter(node: &Node) {
    let root = node.get_root_node();
    ENTERED.with_borrow_mut(|entered| {
        if entered.as_ref().is_none_or(|entered| **entered != root) {
            // A shadow root answers what is asked of it here by the same names as a document.
            *entered = Some(root.unchecked_into());
        }
    });
}

/// The tree of that node goes away; nothing holds on to it.
pub fn leave(node: &Node) {
    let root = node.get_root_node();
    ENTERED.with_borrow_mut(|entered| {
        entered.take_if(|entered| **entered == root);
    });
}

/// The tree; to look for elements in.
pub(super) fn tree() -> Option<Document> {
    ENTERED.with_borrow(Clone::clone).or_else(super::document)
}
