//! The widget: a program of its own, which draws the advisors of all elements in a page.
//!
//! web/widget.js calls it.

use std::cell::RefCell;
use std::panic::PanicHookInfo;
use std::rc::Rc;

use amends::host::Setting;
use amends::incident::Closed;
use amends::platform;
use amends::ui::start;
use amends::ui::widget::{Guest, Seat};
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

fn main() {}

thread_local! {
    static STOPPED: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Makes the program ready: `files` loads what is wanted later, `stopped` is called with the reason
/// when the program cannot go on.
#[wasm_bindgen]
pub fn begin(files: JsValue, stopped: Function) {
    STOPPED.set(Some(stopped));
    yew::set_custom_panic_hook(Box::new(|info: &PanicHookInfo<'_>| {
        let stopped = STOPPED.with_borrow(Clone::clone);
        if let Some(stopped) = stopped {
            // Whatever comes of it, the program ends here.
            let _ = stopped.call1(&JsValue::NULL, &info.to_string().into());
        }
    }));
    platform::ask_of(files);
    start::words();
    start::engine();
}

/// The advisor of one element.
#[wasm_bindgen]
pub struct Advisor {
    guest: Rc<Guest>,
    seat: Option<Seat>,
}

#[wasm_bindgen]
impl Advisor {
    /// `around` is the language of what stands around the element; `says` is called with the name of
    /// an event and its details as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(around: &str, says: Function) -> Self {
        Self { guest: Guest::new(around, says), seat: None }
    }

    /// Draws it; what it is drawn into. To be called once, when all is set that was set before.
    pub fn draw(&mut self) -> Option<Element> {
        self.seat = Seat::take(self.guest.clone());
        self.seat.as_ref().map(|seat| seat.place.clone())
    }

    /// Sets an attribute, or takes it back; a sentence when that was refused, else blank.
    pub fn set(&self, name: &str, value: Option<String>) -> String {
        match Setting::parse(name) {
            Some(setting) => self.guest.set(setting, value.as_deref()).err().unwrap_or_default(),
            None => String::new(),
        }
    }

    /// Whether events may carry what the user wrote.
    #[wasm_bindgen(js_name = shareText)]
    pub fn share_text(&self, share: bool) {
        self.guest.share_text(share);
    }

    /// Takes what the host gives: `incident`, or JSON for `facts`, `policy`, `state`; a sentence when
    /// that was refused, else blank.
    pub fn give(&self, what: &str, text: &str) -> String {
        self.guest.give(what, text).err().unwrap_or_default()
    }

    /// What stands there now: `incident`, or JSON for `facts`, `state`, `result`.
    pub fn get(&self, what: &str) -> String {
        self.guest.get(what)
    }

    /// Back to the beginning.
    pub fn reset(&self) {
        self.guest.reset();
    }

    /// Takes it out of the page.
    pub fn leave(mut self) {
        self.guest.close();
        if let Some(seat) = self.seat.take() {
            seat.leave();
        }
    }
}
