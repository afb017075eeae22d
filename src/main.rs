//! Starts the page, in steps that web/boot.js takes one after the other: none holds the
//! browser up for long.

use amends::{platform, ui};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {
    platform::failure::install();
}

/// Reads the words that the program carries.
#[wasm_bindgen]
pub fn words() {
    ui::start::words();
}

/// Makes the engine ready.
#[wasm_bindgen]
pub fn engine() {
    ui::start::engine();
}

/// Takes what the host of a frame wants: a language, a case, a policy.
#[wasm_bindgen]
pub fn tell(what: &str, text: &str) {
    ui::start::tell(what, text);
}

/// Draws the page.
#[wasm_bindgen]
pub fn draw() {
    match platform::mount_point() {
        Some(root) => {
            yew::Renderer::<ui::App>::with_root(root).render();
        }
        None => platform::failure::show("index.html has no element with the id `app`"),
    }
}
