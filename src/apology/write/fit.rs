//! As short as the channel wants it.

use super::case::Case;
use super::layout::Layout;
use super::letter::{Paragraph, Sentence, to_plain};
use super::role::Role;
use super::{LetterChannel, ParagraphKind};
use crate::incident::Closed;

/// Lays the sentences out, and drops the least important one until the text fits. A text
/// message always fits: it may be left with the failure alone. In other channels what is
/// essential stays, whatever the length.
pub(super) fn fit(
    mut sentences: Vec<Sentence>,
    layout: Layout,
    case: &Case<'_>,
) -> Vec<Paragraph> {
    loop {
        let paragraphs = lay_out(&sentences, layout);
        if fits(&paragraphs, case) || !drop_least(&mut sentences, case.channel) {
            return paragraphs;
        }
    }
}

/// The paragraphs of a layout that have a sentence, and the slot for the manager's words.
pub(super) fn lay_out(sentences: &[Sentence], layout: Layout) -> Vec<Paragraph> {
    layout
        .iter()
        .map(|(kind, roles)| Paragraph {
            kind: *kind,
            sentences: roles
                .iter()
                .flat_map(|role| sentences.iter().filter(move |s| s.role == *role))
                .cloned()
                .collect(),
        })
        .filter(|p| !p.sentences.is_empty() || p.kind == ParagraphKind::OwnWords)
        .collect()
}

fn fits(paragraphs: &[Paragraph], case: &Case<'_>) -> bool {
    let text = to_plain(case.channel, paragraphs);
    match case.channel {
        LetterChannel::Text => text.chars().count() <= LetterChannel::TEXT_LIMIT,
        channel => {
            let limit = case.words.m().msg_letter_limit(channel.name()).parse();
            // A language file with a limit that is no number sets none.
            text.split_whitespace().count() <= limit.unwrap_or(usize::MAX)
        }
    }
}

/// Takes out the sentence that matters least, of equals the last; `false` when all that
/// are left have to stay.
fn drop_least(sentences: &mut Vec<Sentence>, channel: LetterChannel) -> bool {
    let kept = match channel {
        LetterChannel::Text => Role::Failure,
        _ => Role::KEPT,
    };
    let least = (0..sentences.len())
        .filter(|place| sentences[*place].role > kept)
        .max_by_key(|place| sentences[*place].role);
    match least {
        Some(place) => {
            sentences.remove(place);
            true
        }
        None => false,
    }
}
