//! Being a part of somebody else's page.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use super::bring_into_sight;
use super::tree::{enter, tree};

/// What tells that the reader has come to a place.
const COMES: [&str; 5] = ["pointerover", "focusin", "keydown", "input", "click"];

/// Enters the tree of a place whenever the reader comes to it, before anything else answers. Links
/// inside of it lead there, and leave the address of the page alone.
pub fn on_coming(place: &Element) -> Vec<EventListener> {
    let options = EventListenerOptions {
        phase: EventListenerPhase::Capture,
        ..EventListenerOptions::enable_prevent_default()
    };
    let listener = |name: &&'static str| {
        let here = place.clone();
        EventListener::new_with_options(place, *name, options, move |event| {
            enter(&here);
            if event.type_() == "click" {
                follow(event);
            }
        })
    };
    COMES.iter().map(listener).collect()
}

/// Goes to where a link inside of the tree leads.
fn follow(event: &Event) -> Option<()> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let link = target.closest("a[href^='#']").ok()??;
    event.prevent_default();
    let id = link.get_attribute("href")?;
    let there = tree()?.get_element_by_id(id.get(1..)?)?;
    bring_into_sight(&there);
    there.dyn_ref::<HtmlElement>()?.focus().ok()
}
