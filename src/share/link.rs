//! A case as the fragment of a link: its facts in a few bytes, and its texts only when they
//! are to go along.
//!
//! One byte of version, the facts that are known (each its place in the list and its value),
//! the texts, a checksum of all that; written in the letters that a link may hold. What is
//! read may have been damaged on the way, cut off, or made by somebody else.

use data_encoding::BASE64URL_NOPAD;

use crate::incident::{
    Closed, Count, Currency, Fact, IncidentDraft, Minutes, Money, Months, Set,
};

/// The version of the form below. A later one is not read.
const VERSION: u8 = 1;

/// The longest fragment that is read or written, in characters: what mail programs and chats
/// leave whole.
pub const LONGEST: usize = 8_000;

/// What a link carries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Linked {
    pub draft: IncidentDraft,
    /// The story and what only the manager knows, in the order of the page; none unless they
    /// were to go along. At most 16.
    pub texts: Vec<String>,
}

/// Why a link was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// It was made by a later version.
    Later,
    /// It was damaged or cut off, or is no link of ours.
    Damaged,
    /// It is longer than [`LONGEST`].
    TooLong,
}

impl Linked {
    /// The fragment, without the sign before it.
    ///
    /// # Errors
    /// [`LinkError::TooLong`] when the texts are longer than a link may be.
    pub fn write(&self) -> Result<String, LinkError> {
        let mut bytes = vec![VERSION];
        let known = || Fact::ALL.iter().filter(|fact| self.draft.knows(**fact));
        number(&mut bytes, known().count() as u64);
        for fact in known() {
            number(&mut bytes, fact.index() as u64);
            write_fact(&mut bytes, &self.draft, *fact);
        }
        number(&mut bytes, self.texts.len() as u64);
        for text in &self.texts {
            number(&mut bytes, text.len() as u64);
            bytes.extend(text.bytes());
        }
        bytes.extend(crc32fast::hash(&bytes).to_le_bytes());
        let text = BASE64URL_NOPAD.encode(&bytes);
        if text.len() > LONGEST { Err(LinkError::TooLong) } else { Ok(text) }
    }

    /// Reads a fragment.
    ///
    /// # Errors
    /// Why it is none that [`Linked::write`] wrote.
    pub fn read(text: &str) -> Result<Self, LinkError> {
        if text.len() > LONGEST {
            return Err(LinkError::TooLong);
        }
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| LinkError::Damaged)?;
        let (all, sum) = bytes.split_last_chunk::<4>().ok_or(LinkError::Damaged)?;
        if crc32fast::hash(all) != u32::from_le_bytes(*sum) {
            return Err(LinkError::Damaged);
        }
        match all.split_first() {
            Some((&VERSION, rest)) => Reader(rest).all().ok_or(LinkError::Damaged),
            Some((version, _)) if *version > VERSION => Err(LinkError::Later),
            _ => Err(LinkError::Damaged),
        }
    }
}

/// A number in groups of seven bits, the lowest first.
fn number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 128 {
        bytes.push(number as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn write_fact(bytes: &mut Vec<u8>, draft: &IncidentDraft, fact: Fact) {
    let mut put = |value: usize| number(bytes, value as u64);
    match fact {
        Fact::Sector => put(place(draft.sector)),
        Fact::Failures => put(bits(draft.failures)),
        Fact::Severity => put(place(draft.severity)),
        Fact::Cause => put(place(draft.cause)),
        Fact::Recurrence => put(place(draft.recurrence)),
        Fact::EarlierFailures => {
            put(draft.earlier_failures.map_or(0, |count| count.get().into()))
        }
        Fact::FailedRecoveries => {
            put(draft.failed_recoveries.map_or(0, |count| count.get().into()));
        }
        Fact::ApologiesGiven => put(draft.apologies_given.map_or(0, |count| count.get().into())),
        Fact::NoticedBy => put(place(draft.noticed_by)),
        Fact::Channel => put(place(draft.channel)),
        Fact::Stage => put(place(draft.stage)),
        Fact::Emotion => put(place(draft.emotion)),
        Fact::Wants => put(bits(draft.wants)),
        Fact::Service => put(place(draft.service)),
        Fact::Price => write_money(bytes, draft.price),
        Fact::Loss => write_money(bytes, draft.loss),
        Fact::YearlyValue => write_money(bytes, draft.yearly_value),
        Fact::Delay => put(draft.delay.map_or(0, |time| time.get() as usize)),
        Fact::Since => put(draft.since.map_or(0, |time| time.get() as usize)),
        Fact::Tenure => put(draft.tenure.map_or(0, |time| time.get().into())),
        Fact::Alternatives => put(place(draft.alternatives)),
        Fact::LossDue => put(usize::from(draft.loss_due == Some(true))),
        Fact::Flags => put(bits(draft.flags)),
    }
}

fn place<T: Closed>(value: Option<T>) -> usize {
    value.map_or(0, Closed::index)
}

fn bits<T: Closed>(set: Set<T>) -> usize {
    set.iter().map(|value| 1 << value.index()).sum()
}

/// The code of the currency, so that the order of our list is no part of the form.
fn write_money(bytes: &mut Vec<u8>, money: Option<Money>) {
    if let Some(money) = money {
        bytes.extend(money.currency().code().bytes());
        number(bytes, money.minor().unsigned_abs());
    }
}

/// What is left to read.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn all(mut self) -> Option<Linked> {
        /// The most texts that a link holds.
        const MOST: u64 = 16;
        let mut linked = Linked::default();
        for _ in 0..self.number().filter(|count| *count <= Fact::ALL.len() as u64)? {
            let fact = *Fact::ALL.get(self.place()?)?;
            self.fact(&mut linked.draft, fact)?;
        }
        for _ in 0..self.number().filter(|count| *count <= MOST)? {
            let length = self.place()?;
            let text = self.take(length)?;
            linked.texts.push(std::str::from_utf8(text).ok()?.to_owned());
        }
        self.0.is_empty().then_some(linked)
    }

    fn take(&mut self, count: usize) -> Option<&[u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..63).step_by(7) {
            let byte = *self.take(1)?.first()?;
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    fn place(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    fn fact(&mut self, draft: &mut IncidentDraft, fact: Fact) -> Option<()> {
        match fact {
            Fact::Sector => draft.sector = Some(self.value()?),
            Fact::Failures => draft.failures = self.set()?,
            Fact::Severity => draft.severity = Some(self.value()?),
            Fact::Cause => draft.cause = Some(self.value()?),
            Fact::Recurrence => draft.recurrence = Some(self.value()?),
            Fact::EarlierFailures => draft.earlier_failures = Some(self.count()?),
            Fact::FailedRecoveries => draft.failed_recoveries = Some(self.count()?),
            Fact::ApologiesGiven => draft.apologies_given = Some(self.count()?),
            Fact::NoticedBy => draft.noticed_by = Some(self.value()?),
            Fact::Channel => draft.channel = Some(self.value()?),
            Fact::Stage => draft.stage = Some(self.value()?),
            Fact::Emotion => draft.emotion = Some(self.value()?),
            Fact::Wants => draft.wants = self.set()?,
            Fact::Service => draft.service = Some(self.value()?),
            Fact::Price => draft.price = Some(self.money()?),
            Fact::Loss => draft.loss = Some(self.money()?),
            Fact::YearlyValue => draft.yearly_value = Some(self.money()?),
            Fact::Delay => draft.delay = Some(self.minutes()?),
            Fact::Since => draft.since = Some(self.minutes()?),
            Fact::Tenure => {
                draft.tenure = Some(Months::new(u16::try_from(self.number()?).ok()?)?);
            }
            Fact::Alternatives => draft.alternatives = Some(self.value()?),
            Fact::LossDue => {
                draft.loss_due = Some(match self.number()? {
                    0 => false,
                    1 => true,
                    _ => return None,
                });
            }
            Fact::Flags => draft.flags = self.set()?,
        }
        Some(())
    }

    fn value<T: Closed>(&mut self) -> Option<T> {
        T::ALL.get(self.place()?).copied()
    }

    fn set<T: Closed>(&mut self) -> Option<Set<T>> {
        let bits = self.number()?;
        let known = bits < 1 << T::ALL.len() && bits > 0;
        let inside = |value: &&T| bits & (1 << value.index()) != 0;
        known.then(|| T::ALL.iter().filter(inside).copied().collect())
    }

    fn count<const MAX: u8>(&mut self) -> Option<Count<MAX>> {
        let number = u32::try_from(self.number()?).ok()?;
        (number <= u32::from(MAX)).then(|| Count::new(number))
    }

    fn minutes(&mut self) -> Option<Minutes> {
        Minutes::new(u32::try_from(self.number()?).ok()?)
    }

    fn money(&mut self) -> Option<Money> {
        let code = std::str::from_utf8(self.take(3)?).ok()?.to_owned();
        let currency = Currency::parse(&code)?;
        Some(Money::new(i64::try_from(self.number()?).ok()?, currency))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::{Cause, Failure, Flag, Sector, Severity, Want};
    use proptest::prelude::*;

    fn full() -> IncidentDraft {
        let money = |minor| Some(Money::new(minor, Currency::EUR));
        IncidentDraft {
            sector: Sector::ALL.last().copied(),
            failures: Set::<Failure>::all(),
            severity: Some(Severity::Critical),
            cause: Some(Cause::Unknown),
            recurrence: crate::incident::Recurrence::ALL.last().copied(),
            earlier_failures: Some(Count::new(3)),
            failed_recoveries: Some(Count::new(2)),
            apologies_given: Some(Count::new(2)),
            noticed_by: crate::incident::NoticedBy::ALL.last().copied(),
            channel: crate::incident::Channel::ALL.last().copied(),
            stage: crate::incident::Stage::ALL.last().copied(),
            emotion: crate::incident::Emotion::ALL.last().copied(),
            wants: Set::<Want>::all(),
            service: crate::incident::Service::ALL.last().copied(),
            price: money(9_999_999_999),
            loss: money(1),
            delay: Minutes::new(5_000_000),
            since: Minutes::new(60),
            tenure: Months::new(1200),
            yearly_value: money(120_000_000),
            alternatives: crate::incident::Alternatives::ALL.last().copied(),
            loss_due: Some(false),
            flags: Set::<Flag>::all(),
        }
    }

    #[test]
    fn what_is_written_reads_back_and_all_facts_fit_a_small_link() {
        for linked in [
            Linked::default(),
            Linked { draft: full(), texts: Vec::new() },
            Linked {
                draft: full(), texts: vec!["Ана ждала час.".to_owned(), String::new()]
            },
        ] {
            let text = linked.write().expect("short enough");
            assert_eq!(Linked::read(&text), Ok(linked));
        }
        let facts = Linked { draft: full(), texts: Vec::new() }.write().expect("short");
        assert!(facts.len() <= 150, "{}", facts.len());
    }

    #[test]
    fn a_link_that_is_too_long_is_refused_both_ways() {
        let long = Linked { texts: vec!["x".repeat(LONGEST)], ..Linked::default() };
        assert_eq!(long.write(), Err(LinkError::TooLong));
        assert_eq!(Linked::read(&"A".repeat(LONGEST + 1)), Err(LinkError::TooLong));
    }

    #[test]
    fn a_later_version_is_told_from_damage() {
        let mut bytes = vec![VERSION + 1, 7, 7];
        bytes.extend(crc32fast::hash(&bytes).to_le_bytes());
        assert_eq!(Linked::read(&BASE64URL_NOPAD.encode(&bytes)), Err(LinkError::Later));
        for text in ["", "AA", "AQAA", "not base64!", "AQAAAAAAAA"] {
            assert_eq!(Linked::read(text), Err(LinkError::Damaged), "{text}");
        }
    }

    /// The bytes with a right checksum, so that the reader behind it is reached.
    fn sealed(mut bytes: Vec<u8>) -> String {
        bytes.extend(crc32fast::hash(&bytes).to_le_bytes());
        BASE64URL_NOPAD.encode(&bytes)
    }

    proptest! {
        #[test]
        fn each_changed_letter_is_noticed(at in 0..60_usize, letter in "[A-Za-z0-9_-]") {
            let text = Linked { draft: full(), texts: Vec::new() }.write().expect("short");
            let mut changed = text.clone();
            changed.replace_range(at..at + 1, &letter);
            prop_assert!(changed == text || Linked::read(&changed).is_err());
        }

        #[test]
        fn no_bytes_are_too_odd(mut bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            bytes.insert(0, VERSION);
            if let Ok(linked) = Linked::read(&sealed(bytes)) {
                let again = linked.write().expect("short");
                prop_assert_eq!(Linked::read(&again), Ok(linked));
            }
        }

        #[test]
        fn no_text_is_too_odd(text in "\\PC{0,60}") {
            let _ = Linked::read(&text);
        }
    }
}
