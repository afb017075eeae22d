//! The workshop: a program of its own that takes the place of the page, loaded when it is first
//! wanted or when the address asks for it.
//!
//! web/boot.js calls it.

use amends::{platform, ui};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

fn main() {
    platform::failure::install();
}

/// Draws the workshop into an element, for as long as the page lives.
#[wasm_bindgen]
pub fn open(place: Element) {
    ui::workshop::open(place);
}
