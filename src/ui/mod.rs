//! The page.

pub mod charts;
pub mod components;
pub mod hooks;
pub mod pages;

use yew::prelude::*;

/// The whole page.
#[component]
pub fn App() -> Html {
    html! { <pages::Workbench /> }
}
