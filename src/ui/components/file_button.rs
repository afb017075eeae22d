//! A button that takes in a file.

use yew::prelude::*;

use crate::platform::read_chosen;

/// A button to choose a JSON file with. `onread` gets its text; `None` when it is too large or
/// cannot be read.
pub fn file_button(label: String, onread: Callback<Option<String>>) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let onread = onread.clone();
        read_chosen(&event, move |text| onread.emit(text));
    });
    html! {
        <label class="button small file">
            { label }
            <input type="file" accept="application/json,.json" {onchange} />
        </label>
    }
}
