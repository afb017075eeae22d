//! That a new version of the page is there.
//!
//! It stands below everything else, over the page, so that nothing moves while somebody types.

use std::cell::RefCell;

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;
use yew::prelude::*;

use crate::locale::Words;
use crate::platform;
use crate::ui::hooks::words_of;

thread_local! {
    /// The notice that stands, and where.
    static STANDING: RefCell<Option<(Element, AppHandle<Notice>)>> = const { RefCell::new(None) };
}

#[derive(Clone, PartialEq, Properties)]
struct NoticeProps {
    words: &'static Words,
    /// Loads the new version; a promise of whether it does.
    load: Function,
}

/// Draws the notice, in place of one that stands already. Nothing happens when the words are none.
pub fn notice(language: &str, ftl: &str, load: Function) {
    put_away();
    let Some((words, place)) = words_of(language, ftl).zip(platform::added("office")) else {
        return;
    };
    let props = NoticeProps { words, load };
    let handle = yew::Renderer::<Notice>::with_root_and_props(place.clone(), props).render();
    STANDING.set(Some((place, handle)));
}

fn put_away() {
    if let Some((place, handle)) = STANDING.take() {
        handle.destroy();
        place.remove();
    }
}

/// What the reader can do about it: load it, or put it off until the page is opened anew.
#[component]
fn Notice(props: &NoticeProps) -> Html {
    let m = props.words.m();
    // A line that is read out has to be there before its words are.
    let said = use_state(|| false);
    let unkept = use_state(|| false);
    {
        let said = said.setter();
        use_effect_with((), move |()| said.set(true));
    }
    let onload = {
        let (load, unkept) = (props.load.clone(), unkept.setter());
        Callback::from(move |_: MouseEvent| {
            let answer = load.call0(&JsValue::NULL).ok();
            let answer = answer.and_then(|answer| answer.dyn_into::<Promise>().ok());
            let unkept = unkept.clone();
            spawn_local(async move {
                let loads = match answer {
                    Some(promise) => JsFuture::from(promise).await.ok(),
                    None => None,
                };
                unkept.set(loads.and_then(|loads| loads.as_bool()) != Some(true));
            });
        })
    };
    let onlater = Callback::from(|_: MouseEvent| {
        // After the click has come to its own end.
        spawn_local(async { put_away() });
    });
    html! {
        <section class="notice" aria-labelledby="notice-text">
            <p id="notice-text" role="status">
                if *said { { m.msg_notice_text() } }
            </p>
            <p class="caution" role="status">
                if *unkept { { m.msg_notice_unkept() } }
            </p>
            <div class="actions">
                <button type="button" class="button main" onclick={onload}>{ m.msg_notice_load() }</button>
                <button type="button" class="button" onclick={onlater}>{ m.msg_notice_later() }</button>
            </div>
        </section>
    }
}
