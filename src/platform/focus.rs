//! Moves the focus.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, HtmlElement, HtmlTextAreaElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use super::tree::tree;

/// What can take the focus.
const FOCUSABLE: &str = "input, select, textarea, button, summary, [tabindex]";

/// Moves the focus to the element with that id, or to the first thing in it that can take
/// it. Nothing happens where there is no such element.
pub fn focus(id: &str) {
    let element = tree().and_then(|tree| tree.get_element_by_id(id));
    let Some(element) = element else { return };
    let chosen = element.query_selector("input:checked").ok().flatten();
    let inner = chosen.or_else(|| element.query_selector(FOCUSABLE).ok().flatten());
    let target = if element.matches(FOCUSABLE) == Ok(true) { Some(element) } else { inner };
    // An element that cannot take the focus leaves it where it is.
    let _ = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()?.focus().ok());
}

/// Brings the whole of an element into sight. A field that takes the focus shows no more than its
/// caret by itself.
pub fn bring_into_sight(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Brings back into sight what shows the focus within the advice: it may have been pushed away by
/// what was drawn above it.
pub fn keep_focus_in_sight() {
    let focused = tree().and_then(|tree| tree.query_selector("#advice :focus-visible").ok()?);
    focused.iter().for_each(bring_into_sight);
}

/// Moves the focus to the next of `count` numbered elements, or to the one before; from the last
/// to the first. Their ids are `prefix` and the number.
pub fn step(prefix: &str, count: usize, back: bool) {
    let tree = tree();
    let inside = |place: &usize| {
        let tree = tree.as_ref()?;
        let element = tree.get_element_by_id(&format!("{prefix}{place}"))?;
        let active = tree.active_element()?;
        Some(element.contains(Some(&active)))
    };
    let now = (0..count).find(|place| inside(place) == Some(true));
    let next = match (now, back) {
        (None, false) => 0,
        (None, true) => count.saturating_sub(1),
        (Some(place), false) => (place + 1) % count.max(1),
        (Some(place), true) => (place + count - 1) % count.max(1),
    };
    focus(&format!("{prefix}{next}"));
}

/// Goes to the words of a field; `start` and `end` in UTF-16 units.
pub fn select_words(id: &str, start: u32, end: u32) {
    let field = tree()
        .and_then(|tree| tree.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok());
    if let Some(field) = field {
        // A field that refuses keeps its caret.
        let _ = field.focus().and_then(|()| field.set_selection_range(start, end));
    }
}
