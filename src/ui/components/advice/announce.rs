//! The result, said once when it has come to rest.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct AnnouncerProps {
    /// The result in one sentence.
    pub says: AttrValue,
}

/// How long a result must stand before it is said, in milliseconds: a list of chips may
/// be set one after the other.
const REST: u32 = 1_200;

/// A polite live region. It keeps silent about what stands when the page opens.
#[component]
pub fn Announcer(props: &AnnouncerProps) -> Html {
    let said = use_state(AttrValue::default);
    let first = use_mut_ref(|| true);
    {
        let said = said.clone();
        use_effect_with(props.says.clone(), move |says| {
            let quiet = first.replace(false);
            let says = says.clone();
            let timer = (!quiet).then(|| Timeout::new(REST, move || said.set(says)));
            move || drop(timer)
        });
    }
    html! { <p class="unseen" role="status" aria-live="polite">{ (*said).clone() }</p> }
}
