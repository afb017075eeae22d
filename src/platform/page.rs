//! The page as a whole: printing, leaving, and measuring.

use gloo::events::EventListener;

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

/// Marks a moment under a name, for the browser's performance tools.
pub fn mark(name: &str) {
    if let Some(performance) = performance() {
        let _ = performance.mark(name);
    }
}

/// Measures from the mark of that name until now, under the same name, and forgets the mark.
pub fn measure(name: &str) {
    if let Some(performance) = performance() {
        let _ = performance.measure_with_start_mark(name, name);
        performance.clear_marks_with_mark_name(name);
    }
}

fn performance() -> Option<web_sys::Performance> {
    web_sys::window()?.performance()
}
