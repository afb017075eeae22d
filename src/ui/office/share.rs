//! A link to the case, the same as a code to scan, and the case as a file; and Amends in a page of
//! one's own.

use std::rc::Rc;

use yew::prelude::*;

use super::embed::Embed;
use super::tick::tick;
use crate::app::{Houses, Saved};
use crate::platform::{download, is_one_file, link_to};
use crate::share::LONGEST_LINK;
use crate::ui::charts::code;
use crate::ui::components::Tabs;
use crate::ui::components::advice::use_speech;
use crate::ui::hooks::{Copying, use_copying};

#[derive(Clone, PartialEq, Properties)]
pub struct ShareProps {
    pub saved: Rc<Saved>,
    pub houses: Rc<Houses>,
}

/// Ways to give something to others.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let tab = use_state(|| 0);
    let of_case = html! { <ShareCase saved={props.saved.clone()} /> };
    // No other page can show one that is a file.
    if is_one_file() {
        return of_case;
    }
    let onselect = {
        let tab = tab.setter();
        Callback::from(move |place| tab.set(place))
    };
    let tabs: Vec<AttrValue> = ["case", "page"].map(|tab| m.msg_embed_tab(tab).into()).into();
    let inside = match *tab {
        0 => of_case,
        _ => html! { <Embed saved={props.saved.clone()} houses={props.houses.clone()} /> },
    };
    html! {
        <Tabs id="share" label={m.msg_embed_tabs()} {tabs} selected={*tab} {onselect}>{ inside }</Tabs>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ShareCaseProps {
    saved: Rc<Saved>,
}

/// Ways to give the case to somebody else.
#[component]
fn ShareCase(props: &ShareCaseProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let sheet = &props.saved.sheet;
    let (story, names) = (use_state(|| false), use_state(|| false));
    let link = sheet.linked(*story, *names).write().map(|case| link_to(&case));
    let Copying { field, worked, oncopy } = use_copying(link.as_deref().unwrap_or(""));
    let qr = use_memo((speech.clone(), link.clone().ok()), |(speech, link)| {
        code(link.as_deref()?, speech.words.m().msg_share_code())
    });
    let along = |what: &UseStateHandle<bool>, label: String| {
        let (ticked, what) = (**what, what.setter());
        tick(label, ticked, Callback::from(move |now| what.set(now)))
    };
    let onfile = {
        let saved = props.saved.clone();
        Callback::from(move |_: MouseEvent| {
            let alone = Saved { kept: Vec::new(), ..(*saved).clone() };
            download("amends-case.json", &alone.text());
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
                        { for worked.map(|worked| if worked { m.msg_share_copied() } else { m.msg_share_selected() }) }
                    </p>
                    { match &*qr {
                        Some(code) => html! { <div class="share-code">{ code.clone() }<p class="hint">{ m.msg_share_scan() }</p></div> },
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
