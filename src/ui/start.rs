//! What is done before the page is drawn, each by itself, so that the browser can answer in
//! between.

use std::cell::RefCell;

use yew::Callback;

use crate::advice::{Case, Policy, advise};
use crate::app::{Action, Saved, Storage, Whose};
use crate::incident::Closed;
use crate::locale::Words;
use crate::text::Language;

/// Reads the words that the program carries.
pub fn words() {
    Words::english();
}

/// Lets the engine make its draws, and the browser compile it: the first advice takes six
/// times as long as any after it.
pub fn engine() {
    advise(&Case::default(), &Policy::default());
}

/// How the page is changed, and how its language is.
type Desk = (Callback<Action>, Callback<Language>);

thread_local! {
    /// Of the page, once it is drawn.
    static DESK: RefCell<Option<Desk>> = RefCell::default();
}

/// Lets the page be changed from outside.
pub fn listen(dispatch: Callback<Action>, choose: Callback<Language>) {
    DESK.replace(Some((dispatch, choose)));
}

/// Changes the page as the host of its frame wants it (src/ui/frame.rs), or keeps what an open
/// dialog holds (src/ui/office). What is none of that changes nothing.
pub fn tell(what: &str, text: &str) {
    let Some((dispatch, choose)) = DESK.with_borrow(Clone::clone) else { return };
    match what {
        "language" => Language::parse(text).iter().for_each(|language| choose.emit(*language)),
        "policy" => dispatch.emit(Action::Policy(Whose::Site, text.to_owned())),
        "noted-cases" => dispatch.emit(Action::NotedCases(text.to_owned())),
        "noted-policy" => dispatch.emit(Action::NotedPolicy(text.to_owned())),
        // Nothing outlives a frame.
        "unkept" => dispatch.emit(Action::Storage(Storage::Blocked)),
        _ => {
            if let Ok(saved) = Saved::read(text) {
                dispatch.emit(Action::Restored(Box::new(saved)));
            }
        }
    }
}
