//! Lights up everything on the page that concerns one fact: its words in the story, its chip.
//!
//! By an attribute of its own, set past Yew: what lights up under the pointer is no state of
//! the page, and drawing it anew at every move would be felt.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};

use super::tree::tree;

const FACT: &str = "data-fact";
const LIT: &str = "data-lit";

/// Lights up what concerns a fact, by its machine name, and puts out the rest.
pub fn light(fact: Option<&str>) {
    let Some(tree) = tree() else { return };
    for (selector, lit) in [(format!("[{LIT}]"), false), (wanted(fact), true)] {
        let Ok(elements) = tree.query_selector_all(&selector) else { continue };
        for place in 0..elements.length() {
            let element = elements.get(place).and_then(|node| node.dyn_into::<Element>().ok());
            // An element that refuses an attribute stays as it is.
            let _ = match (element, lit) {
                (Some(element), true) => element.set_attribute(LIT, ""),
                (Some(element), false) => element.remove_attribute(LIT),
                (None, _) => Ok(()),
            };
        }
    }
}

fn wanted(fact: Option<&str>) -> String {
    // The names of facts are letters and `_`; the blank one fits nothing.
    format!("[{FACT}~=\"{}\"]", fact.unwrap_or_default())
}

/// The fact that the target of an event belongs to.
pub fn fact_of(event: &Event) -> Option<String> {
    let element: Element = event.target()?.dyn_into().ok()?;
    element.closest(&format!("[{FACT}]")).ok()??.get_attribute(FACT).map(first)
}

/// Words of the story may carry several facts; the first is the one that they are closest to.
fn first(facts: String) -> String {
    facts.split(' ').next().unwrap_or_default().to_owned()
}

/// The fact under the pointer, also where something lies on top of it.
pub fn fact_under(event: &PointerEvent) -> Option<String> {
    let (x, y) = (event.client_x() as f32, event.client_y() as f32);
    let elements = tree()?.elements_from_point(x, y);
    let fact = |element: wasm_bindgen::JsValue| {
        element.dyn_into::<Element>().ok()?.get_attribute(FACT).map(first)
    };
    elements.iter().find_map(fact)
}
