//! The clipboard.

use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Puts a text on the clipboard and tells `done` whether that worked. To be called while
/// the browser still takes it for the answer to a click.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    // Absent where the page is not in a secure context.
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    let Some(clipboard) = clipboard.filter(|clipboard| !clipboard.is_undefined()) else {
        return done(false);
    };
    let written = clipboard.write_text(text);
    spawn_local(async move { done(JsFuture::from(written).await.is_ok()) });
}
