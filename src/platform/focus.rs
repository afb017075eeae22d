//! Moves the focus.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// What can take the focus.
const FOCUSABLE: &str = "input, select, textarea, button, summary, [tabindex]";

/// Moves the focus to the element with that id, or to the first thing in it that can take
/// it, once the page has drawn itself. Nothing happens where there is no such element.
pub fn focus(id: &str) {
    let id = id.to_owned();
    Timeout::new(0, move || {
        let element = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.get_element_by_id(&id));
        let Some(element) = element else { return };
        let chosen = element.query_selector("input:checked").ok().flatten();
        let inner = chosen.or_else(|| element.query_selector(FOCUSABLE).ok().flatten());
        let target = if element.matches(FOCUSABLE) == Ok(true) { Some(element) } else { inner };
        // An element that cannot take the focus leaves it where it is.
        let _ = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()?.focus().ok());
    })
    .forget();
}
