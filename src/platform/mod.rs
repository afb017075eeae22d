//! The browser's side: what the core and the page need from it, fallible and without
//! `unwrap`, since a browser may refuse anything.

mod address;
mod clicker;
mod clipboard;
mod clock;
#[cfg(feature = "office")]
mod copy;
pub mod failure;
mod file;
mod focus;
mod frame;
#[cfg(feature = "widget")]
mod guest;
#[cfg(feature = "office")]
mod host;
mod intl;
mod keys;
mod language;
mod late;
mod light;
mod link;
mod page;
mod requests;
mod select;
mod stage;
mod storage;
mod theme;
mod tree;

pub use address::{Way, on_address, workshop_link, workshop_way};
pub use clicker::{Click, on_clicks};
pub use clipboard::{copy, copy_rich};
pub use clock::{chance, now};
#[cfg(feature = "office")]
pub use copy::{forget_copy, kept_copy};
pub use file::{download, download_as, read_chosen};
pub use focus::{bring_into_sight, focus, keep_focus_in_sight, select_words, step};
pub use frame::{AfterPaint, after_paint};
#[cfg(feature = "widget")]
pub use guest::on_coming;
#[cfg(feature = "office")]
pub use host::{
    fragment_pairs, is_framed, is_one_file, on_message, origin_of, own_origin, page_address,
    place, post, served_origins, tell, warn, watch_height,
};
pub use intl::{IntlFormat, today};
pub use keys::{Key, keep_single_keys, on_keys, on_keys_in, single_keys};
pub use language::{readers_languages, show_language};
#[cfg(feature = "office")]
pub use late::answer_to;
pub use late::{Late, ask, ask_of};
pub use light::{fact_of, fact_under, light};
pub use link::{drop_link, has_link, link_to, linked};
pub use page::{measured, on_kept_elsewhere, on_leave, on_renewal, print, set_mark};
pub use requests::{Requests, count_requests, requested};
pub use select::select;
pub use stage::{Channel, fit, lead_to, show_window, to_top, toggle_full_screen};
pub use storage::BrowserStore;
pub use theme::show_look;
pub use tree::{enter, leave};

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

/// What scripts of ours share with the programs (web/files.js).
fn amends() -> Option<JsValue> {
    Reflect::get(&js_sys::global(), &"amends".into()).ok()
}

/// What they share under that name.
fn shared(name: &str) -> Option<JsValue> {
    Reflect::get(&amends()?, &name.into()).ok().filter(|value| !value.is_undefined())
}

/// The document, where there is one.
fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element around the whole page.
fn root() -> Option<Element> {
    document()?.document_element()
}

/// A new element of that class, which stands nowhere yet.
pub fn apart(class: &str) -> Option<Element> {
    let element = document()?.create_element("div").ok()?;
    element.set_class_name(class);
    Some(element)
}

/// A new element of that class below everything else.
pub fn added(class: &str) -> Option<Element> {
    let element = apart(class)?;
    document()?.body()?.append_child(&element).ok()?;
    Some(element)
}

/// Whether the host of a frame lets the reader only look at the case (src/ui/frame.rs).
pub fn is_locked() -> bool {
    root().is_some_and(|root| root.has_attribute("data-locked"))
}

/// The element the page is mounted into.
pub fn mount_point() -> Option<Element> {
    document()?.get_element_by_id("app")
}
