//! # Mixed address
//!
//! What it finds: formal and informal second person for the same reader.
//! Why it matters: the reader cannot tell whether they are spoken to or a template is.
//! Evidence: reported as a defect of customer mail (Zammad #2348).
//! Example: ru Ваш заказ собран, **жди** курьера.

use std::ops::Range;

use crate::text::{Hit, Kind, Piece, Token, TokenKind, hits_within};

/// The forms that depart from the form that stands in most sentences, as tokens: one stretch a
/// sentence; on a tie the later form.
pub fn find(tokens: &[Token], hits: &[Hit<'_>], sentences: &[Piece]) -> Vec<Range<usize>> {
    let of = |form: &str| -> Vec<Range<usize>> {
        let stretch = |sentence: &Piece| {
            let mut forms = hits_within(hits, sentence)
                .filter(|hit| hit.kind == Kind::Address && hit.value == form)
                .filter(|hit| !ends_a_number(tokens, hit));
            let first = forms.next()?.at.clone();
            Some(first.start..forms.last().map_or(first.end, |last| last.at.end))
        };
        sentences.iter().filter_map(stretch).collect()
    };
    let (formal, informal) = (of("formal"), of("informal"));
    let (Some(first_formal), Some(first_informal)) = (formal.first(), informal.first()) else {
        return Vec::new();
    };
    let formal_leads = formal.len() > informal.len()
        || formal.len() == informal.len() && first_formal.start < first_informal.start;
    if formal_leads { informal } else { formal }
}

/// Whether a word is but the ending of a number: "3-ти" is no "ти".
fn ends_a_number(tokens: &[Token], hit: &Hit<'_>) -> bool {
    match tokens.get(..hit.at.start) {
        Some([.., number, hyphen]) => {
            number.kind == TokenKind::Number && hyphen.text == "-" && !hyphen.spaced
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Lexicon, sentences, span, tokens};

    #[test]
    fn the_form_of_fewer_sentences_departs() {
        let lexicon = "[address formal]\nВаш*\nВы\n[address informal]\nты\nти\nпиши\nзнаешь";
        let lexicon = Lexicon::parse(lexicon).expect("a lexicon");
        for (text, odd) in [
            (
                "Ваш заказ собран. Ваша сумма у нас. Пиши, ты знаешь куда.",
                vec!["Пиши, ты знаешь"],
            ),
            ("Вы ждали. Пиши нам.", vec!["Пиши"]),
            ("Ты ждал. Ваш заказ здесь.", vec!["Ваш"]),
            ("Ваш заказ здесь. Вы ждали.", vec![]),
            ("Ваш заказ здесь с 4-ти числа.", vec![]),
        ] {
            let tokens = tokens(text);
            let hits = lexicon.hits(&tokens);
            let found = find(&tokens, &hits, &sentences(&tokens));
            let found: Vec<&str> =
                found.iter().filter_map(|at| text.get(span(&tokens, at)?)).collect();
            assert_eq!(found, odd, "{text}");
        }
    }
}
