//! The fragment of the address, in which a shared case comes.

use wasm_bindgen::JsValue;
use web_sys::Location;

/// What the fragment of a shared case begins with.
const CASE: &str = "#case=";

/// Whether the address holds a shared case.
pub fn has_link() -> bool {
    linked().is_some()
}

/// The shared case in the address, as it is written there.
pub fn linked() -> Option<String> {
    Some(location()?.hash().ok()?.strip_prefix(CASE)?.to_owned())
}

/// Takes the shared case out of the address: opened once, a reload keeps what was made of it.
pub fn drop_link() {
    let address = location().and_then(|location| location.href().ok());
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let (Some(address), Some(history)) = (address, history) {
        let bare = address.split('#').next();
        // Refused inside some frames; then the fragment stays.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", bare);
    }
}

/// This page's address with a shared case.
pub fn link_to(case: &str) -> String {
    let address = location().and_then(|location| location.href().ok()).unwrap_or_default();
    let bare = address.split('#').next().unwrap_or_default();
    format!("{bare}{CASE}{case}")
}

fn location() -> Option<Location> {
    web_sys::window().map(|window| window.location())
}
