//! Copying what stands in the page, by itself: the programs that are loaded later keep no state
//! of what was copied.

use yew::prelude::*;

use crate::platform::{copy, select};

/// A text that can be copied.
pub struct Copying {
    /// The element that shows it; selected where the browser refuses to copy.
    pub field: NodeRef,
    /// Whether the last copy worked, if there was one.
    pub worked: UseStateHandle<Option<bool>>,
    pub oncopy: Callback<MouseEvent>,
}

/// A text that a button copies.
#[hook]
pub fn use_copying(text: &str) -> Copying {
    let worked = use_state(|| None::<bool>);
    let field = use_node_ref();
    let oncopy = {
        let (text, worked, field) = (text.to_owned(), worked.setter(), field.clone());
        Callback::from(move |_: MouseEvent| {
            let (worked, field) = (worked.clone(), field.clone());
            copy(&text, move |done| {
                if !done {
                    select(&field);
                }
                worked.set(Some(done));
            });
        })
    };
    Copying { field, worked, oncopy }
}
