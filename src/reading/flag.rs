//! Safety flags: what the model hears, what phrases add, and words that are an alarm by themselves.

use super::least;
use super::read::Reader;
use crate::incident::{Closed, Fact, Flag, IncidentDraft, Set};
use crate::text::{Hit, Kind, Vote, hits_within};

/// The fewest words, signs among them, of a story of which a flag is asked for, or held for likely.
const TOLD: usize = 8;
/// The most words between a negation and the alarm it denies.
const DENIES: usize = 3;

impl Reader<'_> {
    /// Every flag that is carried; where none is, those that may be are left open to be asked.
    pub(super) fn flags(&mut self) {
        let heard = self.heard_flags();
        for (vote, _) in heard.iter().filter(|(_, strength)| *strength >= least::FLAG_SURE) {
            self.flag(vote);
        }
        for hit in self.hits.iter().filter(|hit| hit.kind == Kind::Alarm) {
            if let Some(flag) = Flag::parse(hit.value).filter(|flag| self.alarms(*flag, hit)) {
                let flags = &mut self.reading.draft.flags;
                *flags = flags.with(flag);
                self.found(Fact::Flags, &hit.at);
            }
        }
        if !self.reading.draft.flags.is_empty() {
            return;
        }
        // That somebody may harm themselves is not said of a customer for a mere likelihood.
        let likely = |(vote, strength): &&(Vote<Flag>, f32)| {
            vote.value != Flag::SelfHarm && *strength >= least::FLAG_LIKELY
        };
        let told = self.tokens.len() >= TOLD;
        match heard.iter().find(likely).filter(|_| told) {
            Some((vote, _)) => self.flag(vote),
            None => self.ask_flags(&heard.iter().map(|(vote, _)| *vote).collect::<Vec<_>>()),
        }
    }

    fn flag(&mut self, vote: &Vote<Flag>) {
        let flags = &mut self.reading.draft.flags;
        *flags = flags.with(vote.value);
        self.found_piece(Fact::Flags, vote.piece);
    }

    /// The flags that are heard at all and do not only look like one, the strongest first.
    fn heard_flags(&self) -> Vec<(Vote<Flag>, f32)> {
        let heard = |vote: Vote<Flag>| {
            let words = self.flag_words(&vote);
            let said = self.scores.of(vote.piece, 'g', vote.value.name());
            let alike = self.scores.of(vote.piece, 'x', vote.value.name());
            let strength = vote.log_odds + words;
            (alike < said + words && strength >= least::FLAG_ASKED).then_some((vote, strength))
        };
        let mut heard: Vec<_> = self.scores.votes('g').into_iter().filter_map(heard).collect();
        heard.sort_by(|a, b| b.1.total_cmp(&a.1));
        heard
    }

    /// Leaves open whether one of these flags is carried. A case of harm that is taken for a late
    /// parcel costs more than a question.
    fn ask_flags(&mut self, perhaps: &[Vote<Flag>]) {
        let with = |vote: &Vote<Flag>| {
            let flags = Set::EMPTY.with(vote.value);
            IncidentDraft { flags, ..IncidentDraft::default() }
        };
        // The first words of a story say too little to ask about.
        if !perhaps.is_empty() && self.tokens.len() >= TOLD {
            self.doubt(Fact::Flags, perhaps.iter().map(with).collect());
            perhaps.iter().for_each(|vote| self.found_piece(Fact::Flags, vote.piece));
        }
    }

    /// What the phrases of a piece add to a flag: those that name it speak for it, those that
    /// only look like it against.
    fn flag_words(&self, vote: &Vote<Flag>) -> f32 {
        let piece = &self.scores.pieces[vote.piece];
        let has = |kind: Kind| {
            hits_within(self.hits, piece)
                .any(|hit| hit.kind == kind && hit.value == vote.value.name())
        };
        match (has(Kind::NotFlag), has(Kind::Flag)) {
            (true, _) => f32::NEG_INFINITY,
            (false, true) => least::FLAG_PHRASE,
            (false, false) => 0.0,
        }
    }

    /// Whether an alarm counts where it stands: not as part of words that only look like it,
    /// not denied, and not as a wish or a guess. A threat of a lawyer is a condition by its
    /// nature, and who does not want to live says so in any form.
    fn alarms(&self, flag: Flag, hit: &Hit<'_>) -> bool {
        let alike = |other: &Hit<'_>| {
            other.kind == Kind::NotFlag
                && other.value == hit.value
                && other.at.start < hit.at.end
                && hit.at.start < other.at.end
        };
        if self.hits.iter().any(alike) || self.speaks_against(flag, hit) {
            return false;
        }
        match flag {
            Flag::Legal => !self.denied_close(hit),
            Flag::SelfHarm => true,
            _ => !self.denied_close(hit) && !self.hedged(hit),
        }
    }

    /// Whether the model has learnt that what stands around an alarm is none.
    fn speaks_against(&self, flag: Flag, hit: &Hit<'_>) -> bool {
        let most = |key: char| {
            let odds = |piece| self.scores.of(piece, key, flag.name());
            self.scores.around(&hit.at).map(odds).fold(f32::NEG_INFINITY, f32::max)
        };
        let said = most('g') + least::ALARM;
        said < least::FLAG_SURE || said < most('x')
    }

    /// Whether a negation stands just before a phrase, or right behind it.
    fn denied_close(&self, hit: &Hit<'_>) -> bool {
        let Some(piece) = self.piece_of(&hit.at) else { return false };
        let first = piece.start.max(hit.at.start.saturating_sub(DENIES));
        hits_within(self.hits, &(first..piece.end)).any(|other| {
            let before = other.at.end <= hit.at.start;
            other.kind == Kind::Negation && (before || other.at.start == hit.at.end)
        })
    }
}
