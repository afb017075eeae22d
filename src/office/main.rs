//! The office: the dialogs of the page, a program of their own that is loaded when one is first
//! wanted. It gets the cases as text and answers with text; the page keeps them.
//!
//! web/files.js calls it.

mod store;

use amends::{platform, ui};
use js_sys::{Function, Promise};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {
    platform::failure::install();
}

/// Opens a dialog on the cases and the policies. The promise is kept when it is closed: with
/// the cases or the policy as it leaves them, with nothing where it leaves them alone, or with
/// a wish to forget them all.
/// It is broken when the words are none.
#[wasm_bindgen]
pub fn open(office: &str, cases: &str, houses: &str, language: &str, words: &str) -> Promise {
    ui::office::open(office, cases, houses, language, words)
}

/// Says, below everything else, that a new version of the page is there. `load` loads it, or
/// answers that the case would be lost.
#[wasm_bindgen]
pub fn notice(language: &str, words: &str, load: Function) {
    ui::office::notice(language, words, load);
}

/// Begins to go between the page and the host of its frame. What comes is what keeps there in the
/// place of the browser.
#[wasm_bindgen]
pub async fn frame() -> store::FrameStore {
    store::FrameStore::new(ui::frame::Frame::open().await)
}
