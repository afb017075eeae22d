//! Sources: as a line that opens, and as cards.

use yew::prelude::*;

use super::speech::{Speech, use_speech};
use crate::evidence::{Source, SourceId, Words, source};
use crate::incident::Closed;
use crate::ui::components::Disclosure;

#[derive(Clone, PartialEq, Properties)]
pub struct CitedProps {
    /// Unique on the page.
    pub id: AttrValue,
    pub sources: &'static [SourceId],
}

/// The sources as they are cited; opened, what is known of each.
#[component]
pub fn Cited(props: &CitedProps) -> Html {
    if props.sources.is_empty() {
        return html! { <span class="cited" /> };
    }
    html! {
        <Disclosure id={props.id.clone()} class="cited" summary={labels(props.sources)}>
            <SourceCards sources={props.sources} />
        </Disclosure>
    }
}

/// The sources as they are cited, one behind the other.
pub fn labels(sources: &[SourceId]) -> Html {
    let label = |id: &SourceId| html! { <span class="cited-label">{ source(*id).label }</span> };
    html! { <span class="cited-labels">{ for sources.iter().map(label) }</span> }
}

#[derive(Clone, PartialEq, Properties)]
pub struct SourceCardsProps {
    pub sources: &'static [SourceId],
}

/// What is known of each source.
#[component]
pub fn SourceCards(props: &SourceCardsProps) -> Html {
    let speech = use_speech();
    let cards = props.sources.iter().map(|id| card(&speech, source(*id)));
    html! { <ul class="sources">{ for cards }</ul> }
}

fn card(speech: &Speech, source: &Source) -> Html {
    let m = speech.words.m();
    let sample = source
        .sample
        .map(|sample| m.msg_source_sample(speech.count(sample.n), sample.unit.name()));
    let facts = [
        source.year.map(|year| year.to_string()),
        Some(m.msg_source_kind(source.kind.name())),
        sample,
    ];
    let words = match source.words {
        Words::Quote { lang, text } => html! { <blockquote {lang}>{ text }</blockquote> },
        Words::Paraphrase => {
            html! { <p class="says">{ m.msg_source_says(source.id.name()) }</p> }
        }
    };
    html! {
        <li class="source" data-source={source.id.name()} key={source.id.name()}>
            <p class="source-label">{ source.label }</p>
            <p class="source-title">{ source.title }</p>
            <ul class="source-facts">
                { for facts.into_iter().flatten().map(|fact| html! { <li>{ fact }</li> }) }
            </ul>
            { words }
            <p class="hint">
                { m.msg_seen_says(source.seen.name()) }{ " " }
                if let Some(link) = source.link {
                    <a href={link} target="_blank" rel="noopener noreferrer">
                        { m.msg_source_read() }
                        <span class="unseen">{ " " }{ source.label }</span>
                    </a>
                }
            </p>
        </li>
    }
}
