//! Cases to try, each loaded with one click.

use yew::prelude::*;

use crate::app::EXAMPLES;
use crate::ui::hooks::use_words;

#[derive(Clone, PartialEq, Properties)]
pub struct ExamplesProps {
    /// Whether there is nothing on the desk yet.
    pub is_empty: bool,
    /// The example on the desk, as it came.
    pub current: Option<&'static str>,
    /// The id of an example and its story.
    pub onload: Callback<(&'static str, String)>,
}

/// All examples by their titles.
#[component]
pub fn Examples(props: &ExamplesProps) -> Html {
    let words = use_words();
    let m = words.m();
    let load = |id: &'static str| {
        props.onload.reform(move |_: MouseEvent| (id, words.m().msg_example_story(id)))
    };
    let current = |id| (props.current == Some(id)).then_some("true");
    html! {
        <section class="slot" aria-labelledby="examples-title">
            <h2 id="examples-title">
                if props.is_empty { { m.msg_example_begin() } } else { { m.msg_example_title_list() } }
            </h2>
            <ul class="examples">
                { for EXAMPLES.iter().map(|id| html! {
                    <li key={*id}>
                        <button type="button" class="example" aria-current={current(*id)} onclick={load(id)}>
                            { m.msg_example_title(*id) }
                        </button>
                    </li>
                }) }
            </ul>
        </section>
    }
}
