//! The browser's side: what the core and the page need from it, fallible and without
//! `unwrap`, since a browser may refuse anything.

mod clipboard;
pub mod failure;
mod focus;
mod frame;
mod intl;
mod keys;
mod language;
mod late;
mod light;
mod page;
mod requests;
mod select;
mod storage;
mod theme;

pub use clipboard::copy;
pub use focus::{bring_into_sight, focus, select_words, step};
pub use frame::{AfterPaint, after_paint};
pub use intl::{IntlFormat, today};
pub use keys::{Step, on_step_keys};
pub use language::{readers_languages, show_language};
pub use late::{Late, ask};
pub use light::{fact_of, fact_under, light};
pub use page::{measured, on_leave, print};
pub use requests::{Requests, count_requests};
pub use select::select;
pub use storage::BrowserStore;
pub use theme::{Theme, show_theme};

use web_sys::{Document, Element};

/// The document, where there is one.
fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element the page is mounted into.
pub fn mount_point() -> Option<Element> {
    document()?.get_element_by_id("app")
}
