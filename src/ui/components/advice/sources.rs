//! Sources: as a line that opens, and as cards.

use yew::prelude::*;

use super::speech::{Speech, later};
use crate::evidence::{Source, SourceId, Words, source};
use crate::incident::Closed;
use crate::ui::components::Disclosure;

/// The sources as they are cited; opened, what is known of each. The id is unique on the page.
pub fn cited(speech: &Speech, id: AttrValue, sources: &'static [SourceId]) -> Html {
    if sources.is_empty() {
        return html! { <span class="cited" /> };
    }
    opening(speech, id, labels(sources), sources)
}

/// A summary that opens what is known of the sources.
pub fn opening(
    speech: &Speech,
    id: AttrValue,
    summary: Html,
    sources: &'static [SourceId],
) -> Html {
    let inside = later(speech, move |speech| cards(speech, sources));
    html! { <Disclosure {id} class="cited" {summary} {inside} /> }
}

/// The sources as they are cited, one behind the other.
pub fn labels(sources: &[SourceId]) -> Html {
    let label = |id: &SourceId| html! { <span class="cited-label">{ source(*id).label }</span> };
    html! { <span class="cited-labels">{ for sources.iter().map(label) }</span> }
}

/// What is known of each source.
pub fn cards(speech: &Speech, sources: &[SourceId]) -> Html {
    let cards = sources.iter().map(|id| card(speech, source(*id)));
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
        Words::Quote { lang } => {
            let ours = (lang != speech.words.language())
                .then(|| m.msg_source_translated(source.id.name()));
            html! {
                <>
                    <blockquote {lang}>{ m.msg_source_quote(source.id.name()) }</blockquote>
                    if let Some(ours) = ours {
                        <p class="says"><span class="hint">{ m.msg_source_translation() }</span>{ " " }{ ours }</p>
                    }
                </>
            }
        }
        Words::Paraphrase => {
            html! { <p class="says">{ m.msg_source_says(source.id.name()) }</p> }
        }
    };
    let link = m.msg_source_link(source.id.name());
    html! {
        <li class="source" data-source={source.id.name()} key={source.id.name()}>
            <p class="source-label">{ source.label }</p>
            <p class="source-title">{ m.msg_source_title(source.id.name()) }</p>
            <ul class="source-facts">
                { for facts.into_iter().flatten().map(|fact| html! { <li>{ fact }</li> }) }
            </ul>
            { words }
            <p class="hint">
                { m.msg_seen_says(source.seen.name()) }{ " " }
                if !link.is_empty() {
                    <a href={link} target="_blank" rel="noopener noreferrer">
                        { m.msg_source_read() }
                        <span class="unseen">{ " " }{ source.label }</span>
                    </a>
                }
            </p>
        </li>
    }
}
