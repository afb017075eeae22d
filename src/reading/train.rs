//! Training: texts whose amounts are marked → examples for the model of a language and for the one of
//! families, and the file of [`Weights`](super::weights::Weights).
//!
//! What the weights are learnt from must be scored by models that have not seen it: they are surer of
//! what they know than of what they meet.

use std::collections::BTreeMap;
use std::ops::Range;

use super::amount::{Amount, Quantity, amounts};
use super::kin::families_around;
use super::least::{AMOUNT, RIDGE};
use super::place::around;
use super::sight::{NONE, Sight, parts_of};
use super::weights::{label, likeliest};
use crate::text::linear::{Linear, write};
use crate::text::ridge::fit;
use crate::text::train::{Example, Group, f1};
use crate::text::{Grain, Lexicon, Model, Scores, Token, span, tokens};

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

    /// Its amounts as a model learns them: by [`Grain::FAMILIES`] what families say around them, by any
    /// other what words do.
    pub fn examples(&self, lexicon: &Lexicon, grain: Grain) -> Vec<Example> {
        let tokens = tokens(&self.text);
        let hits = lexicon.hits(&tokens);
        let amounts = amounts(&tokens, &hits, lexicon);
        let seen = if grain == Grain::FAMILIES { families_around } else { around };
        let example = |amount: &Amount| Example {
            labels: vec![label(amount.what, self.part(&tokens, &amount.at))],
            sources: Vec::new(),
            features: seen(&tokens, &hits, &amounts, amount),
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
    /// The number of its text.
    text: usize,
    what: Quantity,
    seen: Vec<f32>,
    /// The parts that phrases beside it name.
    named: Vec<&'static str>,
    part: String,
}

impl Lessons {
    /// Adds the amounts of a text, by the model of the language and the one of families, and by two
    /// more of them that have not learnt from this text what amounts are.
    pub fn add(
        &mut self,
        text: &Marked,
        lexicon: &Lexicon,
        [model, families]: [&Model; 2],
        unseen: [&Model; 2],
    ) {
        let tokens = tokens(&text.text);
        let hits = lexicon.hits(&tokens);
        let scores = Scores::new(&tokens, &hits, model, Some(families));
        let amounts = amounts(&tokens, &hits, lexicon);
        let sight = Sight::new(&tokens, &hits, &scores, &amounts, unseen);
        let number = self.0.last().map_or(0, |lesson| lesson.text + 1);
        let lessons = amounts.iter().enumerate().map(|(place, amount)| Lesson {
            text: number,
            what: amount.what,
            seen: sight.of(place),
            named: parts_of(amount.what)
                .into_iter()
                .filter(|part| sight.named(part, amount))
                .collect(),
            part: text.part(&tokens, &amount.at).to_owned(),
        });
        self.0.extend(lessons);
    }

    /// The file of the weights.
    pub fn train(&self) -> Vec<u8> {
        write(&weights(&self.0.iter().collect::<Vec<_>>()))
    }

    /// How well the parts of sums and of times are told by weights that have not learnt from their
    /// texts: F1 of each.
    pub fn report(&self) -> [f64; 2] {
        let mut scores = [[0_u32; 3]; 2];
        for fold in 0..FOLDS {
            let is_left_out = |lesson: &&Lesson| lesson.text % FOLDS == fold;
            let others: Vec<&Lesson> =
                self.0.iter().filter(|lesson| !is_left_out(lesson)).collect();
            let weights = weights(&others);
            for lesson in self.0.iter().filter(is_left_out) {
                let named = |part: &str| lesson.named.contains(&part);
                let told = likeliest(&weights, lesson.what, &lesson.seen, named)
                    .filter(|(_, odds)| *odds >= AMOUNT)
                    .map_or(NONE, |(part, _)| part);
                let [right, wrong, missing] =
                    &mut scores[usize::from(matches!(lesson.what, Quantity::Time(_)))];
                *right += u32::from(told == lesson.part && told != NONE);
                *wrong += u32::from(told != lesson.part && told != NONE);
                *missing += u32::from(told != lesson.part && lesson.part != NONE);
            }
        }
        scores.map(|[right, wrong, missing]| f1(right, wrong, missing))
    }
}

/// Into so many folds the lessons are cut for a report.
const FOLDS: usize = 5;

/// The weights of each part.
fn weights(lessons: &[&Lesson]) -> Vec<(String, Linear)> {
    let labels: BTreeMap<String, (char, &str)> = lessons
        .iter()
        .flat_map(|lesson| parts_of(lesson.what).map(|part| (lesson.what, part)))
        .filter(|(_, part)| *part != NONE)
        .map(|(what, part)| (label(what, part), (what.key(), part)))
        .collect();
    let model = |(label, (kind, part)): (String, (char, &str))| {
        let of = || lessons.iter().filter(move |lesson| lesson.what.key() == kind);
        let truth: Vec<bool> = of().map(|lesson| lesson.part == part).collect();
        Some((label, fit(of().map(|lesson| lesson.seen.clone()), &truth, RIDGE)?))
    };
    labels.into_iter().filter_map(model).collect()
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
