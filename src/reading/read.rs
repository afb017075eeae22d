//! Reading: a text → facts, each with the words that carry it.

use std::ops::Range;

use super::amount::{Amount, Quantity, amounts};
use super::least;
use crate::incident::{
    Channel, Closed, Count, Fact, Failure, Flag, IncidentDraft, NoticedBy, Sector, Severity,
};
use crate::locale::Date;
use crate::text::{
    Hit, Kind, Language, Pack, Piece, Scores, Token, Vote, hits_within, span, tokens,
};

/// What a text says of an incident.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub language: Language,
    /// The facts read; what the words leave open is open.
    pub draft: IncidentDraft,
    /// Where each fact was read, in bytes of the text, on character boundaries.
    pub found: Vec<Found>,
    /// Facts for which the words give two readings: left open.
    pub ambiguous: Vec<Doubt>,
}

/// A fact that the words leave open between several readings.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    pub fact: Fact,
    /// One draft a reading, with nothing in it but the fact.
    pub readings: Vec<IncidentDraft>,
}

impl Reading {
    /// What nothing says.
    pub fn none() -> Self {
        Self {
            language: Language::English,
            draft: IncidentDraft::default(),
            found: Vec::new(),
            ambiguous: Vec::new(),
        }
    }
}

/// A fact and words that carry it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub fact: Fact,
    pub at: Range<usize>,
}

/// Reads a text. A year ("a customer since 2019") is a length of time only beside `today`.
pub fn read(text: &str, pack: &Pack, today: Option<Date>) -> Reading {
    let tokens = tokens(text);
    let hits = pack.lexicon.hits(&tokens);
    let scores = Scores::new(&tokens, &hits, &pack.model);
    let mut reader = Reader {
        tokens: &tokens,
        hits: &hits,
        scores: &scores,
        today,
        reading: Reading {
            language: pack.language,
            draft: IncidentDraft::default(),
            found: Vec::new(),
            ambiguous: Vec::new(),
        },
    };
    let amounts = amounts(&tokens, &hits, &pack.lexicon);
    reader.lists(&amounts);
    reader.choices();
    reader.counts();
    reader.amounts(&amounts, pack);
    reader.severity();
    reader.reading
}

/// A reading in the making.
pub(super) struct Reader<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) hits: &'a [Hit<'a>],
    pub(super) scores: &'a Scores<'a>,
    pub(super) today: Option<Date>,
    pub(super) reading: Reading,
}

impl Reader<'_> {
    /// Notes the words that carry a fact.
    pub(super) fn found(&mut self, fact: Fact, at: &Range<usize>) {
        let words = span(self.tokens, at).map(|at| Found { fact, at });
        self.reading.found.extend(words);
    }

    /// The words that carry one fact carry another too.
    fn found_with(&mut self, fact: Fact, other: Fact) {
        let same: Vec<Found> = self
            .reading
            .found
            .iter()
            .filter(|found| found.fact == other)
            .map(|found| Found { fact, at: found.at.clone() })
            .collect();
        self.reading.found.extend(same);
    }

    fn found_piece(&mut self, fact: Fact, piece: usize) {
        let at = self.scores.pieces[piece].clone();
        self.found(fact, &at);
    }

    /// Failures, wishes, flags: every value that is carried.
    fn lists(&mut self, amounts: &[Amount]) {
        for vote in self.scores.votes('f').into_iter().filter(above(least::FAILURE)) {
            if self.only_names_a_price(&vote, amounts) {
                continue;
            }
            let failures = &mut self.reading.draft.failures;
            *failures = failures.with(vote.value);
            self.found_piece(Fact::Failures, vote.piece);
        }
        for vote in self.scores.votes('w').into_iter().filter(above(least::WANT)) {
            let wants = &mut self.reading.draft.wants;
            *wants = wants.with(vote.value);
            self.found_piece(Fact::Wants, vote.piece);
        }
        for vote in self.scores.votes::<Flag>('g') {
            let words = self.flag_words(&vote);
            let said = self.scores.of(vote.piece, 'g', vote.value.name());
            let alike = self.scores.of(vote.piece, 'x', vote.value.name());
            if vote.log_odds + words >= least::FLAG && alike < said + words {
                let flags = &mut self.reading.draft.flags;
                *flags = flags.with(vote.value);
                self.found_piece(Fact::Flags, vote.piece);
            }
        }
    }

    /// Whether a piece that seems to tell of a wrong bill does no more than name the sum.
    fn only_names_a_price(&self, vote: &Vote<Failure>, amounts: &[Amount]) -> bool {
        let piece = &self.scores.pieces[vote.piece];
        let inside = |amount: &&Amount| {
            piece.start <= amount.at.start
                && amount.at.end <= piece.end
                && matches!(amount.what, Quantity::Money(_))
        };
        let said = |kind: Kind, value: &str| {
            hits_within(self.hits, piece).any(|hit| hit.kind == kind && hit.value == value)
        };
        vote.value == Failure::Billing
            && (vote.log_odds < least::BILL || said(Kind::Money, "price"))
            && !said(Kind::Failure, Failure::Billing.name())
            && amounts.iter().filter(inside).count() == 1
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

    /// Facts with one value.
    fn choices(&mut self) {
        if let Some(vote) = self.sector() {
            self.reading.draft.sector = Some(vote.value);
            self.found_piece(Fact::Sector, vote.piece);
        }
        self.choice('c', Fact::Cause, least::CAUSE, |draft, v| draft.cause = Some(v));
        self.choice('e', Fact::Emotion, least::EMOTION, |draft, v| draft.emotion = Some(v));
        self.choice::<NoticedBy>('n', Fact::NoticedBy, least::NOTICED, |draft, v| {
            draft.noticed_by = Some(v);
        });
        self.choice::<Channel>('h', Fact::Channel, least::CHANNEL, |draft, v| {
            draft.channel = Some(v);
        });
        // Who raised it somewhere has told us, or everybody.
        if let (None, Some(channel)) = (self.reading.draft.noticed_by, self.reading.draft.channel)
        {
            let noticed = match channel {
                Channel::Social | Channel::Review => NoticedBy::Public,
                _ => NoticedBy::Customer,
            };
            self.reading.draft.noticed_by = Some(noticed);
            self.found_with(Fact::NoticedBy, Fact::Channel);
        }
        self.choice('v', Fact::Service, least::SERVICE, |draft, v| draft.service = Some(v));
        self.choice('r', Fact::Recurrence, least::RECURRENCE, |draft, v| {
            draft.recurrence = Some(v);
        });
        self.choice('a', Fact::Alternatives, least::ALTERNATIVES, |draft, v| {
            draft.alternatives = Some(v);
        });
    }

    /// The strongest value; two that are nearly as strong in different pieces leave it open.
    fn choice<T: Closed>(
        &mut self,
        key: char,
        fact: Fact,
        least: f32,
        put: fn(&mut IncidentDraft, T),
    ) {
        let votes = self.votes::<T>(key, fact);
        let Some(vote) = votes.iter().copied().find(above(least)) else { return };
        self.found_piece(fact, vote.piece);
        let versions = self.versions_near(&self.scores.pieces[vote.piece]);
        let rival = votes.into_iter().nth(1).filter(|rival| match versions {
            // Each side names its own cause: nobody's is a fact.
            2.. if fact == Fact::Cause => true,
            0 => {
                rival.piece != vote.piece
                    && rival.log_odds >= least.max(vote.log_odds - least::RIVAL)
            }
            _ => rival.piece != vote.piece && rival.log_odds >= least - least::CONTESTED,
        });
        let Some(rival) = rival else { return put(&mut self.reading.draft, vote.value) };
        self.found_piece(fact, rival.piece);
        let readings = [vote, rival].map(|vote| {
            let mut draft = IncidentDraft::default();
            put(&mut draft, vote.value);
            draft
        });
        self.reading.ambiguous.push(Doubt { fact, readings: readings.into() });
    }

    /// The votes of the model, each with what the phrases for a value add in its piece.
    fn votes<T: Closed>(&self, key: char, fact: Fact) -> Vec<Vote<T>> {
        let mut votes = self.scores.votes::<T>(key);
        let said: Vec<&Hit<'_>> = self
            .hits
            .iter()
            .filter(|hit| hit.kind.name() == fact.name())
            .filter(|hit| !self.hedged(hit) && !self.denied(hit))
            .collect();
        for vote in &mut votes {
            let named = said.iter().filter(|hit| hit.value == vote.value.name());
            let strength = |piece: &usize| self.scores.of(*piece, key, vote.value.name());
            let piece = named
                .flat_map(|hit| self.scores.around(&hit.at))
                .max_by(|a, b| strength(a).total_cmp(&strength(b)));
            // Where a phrase names a value, its piece alone is enough.
            if let Some(piece) = piece {
                let log_odds = vote.log_odds.max(strength(&piece)) + least::PHRASE;
                *vote = Vote { log_odds, piece, ..*vote };
            }
        }
        votes.sort_by(|a, b| b.log_odds.total_cmp(&a.log_odds));
        votes
    }

    /// Whether a negation stands before a phrase in its piece.
    fn denied(&self, hit: &Hit<'_>) -> bool {
        self.follows(hit, Kind::Negation)
    }

    /// How many versions of what happened are told in the sentence of a stretch and in those
    /// beside it.
    pub(super) fn versions_near(&self, at: &Range<usize>) -> usize {
        let before = self.scores.sentence_of(at).saturating_sub(1);
        let near = self.scores.sentences.iter().skip(before).take(3);
        near.map(|sentence| self.versions(sentence)).sum()
    }

    /// How many versions are told in a stretch.
    pub(super) fn versions(&self, at: &Range<usize>) -> usize {
        let mut end = at.start;
        let mut told = 0;
        for hit in hits_within(self.hits, at).filter(|hit| hit.kind == Kind::Version) {
            told += usize::from(hit.at.start >= end);
            end = end.max(hit.at.end);
        }
        told
    }

    /// The business is what all pieces together speak for.
    fn sector(&self) -> Option<Vote<Sector>> {
        let votes = self.scores.votes::<Sector>('s');
        let total = |vote: &Vote<Sector>| {
            self.scores.all('s', vote.value.name()).map(|(_, odds)| libm::expf(odds)).sum::<f32>()
        };
        votes
            .into_iter()
            .max_by(|a, b| total(a).total_cmp(&total(b)))
            .filter(|vote| libm::logf(total(vote)) >= least::SECTOR)
    }

    /// Earlier failures, failed recoveries, apologies.
    fn counts(&mut self) {
        if let Some((count, at)) = self.phrase_count(Kind::Earlier) {
            self.reading.draft.earlier_failures = Some(Count::new(count));
            self.found(Fact::EarlierFailures, &at);
        }
        if let Some((count, at)) = self.phrase_count(Kind::Apology) {
            self.reading.draft.apologies_given = Some(Count::new(count));
            self.found(Fact::ApologiesGiven, &at);
        }
        let failed = [1, 2].into_iter().filter_map(|count: u32| {
            let (piece, odds) = self.scores.best('p', &count.to_string())?;
            Some((odds, piece, count))
        });
        let best = failed.max_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, piece, count)) = best.filter(|best| best.0 >= least::COUNT) {
            self.reading.draft.failed_recoveries = Some(Count::new(count));
            self.found_piece(Fact::FailedRecoveries, piece);
        }
    }

    /// The greatest count that a phrase gives outside a wish or a condition.
    fn phrase_count(&self, kind: Kind) -> Option<(u32, Range<usize>)> {
        self.hits
            .iter()
            .filter(|hit| hit.kind == kind && !self.hedged(hit))
            // "Again" alone tells of an earlier failure beside one only; "twice" does by itself.
            .filter(|hit| {
                kind != Kind::Earlier
                    || hit.at.len() > 1
                    || hit.value != "1"
                    || self.tells_of_a_failure(&hit.at)
            })
            .filter_map(|hit| Some((hit.value.parse().ok()?, hit.at.clone())))
            .max_by_key(|(count, at): &(u32, Range<usize>)| (*count, at.len()))
    }

    /// Whether a failure is told around some words.
    fn tells_of_a_failure(&self, at: &Range<usize>) -> bool {
        self.scores.around(at).any(|place| {
            Failure::ALL
                .iter()
                .any(|failure| self.scores.of(place, 'f', failure.name()) >= least::AGAIN)
        })
    }

    /// Whether a wish, a condition, a guess or another's case stands in the same piece.
    pub(super) fn hedged(&self, hit: &Hit<'_>) -> bool {
        self.follows(hit, Kind::Hedge)
    }

    /// Whether a phrase of a kind stands before another one in its piece.
    fn follows(&self, hit: &Hit<'_>, kind: Kind) -> bool {
        self.piece_of(&hit.at).is_some_and(|piece| {
            hits_within(self.hits, &(piece.start..hit.at.start)).any(|other| other.kind == kind)
        })
    }

    /// The smallest piece around a stretch: its clause, or its sentence.
    pub(super) fn piece_of(&self, at: &Range<usize>) -> Option<&Piece> {
        let pieces = self.scores.around(at).map(|place| &self.scores.pieces[place]);
        pieces.min_by_key(|piece| piece.len())
    }

    /// Any flag is critical; otherwise what the pieces with a failure speak for.
    fn severity(&mut self) {
        let draft = &self.reading.draft;
        if !draft.flags.is_empty() {
            self.reading.draft.severity = Some(Severity::Critical);
            self.found_with(Fact::Severity, Fact::Flags);
            return;
        }
        if draft.failures.is_empty() {
            return;
        }
        let Some(vote) = self.scores.votes::<Severity>('q').into_iter().next() else { return };
        let draft = &mut self.reading.draft;
        let at_least_moderate = draft.loss.is_some()
            || draft.delay.is_some_and(|delay| delay.get() >= 60)
            || draft.failures.len() >= 3;
        let mut severity = vote.value;
        if severity == Severity::Minor && at_least_moderate {
            severity = Severity::Moderate;
        }
        // Two failures before, or a recovery that failed, weigh one level more.
        let again = draft.earlier_failures.is_some_and(|count| count.get() >= 2)
            || draft.failed_recoveries.is_some_and(|count| count.get() >= 1);
        severity = match severity {
            Severity::Minor if again => Severity::Moderate,
            Severity::Moderate if again => Severity::Major,
            same => same,
        };
        draft.severity = Some(severity);
        self.found_piece(Fact::Severity, vote.piece);
    }
}

fn above<T>(least: f32) -> impl Fn(&Vote<T>) -> bool + Copy {
    move |vote| vote.log_odds >= least
}
