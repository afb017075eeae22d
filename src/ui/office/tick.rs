//! A tick with its label.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A tick; `set` is told whether it is on.
pub fn tick(label: String, on: bool, set: Callback<bool>) -> Html {
    let onchange =
        set.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    html! { <label class="office-tick"><input type="checkbox" checked={on} {onchange} />{ label }</label> }
}
