//! What is seen of each sentence of a letter: what its own words speak for, and what stands
//! around it. A sentence that might be a reproach is one more likely in a letter full of other
//! faults than in one that owns, regrets and repairs. Nothing here knows a language, so that
//! what is learnt from the letters of one serves all.

use super::Level;
use super::label::Label;
use super::least::{DOUBT, MOST, SURE, UNHEARD};
use crate::text::{Hit, Kind, Piece, Scores, hits_within};

/// The words that bear on any label.
const KINDS: [Kind; 6] =
    [Kind::Address, Kind::Hedge, Kind::But, Kind::Apology, Kind::Negation, Kind::Fault];

/// A letter, sentence by sentence.
pub struct Sight {
    labels: Vec<Label>,
    sentences: Vec<Sentence>,
}

/// What a sentence by itself speaks for; each list in the order of the labels.
struct Sentence {
    whole: Vec<f32>,
    /// The loudest of the sentence and its clauses.
    loudest: Vec<f32>,
    /// Their mean.
    mean: Vec<f32>,
    /// The fault for which it speaks most, and the blocker.
    fault: f32,
    blocker: f32,
    /// Whether words stand in it that often stand in the fault.
    named: Vec<bool>,
    words: usize,
    kinds: [bool; KINDS.len()],
}

impl Sight {
    /// Looks at the sentences of a letter.
    pub fn new(scores: &Scores<'_>, hits: &[Hit<'_>]) -> Self {
        let labels: Vec<Label> = Label::all().collect();
        let columns: Vec<Option<usize>> = labels
            .iter()
            .map(|label| {
                let (key, value) = label.name();
                scores.label(key, value)
            })
            .collect();
        let sentences = scores
            .sentences
            .iter()
            .map(|piece| sentence(piece, scores, hits, &labels, &columns))
            .collect();
        Self { labels, sentences }
    }

    /// How many sentences there are.
    pub fn len(&self) -> usize {
        self.sentences.len()
    }

    /// The labels, in the order of the lists.
    pub fn labels(&self) -> &[Label] {
        &self.labels
    }

    /// What is seen of a sentence whatever it is asked for.
    pub fn around(&self, place: usize) -> Vec<f32> {
        let (before, rest) = self.sentences.split_at(place);
        let Some((own, after)) = rest.split_first() else { return Vec::new() };
        let mut seen = own.whole.clone();
        let elsewhere = || before.iter().chain(after);
        // How bad the letter is besides this sentence.
        let mut faults: Vec<f32> = elsewhere().map(|sentence| sentence.fault).collect();
        faults.sort_by(|a, b| b.total_cmp(a));
        let at = |place: usize| faults.get(place).copied().unwrap_or(UNHEARD);
        seen.extend([at(0), at(1)]);
        let count = faults.len().max(1) as f32;
        seen.push(if faults.is_empty() { UNHEARD } else { faults.iter().sum::<f32>() / count });
        seen.push(most(elsewhere().map(|sentence| sentence.blocker)));
        // Which parts the letter has, and which come before.
        let components = || (0..self.labels.len()).filter(|at| !self.labels[*at].is_fault());
        seen.extend(components().map(|at| most(elsewhere().map(|s| s.whole[at]))));
        seen.extend(components().map(|at| most(before.iter().map(|s| s.whole[at]))));
        for beside in [before.last(), after.first()] {
            seen.extend(components().map(|at| beside.map_or(UNHEARD, |s| s.whole[at])));
            seen.push(beside.map_or(UNHEARD, |s| s.fault));
        }
        // Its length and place.
        let (place, last) = (place as f32, self.len().saturating_sub(1) as f32);
        seen.extend([
            libm::log1pf(own.words as f32),
            place / last.max(1.0),
            flag(before.is_empty()),
            flag(after.is_empty()),
            libm::log1pf(last),
        ]);
        seen.extend(own.kinds.map(flag));
        seen
    }

    /// What is seen of a sentence when it is asked for one label, by its place in the list.
    pub fn towards(&self, place: usize, label: usize) -> Vec<f32> {
        let (before, rest) = self.sentences.split_at(place);
        let Some((own, after)) = rest.split_first() else { return Vec::new() };
        let elsewhere = || before.iter().chain(after);
        let said = own.whole[label];
        let is_fault = self.labels[label].is_fault();
        let rival = |at: &usize| *at != label && self.labels[*at].is_fault() == is_fault;
        let lead = said - most((0..self.labels.len()).filter(rival).map(|at| own.whole[at]));
        let bad = most(elsewhere().map(|sentence| sentence.fault));
        let good = (0..self.labels.len())
            .filter(|at| !self.labels[*at].is_fault())
            .map(|at| own.whole[at]);
        let heard = said.max(DOUBT) - DOUBT;
        vec![
            own.loudest[label],
            most(elsewhere().map(|sentence| sentence.whole[label])),
            before.last().map_or(UNHEARD, |sentence| sentence.whole[label]),
            after.first().map_or(UNHEARD, |sentence| sentence.whole[label]),
            flag(own.named[label]),
            said.max(DOUBT),
            said.max(SURE),
            lead.max(DOUBT),
            lead.min(0.0),
            own.mean[label],
            // A faint word in a bad letter, and in a sentence that is something else.
            heard * (bad - UNHEARD) / MOST,
            heard * (most(good) - UNHEARD) / MOST,
        ]
    }

    /// What a sentence by itself says of a label.
    pub fn alone(&self, place: usize, label: usize) -> f32 {
        self.sentences.get(place).map_or(UNHEARD, |sentence| sentence.whole[label])
    }
}

fn sentence(
    piece: &Piece,
    scores: &Scores<'_>,
    hits: &[Hit<'_>],
    labels: &[Label],
    columns: &[Option<usize>],
) -> Sentence {
    let rows: Vec<&[f32]> = scores.within(piece).map(|place| scores.row(place)).collect();
    let odds = |row: &[f32], column: &Option<usize>| {
        column.and_then(|at| row.get(at)).map_or(UNHEARD, |odds| odds.clamp(UNHEARD, MOST))
    };
    let each =
        |take: &dyn Fn(&Option<usize>) -> f32| columns.iter().map(take).collect::<Vec<_>>();
    let has = |kind: Kind| hits_within(hits, piece).any(|hit| hit.kind == kind);
    let names = |label: &Label| {
        let (key, value) = label.name();
        key == 'f'
            && hits_within(hits, piece).any(|hit| hit.kind == Kind::Fault && hit.value == value)
    };
    let whole = each(&|column| rows.first().map_or(UNHEARD, |row| odds(row, column)));
    Sentence {
        fault: worst(labels, &whole, false),
        blocker: worst(labels, &whole, true),
        whole,
        loudest: each(&|column| most(rows.iter().map(|row| odds(row, column)))),
        mean: each(&|column| {
            let sum: f32 = rows.iter().map(|row| odds(row, column)).sum();
            sum / rows.len().max(1) as f32
        }),
        named: labels.iter().map(names).collect(),
        words: piece.len(),
        kinds: KINDS.map(has),
    }
}

/// The fault, or the blocker, for which a sentence speaks most.
fn worst(labels: &[Label], whole: &[f32], blocker: bool) -> f32 {
    let counts = |label: &Label| match label {
        Label::Fault(fault) => !blocker || fault.level() == Level::Blocker,
        Label::Component(_) => false,
    };
    let pairs = labels.iter().zip(whole);
    most(pairs.filter(|(label, _)| counts(label)).map(|(_, odds)| *odds))
}

fn most(odds: impl Iterator<Item = f32>) -> f32 {
    odds.fold(UNHEARD, f32::max)
}

fn flag(is: bool) -> f32 {
    f32::from(u8::from(is))
}
