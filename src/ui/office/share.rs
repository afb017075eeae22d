//! A link to the case, the same as a code to scan, and the case as a file.

use std::rc::Rc;

use yew::prelude::*;

use super::tick::tick;
use crate::app::{Saved, State};
use crate::platform::{download, link_to};
use crate::share::LONGEST_LINK;
use crate::ui::charts::code;
use crate::ui::components::advice::use_speech;
use crate::ui::hooks::{Copying, use_copying};

#[derive(Clone, PartialEq, Properties)]
pub struct ShareProps {
    pub saved: Rc<Saved>,
}

/// Ways to give the case to somebody else.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let sheet = &props.saved.sheet;
    let (story, names) = (use_state(|| false), use_state(|| false));
    let link = sheet.linked(*story, *names).write().map(|case| link_to(&case));
    let Copying { field, worked: copied, oncopy } = use_copying(link.as_deref().unwrap_or(""));
    let along = |what: &UseStateHandle<bool>, label: String| {
        let (ticked, what, copied) = (**what, what.clone(), copied.clone());
        let set = Callback::from(move |now: bool| {
            copied.set(None);
            what.set(now);
        });
        tick(label, ticked, set)
    };
    let onfile = {
        let saved = props.saved.clone();
        Callback::from(move |_: MouseEvent| {
            let alone = Saved { kept: Vec::new(), ..(*saved).clone() };
            download("amends-case.json", &Saved::write(&State::from(alone)));
        })
    };
    let shared = match &link {
        Ok(link) => {
            html! {
                <>
                    <div>
                        // The page as one file: nobody else has it in that place.
                        if link.starts_with("file:") { <p class="caution">{ m.msg_share_here() }</p> }
                    </div>
                    <p class="share-link" ref={field} tabindex="0" aria-label={m.msg_share_link()}>{ link }</p>
                    <div class="actions">
                        <button type="button" class="button main" onclick={oncopy}>{ m.msg_share_copy() }</button>
                        <span class="hint">{ m.msg_share_length(speech.count(link.len() as u32)) }</span>
                    </div>
                    <p class="report" role="status">
                        { for (*copied).map(|worked| if worked { m.msg_share_copied() } else { m.msg_share_selected() }) }
                    </p>
                    { match code(link, m.msg_share_code()) {
                        Some(code) => html! { <div class="share-code">{ code }<p class="hint">{ m.msg_share_scan() }</p></div> },
                        None => html! { <p class="caution">{ m.msg_share_no_code() }</p> },
                    } }
                </>
            }
        }
        Err(_) => html! {
            <p class="caution" role="status">{ m.msg_share_too_long(speech.count(LONGEST_LINK as u32)) }</p>
        },
    };
    html! {
        <>
            <p>{ m.msg_share_what() }</p>
            <div class="checks">
                { along(&story, m.msg_share_story()) }
                { along(&names, m.msg_share_names()) }
            </div>
            { shared }
            <div class="actions">
                <button type="button" class="button small" onclick={onfile}>{ m.msg_share_file() }</button>
                <span class="hint">{ m.msg_share_file_what() }</span>
            </div>
        </>
    }
}
