//! Keys of the whole page: one table binds them, and the list of keys is drawn from it.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, KeyboardEvent};

use super::{BrowserStore, document};
use crate::incident::closed_list;
use crate::ports::Store;

closed_list! {
    /// What a key does.
    Key as "keys" {
        Undo = "undo",
        Redo = "redo",
        Keys = "keys",
        // In the own letter, which binds them itself.
        NextFinding = "next_finding",
        LastFinding = "last_finding",
        // In an open control or a dialog, which bind it themselves.
        Close = "close",
    }
}

impl Key {
    /// The strokes that do it, as they stand on the keys.
    pub fn strokes(self) -> &'static [&'static str] {
        match self {
            Self::Undo => &["Ctrl+Z", "⌘Z"],
            Self::Redo => &["Ctrl+Y", "Ctrl+Shift+Z", "⌘⇧Z"],
            Self::Keys => &["?"],
            Self::NextFinding => &["F8"],
            Self::LastFinding => &["Shift+F8"],
            Self::Close => &["Esc"],
        }
    }

    /// What a stroke asks for, if it is one of the whole page.
    fn of(event: &KeyboardEvent) -> Option<Self> {
        let commands = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        let key = event.key().to_ascii_lowercase();
        // In other alphabets a letter is known by its place.
        let name = if key.is_ascii() { key } else { event.code() };
        match name.as_str() {
            "z" | "KeyZ" if commands && event.shift_key() => Some(Self::Redo),
            "z" | "KeyZ" if commands => Some(Self::Undo),
            "y" | "KeyY" if commands => Some(Self::Redo),
            "?" if !commands && !is_typed(event) && single_keys() => Some(Self::Keys),
            _ => None,
        }
    }
}

/// Calls `pressed` when a key of the whole page is pressed, but not in a dialog. The listener
/// lives as long as what is returned.
pub fn on_keys(pressed: impl Fn(Key) + 'static) -> Option<EventListener> {
    let document = document()?;
    Some(on_keys_in(&document, pressed))
}

/// The same, where that happens inside of something.
pub fn on_keys_in(place: &EventTarget, pressed: impl Fn(Key) + 'static) -> EventListener {
    let prevents = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(place, "keydown", prevents, move |event| {
        let key = event.dyn_ref::<KeyboardEvent>().and_then(Key::of);
        if let Some(key) = key.filter(|_| !is_within(event, "dialog")) {
            event.prevent_default();
            pressed(key);
        }
    })
}

/// Whether a stroke goes into a text.
fn is_typed(event: &Event) -> bool {
    is_within(event, "input, textarea, select, [contenteditable]")
}

fn is_within(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.and_then(|element| element.closest(selector).ok().flatten()).is_some()
}

/// Where the browser keeps that single keys are off.
const OFF: &str = "amends.single_keys_off";

/// Whether keys that are a single letter or sign do anything.
pub fn single_keys() -> bool {
    !matches!(BrowserStore.get(OFF), Ok(Some(_)))
}

/// Keeps whether they do.
pub fn keep_single_keys(on: bool) {
    // Where nothing is kept they are on again at the next visit.
    let _ = if on { BrowserStore.remove(OFF) } else { BrowserStore.put(OFF, "1") };
}
