//! Training of the second look, from whole stories.

use super::lexicon::Lexicon;
use super::model::Model;
use super::score::Scores;
use super::token::tokens;
use super::train::{Example, Recipe, labelled};
use super::whole::{LEAST, Line, MOST, Whole};

/// A story with its clauses, each labelled.
#[derive(Clone, Debug)]
pub struct Story {
    pub text: String,
    /// Of all its clauses, sorted, each once.
    pub labels: Vec<String>,
    pub pieces: Vec<Example>,
}

/// Reads stories: labelled pieces, a line each, with a blank line between stories. A line that
/// holds all others of its story is the story itself.
///
/// # Errors
/// The number of the first line, from 1, that is not of this form.
pub fn stories(file: &str, lexicon: &Lexicon, recipe: Recipe) -> Result<Vec<Story>, usize> {
    let mut out = Vec::new();
    let mut lines: Vec<(String, Example)> = Vec::new();
    for (place, line) in file.lines().chain([""]).enumerate() {
        if line.trim().is_empty() {
            out.extend(story(std::mem::take(&mut lines)));
            continue;
        }
        let line = labelled(line).ok_or(place + 1)?;
        lines.push((line.text.trim().to_owned(), line.example(lexicon, recipe.grain)));
    }
    Ok(out)
}

fn story(lines: Vec<(String, Example)>) -> Option<Story> {
    let longest = lines.iter().map(|(text, _)| text).max_by_key(|text| text.len())?;
    let text = if lines.iter().all(|(text, _)| longest.contains(text)) {
        longest.clone()
    } else {
        lines.iter().fold(String::new(), |text, (line, _)| joined(text, line))
    };
    let mut labels: Vec<String> =
        lines.iter().flat_map(|(_, piece)| piece.labels.iter().cloned()).collect();
    labels.sort_unstable();
    labels.dedup();
    Some(Story { text, labels, pieces: lines.into_iter().map(|(_, piece)| piece).collect() })
}

/// A text with a line after it: a clause that begins small goes on with the sentence.
fn joined(text: String, line: &str) -> String {
    let stopped = text.ends_with(|c: char| !c.is_alphanumeric());
    let goes_on = line.starts_with(char::is_lowercase);
    match (text.is_empty(), stopped, goes_on) {
        (true, ..) => line.to_owned(),
        (_, true, _) => format!("{text} {line}"),
        (_, false, true) => format!("{text}, {line}"),
        (_, false, false) => format!("{text}. {line}"),
    }
}

/// A story as the second look sees it.
#[derive(Clone, Debug)]
pub struct View {
    /// The most that any piece says for each of the labels given, by model.
    pub most: Vec<Vec<f32>>,
    /// Whether each of them holds.
    pub truth: Vec<bool>,
}

impl View {
    /// What is said, by one model after the other.
    fn said(&self) -> impl Iterator<Item = f32> {
        self.most.iter().flatten().copied()
    }
}

/// How models that have not seen a story see it.
pub fn view(story: &Story, models: &[&Model], lexicon: &Lexicon, labels: &[String]) -> View {
    let tokens = tokens(&story.text);
    let hits = lexicon.hits(&tokens);
    let seen_by = |model: &&Model| -> Vec<f32> {
        let most = Scores::new(&tokens, &hits, model, None).most();
        let said = |label: &String| {
            let said = model.place(label).and_then(|place| most.get(place));
            said.map_or(LEAST, |odds| odds.clamp(LEAST, MOST))
        };
        labels.iter().map(said).collect()
    };
    View {
        most: models.iter().map(seen_by).collect(),
        truth: labels.iter().map(|label| story.labels.contains(label)).collect(),
    }
}

/// Rounds of descent.
const ROUNDS: usize = 250;

/// Holds the weights together.
const RIDGE: f32 = 80.0;

/// The second look before it is fitted to a model's labels.
#[derive(Debug)]
pub struct Learnt {
    labels: Vec<String>,
    bias: Vec<f32>,
    /// By label, then by what is said for each, by one model after the other.
    weights: Vec<Vec<f32>>,
}

impl Learnt {
    /// Logistic regression by Nesterov's descent over all stories at once.
    pub fn new(labels: Vec<String>, views: &[View]) -> Self {
        let width = labels.len();
        let count = views.first().map_or(0, |view| view.said().count());
        let (mean, spread) = spread(views, count);
        let inputs: Vec<Vec<f32>> = views
            .iter()
            .map(|view| {
                let mut input: Vec<f32> =
                    view.said().zip(&mean).zip(&spread).map(|((x, m), s)| (x - m) / s).collect();
                input.push(1.0);
                input
            })
            .collect();
        let truths: Vec<Vec<f32>> = views
            .iter()
            .map(|view| view.truth.iter().map(|t| f32::from(u8::from(*t))).collect())
            .collect();
        // By input, the last of which is always one, then by label.
        let mut now = vec![0.0_f32; (count + 1) * width];
        let mut ahead = now.clone();
        let mut pace = 1.0_f32;
        // No direction is steeper than a quarter of the inputs' greatest common spread.
        let steep = STEEP * count as f32 / width as f32;
        let step = 1.0 / (views.len() as f32 / 4.0 * steep + RIDGE);
        for _ in 0..ROUNDS {
            let mut slope: Vec<f32> = ahead.iter().map(|weight| weight * RIDGE).collect();
            slope[count * width..].fill(0.0);
            for (input, truth) in inputs.iter().zip(&truths) {
                let mut errors = vec![0.0_f32; width];
                for (x, row) in input.iter().zip(ahead.chunks_exact(width)) {
                    for (error, weight) in errors.iter_mut().zip(row) {
                        *error += x * weight;
                    }
                }
                for (error, truth) in errors.iter_mut().zip(truth) {
                    *error = 1.0 / (1.0 + (-*error).exp()) - truth;
                }
                for (x, row) in input.iter().zip(slope.chunks_exact_mut(width)) {
                    for (slope, error) in row.iter_mut().zip(&errors) {
                        *slope += x * error;
                    }
                }
            }
            let next_pace = (1.0 + (1.0 + 4.0 * pace * pace).sqrt()) / 2.0;
            let drift = (pace - 1.0) / next_pace;
            for ((now, ahead), slope) in now.iter_mut().zip(&mut ahead).zip(&slope) {
                let next = *ahead - step * slope;
                *ahead = next + drift * (next - *now);
                *now = next;
            }
            pace = next_pace;
        }
        let weights: Vec<Vec<f32>> = (0..width)
            .map(|label| (0..count).map(|x| now[x * width + label] / spread[x]).collect())
            .collect();
        let bias = (0..width)
            .map(|label| {
                let moved: f32 = weights[label].iter().zip(&mean).map(|(w, m)| w * m).sum();
                now[count * width + label] - moved
            })
            .collect();
        Self { labels, bias, weights }
    }

    /// For the labels that a model has.
    pub fn for_model(&self, names: &[String]) -> Whole {
        let places: Vec<(usize, u8)> = names
            .iter()
            .enumerate()
            .filter_map(|(place, name)| {
                let at = self.labels.iter().position(|label| label == name)?;
                Some((at, u8::try_from(place).ok()?))
            })
            .collect();
        let width = self.labels.len();
        let views = self.weights.first().map_or(0, |weights| weights.len() / width);
        let known = |at: &usize| places.iter().any(|(other, _)| *other == at % width);
        let lines = places.iter().map(|(at, place)| {
            let weights = &self.weights[*at];
            // A label that the model lacks is never said.
            let lacking: f32 = (0..weights.len())
                .filter(|other| !known(other))
                .map(|other| weights[other] * LEAST)
                .sum();
            let kept =
                |view: usize| places.iter().map(move |(other, _)| weights[view * width + other]);
            let kept: Vec<f32> = (0..views).flat_map(kept).collect();
            Line::new(*place, self.bias[*at] + lacking, &kept)
        });
        Whole::new(views as u8, lines.collect())
    }
}

/// How much more than one input all those of a model together may spread.
const STEEP: f32 = 24.0;

/// Mean and spread of what is said for each label.
fn spread(views: &[View], count: usize) -> (Vec<f32>, Vec<f32>) {
    let many = views.len().max(1) as f32;
    let mut mean = vec![0.0_f32; count];
    for view in views {
        mean.iter_mut().zip(view.said()).for_each(|(mean, x)| *mean += x / many);
    }
    let mut spread = vec![0.0_f32; count];
    for view in views {
        for ((spread, x), mean) in spread.iter_mut().zip(view.said()).zip(&mean) {
            *spread += (x - mean) * (x - mean) / many;
        }
    }
    (mean, spread.into_iter().map(|spread| spread.sqrt().max(1e-3)).collect())
}
