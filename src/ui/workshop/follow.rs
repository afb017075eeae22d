//! The wall has the language and the colours that are chosen in the trainer's window.

use yew::prelude::*;

use crate::incident::Closed;
use crate::platform::{BrowserStore, Way, on_kept_elsewhere, show_look, workshop_way};
use crate::ports::Store;
use crate::text::Language;
use crate::ui::hooks::{LANGUAGE, LOOK, PageLanguage};

/// Follows them for as long as the window shows the wall.
#[hook]
pub fn use_following(language: &PageLanguage) {
    let choose = language.choose.clone();
    use_effect_with((), move |()| {
        let language = on_kept_elsewhere(LANGUAGE, move || {
            wanted(LANGUAGE).and_then(|name| Language::parse(&name)).iter().for_each(|chosen| {
                choose.emit(*chosen);
            });
        });
        let look = on_kept_elsewhere(LOOK, || {
            wanted(LOOK).iter().for_each(|look| show_look(look));
        });
        move || drop((language, look))
    });
}

/// What another window keeps under a name; `None` where this one is not the wall.
fn wanted(name: &str) -> Option<String> {
    let is_wall = workshop_way() == Some(Way::Wall);
    is_wall.then(|| BrowserStore.get(name).ok().flatten()).flatten()
}
