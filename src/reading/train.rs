//! Training: texts whose amounts are marked → examples for the model of a language, and the file of
//! [`Weights`](super::weights::Weights).
//!
//! What the weights are learnt from must be scored by a model that has not seen it: it is surer of
//! what it knows than of what it meets.

use std::collections::BTreeMap;
use std::ops::Range;

use super::amount::{Amount, Quantity, amounts};
use super::least::RIDGE;
use super::place::around;
use super::sight::{NONE, Sight, parts_of};
use super::weights::label;
use crate::text::linear::write;
use crate::text::ridge::fit;
use crate::text::train::{Example, Group};
use crate::text::{Lexicon, Model, Scores, Token, span, tokens};

/// A text with the part that each of its amounts plays: `waited [[delay|two hours]]`. An amount
/// that is not marked plays none.
#[derive(Clone, Debug)]
pub struct Marked {
    text: String,
    /// Parts, and where they stand, in bytes.
    marks: Vec<(String, Range<usize>)>,
}

impl Marked {
    /// Reads texts, one a line.
    ///
    /// # Errors
    /// The number of the first line, from 1, with an open mark.
    pub fn parse(file: &str) -> Result<Vec<Self>, usize> {
        let read = |(place, line)| marked(line).ok_or(place + 1);
        file.lines().enumerate().map(read).collect()
    }

    /// Its amounts as a model of their language learns them.
    pub fn examples(&self, lexicon: &Lexicon) -> Vec<Example> {
        let tokens = tokens(&self.text);
        let hits = lexicon.hits(&tokens);
        let amounts = amounts(&tokens, &hits, lexicon);
        let example = |amount: &Amount| Example {
            labels: vec![label(amount.what, self.part(&tokens, &amount.at))],
            sources: Vec::new(),
            features: around(&tokens, &hits, &amounts, amount),
            group: Group::Amount,
        };
        amounts.iter().map(example).collect()
    }

    /// The part of what stands there.
    fn part(&self, tokens: &[Token], at: &Range<usize>) -> &str {
        let span = span(tokens, at).unwrap_or_default();
        let meets = |at: &Range<usize>| at.start < span.end && span.start < at.end;
        self.marks.iter().find(|(_, at)| meets(at)).map_or(NONE, |(part, _)| part)
    }
}

/// Amounts as they are seen, with the part that each plays.
#[derive(Default)]
pub struct Lessons(Vec<Lesson>);

struct Lesson {
    what: Quantity,
    seen: Vec<f32>,
    part: String,
}

impl Lessons {
    /// Adds the amounts of a text, by the model of the language, the one of families, and one that
    /// has not learnt from this text what amounts are.
    pub fn add(
        &mut self,
        text: &Marked,
        lexicon: &Lexicon,
        [model, families, unseen]: [&Model; 3],
    ) {
        let tokens = tokens(&text.text);
        let hits = lexicon.hits(&tokens);
        let scores = Scores::new(&tokens, &hits, model, Some(families));
        let amounts = amounts(&tokens, &hits, lexicon);
        let sight = Sight::new(&tokens, &hits, &scores, &amounts, unseen);
        let lessons = amounts.iter().enumerate().map(|(place, amount)| Lesson {
            what: amount.what,
            seen: sight.of(place),
            part: text.part(&tokens, &amount.at).to_owned(),
        });
        self.0.extend(lessons);
    }

    /// The file of the weights.
    pub fn train(&self) -> Vec<u8> {
        let labels: BTreeMap<String, (char, &str)> = self
            .0
            .iter()
            .flat_map(|lesson| parts_of(lesson.what).map(|part| (lesson.what, part)))
            .filter(|(_, part)| *part != NONE)
            .map(|(what, part)| (label(what, part), (what.key(), part)))
            .collect();
        let model = |(label, (kind, part)): (String, (char, &str))| {
            let of = || self.0.iter().filter(move |lesson| lesson.what.key() == kind);
            let truth: Vec<bool> = of().map(|lesson| lesson.part == part).collect();
            Some((label, fit(of().map(|lesson| lesson.seen.clone()), &truth, RIDGE)?))
        };
        write(&labels.into_iter().filter_map(model).collect::<Vec<_>>())
    }
}

/// The text without its marks, and where each of them stood.
fn marked(line: &str) -> Option<Marked> {
    let (mut text, mut marks) = (String::new(), Vec::new());
    let mut rest = line;
    while let Some((before, mark)) = rest.split_once("[[") {
        let (mark, after) = mark.split_once("]]")?;
        let (role, words) = mark.split_once('|')?;
        text.push_str(before);
        marks.push((role.to_owned(), text.len()..text.len() + words.len()));
        text.push_str(words);
        rest = after;
    }
    text.push_str(rest);
    Some(Marked { text, marks })
}
