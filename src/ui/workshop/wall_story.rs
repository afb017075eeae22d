//! A story on the wall, as big as the wall has room for.

use gloo::events::EventListener;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::platform;

#[derive(Clone, PartialEq, Properties)]
pub struct WallStoryProps {
    pub story: String,
    pub lang: Option<String>,
    /// Whether a clock stands above it: that takes room.
    pub clock: bool,
}

/// The story. How much room its letters need hangs on the fonts of the machine, so it is measured,
/// and anew when the window changes.
#[component]
pub fn WallStory(props: &WallStoryProps) -> Html {
    let WallStoryProps { story, lang, .. } = props;
    let text = use_node_ref();
    let fit = {
        let text = text.clone();
        move || text.cast::<HtmlElement>().iter().for_each(platform::fit)
    };
    use_effect({
        let fit = fit.clone();
        move || fit()
    });
    use_effect_with((), move |()| {
        let listener =
            web_sys::window().map(|window| EventListener::new(&window, "resize", move |_| fit()));
        move || drop(listener)
    });
    html! { <p class="ws-text" lang={lang.clone()} ref={text}>{ story }</p> }
}
