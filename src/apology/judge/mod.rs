//! Judging the manager's own letter: the parts that are there, and what spoils it.
//!
//! A small model trained on labelled sentences (`judging/`) scores every sentence and clause
//! for each component and fault; [`sight`] and [`weights`] weigh what a sentence says by what
//! stands around it in the letter; the files of `rules/` find what needs no model; the letter's
//! context decides what counts. Nothing here knows a language.

mod component;
mod fault;
mod label;
mod least;
mod rewrite;
mod rules;
mod sight;
pub mod train;
mod weights;

use std::ops::Range;

pub use component::Component;
pub use fault::{Fault, Level};
pub use rewrite::rewrite;

use label::Label;
use sight::Sight;
use weights::Weights;

use super::write::LetterChannel;
use crate::incident::{Cause, Closed, Set, Severity};
use crate::text::{Hit, Kind, Pack, Piece, Scores, Token, hits_within, span, tokens};

/// What a letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    pub channel: LetterChannel,
    pub severity: Severity,
    pub cause: Cause,
}

/// A part of the apology, where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub component: Component,
    /// In bytes of the text, on character boundaries.
    pub at: Range<usize>,
}

/// A fault, where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub fault: Fault,
    /// In bytes of the text, on character boundaries.
    pub at: Range<usize>,
}

/// What is found in a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// In the order of the letter.
    pub parts: Vec<Part>,
    /// In the order of the letter.
    pub findings: Vec<Finding>,
}

impl Judgement {
    /// The components that the letter has.
    pub fn components(&self) -> Set<Component> {
        self.parts.iter().map(|part| part.component).collect()
    }
}

/// Judges a letter.
pub fn judge(text: &str, context: Context, pack: &Pack) -> Judgement {
    let tokens = tokens(text);
    let hits = pack.lexicon.hits(&tokens);
    let scores = Scores::new(&tokens, &hits, &pack.model, None);
    let odds = with_causes(Weights::shipped().log_odds(&Sight::new(&scores, &hits)));
    let judge = Judge { tokens: &tokens, hits: &hits, scores, odds };
    let parts = judge.parts();
    let owned = matches!(context.cause, Cause::Ours | Cause::Partner);
    let mut findings = judge.faults(&parts, |fault| counts(fault, context, owned));
    let found = |fault| move |at| Finding { fault, at };
    let blanks = rules::unfilled_blank::find(text, &tokens);
    findings.extend(blanks.into_iter().map(found(Fault::UnfilledBlank)));
    let odd = rules::mixed_address::find(&tokens, &hits, &judge.scores.sentences);
    findings.extend(odd.iter().map(|at| judge.span(at)).map(found(Fault::MixedAddress)));
    if let Some(at) = forgiveness_first(&parts) {
        findings.push(Finding { fault: Fault::ForgivenessFirst, at });
    }
    if rules::too_long::is_too_long(text, context.channel, pack.language) {
        findings.push(Finding { fault: Fault::TooLong, at: 0..text.len() });
    }
    findings.sort_by_key(|finding| (finding.at.start, finding.fault));
    Judgement { parts, findings }
}

/// Whether a fault can be one in this context.
fn counts(fault: Fault, context: Context, owned: bool) -> bool {
    match fault {
        Fault::Excuse | Fault::PassiveEvasion => owned,
        Fault::HumourOnSerious => context.severity != Severity::Minor,
        Fault::Privacy => context.channel == LetterChannel::Public,
        _ => true,
    }
}

/// Whether a fault in a sentence stands beside the parts that are there.
fn stands(finding: &Finding, sentence: &Piece, parts: &[Part], judge: &Judge<'_>) -> bool {
    match finding.fault {
        // A condition, and a regret that hangs on it.
        Fault::Conditional => judge.has_word(sentence, Kind::Hedge) && judge.regrets(sentence),
        // What follows the regret takes it back; putting it right does not.
        Fault::ButNegation => {
            judge.has_word(sentence, Kind::But)
                && judge.regrets(sentence)
                && !judge.speaks(sentence, 'k', Component::Repair.name(), least::OFFER)
        }
        // A cause that is told before the letter owns anything; afterwards it explains.
        Fault::Excuse => {
            let end = judge.span(sentence).end;
            let owns =
                |part: &&Part| part.component == Component::Responsibility && part.at.start < end;
            parts.iter().find(owns).is_none()
        }
        // The same words do not own or regret and joke.
        Fault::HumourOnSerious => {
            let means_it = |part: &&Part| {
                matches!(part.component, Component::Responsibility | Component::Regret)
                    && part.at == finding.at
            };
            parts.iter().find(means_it).is_none()
        }
        // The firm's own number is no secret.
        Fault::Privacy => !judge.speaks(sentence, 'k', Component::Contact.name(), least::NUMBER),
        _ => true,
    }
}

/// The odds by sentence, an excuse at least as sure as the cause that the sentence tells.
fn with_causes(mut odds: Vec<Vec<f32>>) -> Vec<Vec<f32>> {
    let place = |label| Label::all().position(|other| other == label);
    let excuse = place(Label::Fault(Fault::Excuse));
    let explains = place(Label::Component(Component::Explanation));
    let (Some(excuse), Some(explains)) = (excuse, explains) else { return odds };
    for row in &mut odds {
        let told = row.get(explains).map(|odds| odds + least::CAUSE);
        if let (Some(odds), Some(told)) = (row.get_mut(excuse), told) {
            *odds = odds.max(told);
        }
    }
    odds
}

/// Forgiveness asked for before any regret and any ownership; asking sounds sorry by itself.
fn forgiveness_first(parts: &[Part]) -> Option<Range<usize>> {
    let asked = parts.iter().find(|part| part.component == Component::Forgiveness)?;
    let before = |part: &&Part| {
        matches!(part.component, Component::Regret | Component::Responsibility)
            && part.at.start < asked.at.start
    };
    parts.iter().find(before).is_none().then(|| asked.at.clone())
}

struct Judge<'a> {
    tokens: &'a [Token],
    hits: &'a [Hit<'a>],
    scores: Scores<'a>,
    /// By sentence, then by label; see [`with_causes`].
    odds: Vec<Vec<f32>>,
}

impl Judge<'_> {
    /// The bytes of a stretch of tokens.
    fn span(&self, piece: &Piece) -> Range<usize> {
        span(self.tokens, piece).unwrap_or_default()
    }

    fn has_word(&self, piece: &Piece, kind: Kind) -> bool {
        hits_within(self.hits, piece).any(|hit| hit.kind == kind)
    }

    /// Whether a sentence regrets, in words or by what it says.
    fn regrets(&self, sentence: &Piece) -> bool {
        self.has_word(sentence, Kind::Apology)
            || self.speaks(sentence, 'k', Component::Regret.name(), least::REGRET)
    }

    /// Whether any piece of a sentence speaks for a label.
    fn speaks(&self, sentence: &Piece, key: char, value: &str, least: f32) -> bool {
        let pieces = self.scores.within(sentence);
        self.scores.each(pieces, key, value).any(|(_, odds)| odds >= least)
    }

    /// The bytes of the piece of a sentence that speaks most for a label.
    fn place(&self, sentence: &Piece, label: Label) -> Range<usize> {
        let (key, value) = label.name();
        let pieces = self.scores.within(sentence);
        let loudest = self.scores.each(pieces, key, value).max_by(|a, b| a.1.total_cmp(&b.1));
        self.span(loudest.map_or(sentence, |(piece, _)| &self.scores.pieces[piece]))
    }

    /// Each sentence with its labels and how sure each is.
    fn said(&self) -> impl Iterator<Item = (&Piece, impl Iterator<Item = (Label, f32)>)> {
        let labelled = self.odds.iter().map(|odds| Label::all().zip(odds.iter().copied()));
        self.scores.sentences.iter().zip(labelled)
    }

    fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for (sentence, labels) in self.said() {
            for (label, odds) in labels {
                if let Label::Component(component) = label
                    && odds >= least::component(component)
                {
                    parts.push(Part { component, at: self.place(sentence, label) });
                }
            }
        }
        parts.sort_by_key(|part| (part.at.start, part.component));
        parts
    }

    /// The faults that are a manner of speaking, of those that count and stand beside the parts.
    fn faults(&self, parts: &[Part], counts: impl Fn(Fault) -> bool) -> Vec<Finding> {
        let mut found = Vec::new();
        for (sentence, labels) in self.said() {
            let sure: Vec<(Finding, f32)> = labels
                .filter_map(|(label, odds)| {
                    let Label::Fault(fault) = label else { return None };
                    let found = counts(fault) && odds >= least::fault(fault);
                    found.then(|| (Finding { fault, at: self.place(sentence, label) }, odds))
                })
                .collect();
            // The same words are seldom two faults.
            let stands_back = |(finding, odds): &&(Finding, f32)| {
                sure.iter().any(|(other, more)| {
                    more - odds > least::LEAD
                        && finding.at.start < other.at.end
                        && other.at.start < finding.at.end
                })
            };
            let first = sure.iter().filter(|one| !stands_back(one)).map(|(finding, _)| finding);
            found.extend(first.filter(|one| stands(one, sentence, parts, self)).cloned());
        }
        found
    }
}
