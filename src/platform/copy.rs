//! The copy of the page that the browser keeps for use without a network. The worker in
//! web/offline.js makes it; web/keep.js registers it.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, CacheStorage, Request, ServiceWorkerRegistration};

/// The addresses of the files in it; none where there is no copy.
pub async fn kept_copy() -> Vec<String> {
    let Some((worker, caches)) = keeper().await else { return Vec::new() };
    let mut addresses = Vec::new();
    for name in names(&worker, &caches).await {
        let Some(cache) = done::<Cache>(caches.open(&name)).await else { continue };
        let files = done::<Array>(cache.keys()).await.unwrap_or_default();
        let address = |file: JsValue| file.unchecked_into::<Request>().url();
        addresses.extend(files.iter().map(address));
    }
    addresses
}

/// Takes the copy away, and the worker that keeps it. Both come back when the page is opened the
/// next time.
pub async fn forget_copy() {
    let Some((worker, caches)) = keeper().await else { return };
    // The worker first, so that it fills nothing again. What is not there need not be forgotten.
    if let Ok(going) = worker.unregister() {
        let _ = JsFuture::from(going).await;
    }
    for name in names(&worker, &caches).await {
        let _ = JsFuture::from(caches.delete(&name)).await;
    }
}

/// The worker of this page and where it keeps the copy. Browsers have neither where somebody on
/// the way could change the page.
async fn keeper() -> Option<(ServiceWorkerRegistration, CacheStorage)> {
    let window = web_sys::window()?;
    let workers = window.navigator().service_worker();
    if workers.is_undefined() {
        return None;
    }
    let worker = done(workers.get_registration()).await?;
    Some((worker, window.caches().ok()?))
}

/// The names of our caches; other pages of the same site have theirs.
async fn names(worker: &ServiceWorkerRegistration, caches: &CacheStorage) -> Vec<String> {
    let ours = format!("amends {} ", worker.scope());
    let names = done::<Array>(caches.keys()).await.unwrap_or_default();
    names.iter().filter_map(|name| name.as_string()).filter(|n| n.starts_with(&ours)).collect()
}

async fn done<T: JsCast>(promise: Promise) -> Option<T> {
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}
