//! The page.

pub mod charts;
pub mod components;
#[cfg(feature = "office")]
pub mod frame;
pub mod hooks;
#[cfg(feature = "office")]
pub mod office;
pub mod pages;
pub mod start;
#[cfg(feature = "widget")]
pub mod widget;
#[cfg(feature = "workshop")]
pub mod workshop;

use yew::prelude::*;

use crate::incident::Closed;
use crate::locale::Words;
use crate::platform::show_language;
use hooks::{LateWords, PageLanguage, use_late_words, use_page_language};

/// The whole page. It begins with the words that it carries, and goes on with all of its
/// language as soon as they are there.
#[component]
pub fn App() -> Html {
    let language = use_page_language();
    let late = use_late_words(language.current.name());
    let words = match late {
        LateWords::Here(words) => words,
        _ => Words::english(),
    };
    use_effect_with((words, language.current), |(words, chosen)| {
        let title = words.is_whole().then(|| words.m().msg_shell_title());
        show_language(words.language(), chosen.name(), title.as_deref());
    });
    // Outermost what depends on nothing; each inner one depends on those around it.
    html! {
        <ContextProvider<PageLanguage> context={language}>
            <ContextProvider<LateWords> context={late}>
                <ContextProvider<&'static Words> context={words}>
                    <pages::Workbench />
                </ContextProvider<&'static Words>>
            </ContextProvider<LateWords>>
        </ContextProvider<PageLanguage>>
    }
}
