//! What the reader sees when the program stops.
//!
//! The view is part of index.html and needs nothing from Yew, which a panic may have left
//! broken. The hook only swaps it in; the draft lies in storage and is not touched.

use std::panic::PanicHookInfo;

use web_sys::{Document, Element};

/// Shows the failure view on a panic, instead of a page that no longer answers.
pub fn install() {
    yew::set_custom_panic_hook(Box::new(|info: &PanicHookInfo<'_>| {
        let detail = info.to_string();
        web_sys::console::error_1(&detail.as_str().into());
        show(&detail);
    }));
}

/// Shows the failure view with `detail` for the developers.
///
/// Where the document lacks the view there is nothing to show it in, and nothing happens.
pub fn show(detail: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        let _ = swap(&document, detail);
    }
}

fn swap(document: &Document, detail: &str) -> Option<()> {
    let view = document.get_element_by_id("failure")?;
    if let Some(app) = document.get_element_by_id("app") {
        hide(&app);
    }
    // The first failure is the cause; later ones only follow from it.
    if view.has_attribute("hidden") {
        reveal(&view.query_selector("[data-reason=stopped]").ok()??);
        let disclosure = document.get_element_by_id("failure-detail")?;
        disclosure.query_selector("pre").ok()??.set_text_content(Some(detail));
        reveal(&disclosure);
        reveal(&view);
    }
    Some(())
}

fn hide(element: &Element) {
    let _ = element.set_attribute("hidden", "");
}

fn reveal(element: &Element) {
    let _ = element.remove_attribute("hidden");
}
