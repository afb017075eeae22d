//! As short as the channel wants it.

use super::layout::Layout;
use super::letter::{Paragraph, Sentence, to_plain};
use super::role::Role;
use super::{LetterChannel, ParagraphKind};
use crate::incident::Closed;
use crate::locale::Words;
use crate::order;

/// Takes the sentences in the order of their importance, each one if the text still fits
/// with it, and lays them out. A text message always fits: it may be left with the failure
/// alone. In other channels what is essential stays, whatever the length.
pub(super) fn fit(
    mut sentences: Vec<(Role, Sentence)>,
    layout: Layout,
    channel: LetterChannel,
    words: &Words,
) -> Vec<Paragraph> {
    let essential = match channel {
        LetterChannel::Text => Role::Failure,
        _ => Role::KEPT,
    };
    // Stable: of two remedies the first of the offer comes first.
    order::short(&mut sentences, |(a, _), (b, _)| a < b);
    let mut taken: Vec<(Role, Sentence)> = Vec::new();
    for (role, sentence) in sentences {
        let must = role <= essential;
        taken.push((role, sentence));
        if !must && !fits(&lay_out(&taken, layout), channel, words) {
            taken.pop();
        }
    }
    lay_out(&taken, layout)
}

/// The paragraphs of a layout that have a sentence, and the slot for the manager's words.
fn lay_out(sentences: &[(Role, Sentence)], layout: Layout) -> Vec<Paragraph> {
    layout
        .iter()
        .map(|(kind, roles)| Paragraph {
            kind: *kind,
            sentences: roles
                .iter()
                .flat_map(|role| sentences.iter().filter(move |(of, _)| of == role))
                .map(|(_, sentence)| sentence.clone())
                .collect(),
        })
        .filter(|p| !p.sentences.is_empty() || p.kind == ParagraphKind::OwnWords)
        .collect()
}

fn fits(paragraphs: &[Paragraph], channel: LetterChannel, words: &Words) -> bool {
    let text = to_plain(channel, paragraphs);
    match channel {
        LetterChannel::Text => text.chars().count() <= LetterChannel::TEXT_LIMIT,
        channel => {
            let limit = words.m().msg_letter_limit(channel.name()).parse();
            // A language file with a limit that is no number sets none.
            text.split_whitespace().count() <= limit.unwrap_or(usize::MAX)
        }
    }
}
