//! The workshop: a trainer leads a room through cases.

mod case;
mod controls;
mod desk;
mod exercises;
mod follow;
mod frame;
mod guess;
mod library;
mod paper;
mod presenter;
mod reveal;
mod room;
mod rules;
mod scale;
mod session;
mod shell;
mod texts;
mod timer;
mod view;
mod wall;
mod wall_drill;
mod wall_story;
mod write;

use web_sys::Element;
use yew::prelude::*;

use crate::house::House;
use crate::incident::Closed;
use crate::locale::Words;
use crate::platform::{Late, show_language};
use crate::ui::components::advice::{Speech, speech_in};
use crate::ui::hooks::{LateWords, PageLanguage, use_page_language, use_words_by};

/// Draws the workshop into an element, for as long as the page lives.
pub fn open(place: Element) {
    yew::Renderer::<Workshop>::with_root(place).render();
}

/// The workshop in the language of the page, once its words are there. While those of another
/// language are on their way, it stays as it is.
#[component]
fn Workshop() -> Html {
    let language = use_page_language();
    follow::use_following(&language);
    let late = use_words_by(language.current.name(), |language| Late::WorkshopWords { language });
    let shown = use_mut_ref(|| None::<&'static Words>);
    if let LateWords::Here(words) = late {
        shown.replace(Some(words));
    }
    let words = *shown.borrow();
    use_effect_with((words, language.current), |(words, chosen)| {
        let stands = words.map_or(Words::english().language(), Words::language);
        let title = words.map(|words| words.m().msg_workshop_title());
        show_language(stands, chosen.name(), title.as_deref());
    });
    let speech = use_memo(words, |words| words.map(|words| speech_in(words, &House::default())));
    match (&*speech, late) {
        (Some(speech), _) => html! {
            <ContextProvider<PageLanguage> context={language}>
                <ContextProvider<Speech> context={speech.clone()}>
                    <shell::Shell />
                </ContextProvider<Speech>>
            </ContextProvider<PageLanguage>>
        },
        (None, LateWords::Failed(retry)) => {
            let m = Words::english().m();
            let onclick = retry.reform(|_: MouseEvent| ());
            html! {
                <main class="ws-wait" role="alert">
                    <p>{ m.msg_advice_words_failed() }</p>
                    <button type="button" class="button" {onclick}>{ m.msg_advice_words_retry() }</button>
                </main>
            }
        }
        (None, _) => html! { <main class="ws-wait" aria-busy="true" /> },
    }
}
