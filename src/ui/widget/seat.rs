//! Where the advisor of one element is drawn.
//!
//! A seat outlives its element and is taken by the next one: Yew never lets go of the listeners of
//! a root, nor, by them, of what stands around it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::Element;
use yew::AppHandle;
use yew::prelude::*;

use super::guest::Guest;
use super::view::View;
use crate::app::Action;
use crate::platform::{self, Key};

thread_local! {
    static FREE: RefCell<Vec<Seat>> = const { RefCell::new(Vec::new()) };
}

/// Who sits there.
type Sitting = Rc<RefCell<Option<Rc<Guest>>>>;

/// A place in the page, to draw into.
pub struct Seat {
    pub place: Element,
    app: AppHandle<Taken>,
    sitting: Sitting,
    _listeners: Vec<EventListener>,
}

#[derive(Clone, PartialEq, Properties)]
struct TakenProps {
    guest: Option<Rc<Guest>>,
}

#[component]
fn Taken(props: &TakenProps) -> Html {
    match &props.guest {
        // With each guest everything begins anew.
        Some(guest) => html! { <View key={guest.number()} guest={guest.clone()} /> },
        None => html! { <div hidden=true /> },
    }
}

impl Seat {
    /// A free seat for a guest; `None` where the browser has no document.
    pub fn take(guest: Rc<Guest>) -> Option<Self> {
        let mut seat = FREE.with_borrow_mut(Vec::pop).or_else(Self::new)?;
        seat.sitting.replace(Some(guest.clone()));
        seat.app.update(TakenProps { guest: Some(guest) });
        Some(seat)
    }

    /// Gets up from it.
    pub fn leave(mut self) {
        platform::leave(&self.place);
        self.sitting.take();
        self.app.update(TakenProps { guest: None });
        self.place.remove();
        FREE.with_borrow_mut(|free| free.push(self));
    }

    fn new() -> Option<Self> {
        let place = platform::apart("place")?;
        let sitting = Sitting::default();
        let mut listeners = platform::on_coming(&place);
        listeners.extend(keys(&place, &sitting));
        let props = TakenProps { guest: None };
        let app = yew::Renderer::<Taken>::with_root_and_props(place.clone(), props).render();
        Some(Self { place, app, sitting, _listeners: listeners })
    }
}

/// The keys of the whole page work inside of the place alone.
fn keys(place: &Element, sitting: &Sitting) -> Option<EventListener> {
    let sitting = sitting.clone();
    Some(platform::on_keys_in(place, move |key| {
        let action = match key {
            Key::Undo => Action::Undo,
            Key::Redo => Action::Redo,
            Key::Keys | Key::NextFinding | Key::LastFinding | Key::Close => return,
        };
        let guest = sitting.borrow().clone();
        if let Some(guest) = guest {
            guest.user(action);
        }
    }))
}
