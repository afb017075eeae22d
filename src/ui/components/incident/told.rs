//! What became of reading the story: in which language, how many facts, or why none.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::{Action, State};
use crate::incident::{Closed, Fact, Set};
use crate::locale::Words;
use crate::text::Language;

/// The line under the story. It is there from the start, so that nothing moves.
pub fn told(words: &Words, state: &State, dispatch: &Callback<Action>) -> Html {
    let m = words.m();
    let (told, chosen) = (&state.told, state.sheet.story_language);
    let facts: Set<Fact> = told.found.iter().map(|found| found.fact).collect();
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            dispatch.emit(Action::StoryLanguage(Language::parse(&list.value())));
        })
    };
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
                    <select class="quiet" aria-label={m.msg_story_language()} {onchange}>
                        <option value="" selected={chosen.is_none()}>
                            { m.msg_story_as_written(told.language.map_or("none", Language::name)) }
                        </option>
                        { for Language::ALL.iter().map(|language| html! {
                            <option key={language.name()} value={language.name()}
                                selected={chosen == Some(*language)} lang={language.name()}>
                                { m.msg_language_self(language.name()) }
                            </option>
                        }) }
                    </select>
                </p>
            }
        </div>
    }
}
