//! The colours: chosen, shown and kept.

use yew::prelude::*;

use crate::app::Look;
use crate::platform::{BrowserStore, show_look};
use crate::ports::Store;

/// Where the browser keeps them; `web/theme.js` reads the same.
pub const LOOK: &str = "amends.theme";

/// How the page looks, and a way to change it.
#[hook]
pub fn use_look() -> (Look, Callback<Look>) {
    let look = use_state(|| {
        let kept = BrowserStore.get(LOOK).ok().flatten();
        kept.and_then(|name| Look::parse(&name)).unwrap_or(Look::SYSTEM)
    });
    let choose = {
        let look = look.clone();
        Callback::from(move |chosen: Look| {
            let name = chosen.name();
            show_look(&name);
            // Where nothing is kept, the choice holds until the page is left.
            let _ = BrowserStore.put(LOOK, &name);
            look.set(chosen);
        })
    };
    (*look, choose)
}
