//! Amends in a page of one's own: what is to be shown there, the code for it, and where it goes.

mod choices;
mod take;

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::{Houses, Saved};
use crate::host::{Embedding, Settings, Way};
use crate::platform::{self, Late, ask, page_address};
use crate::share::read_texts;
use crate::ui::components::advice::use_speech;
use choices::choices;
use take::Take;

#[derive(Clone, PartialEq, Properties)]
pub struct EmbedProps {
    pub saved: Rc<Saved>,
    pub houses: Rc<Houses>,
}

/// What was chosen.
#[derive(Clone, Debug, PartialEq)]
struct Chosen {
    way: Way,
    settings: Settings,
    /// Whether it begins with the case on the desk.
    desk: bool,
    /// The address of the page as it was typed.
    host: String,
    script: bool,
    sandbox: bool,
    policy: bool,
}

impl Default for Chosen {
    fn default() -> Self {
        Self {
            way: Way::Frame,
            settings: Settings::default(),
            desk: false,
            host: String::new(),
            script: false,
            sandbox: false,
            policy: false,
        }
    }
}

impl Chosen {
    /// The origin of the page that was typed; `None` where that is no address of one.
    fn origin(&self) -> Option<String> {
        platform::origin_of(self.host.trim())
    }

    fn is_frame(&self) -> bool {
        self.way == Way::Frame
    }

    /// Whether our script goes along with a frame. It hands over the policy, too.
    fn has_script(&self) -> bool {
        self.is_frame() && (self.script || self.policy)
    }

    fn embedding(&self, saved: &Saved, houses: &Houses) -> Embedding {
        // Facts alone: whoever reads the code of a page reads everything in it.
        let state = self.desk && self.is_frame();
        let state = state.then(|| saved.sheet.linked(false, false).write().ok()).flatten();
        let policy = if self.policy { houses.file_in_force() } else { String::new() };
        Embedding {
            way: self.way,
            address: page_address(),
            settings: self.settings.clone(),
            host: self.origin().filter(|_| self.is_frame()).unwrap_or_default(),
            state: state.unwrap_or_default(),
            script: self.has_script(),
            sandbox: self.sandbox && self.is_frame(),
            policy,
        }
    }
}

/// The choices, and what comes of them.
#[component]
pub fn Embed(props: &EmbedProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let chosen = use_state(Chosen::default);
    let onchoose = {
        let chosen = chosen.setter();
        Callback::from(move |now| chosen.set(now))
    };
    let digests = use_digests();
    let embedding = chosen.embedding(&props.saved, &props.houses);
    html! {
        <>
            <p>{ m.msg_embed_what() }</p>
            { choices(&speech, &chosen, digests.contains_key(ELEMENT), &onchoose) }
            <Take {embedding} {digests} />
        </>
    }
}

/// The digests of the published files by their names.
type Digests = BTreeMap<String, String>;

/// The script of the element, which not every copy of the page has beside it.
const ELEMENT: &str = "widget.js";

/// The digests, once they are there.
#[hook]
fn use_digests() -> Rc<Digests> {
    let digests = use_state(Rc::<Digests>::default);
    {
        let digests = digests.setter();
        use_effect_with((), move |()| {
            ask(Late::Integrity, move |list| {
                digests.set(list.map(|list| read_texts(&list)).unwrap_or_default().into());
            });
        });
    }
    (*digests).clone()
}
