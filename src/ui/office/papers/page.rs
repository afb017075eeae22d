//! What stands on which page.

use yew::prelude::*;

use super::blocks;
use super::cut::Cut;
use super::shown::Material;
use crate::ui::components::advice::Speech;

/// How deep the headings of a page begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heads(u8);

impl Heads {
    /// A document of its own.
    pub const PRINT: Self = Self(1);
    /// Inside a dialog, whose own heading is above it.
    pub const PREVIEW: Self = Self(3);

    /// The heading of the page.
    pub fn page(self, text: String) -> Html {
        html! { <@{format!("h{}", self.0)} class="paper-title">{ text }</@> }
    }

    /// The heading of a part of it.
    pub fn part(self, text: String) -> Html {
        html! { <@{format!("h{}", self.0 + 1)} class="paper-head">{ text }</@> }
    }
}

/// The brief: for whoever acts on it.
pub fn brief(speech: &Speech, material: &Material, cut: Cut, heads: Heads) -> Html {
    let m = speech.words.m();
    let subject = &material.subject(speech);
    html! {
        <>
            { blocks::title(subject, heads, m.msg_print_brief()) }
            { blocks::gate(subject, heads) }
            { blocks::lead(subject) }
            { blocks::facts(subject, heads) }
            { blocks::forecast(subject, heads) }
            { blocks::plan(subject, heads) }
            { blocks::letter(subject, heads, cut, &m.msg_paper_letter_short(), material.own_out) }
            if cut.sources { { blocks::sources(subject, heads) } }
            { blocks::foot(subject) }
        </>
    }
}

/// The first page of the handout: the case and what to do about it.
pub fn first(speech: &Speech, material: &Material, cut: Cut, heads: Heads) -> Html {
    let subject = &material.subject(speech);
    html! {
        <>
            { blocks::title(subject, heads, speech.words.m().msg_paper_handout()) }
            { blocks::gate(subject, heads) }
            { blocks::story(subject, heads, cut.story) }
            { blocks::facts(subject, heads) }
            { blocks::lead(subject) }
            { blocks::forecast(subject, heads) }
            { blocks::options(subject, heads) }
            { blocks::plan(subject, heads) }
        </>
    }
}

/// The second page of the handout: the words to say, and on what all of it rests.
pub fn second(speech: &Speech, material: &Material, cut: Cut, heads: Heads) -> Html {
    let m = speech.words.m();
    let subject = &material.subject(speech);
    html! {
        <>
            { blocks::title(subject, heads, m.msg_paper_handout()) }
            { blocks::letter(subject, heads, cut, &m.msg_paper_letter_cut(), material.own_out) }
            { blocks::why(subject, heads, cut.reasons) }
            { blocks::not(subject, heads) }
            { blocks::sources(subject, heads) }
            { blocks::foot(subject) }
        </>
    }
}
