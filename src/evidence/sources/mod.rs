//! The table of sources, one file for each way of knowing.

mod laws;
mod records;
mod reviews;
mod studies;
mod surveys;
mod trials;

use super::source::{Source, SourceId};
use crate::incident::Closed;

/// What is known of every source, in the order of [`SourceId`].
pub static SOURCES: [Source; SourceId::ALL.len()] = in_order(&[
    trials::ROWS,
    records::ROWS,
    reviews::ROWS,
    studies::ROWS,
    surveys::ROWS,
    laws::ROWS,
]);

/// What is known of a source.
pub fn source(id: SourceId) -> &'static Source {
    &SOURCES[id.index()]
}

/// Puts each row at the place of its id when the crate is compiled: a source without a
/// row, or with two, does not build.
const fn in_order(groups: &[&[Source]]) -> [Source; SourceId::ALL.len()] {
    let mut rows = [groups[0][0]; SourceId::ALL.len()];
    let mut filled = [false; SourceId::ALL.len()];
    let mut group = 0;
    while group < groups.len() {
        let mut row = 0;
        while row < groups[group].len() {
            let place = groups[group][row].id as usize;
            assert!(!filled[place], "a source has two rows");
            rows[place] = groups[group][row];
            filled[place] = true;
            row += 1;
        }
        group += 1;
    }
    let mut place = 0;
    while place < filled.len() {
        assert!(filled[place], "a source has no row");
        place += 1;
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Kind, Seen, Words};
    use crate::locale::Words as Messages;
    use std::collections::BTreeSet;

    #[test]
    fn rows_are_complete_and_links_are_web_addresses() {
        for row in &SOURCES {
            assert!(!row.label.is_empty(), "{row:?}");
            assert!(row.sample.is_none_or(|sample| sample.n > 0), "{row:?}");
            assert!(row.year.is_none_or(|year| (1900..2100).contains(&year)), "{row:?}");
            let link = Messages::english().m().msg_source_link(row.id.name());
            if !link.is_empty() {
                let web = link.starts_with("https://") || link.starts_with("http://");
                assert!(web && !link.contains(char::is_whitespace), "{link}");
            }
        }
        let labels: BTreeSet<_> = SOURCES.iter().map(|row| row.label).collect();
        assert_eq!(labels.len(), SOURCES.len(), "two sources are cited alike");
    }

    #[test]
    fn what_was_read_says_where() {
        for row in &SOURCES {
            let read = matches!(row.seen, Seen::Text | Seen::SecondHand);
            assert!(
                !read || !Messages::english().m().msg_source_link(row.id.name()).is_empty(),
                "{row:?}"
            );
            let judged = row.seen == Seen::Judged;
            assert_eq!(judged, row.kind == Kind::Judgement, "{row:?}");
        }
    }

    #[test]
    fn quotes_are_short_and_name_their_language() {
        for row in &SOURCES {
            let text = Messages::english().m().msg_source_quote(row.id.name());
            assert_eq!(text.is_empty(), row.words == Words::Paraphrase, "{row:?}");
            if let Words::Quote { lang } = row.words {
                let length = text.chars().count();
                assert!((20..=Words::LONGEST).contains(&length), "{length}: {text}");
                assert!(lang.len() == 2 && lang.bytes().all(|b| b.is_ascii_lowercase()));
                assert_eq!(text.trim(), text);
            }
        }
    }
}
