//! The page.

pub mod charts;
pub mod components;
pub mod hooks;
pub mod pages;

use yew::prelude::*;

use crate::locale::Words;
use hooks::{LateWords, use_late_words};

/// The whole page. It begins with the words that it carries, and goes on with all of them as
/// soon as they are there.
#[component]
pub fn App() -> Html {
    let first = Words::english();
    let late = use_late_words("en");
    let words = match late {
        LateWords::Here(words) => words,
        _ => first,
    };
    html! {
        <ContextProvider<&'static Words> context={words}>
            <ContextProvider<LateWords> context={late}>
                <pages::Workbench />
            </ContextProvider<LateWords>>
        </ContextProvider<&'static Words>>
    }
}
