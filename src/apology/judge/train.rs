//! Training: whole letters whose sentences are labelled → the file of
//! [`Weights`](super::weights::Weights).
//!
//! The models of the languages must not have been trained on the letters that are shown here:
//! they are surer of what they know than of what they meet.

use std::ops::Range;

use super::Fault;
use super::label::Label;
use super::least::RIDGE;
use super::sight::Sight;
use crate::text::linear::{self, Linear};
use crate::text::ridge::fit;
use crate::text::train::labelled;
use crate::text::{Lexicon, Model, Scores, span, tokens};

/// A letter, and where each label stands in it.
#[derive(Clone, Debug, Default)]
pub struct Letter {
    pub text: String,
    labels: Vec<(Label, Range<usize>)>,
}

impl Letter {
    /// Puts a letter together from its lines: `LABELS`, a tab, a sentence. What is marked
    /// `[[so]]` is the fault, else the whole sentence is.
    ///
    /// # Errors
    /// The number of the first line, from 1, that is not of this form.
    pub fn parse(lines: &str) -> Result<Self, usize> {
        let mut letter = Self::default();
        for (place, line) in lines.lines().enumerate() {
            letter.push(line).ok_or(place + 1)?;
        }
        letter.explain();
        Ok(letter)
    }

    /// Adds a line; `None` if it is not of the form.
    fn push(&mut self, line: &str) -> Option<()> {
        let line = labelled(line)?;
        let start = self.text.len();
        for (key, value) in line.labels {
            let label = Label::parse(key.chars().next()?, value)?;
            if label.is_fault() && !line.marks.is_empty() {
                let marks = line.marks.iter();
                self.labels.extend(marks.map(|at| (label, start + at.start..start + at.end)));
            } else {
                self.labels.push((label, start..start + line.text.len()));
            }
        }
        self.text.push_str(&line.text);
        let stops = |c: char| matches!(c, '.' | '!' | '?' | '…' | ')' | '»' | '”' | '"');
        self.text.push(if line.text.ends_with(stops) { ' ' } else { '\n' });
        Some(())
    }

    /// A cause told after owning the failure explains.
    fn explain(&mut self) {
        let owns = Label::Component(super::Component::Responsibility);
        let first = |(label, at): &(Label, Range<usize>)| (*label == owns).then_some(at.start);
        if let Some(owned) = self.labels.iter().find_map(first) {
            let excuse = Label::Fault(Fault::Excuse);
            self.labels.retain(|(label, at)| *label != excuse || at.start < owned);
        }
    }

    /// What is true of a sentence, by label: half of it is labelled so, or no other sentence
    /// has more of the label.
    fn truth(&self, sentences: &[Range<usize>], place: usize) -> Vec<bool> {
        let shared = |a: &Range<usize>, b: &Range<usize>| {
            a.end.min(b.end).saturating_sub(a.start.max(b.start))
        };
        let own = &sentences[place];
        Label::all()
            .map(|label| {
                self.labels.iter().filter(|(known, _)| *known == label).any(|(_, at)| {
                    let here = shared(at, own);
                    let most = sentences.iter().map(|other| shared(at, other)).max();
                    here * 2 >= own.len() || here > 0 && Some(here) == most
                })
            })
            .collect()
    }
}

/// Sentences of letters, as they are seen, with what is true of them.
#[derive(Default)]
pub struct Lessons(Vec<Lesson>);

struct Lesson {
    around: Vec<f32>,
    /// By label.
    towards: Vec<Vec<f32>>,
    truth: Vec<bool>,
}

/// A label with fewer examples is not learnt.
const FEWEST: usize = 50;

/// Of so many sentences one is shown alone.
const ALONE: usize = 5;

impl Lessons {
    /// Adds the sentences of a letter, as a language's model sees them: in the whole letter, in
    /// the half that is written first, and some of them alone, for a letter is judged while it
    /// is written.
    pub fn add(&mut self, letter: &Letter, lexicon: &Lexicon, model: &Model) {
        let sentences = self.add_part(letter, &(0..letter.text.len()), lexicon, model);
        let half = sentences.len() / 2;
        if let Some(sentence) = sentences.get(half) {
            self.add_part(letter, &(0..sentence.start), lexicon, model);
        }
        for sentence in sentences.iter().step_by(ALONE) {
            self.add_part(letter, sentence, lexicon, model);
        }
    }

    /// Adds the sentences of a part of a letter; where they stand in the letter.
    fn add_part(
        &mut self,
        letter: &Letter,
        part: &Range<usize>,
        lexicon: &Lexicon,
        model: &Model,
    ) -> Vec<Range<usize>> {
        let tokens = tokens(letter.text.get(part.clone()).unwrap_or_default());
        let hits = lexicon.hits(&tokens);
        let scores = Scores::new(&tokens, &hits, model, None);
        let sight = Sight::new(&scores, &hits);
        let at = |piece| {
            let at = span(&tokens, piece).unwrap_or_default();
            part.start + at.start..part.start + at.end
        };
        let sentences: Vec<Range<usize>> = scores.sentences.iter().map(at).collect();
        for place in 0..sight.len() {
            let labels = 0..sight.labels().len();
            self.0.push(Lesson {
                around: sight.around(place),
                towards: labels.map(|label| sight.towards(place, label)).collect(),
                truth: letter.truth(&sentences, place),
            });
        }
        sentences
    }

    /// The file of the weights.
    pub fn train(&self) -> Vec<u8> {
        let labels = Label::all().enumerate();
        let models: Vec<_> = labels.filter_map(|(at, label)| self.linear(at, label)).collect();
        linear::write(&models)
    }

    /// What is learnt of one label.
    fn linear(&self, place: usize, label: Label) -> Option<(String, Linear)> {
        let truth: Vec<bool> = self.0.iter().map(|lesson| lesson.truth[place]).collect();
        if truth.iter().filter(|is| **is).count() < FEWEST {
            return None;
        }
        let seen = self.0.iter().map(|lesson| {
            let seen = lesson.around.iter().chain(&lesson.towards[place]);
            seen.copied().collect()
        });
        let (key, value) = label.name();
        Some((format!("{key}={value}"), fit(seen, &truth, RIDGE)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_belongs_to_the_sentence_that_holds_most_of_it() {
        let letter = Letter::parse(
            "k=regret\tI am sorry.\nf=blame_shift\tIt was late, [[you did not call]].\n-\tBye",
        )
        .expect("a letter");
        assert_eq!(letter.text, "I am sorry. It was late, you did not call. Bye\n");
        let sentences = [0..11, 12..42, 43..46];
        let true_of = |place| -> Vec<Label> {
            let truth = letter.truth(&sentences, place);
            Label::all().zip(truth).filter(|(_, is)| *is).map(|(label, _)| label).collect()
        };
        assert_eq!(true_of(0), [Label::Component(super::super::Component::Regret)]);
        assert_eq!(true_of(1), [Label::Fault(Fault::BlameShift)]);
        assert_eq!(true_of(2), []);
        assert_eq!(Letter::parse("no tab").err(), Some(1));
    }

    #[test]
    fn a_cause_after_owning_explains() {
        for (lines, excuses) in [
            ("f=excuse\tIt rained.\nk=responsibility\tWe failed.", 1),
            ("k=responsibility\tWe failed.\nf=excuse\tIt rained.", 0),
        ] {
            let labels = Letter::parse(lines).expect("a letter").labels;
            let excuse = |(label, _): &&(Label, _)| *label == Label::Fault(Fault::Excuse);
            assert_eq!(labels.iter().filter(excuse).count(), excuses, "{lines}");
        }
    }
}
