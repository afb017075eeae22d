//! The story in the manager's own words.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::wording::grouped;
use crate::app::{Action, Sheet};
use crate::locale::Words;
use crate::ui::hooks::use_words;

#[derive(Clone, PartialEq, Properties)]
pub struct StoryProps {
    pub story: AttrValue,
    /// Characters that are not kept.
    pub cut: usize,
    pub dispatch: Callback<Action>,
}

/// The field for the story. It grows with its text (styles/story.css).
#[component]
pub fn Story(props: &StoryProps) -> Html {
    let words = use_words();
    let oninput = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: InputEvent| {
            let field: HtmlTextAreaElement = event.target_unchecked_into();
            dispatch.emit(Action::Story(field.value()));
        })
    };
    html! {
        <div class="story-field">
            <textarea id="story" class="story" rows="6" aria-labelledby="story-title"
                aria-describedby="story-hint story-cut" spellcheck="true"
                value={props.story.clone()} {oninput} />
            <p id="story-cut" class="field-error" role="status">
                if props.cut > 0 { { cut(words, props.cut) } }
            </p>
        </div>
    }
}

fn cut(words: &Words, cut: usize) -> String {
    let number = |n: usize| grouped(words, n);
    words.m().msg_story_cut(number(Sheet::LONGEST_STORY), number(cut))
}
