//! The text of a letter as it will be sent.

use yew::prelude::*;

use super::super::speech::Speech;
use super::fields::field_id;
use crate::apology::{Letter, ParagraphKind};
use crate::app::PersonalField;
use crate::incident::Closed;

/// The letter; an empty slot for the manager's own words leads to its field and is never
/// copied. `language` is the letter's; `node` becomes the element that holds the text.
pub fn letter_sheet(
    speech: &Speech,
    language: &'static str,
    letter: &Letter,
    node: &NodeRef,
) -> Html {
    let m = speech.words.m();
    let Letter { channel, subject, paragraphs, .. } = letter;
    let own_words = format!("#{}", field_id(PersonalField::OwnWords));
    let paragraph = |(place, paragraph): (usize, &crate::apology::Paragraph)| {
        let kind = paragraph.kind;
        if paragraph.sentences.is_empty() {
            return html! {
                <p key={place} class="own-slot no-print">
                    <a href={own_words.clone()}>{ m.msg_apology_own_slot() }</a>
                </p>
            };
        }
        let own = (kind == ParagraphKind::OwnWords).then_some("own");
        let lines = paragraph.sentences.iter().map(|sentence| match kind {
            ParagraphKind::Signature => html! { <>{ &sentence.text }<br /></> },
            _ => html! { <>{ &sentence.text }{ " " }</> },
        });
        html! { <p key={place} class={classes!(kind.name(), own)}>{ for lines }</p> }
    };
    html! {
        <div class={classes!("letter", channel.name())} lang={language}>
            if let Some(subject) = subject {
                <p class="subject"><span class="hint">{ m.msg_apology_subject() }</span>{ " " }{ subject }</p>
            }
            <div class="letter-text" ref={node.clone()}>
                { for paragraphs.iter().enumerate().map(paragraph) }
            </div>
        </div>
    }
}
