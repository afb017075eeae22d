//! Files that the reader saves and chooses.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Event, File, HtmlAnchorElement, HtmlInputElement, Url};

use super::document;

/// The largest file that is read, in bytes: all cases that are kept are smaller.
const LARGEST: u32 = 4_000_000;

/// Offers a JSON text as a file of that name.
pub fn download(name: &str, text: &str) {
    download_as(name, "application/json", text);
}

/// Offers a text of that media type as a file of that name.
pub fn download_as(name: &str, media: &str, text: &str) {
    let kind = BlobPropertyBag::new();
    kind.set_type(media);
    let parts = js_sys::Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok();
    let url = blob.and_then(|blob| Url::create_object_url_with_blob(&blob).ok());
    let link = document().and_then(|document| document.create_element("a").ok());
    let link = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let (Some(url), Some(link)) = (url, link) {
        link.set_href(&url);
        link.set_download(name);
        link.click();
        // The browser has taken hold of it.
        let _ = Url::revoke_object_url(&url);
    }
}

/// Reads the file that was chosen in a field as text; `None` when it is too large or cannot be
/// read. Where none was chosen nothing happens.
pub fn read_chosen(event: &Event, done: impl FnOnce(Option<String>) + 'static) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return };
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    read_file(&file, move |text| {
        // The same file may be chosen again.
        input.set_value("");
        done(text);
    });
}

fn read_file(file: &File, done: impl FnOnce(Option<String>) + 'static) {
    let fits = file.size() <= f64::from(LARGEST);
    let text = file.text();
    spawn_local(async move {
        let text = if fits { JsFuture::from(text).await.ok() } else { None };
        done(text.and_then(|text| text.as_string()));
    });
}
