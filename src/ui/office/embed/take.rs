//! The code to take away, what its page has to allow, where it goes, and how it looks.

use std::rc::Rc;

use yew::prelude::*;

use super::Digests;
use super::choices::choice;
use crate::host::{Embedding, Way};
use crate::paper::Speech;
use crate::ui::components::advice::use_speech;
use crate::ui::hooks::{Copying, use_copying};
use crate::ui::office::tick::tick;

#[derive(Clone, PartialEq, Properties)]
pub struct TakeProps {
    pub embedding: Embedding,
    pub digests: Rc<Digests>,
}

/// Where code is pasted.
const PLACES: [&str; 6] = ["page", "sharepoint", "confluence", "wordpress", "react", "vue"];

/// What comes of the choices.
#[component]
pub fn Take(props: &TakeProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let TakeProps { embedding, digests } = props;
    let code = embedding.code(&|file| digests.get(file).cloned());
    let Copying { field, worked, oncopy } = use_copying(&code);
    let place = use_state(|| PLACES[0]);
    let preview = use_state(|| false);
    let onplace = {
        let place = place.setter();
        Callback::from(move |name: String| {
            place.set(PLACES.into_iter().find(|known| *known == name).unwrap_or(PLACES[0]));
        })
    };
    let onpreview = {
        let preview = preview.setter();
        Callback::from(move |on| preview.set(on))
    };
    let shared = embedding.way == Way::Element || embedding.script || embedding.sandbox;
    html! {
        <>
            <section aria-labelledby="embed-code">
                <h3 id="embed-code">{ m.msg_embed_code() }</h3>
                <p class="share-link" ref={field} tabindex="0" aria-label={m.msg_embed_code()}>{ &code }</p>
                <div class="actions">
                    <button type="button" class="button main" onclick={oncopy}>{ m.msg_embed_copy() }</button>
                </div>
                <p class="report" role="status">
                    { for worked.map(|worked| if worked { m.msg_embed_copied() } else { m.msg_embed_selected() }) }
                </p>
                <p class="hint">{ m.msg_embed_csp() }</p>
                <p class="share-link csp">{ embedding.directives() }</p>
                <p class="hint">{ m.msg_embed_serve(if shared { "shared" } else { "frame" }) }</p>
                <p class="hint">{ m.msg_embed_keeps() }</p>
            </section>
            { steps(&speech, embedding, *place, onplace) }
            { tick(m.msg_embed_preview(), *preview, onpreview) }
            <div>
                if *preview {
                    // Another address is another page.
                    <iframe key={embedding.preview_address()} class="embed-preview"
                        title={m.msg_embed_preview_title()} src={embedding.preview_address()} />
                }
            </div>
        </>
    }
}

/// Where the code goes.
fn steps(
    speech: &Speech,
    embedding: &Embedding,
    place: &'static str,
    onplace: Callback<String>,
) -> Html {
    let m = speech.words.m();
    let names = PLACES.into_iter().map(|place| (place, m.msg_embed_place_name(place)));
    let of_element = if embedding.way == Way::Element { "-element" } else { "" };
    html! {
        <>
            { choice("embed-place", m.msg_embed_place(), place, names, onplace) }
            <p>{ m.msg_embed_steps(format!("{place}{of_element}"), embedding.site()) }</p>
        </>
    }
}
