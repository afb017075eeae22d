//! The words of the page.

use yew::prelude::*;

use crate::locale::Words;

/// The words of the page's language.
#[hook]
pub fn use_words() -> &'static Words {
    use_context::<&'static Words>().unwrap_or_else(Words::english)
}
