//! Counts what the page asks the network for.

use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    PerformanceEntry, PerformanceObserver, PerformanceObserverEntryList, PerformanceObserverInit,
};

/// Counts for as long as it lives.
pub struct Requests {
    observer: PerformanceObserver,
    // The browser calls it as long as it is observing.
    _called: Closure<dyn FnMut(PerformanceObserverEntryList)>,
}

impl Drop for Requests {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// The page's own parts that are loaded when they are wanted: files, their digests, and the page
/// once more as a preview of a frame. A request for one carries nothing but its name.
const OWN_PARTS: [&str; 3] = ["/late/", "/integrity.json", "/?embed=1"];

/// Reports each batch of requests that the page makes from now on, to whatever address, but
/// for its own parts: the sum should stay at nought. `None` where the browser does not tell.
pub fn count_requests(report: impl Fn(u32) + 'static) -> Option<Requests> {
    // An entry comes some time after its request: those of the start are not counted.
    let start = web_sys::window()?.performance()?.now();
    let called = Closure::new(move |list: PerformanceObserverEntryList| {
        let entries = list.get_entries();
        let later = |entry: &JsValue| {
            let entry: &PerformanceEntry = entry.unchecked_ref();
            let name = entry.name();
            entry.start_time() >= start && !OWN_PARTS.iter().any(|part| name.contains(part))
        };
        report(entries.iter().filter(later).count() as u32);
    });
    let observer = PerformanceObserver::new(called.as_ref().unchecked_ref()).ok()?;
    let kinds = Array::of1(&"resource".into());
    observer.observe(&PerformanceObserverInit::new(&kinds));
    Some(Requests { observer, _called: called })
}

/// The files that the page has asked for since it was opened, as `(from here, from elsewhere)`.
pub fn requested() -> (Vec<String>, Vec<String>) {
    let window = web_sys::window();
    let origin = window.as_ref().and_then(|window| window.location().origin().ok());
    let origin = origin.unwrap_or_default();
    let entries = window.and_then(|window| window.performance());
    let entries = entries.map(|performance| performance.get_entries_by_type("resource"));
    let names = entries.iter().flat_map(Array::iter);
    let names = names.map(|entry| entry.unchecked_into::<PerformanceEntry>().name());
    names.partition(|name| name.starts_with(&origin))
}
