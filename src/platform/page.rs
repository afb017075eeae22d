//! The page as a whole: printing, leaving, and measuring.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

/// Opens the browser's print dialogue, where it has one.
pub fn print() {
    // Refused inside some frames; then nothing happens.
    let _ = web_sys::window().and_then(|window| window.print().ok());
}

/// Calls `leave` whenever the page may be about to go: hidden, closed, or left. The
/// listeners live as long as what is returned.
pub fn on_leave(leave: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let on_hide = leave.clone();
    let mut listeners = vec![EventListener::new(&window, "pagehide", move |_| leave())];
    if let Some(document) = window.document() {
        listeners.push(EventListener::new(&document, "visibilitychange", move |_| on_hide()));
    }
    listeners
}

/// Asked before a new version takes the place of this page (web/keep.js): it does not where
/// something would be lost. Told after [`on_leave`], when it was set up after that.
pub fn on_renewal(loses: impl Fn() -> bool + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let prevents = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "pagehide", prevents, move |event| {
        if loses() {
            event.prevent_default();
        }
    }))
}

/// Calls `changed` when another tab of this browser keeps something under that name.
pub fn on_kept_elsewhere(
    name: &'static str,
    changed: impl Fn() + 'static,
) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let event: &StorageEvent = event.unchecked_ref();
        if event.key().as_deref() == Some(name) && event.new_value().is_some() {
            changed();
        }
    }))
}

/// Does something, and measures under a name how long it takes, for the browser's performance
/// tools, which keep the last time alone. A browser that refuses measures nothing; nor is the page
/// of somebody else measured.
pub fn measured<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let window = web_sys::window().filter(|_| !super::late::is_guest());
    let performance = window.and_then(|window| window.performance());
    let began = performance.as_ref().map(|performance| performance.mark(name));
    let done = work();
    if let (Some(performance), Some(Ok(_))) = (performance, began) {
        performance.clear_measures_with_measure_name(name);
        let _ = performance.measure_with_start_mark(name, name);
        performance.clear_marks_with_mark_name(name);
    }
    done
}

/// Marks the page for its styles; `None` takes the mark away.
pub fn set_mark(name: &str, value: Option<&str>) {
    if let Some(root) = super::root() {
        // Attributes of a fixed name are never refused.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}
