//! Training: labelled pieces of text → the file that [`Model::parse`](super::Model::parse)
//! reads. Logistic regression for each label by itself, by AdaGrad, always in the same
//! order, so that the same texts give the same file.

use std::ops::Range;

use super::amount::{Quantity, amounts};
use super::feature::{BUCKETS, around, features};
use super::lexicon::Lexicon;
use super::model::{Trained, scale, write};
use super::token::tokens;

/// A piece of text with its labels, as `fact=value`.
#[derive(Clone, Debug)]
pub struct Example {
    pub labels: Vec<String>,
    pub text: String,
    /// Of an amount in its place: which stretch of the text it is.
    pub amount: Option<Range<usize>>,
}

/// Rounds over the examples.
const ROUNDS: usize = 12;

/// How fast it learns.
const RATE: f32 = 1.0;

/// What holds a weight at nought: the more, the smaller the file.
const LASSO: f32 = 3.6;

/// What holds a weight small.
const RIDGE: f32 = 0.0;

/// The log-odds of a label before anything is known.
const START: f32 = -3.0;

/// A label with fewer examples is not learnt.
const FEWEST: usize = 8;

/// Reads labelled pieces: a line each, labels separated by spaces or `-`, a tab, the text.
///
/// # Errors
/// The number of the first line, from 1, that is not of this form.
pub fn examples(file: &str) -> Result<Vec<Example>, usize> {
    let mut out = Vec::new();
    for (place, line) in file.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (labels, text) = line.split_once('\t').ok_or(place + 1)?;
        let mut named = Vec::new();
        for label in labels.split(' ').filter(|label| *label != "-") {
            let (fact, values) = label.split_once('=').ok_or(place + 1)?;
            named.extend(values.split(',').map(|value| format!("{fact}={value}")));
        }
        out.push(Example { labels: named, text: text.to_owned(), amount: None });
    }
    Ok(out)
}

/// Reads texts whose amounts are marked with the part they play: `waited [[delay|two hours]]`.
/// An amount that is not marked plays none.
///
/// # Errors
/// The number of the first line, from 1, with an unknown part or an open mark.
pub fn amount_examples(file: &str, lexicon: &Lexicon) -> Result<Vec<Example>, usize> {
    let mut out = Vec::new();
    for (place, line) in file.lines().enumerate() {
        let (text, marks) = marks(line).ok_or(place + 1)?;
        let tokens = tokens(&text);
        for amount in amounts(&tokens, &lexicon.hits(&tokens), lexicon) {
            let span = tokens[amount.at.start].span.start..tokens[amount.at.end - 1].span.end;
            let meets = |at: &Range<usize>| at.start < span.end && span.start < at.end;
            let role = marks.iter().find(|(_, at)| meets(at)).map_or("none", |(role, _)| role);
            let key = match amount.what {
                Quantity::Money(_) => 'm',
                Quantity::Time(_) => 'd',
            };
            out.push(Example {
                labels: vec![format!("{key}={role}")],
                text: text.clone(),
                amount: Some(span),
            });
        }
    }
    Ok(out)
}

/// The text without its marks, and where each of them stood.
fn marks(line: &str) -> Option<(String, Vec<(&str, Range<usize>)>)> {
    let (mut text, mut marks) = (String::new(), Vec::new());
    let mut rest = line;
    while let Some((before, mark)) = rest.split_once("[[") {
        let (mark, after) = mark.split_once("]]")?;
        let (role, words) = mark.split_once('|')?;
        text.push_str(before);
        marks.push((role, text.len()..text.len() + words.len()));
        text.push_str(words);
        rest = after;
    }
    text.push_str(rest);
    Some((text, marks))
}

/// Trains a model.
pub fn train(lexicon: &Lexicon, examples: &[Example]) -> Vec<u8> {
    let pieces: Vec<Vec<u16>> = examples
        .iter()
        .map(|example| {
            let tokens = tokens(&example.text);
            let hits = lexicon.hits(&tokens);
            let Some(span) = &example.amount else { return features(&tokens, hits.iter()) };
            amounts(&tokens, &hits, lexicon)
                .iter()
                .find(|amount| tokens[amount.at.start].span.start == span.start)
                .map(|amount| around(&tokens, &hits, amount))
                .unwrap_or_default()
        })
        .collect();
    let mut names: Vec<&String> = examples.iter().flat_map(|example| &example.labels).collect();
    names.sort();
    let mut labels: Vec<&String> = names
        .chunk_by(|a, b| a == b)
        .filter(|run| run.len() >= FEWEST)
        .map(|run| run[0])
        .collect();
    labels.dedup();
    let fit_label = |name: &&String| {
        // Amounts learn from amounts, pieces from pieces.
        let of_amounts = name.starts_with(['m', 'd']);
        let (own, truth): (Vec<&[u16]>, Vec<bool>) = examples
            .iter()
            .zip(&pieces)
            .filter(|(example, _)| example.amount.is_some() == of_amounts)
            .map(|(example, piece)| (piece.as_slice(), example.labels.contains(name)))
            .unzip();
        fit(name, &own, &truth)
    };
    let trained: Vec<Trained> = labels.iter().map(fit_label).collect();
    eprintln!("{} weights", trained.iter().map(|t| t.weights.len()).sum::<usize>());
    write(&trained)
}

/// FTRL-Proximal (McMahan et al. 2013): most weights stay exactly nought.
fn fit(name: &str, pieces: &[&[u16]], truth: &[bool]) -> Trained {
    // By bucket: the sum of pulls and of their squares.
    let mut pulls = vec![0.0_f32; BUCKETS + 1];
    let mut squares = vec![0.0_f32; BUCKETS + 1];
    let weight = |pulls: f32, squares: f32, lasso: f32| {
        if pulls.abs() <= lasso {
            return 0.0;
        }
        -(pulls - pulls.signum() * lasso) / ((1.0 + squares.sqrt()) / RATE + RIDGE)
    };
    for round in 0..ROUNDS {
        for place in 0..pieces.len() {
            // Another order each round, the same each time.
            let place = (place * 7919 + round * 104_729) % pieces.len();
            let (piece, scale) = (pieces[place], scale(pieces[place].len()));
            let mut odds = START + weight(pulls[BUCKETS], squares[BUCKETS], 0.0);
            for bucket in piece {
                let at = usize::from(*bucket);
                odds += scale * weight(pulls[at], squares[at], LASSO);
            }
            let error = 1.0 / (1.0 + (-odds).exp()) - f32::from(u8::from(truth[place]));
            let mut pull = |at: usize, pull: f32, lasso: f32| {
                let more = squares[at] + pull * pull;
                let step = (more.sqrt() - squares[at].sqrt()) / RATE;
                pulls[at] += pull - step * weight(pulls[at], squares[at], lasso);
                squares[at] = more;
            };
            pull(BUCKETS, error, 0.0);
            for bucket in piece {
                pull(usize::from(*bucket), error * scale, LASSO);
            }
        }
    }
    let weights = (0..=u16::MAX)
        .zip(pulls.iter().zip(&squares))
        .map(|(bucket, (pulls, squares))| (bucket, weight(*pulls, *squares, LASSO)))
        .filter(|(_, weight)| *weight != 0.0)
        .collect();
    Trained {
        name: name.to_owned(),
        bias: START + weight(pulls[BUCKETS], squares[BUCKETS], 0.0),
        weights,
    }
}
