//! What the browser keeps for this page.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage, Window};

use crate::ports::{Store, StoreError};

/// The browser's storage. It may be switched off, full, or emptied between two calls.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserStore;

impl Store for BrowserStore {
    fn get(&self, name: &str) -> Result<Option<String>, StoreError> {
        storage()?.get_item(name).map_err(|_| StoreError::Blocked)
    }

    fn put(&self, name: &str, text: &str) -> Result<(), StoreError> {
        storage()?.set_item(name, text).map_err(|error| why(&error))
    }

    fn remove(&self, name: &str) -> Result<(), StoreError> {
        storage()?.remove_item(name).map_err(|_| StoreError::Blocked)
    }

    fn forget_all(&self) -> Result<(), StoreError> {
        let storage = storage()?;
        let count = storage.length().map_err(|_| StoreError::Blocked)?;
        let names = (0..count).filter_map(|place| storage.key(place).ok().flatten());
        // Other pages of the same site keep theirs.
        let ours: Vec<String> = names.filter(|name| name.starts_with(OURS)).collect();
        ours.iter().try_for_each(|name| self.remove(name))
    }
}

/// What the names of our texts begin with.
const OURS: &str = "amends.";

// Asked for each time: where storage is blocked the mere question throws. In a frame there is
// another one in its place (web/files.js).
fn storage() -> Result<Storage, StoreError> {
    if let Some(store) = super::shared("store") {
        return Ok(store.unchecked_into());
    }
    let window: Option<Window> = web_sys::window();
    window.and_then(|window| window.local_storage().ok().flatten()).ok_or(StoreError::Blocked)
}

fn why(error: &JsValue) -> StoreError {
    match error.dyn_ref::<DomException>() {
        Some(error) if error.name() == "QuotaExceededError" => StoreError::Full,
        _ => StoreError::Blocked,
    }
}
