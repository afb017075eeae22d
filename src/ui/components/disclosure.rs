//! A button that opens what stands below it. What is closed is not in the document.

use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct DisclosureProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// What the button says.
    pub summary: Html,
    #[prop_or_default]
    pub class: Classes,
    /// What stands below it; built only while it is open.
    pub inside: Callback<(), Html>,
}

/// A button that opens what stands below it.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    let open = use_state(|| false);
    let onclick = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    html! {
        <div class={classes!("disclosure", props.class.clone())}>
            <button
                type="button" class="disclosure-button" {onclick}
                aria-expanded={open.to_string()} aria-controls={props.id.clone()}
            >
                { props.summary.clone() }
            </button>
            <div class="disclosed" id={props.id.clone()}>
                if *open { { props.inside.emit(()) } }
            </div>
        </div>
    }
}
