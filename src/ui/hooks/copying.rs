//! Copying what stands in the page, by itself: the programs that are loaded later keep no state
//! of what was copied.

use yew::prelude::*;

use crate::platform::{copy, select};

/// A text that can be copied.
pub struct Copying {
    /// The element that shows it; selected where the browser refuses to copy.
    pub field: NodeRef,
    /// Whether the last copy worked, if it was one of this very text.
    pub worked: Option<bool>,
    pub oncopy: Callback<MouseEvent>,
}

/// A text that a button copies.
#[hook]
pub fn use_copying(text: &str) -> Copying {
    let copied = use_state(|| None::<(String, bool)>);
    let worked = copied.as_ref().filter(|(of, _)| of == text).map(|(_, worked)| *worked);
    let field = use_node_ref();
    let oncopy = {
        let (text, copied, field) = (text.to_owned(), copied.setter(), field.clone());
        Callback::from(move |_: MouseEvent| {
            let (of, copied, field) = (text.clone(), copied.clone(), field.clone());
            copy(&text, move |worked| {
                if !worked {
                    select(&field);
                }
                copied.set(Some((of, worked)));
            });
        })
    };
    Copying { field, worked, oncopy }
}
