//! Keys of the whole page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::document;

/// A step through what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Back,
    Forth,
}

/// Calls `step` when its keys are pressed. The listener lives as long as what is returned.
pub fn on_step_keys(step: impl Fn(Step) + 'static) -> Option<EventListener> {
    let document = document()?;
    let prevents = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&document, "keydown", prevents, move |event| {
        if let Some(asked) = event.dyn_ref::<KeyboardEvent>().and_then(asked) {
            event.prevent_default();
            step(asked);
        }
    }))
}

/// The step that a key asks for: by its letter, in other alphabets by its place.
fn asked(event: &KeyboardEvent) -> Option<Step> {
    let commands = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    let key = event.key().to_ascii_lowercase();
    let name = if key.is_ascii() { key } else { event.code() };
    match name.as_str() {
        "z" | "KeyZ" if commands && event.shift_key() => Some(Step::Forth),
        "z" | "KeyZ" if commands => Some(Step::Back),
        "y" | "KeyY" if commands => Some(Step::Forth),
        _ => None,
    }
}
