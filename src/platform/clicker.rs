//! The keys of a presenter, which clickers send too.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

use super::{single_keys, workshop_way};

/// What a presenter's key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Click {
    Forward,
    Back,
    Dark,
    FullScreen,
}

impl Click {
    fn of(event: &KeyboardEvent) -> Option<Self> {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return None;
        }
        let key = event.key().to_ascii_lowercase();
        // In other alphabets a letter is known by its place.
        let name = if key.is_ascii() { key } else { event.code() };
        match name.as_str() {
            "pagedown" | "arrowright" => Some(Self::Forward),
            "pageup" | "arrowleft" => Some(Self::Back),
            "b" | "keyb" | "KeyB" | "." if single_keys() => Some(Self::Dark),
            "f" | "KeyF" if single_keys() => Some(Self::FullScreen),
            _ => None,
        }
    }
}

/// Calls `pressed` for each key of a presenter, but not where a control takes it; it says whether
/// the key is one for it. The keys of the page behind the workshop do nothing meanwhile. The listener
/// lives as long as what is returned.
pub fn on_clicks(pressed: impl Fn(Click) -> bool + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions {
        phase: gloo::events::EventListenerPhase::Capture,
        ..EventListenerOptions::enable_prevent_default()
    };
    Some(EventListener::new_with_options(&window, "keydown", options, move |event| {
        // The workshop lives on while the page has its place.
        if workshop_way().is_none() {
            return;
        }
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        if key.ctrl_key() || key.meta_key() || key.key() == "?" {
            event.stop_propagation();
        }
        if Click::of(key).filter(|_| !is_taken(event)).is_some_and(&pressed) {
            event.prevent_default();
        }
    }))
}

/// Whether a control of its own takes the key.
fn is_taken(event: &Event) -> bool {
    const TAKING: &str = "input, textarea, select, [role=tab], [contenteditable], dialog";
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.and_then(|element| element.closest(TAKING).ok().flatten()).is_some()
}
