//! The manager's own letter and what was found in it.

use std::ops::Range;

use super::long::first;
use crate::advice::ApologyPart;
use crate::apology::judge::{Component, Fault, Finding, Judgement, Level};
use crate::incident::{Closed, Set};
use crate::share::Rewrite;
use crate::text::Language;

/// The manager's own letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnLetter {
    pub text: String,
    /// Whether it takes the place of the one that is written here.
    pub on: bool,
    /// Faults that are not looked for.
    pub ignored: Set<Fault>,
    /// Words that are left as they are.
    pub passed: Vec<(Fault, String)>,
}

/// What the manager does with the own letter.
#[derive(Clone, Debug, PartialEq)]
pub enum OwnAction {
    /// Shows the own letter, or the one that is written here.
    Show(bool),
    Text(String),
    /// Puts other words in the place of a sentence; blank ones take it out.
    Rewrite(Range<usize>, String),
    /// Leaves these words as they are.
    Pass(Finding),
    /// Looks for no such fault.
    Ignore(Fault),
    /// Has left the word that was being typed.
    Left,
}

impl OwnAction {
    /// Whether it settles a finding, which is shown no longer.
    pub(super) fn settles(&self) -> bool {
        matches!(self, Self::Rewrite(..) | Self::Pass(_) | Self::Ignore(_))
    }
}

/// What was found in the own letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judged {
    pub judgement: Judgement,
    pub rewrites: Vec<Rewrite>,
    /// Whether it has been judged at all.
    pub known: bool,
    /// Whether it could not be judged.
    pub failed: bool,
    /// Where the caret stands in a word that is being typed.
    pub typing: Option<usize>,
}

/// What a judgement depends on besides the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JudgedFor {
    pub language: Language,
    pub channel: &'static str,
    pub severity: &'static str,
    pub cause: &'static str,
}

impl OwnLetter {
    /// The longest letter, in characters.
    pub const LONGEST: usize = 10_000;
    /// Fewer words than these say too little to judge.
    pub const FEWEST_WORDS: usize = 8;

    /// Whether there are words enough to judge.
    pub fn can_be_judged(&self) -> bool {
        self.text.split_whitespace().nth(Self::FEWEST_WORDS - 1).is_some()
    }

    /// The findings that count, the gravest first and each level in the order of the letter.
    pub fn findings<'a>(&self, judgement: &'a Judgement) -> Vec<&'a Finding> {
        if !self.can_be_judged() {
            return Vec::new();
        }
        let counts = |finding: &&Finding| {
            let words = self.text.get(finding.at.clone());
            let passed = |(fault, text): &(Fault, String)| {
                *fault == finding.fault && Some(text.as_str()) == words
            };
            words.is_some()
                && !self.ignored.contains(finding.fault)
                && !self.passed.iter().any(passed)
        };
        let mut findings: Vec<&Finding> = judgement.findings.iter().filter(counts).collect();
        let grave =
            |finding: &Finding| Level::ALL.iter().position(|l| *l == finding.fault.level());
        crate::order::short(&mut findings, |a, b| grave(a) < grave(b));
        findings
    }

    /// The parts of an apology that the letter has, as the forecast counts them; `None` while
    /// it is not in use or says too little.
    pub fn parts(&self, judgement: &Judgement) -> Option<Set<ApologyPart>> {
        let counted = self.on && self.can_be_judged();
        counted.then(|| judgement.components().iter().filter_map(Component::part).collect())
    }

    /// The sentence in which some words stand.
    pub fn sentence(&self, at: &Range<usize>) -> Range<usize> {
        let ends = |c: char| matches!(c, '.' | '!' | '?' | '…' | '।' | '\n');
        let before = self.text.get(..at.start).unwrap_or_default();
        let start = before.rfind(ends).map_or(0, |stop| {
            let rest = self.text.get(stop..at.start).unwrap_or_default();
            let sign = rest.chars().next().map_or(0, char::len_utf8);
            stop + sign + blanks(rest.get(sign..).unwrap_or_default())
        });
        // The last character of the words may be the stop itself.
        let last = self.text.get(at.clone()).and_then(|words| words.chars().next_back());
        if last.is_some_and(ends) {
            return start..at.end;
        }
        let after = self.text.get(at.end..).unwrap_or_default();
        let end = after.find(ends).map_or(self.text.len(), |stop| {
            let sign = after.get(stop..).and_then(|rest| rest.chars().next());
            at.end + stop + sign.filter(|c| *c != '\n').map_or(0, char::len_utf8)
        });
        start..end
    }

    /// What may be written in the place of a finding's words, and which words that replaces.
    pub fn rewrite<'a>(
        &self,
        finding: &Finding,
        rewrites: &'a [Rewrite],
    ) -> Option<(Range<usize>, &'a str)> {
        let words = self.text.get(finding.at.clone());
        let fits = |rewrite: &&Rewrite| {
            rewrite.fault == finding.fault
                && (rewrite.words.is_empty() || words == Some(rewrite.words.as_str()))
        };
        let rewrite = rewrites.iter().find(fits)?;
        let alone = !rewrite.words.is_empty();
        let at = if alone { finding.at.clone() } else { self.sentence(&finding.at) };
        Some((at, &rewrite.text))
    }

    /// Carries out an action; what was found moves along with the words.
    pub(super) fn act(&mut self, action: OwnAction, judged: &mut Judged) {
        let before = self.text.clone();
        let typed = matches!(action, OwnAction::Text(_));
        match action {
            OwnAction::Left => {}
            OwnAction::Show(on) => self.on = on,
            OwnAction::Text(text) => self.text = text,
            OwnAction::Rewrite(at, words) => {
                if self.text.get(at.clone()).is_some() {
                    self.text.replace_range(at.clone(), &words);
                    if words.is_empty() {
                        self.close_gap(at.start);
                    }
                    self.text = first(std::mem::take(&mut self.text), Self::LONGEST);
                }
            }
            OwnAction::Pass(finding) => {
                if let Some(words) = self.text.get(finding.at) {
                    self.passed.push((finding.fault, words.to_owned()));
                }
            }
            OwnAction::Ignore(fault) => self.ignored = self.ignored.with(fault),
        }
        judged.follow(&before, &self.text);
        judged.typing = typed.then(|| super::told::unfinished(&before, &self.text)).flatten();
    }

    /// Takes out the blanks that a sentence leaves behind.
    fn close_gap(&mut self, at: usize) {
        let blank = blanks(self.text.get(at..).unwrap_or_default());
        self.text.replace_range(at..at + blank, "");
        if self.text.len() == at {
            let end = self.text.trim_end_matches(' ').len();
            self.text.truncate(end);
        }
    }
}

impl Judged {
    /// Whether words are whole: the one that is being typed is not among them.
    pub fn is_written(&self, at: &Range<usize>) -> bool {
        self.typing.is_none_or(|caret| caret <= at.start || at.end < caret)
    }

    /// After an edit: what stands before it stays marked, what stands after it moves along.
    pub(super) fn follow(&mut self, before: &str, after: &str) {
        if before == after {
            return;
        }
        let Judgement { parts, findings } = &mut self.judgement;
        let shifted = super::told::shift(before, after);
        let moved = |at: &mut Range<usize>| match shifted(at) {
            Some(shifted) => {
                *at = shifted;
                true
            }
            None => false,
        };
        findings.retain_mut(|finding| moved(&mut finding.at));
        // A part counts until the letter is judged again, so that the forecast does not
        // flicker at every letter typed.
        parts.iter_mut().for_each(|part| {
            moved(&mut part.at);
        });
    }
}

/// How many blanks a text begins with, in bytes.
fn blanks(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\u{a0}']).len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::testing::after;
    use crate::app::{Action, Effect, Saved, reduce};

    fn letter(text: &str) -> OwnLetter {
        OwnLetter { text: text.to_owned(), on: true, ..OwnLetter::default() }
    }

    fn at(text: &str, words: &str) -> Range<usize> {
        let start = text.find(words).expect("words of the text");
        start..start + words.len()
    }

    const TEXT: &str = "Dear Ms Roy,\nWe are sorry if you felt hurt. We take this seriously. It was our mistake!";

    #[test]
    fn a_sentence_is_found_around_its_words() {
        for (words, sentence) in [
            ("if you felt hurt", "We are sorry if you felt hurt."),
            ("felt hurt.", "We are sorry if you felt hurt."),
            ("seriously", "We take this seriously."),
            ("It was", "It was our mistake!"),
            ("Roy", "Dear Ms Roy,"),
        ] {
            let letter = letter(TEXT);
            assert_eq!(&TEXT[letter.sentence(&at(TEXT, words))], sentence, "{words}");
        }
    }

    #[test]
    fn a_sentence_is_rewritten_or_taken_out() {
        let mut own = letter(TEXT);
        let mut judged = Judged::default();
        own.act(
            OwnAction::Rewrite(at(TEXT, "We take this seriously."), String::new()),
            &mut judged,
        );
        assert_eq!(own.text, "Dear Ms Roy,\nWe are sorry if you felt hurt. It was our mistake!");
        let sentence = at(&own.text, "We are sorry if you felt hurt.");
        own.act(OwnAction::Rewrite(sentence, "I am sorry.".to_owned()), &mut judged);
        assert_eq!(own.text, "Dear Ms Roy,\nI am sorry. It was our mistake!");
    }

    #[test]
    fn a_word_that_is_being_typed_is_not_whole() {
        let mut own = letter("We are so sorry.");
        let mut judged = Judged::default();
        for (text, so_written, sorry_written) in [
            // A letter at the end of a word, within one, a blank, several words at once.
            ("We are soo sorry.", false, true),
            ("We are soo sorrry.", true, true),
            ("We are soo sorrry", true, false),
            ("We are soo sorrryy", true, false),
            ("We are soo sorrryy ", true, true),
            ("We are soo sorrryy and ashamed", true, true),
        ] {
            own.act(OwnAction::Text(text.to_owned()), &mut judged);
            let whole = |begins: &str| {
                let start = at(text, begins).start;
                let word = text[start..].split([' ', '.']).next().expect("a word");
                judged.is_written(&(start..start + word.len()))
            };
            assert_eq!((whole("so"), whole("sorr")), (so_written, sorry_written), "{text}");
        }
        own.act(OwnAction::Text("We are soo sorrryy and ashamedd".to_owned()), &mut judged);
        assert!(!judged.is_written(&(0..own.text.len())));
        own.act(OwnAction::Left, &mut judged);
        assert!(judged.is_written(&(0..own.text.len())));
    }

    #[test]
    fn what_is_ignored_or_passed_is_not_shown_and_little_is_not_judged() {
        let find = |fault, words| Finding { fault, at: at(TEXT, words) };
        let judgement = Judgement {
            parts: Vec::new(),
            findings: vec![
                find(Fault::Canned, "We take this seriously."),
                find(Fault::Conditional, "if you felt hurt"),
            ],
        };
        let mut own = letter(TEXT);
        let shown = |own: &OwnLetter| -> Vec<Fault> {
            own.findings(&judgement).iter().map(|finding| finding.fault).collect()
        };
        assert_eq!(shown(&own), [Fault::Conditional, Fault::Canned], "the gravest first");
        own.act(OwnAction::Ignore(Fault::Canned), &mut Judged::default());
        assert_eq!(shown(&own), [Fault::Conditional]);
        let passed = OwnAction::Pass(judgement.findings[1].clone());
        own.act(passed, &mut Judged::default());
        assert_eq!(shown(&own), []);
        let short = letter("Sorry if you felt hurt by us.");
        assert!(!short.can_be_judged() && short.parts(&judgement).is_none());
    }

    #[test]
    fn a_judgement_for_another_language_or_channel_is_dropped() {
        let text = "We are sorry that the train was two hours late on Monday.".to_owned();
        let letter =
            [Action::Own(OwnAction::Show(true)), Action::Own(OwnAction::Text(text.clone()))];
        let state = after(letter);
        let found = Judgement {
            findings: vec![Finding { fault: Fault::Canned, at: 0..6 }],
            ..Judgement::default()
        };
        let judged = |of| {
            let judgement = Some(Box::new((found.clone(), Vec::new())));
            reduce(&state, Action::Judged { letter: text.clone(), of, judgement }).0.judged
        };
        let of = state.judged_for();
        assert_eq!(judged(of).judgement, found);
        for other in
            [JudgedFor { language: Language::Telugu, ..of }, JudgedFor { channel: "say", ..of }]
        {
            assert_eq!(judged(other), state.judged);
        }
    }

    #[test]
    fn the_own_letter_is_judged_again_when_the_case_is_another() {
        let letter = "We are sorry that the train was two hours late on Monday.".to_owned();
        let state =
            after([Action::Own(OwnAction::Show(true)), Action::Own(OwnAction::Text(letter))]);
        let saved = Saved::read(&Saved::write(&state)).expect("what was written");
        let (next, effects) = reduce(&state, Action::Replaced(Box::new(saved)));
        assert_eq!(next.judged, Judged::default());
        assert!(effects.iter().any(|effect| matches!(effect, Effect::Judge { .. })));
    }
}
