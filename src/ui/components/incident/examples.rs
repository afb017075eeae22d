//! Cases to try, each loaded with one click.

use yew::prelude::*;

use crate::app::EXAMPLES;
use crate::locale::Words;

/// All examples by their titles, under a heading for an empty desk or a full one. `current` is
/// the one on the desk, as it came; `onload` gets the id of an example and its story.
pub fn examples(
    words: &'static Words,
    is_empty: bool,
    current: Option<&'static str>,
    onload: &Callback<(&'static str, String)>,
) -> Html {
    let m = words.m();
    let load = |id: &'static str| {
        onload.reform(move |_: MouseEvent| (id, words.m().msg_example_story(id)))
    };
    let is_current = |id| (current == Some(id)).then_some("true");
    html! {
        <section class="slot" aria-labelledby="examples-title">
            <h2 id="examples-title">
                if is_empty { { m.msg_example_begin() } } else { { m.msg_example_title_list() } }
            </h2>
            <ul class="examples">
                { for EXAMPLES.iter().map(|id| html! {
                    <li key={*id}>
                        <button type="button" class="example" disabled={!words.is_whole()} aria-current={is_current(*id)} onclick={load(id)}>
                            { m.msg_example_title(*id) }
                        </button>
                    </li>
                }) }
            </ul>
        </section>
    }
}
