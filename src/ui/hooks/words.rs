//! The words: of the page, and of the letters that are written in other languages.

use std::cell::RefCell;

use yew::prelude::*;

use crate::locale::Words;
use crate::platform::{self, Late};

/// The words of the page's language.
#[hook]
pub fn use_words() -> &'static Words {
    use_context::<&'static Words>().unwrap_or_else(Words::english)
}

/// Words that may still be on their way.
#[derive(Clone, PartialEq)]
pub enum LateWords {
    Coming,
    Here(&'static Words),
    /// They could not be loaded; the callback tries again.
    Failed(Callback<()>),
}

/// All words of a language, loaded when they are first asked for.
#[hook]
pub fn use_late_words(language: &'static str) -> LateWords {
    use_words_by(language, |language| Late::Words { language })
}

/// The same, asked for in a way of the caller's.
#[hook]
pub fn use_words_by(
    language: &'static str,
    what: fn(&'static str) -> Late<'static>,
) -> LateWords {
    let update = use_force_update();
    let failed = use_state(|| None);
    let load = {
        let failed = failed.setter();
        use_callback(language, move |(), language| {
            let (failed, update, language) = (failed.clone(), update.clone(), *language);
            failed.set(None);
            platform::ask(what(language), move |ftl| {
                if ftl.and_then(|ftl| words_of(language, &ftl)).is_some() {
                    update.force_update();
                } else {
                    failed.set(Some(language));
                }
            });
        })
    };
    let here = kept(language);
    {
        let load = load.clone();
        use_effect_with((language, here.is_some()), move |(_, here)| {
            if !here {
                load.emit(());
            }
        });
    }
    match here {
        Some(words) => LateWords::Here(words),
        None if *failed == Some(language) => LateWords::Failed(load),
        None => LateWords::Coming,
    }
}

thread_local! {
    /// The languages loaded so far; they stay as long as the page does.
    static KEPT: RefCell<Vec<&'static Words>> = RefCell::default();
}

fn kept(language: &str) -> Option<&'static Words> {
    KEPT.with_borrow(|kept| kept.iter().copied().find(|words| words.language() == language))
}

/// The language of these messages, read when it is first asked for; `None` when they are none.
pub fn words_of(language: &str, ftl: &str) -> Option<&'static Words> {
    kept(language).or_else(|| {
        let words: &'static Words =
            Box::leak(Box::new(Words::load(language, ftl.as_bytes()).ok()?));
        KEPT.with_borrow_mut(|kept| kept.push(words));
        Some(words)
    })
}
