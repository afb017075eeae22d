//! The page around a frame: what it says and what it is told; how high the frame is.

use std::cell::RefCell;

use gloo::events::EventListener;
use js_sys::{Array, Function, JSON, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, HtmlElement, Location, MessageEvent, ResizeObserver, Url, UrlSearchParams, Window,
};

use super::document;

/// The pairs of the fragment, `a=b&c=d`.
pub fn fragment_pairs() -> Vec<(String, String)> {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    let pairs = UrlSearchParams::new_with_str(hash.unwrap_or_default().trim_start_matches('#'));
    let pairs = pairs.ok().and_then(|pairs| js_sys::try_iter(&pairs).ok().flatten());
    let pair = |pair: JsValue| {
        let pair: Array = pair.dyn_into().ok()?;
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    };
    pairs.into_iter().flatten().filter_map(|entry| pair(entry.ok()?)).collect()
}

/// The origin that the page came from, whatever sandbox it stands in.
pub fn own_origin() -> String {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok());
    origin.unwrap_or_default()
}

/// The origin of the page of that address; `None` where that is none.
pub fn origin_of(address: &str) -> Option<String> {
    let url = Url::new(address).ok()?;
    ["http:", "https:"].contains(&url.protocol().as_str()).then(|| url.origin())
}

/// Where the page lies, up to and with the last `/`.
pub fn page_address() -> String {
    let location = web_sys::window().map(|window| window.location());
    let part = |part: fn(&Location) -> Result<String, JsValue>| {
        location.as_ref().and_then(|location| part(location).ok()).unwrap_or_default()
    };
    let path = part(Location::pathname);
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{}{folder}/", part(Location::origin))
}

/// Whether the page is one file, which others cannot show.
pub fn is_one_file() -> bool {
    let inside = Reflect::get(&js_sys::global(), &"inside".into());
    inside.is_ok_and(|inside| !inside.is_undefined())
}

/// The pages that whoever serves this one lets talk to it in a frame, as index.html lists them.
pub fn served_origins() -> String {
    let meta = document()
        .and_then(|document| document.query_selector("meta[name=amends-hosts]").ok().flatten());
    meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_default()
}

/// Whether the page stands in a frame.
pub fn is_framed() -> bool {
    parent().is_some()
}

fn parent() -> Option<Window> {
    let window = web_sys::window()?;
    let parent = window.parent().ok().flatten()?;
    (!js_sys::Object::is(&parent, &window)).then_some(parent)
}

/// Says something, as JSON, to the page around the frame if it is of that origin; `*`: of any.
pub fn post(json: &str, origin: &str) {
    if let (Some(parent), Ok(message)) = (parent(), JSON::parse(json)) {
        // A page that is gone hears nothing.
        let _ = parent.post_message(&message, origin);
    }
}

/// Calls `heard` with the origin and the JSON of what stands under `amends` in each message of
/// the page around the frame, and of nobody else.
pub fn on_message(heard: impl Fn(&str, &str) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let parent = parent()?;
    Some(EventListener::new(&window, "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        if !event.source().is_some_and(|source| js_sys::Object::is(&source, &parent)) {
            return;
        }
        let message = Reflect::get(&event.data(), &"amends".into()).ok();
        let message = message.filter(JsValue::is_object);
        // What goes round in a circle is no JSON.
        let json = message.and_then(|message| JSON::stringify(&message).ok());
        if let Some(json) = json.and_then(|json| json.as_string()) {
            heard(&event.origin(), &json);
        }
    }))
}

/// Tells the page that is drawn here, if it is there.
pub fn tell(what: &str, text: &str) {
    if let Some(tell) = super::shared("tell").and_then(|tell| tell.dyn_into::<Function>().ok()) {
        // A page that has failed says so itself.
        let _ = tell.call2(&JsValue::NULL, &what.into(), &text.into());
    }
}

/// Says something to those who embed the page, who read it where browsers write such things.
pub fn warn(sentence: &str) {
    web_sys::console::warn_1(&sentence.into());
}

/// Watches the height of what the page shows.
struct Watch {
    observer: ResizeObserver,
    // The browser calls it as long as it is observing.
    _called: Closure<dyn FnMut()>,
}

thread_local! {
    /// For as long as the page lives.
    static WATCH: RefCell<Option<Watch>> = RefCell::default();
}

/// Reports the height of what the page shows, in CSS pixels, now and whenever it changes. The
/// height of the window does not enter into it, since that follows it.
pub fn watch_height(report: impl Fn(u32) + 'static) {
    let last = RefCell::new(None);
    let called = Closure::<dyn FnMut()>::new(move || {
        let now = height();
        if now.is_some() && last.replace(now) != now {
            now.into_iter().for_each(&report);
        }
    });
    let observer = ResizeObserver::new(called.as_ref().unchecked_ref());
    if let (Ok(observer), Some(body)) = (observer, document().and_then(|page| page.body())) {
        observer.observe(&body);
        WATCH.replace(Some(Watch { observer, _called: called }));
    }
}

/// How far down the page goes, with a dialog that lies over it.
fn height() -> Option<u32> {
    let page = document()?;
    let scrolled = web_sys::window()?.scroll_y().ok()?;
    let below = page.body()?.get_bounding_client_rect().height();
    let dialogs = page.query_selector_all("dialog[open]").ok()?;
    let dialogs = (0..dialogs.length()).filter_map(|place| dialogs.item(place)?.dyn_into().ok());
    let bottom = |dialog: Element| dialog.get_bounding_client_rect().bottom() + scrolled;
    Some(dialogs.map(bottom).fold(below, f64::max).ceil() as u32)
}

/// In a frame, which may be higher than what the reader sees of it, puts a dialog beside what
/// opened it.
pub fn place(dialog: &HtmlElement) {
    WATCH.with_borrow(|watch| {
        let Some(Watch { observer, .. }) = watch else { return };
        observer.observe(dialog);
        let opener = document().and_then(|page| page.active_element());
        let top = opener.map(|opener| opener.get_bounding_client_rect().top());
        let scrolled = web_sys::window().and_then(|window| window.scroll_y().ok());
        if let (Some(top), Some(scrolled)) = (top, scrolled) {
            let beside = format!("{}px", (top + scrolled).max(0.0) as u32);
            // A browser that refuses shows it at the top.
            let _ = dialog.style().set_property("--beside", &beside);
        }
    });
}
