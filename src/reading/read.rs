//! Reading: a text → facts, each with the words that carry it.

use std::ops::Range;

use super::amount::{Amount, Quantity, amounts};
use super::families::families;
use super::least;
use crate::incident::{
    Channel, Closed, Fact, Failure, IncidentDraft, NoticedBy, Sector, Severity, Stage,
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
    let scores = Scores::new(&tokens, &hits, &pack.model, Some(families()));
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
    reader.stage();
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

    pub(super) fn found_piece(&mut self, fact: Fact, piece: usize) {
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
        self.flags();
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
        if let (None, Some(channel), false) = (
            self.reading.draft.noticed_by,
            self.reading.draft.channel,
            self.is_doubted(Fact::NoticedBy),
        ) {
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

    /// The step of the customer's journey at which something failed; before a purchase nothing is
    /// paid.
    fn stage(&mut self) {
        if self.reading.draft.failures.is_empty() {
            return;
        }
        let paid = self.reading.draft.price.is_some();
        let fits = |vote: &Vote<Stage>| !(paid && vote.value == Stage::BeforePurchase);
        let vote = self.votes('t', Fact::Stage).into_iter().find(fits);
        if let Some(vote) = vote.filter(above(least::STAGE)) {
            self.reading.draft.stage = Some(vote.value);
            self.found_piece(Fact::Stage, vote.piece);
        }
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

    /// Whether a wish, a condition, a guess or another's case stands in the same piece.
    pub(super) fn hedged(&self, hit: &Hit<'_>) -> bool {
        self.follows(hit, Kind::Hedge)
    }

    /// Whether a phrase of a kind stands before another one in its piece.
    pub(super) fn follows(&self, hit: &Hit<'_>, kind: Kind) -> bool {
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

pub(super) fn above<T>(least: f32) -> impl Fn(&Vote<T>) -> bool + Copy {
    move |vote| vote.log_odds >= least
}
