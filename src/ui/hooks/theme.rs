//! The theme: chosen, shown and kept.

use yew::prelude::*;

use crate::incident::Closed;
use crate::platform::{BrowserStore, Theme, show_theme};
use crate::ports::Store;

/// Where the browser keeps it; `web/theme.js` reads the same.
const NAME: &str = "amends.theme";

/// The theme in force, and a way to change it.
#[hook]
pub fn use_theme() -> (Theme, Callback<Theme>) {
    let theme = use_state(|| {
        let kept = BrowserStore.get(NAME).ok().flatten();
        kept.and_then(|name| Theme::parse(&name)).unwrap_or(Theme::System)
    });
    let choose = {
        let theme = theme.clone();
        Callback::from(move |chosen: Theme| {
            show_theme(chosen);
            // Where nothing is kept, the choice holds until the page is left.
            let _ = BrowserStore.put(NAME, chosen.name());
            theme.set(chosen);
        })
    };
    (*theme, choose)
}
