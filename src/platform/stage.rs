//! Two windows in step: the channel between them, opening the second one, the whole screen; and
//! what of a window is in sight.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{BroadcastChannel, HtmlElement, MessageEvent, Window};

use super::document;

/// A channel to the other windows of this page; closed when it is dropped.
pub struct Channel {
    channel: BroadcastChannel,
    _listener: EventListener,
}

impl Channel {
    /// Opens it; `None` where the browser has none.
    pub fn open(name: &str, heard: impl Fn(String) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(name).ok()?;
        let listener = EventListener::new(&channel, "message", move |event| {
            let text = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
            if let Some(text) = text {
                heard(text);
            }
        });
        Some(Self { channel, _listener: listener })
    }

    /// Says something to all others.
    pub fn say(&self, text: &str) {
        // A channel that is closed has nobody to listen.
        let _ = self.channel.post_message(&text.into());
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}

/// Shows an address in the window of that name, which is opened once and brought to the front
/// after that. Says whether the browser let it happen.
pub fn show_window(address: &str, name: &str) -> bool {
    let shown = web_sys::window().and_then(|window| {
        let options = "popup,width=1280,height=720";
        window.open_with_url_and_target_and_features(address, name, options).ok().flatten()
    });
    // A window that cannot come to the front is open all the same.
    shown.map(|window: Window| window.focus()).is_some()
}

/// Fills the screen, or leaves it. Refused unless the reader has just asked for it.
pub fn toggle_full_screen() {
    let Some(document) = document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        // Refused inside some frames; then nothing happens.
        let _ = root.request_fullscreen();
    }
}

/// Moves the focus to the heading with that id and shows what it heads. Nothing happens where
/// there is no such heading.
pub fn lead_to(id: &str) {
    let heading = document().and_then(|document| document.get_element_by_id(id));
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        // One that cannot take the focus is shown all the same.
        let _ = heading.focus();
        heading.scroll_into_view();
    }
}

/// Shows the beginning of the page.
pub fn to_top() {
    web_sys::window().iter().for_each(|window| window.scroll_to_with_x_and_y(0.0, 0.0));
}

/// The sizes that a text may take to be in sight whole, in percent of those around it; the last
/// is taken whatever comes of it.
const SIZES: [u32; 9] = [145, 130, 115, 100, 90, 82, 72, 62, 52];

/// Gives a text the greatest size (`--fit` in the styles) with which the page needs no scrolling.
pub fn fit(text: &HtmlElement) {
    let is_whole = || {
        let page = document().and_then(|document| document.document_element());
        page.is_none_or(|page| page.scroll_height() <= page.client_height())
    };
    for size in SIZES {
        // A browser that refuses shows it as the styles have it.
        let _ = text.style().set_property("--fit", &format!("{size}%"));
        if is_whole() {
            break;
        }
    }
}
