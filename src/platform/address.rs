//! The address of the workshop: of its first view, of the wall, of a case.

use gloo::events::EventListener;
use web_sys::Location;

/// What the fragment begins with; web/boot.js looks for the same.
const WORKSHOP: &str = "#workshop";
/// What follows for the wall.
const WALL: &str = "-wall";

/// Where the address leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    Workshop,
    Wall,
    /// A case, as its link names it.
    Case(String),
}

/// Where the address leads; `None` outside the workshop.
pub fn workshop_way() -> Option<Way> {
    let hash = location()?.hash().ok()?;
    let rest = hash.strip_prefix(WORKSHOP)?;
    Some(match rest.strip_prefix('=') {
        Some(case) => Way::Case(case.to_owned()),
        None if rest == WALL => Way::Wall,
        None => Way::Workshop,
    })
}

/// This page's address with that way in the workshop.
pub fn workshop_link(way: &Way) -> String {
    let address = location().and_then(|location| location.href().ok()).unwrap_or_default();
    let bare = address.split('#').next().unwrap_or_default();
    match way {
        Way::Workshop => format!("{bare}{WORKSHOP}"),
        Way::Wall => format!("{bare}{WORKSHOP}{WALL}"),
        Way::Case(case) => format!("{bare}{WORKSHOP}={case}"),
    }
}

/// Calls `changed` whenever another fragment stands in the address.
pub fn on_address(changed: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| changed()))
}

fn location() -> Option<Location> {
    web_sys::window().map(|window| window.location())
}
