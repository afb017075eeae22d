//! What stands in the place of the browser's storage in a frame; src/platform/storage.rs calls it
//! as it would call that.

use std::rc::Rc;

use amends::ui::frame::Frame;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Keeps what the page keeps for as long as the frame is there.
#[wasm_bindgen]
pub struct FrameStore(Rc<Frame>);

impl FrameStore {
    pub fn new(frame: Rc<Frame>) -> Self {
        Self(frame)
    }
}

#[wasm_bindgen]
impl FrameStore {
    #[wasm_bindgen(js_name = getItem)]
    pub fn get_item(&self, name: &str) -> Option<String> {
        self.0.kept(name)
    }

    /// Takes the case to the host, and says that nothing is kept of it.
    #[wasm_bindgen(js_name = setItem)]
    pub fn set_item(&self, name: &str, text: &str) -> Result<(), JsValue> {
        self.0.keep(name, text);
        Err(JsValue::NULL)
    }

    #[wasm_bindgen(js_name = removeItem)]
    pub fn remove_item(&self, name: &str) {
        self.0.forget(name);
    }

    pub fn key(&self, place: usize) -> Option<String> {
        self.0.name(place)
    }

    #[wasm_bindgen(getter)]
    pub fn length(&self) -> usize {
        self.0.count()
    }

    /// The page is drawn.
    pub fn drawn(&self) {
        self.0.clone().drawn();
    }
}
