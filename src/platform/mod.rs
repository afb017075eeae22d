//! The browser's side: what the core and the page need from it, fallible and without
//! `unwrap`, since a browser may refuse anything.

pub mod failure;

use web_sys::Element;

/// The element the page is mounted into.
pub fn mount_point() -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id("app")
}
