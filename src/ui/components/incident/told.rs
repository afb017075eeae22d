//! What became of reading the story: in which language, how many facts, or why none.

use yew::prelude::*;

use crate::app::{Action, State};
use crate::incident::{Closed, Fact, Set};
use crate::locale::Words;
use crate::text::Language;
use crate::ui::components::language_list;

/// The line under the story. It is there from the start, so that nothing moves.
pub fn told(words: &Words, state: &State, dispatch: &Callback<Action>) -> Html {
    let m = words.m();
    let (told, chosen) = (&state.told, state.sheet.story_language);
    let facts: Set<Fact> = told.found.iter().map(|found| found.fact).collect();
    let retry = dispatch.reform(move |_| Action::StoryLanguage(chosen));
    let shows = !state.sheet.story.trim().is_empty();
    html! {
        <div class="told">
            if told.failed {
                <p class="caution" role="status">
                    { m.msg_story_failed() }{ " " }
                    <button type="button" class="link" onclick={retry}>{ m.msg_story_retry() }</button>
                </p>
            } else if shows {
                <p class="hint">
                    <span id="told">{ m.msg_story_read(facts.len() as u32) }</span>{ " " }
                    { language_list(
                        words, m.msg_story_language(), chosen,
                        Some(m.msg_story_as_written(told.language.map_or("none", Language::name))),
                        dispatch.reform(Action::StoryLanguage),
                    ) }
                </p>
            }
        </div>
    }
}
