//! The clipboard.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Clipboard};

/// Puts a text on the clipboard and tells `done` whether that worked. To be called while
/// the browser still takes it for the answer to a click.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let Some(clipboard) = clipboard() else { return done(false) };
    let written = clipboard.write_text(text);
    spawn_local(async move { done(JsFuture::from(written).await.is_ok()) });
}

/// Puts a text on the clipboard both as HTML and as plain text; whoever pastes it takes the one
/// that fits. A browser that keeps one form alone gets the plain one.
pub fn copy_rich(html: &str, text: &str, done: impl FnOnce(bool) + 'static) {
    match clipboard().and_then(|clipboard| write_rich(&clipboard, html, text)) {
        Some(written) => {
            spawn_local(async move { done(JsFuture::from(written).await.is_ok()) });
        }
        None => copy(text, done),
    }
}

/// Absent where the page is not in a secure context.
fn clipboard() -> Option<Clipboard> {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    clipboard.filter(|clipboard| !clipboard.is_undefined())
}

/// By name: not every browser has an item for the clipboard.
fn write_rich(clipboard: &Clipboard, html: &str, text: &str) -> Option<Promise> {
    let item: Function =
        Reflect::get(&js_sys::global(), &"ClipboardItem".into()).ok()?.dyn_into().ok()?;
    let forms = Object::new();
    for (kind, text) in [("text/html", html), ("text/plain", text)] {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let parts = Array::of1(&text.into());
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
        Reflect::set(&forms, &kind.into(), &blob).ok()?;
    }
    let item = Reflect::construct(&item, &Array::of1(&forms)).ok()?;
    let write: Function = Reflect::get(clipboard, &"write".into()).ok()?.dyn_into().ok()?;
    write.call1(clipboard, &Array::of1(&item)).ok()?.dyn_into().ok()
}
