//! A case as the fragment of a link: its facts in a few bytes, and its texts only when they
//! are to go along.
//!
//! One byte of version, the facts that are known, what the manager chose, the texts, a checksum of
//! all that; written in the letters that a link may hold. What is
//! read may have been damaged on the way, cut off, or made by somebody else.

mod bytes;
mod choice;
mod facts;

use data_encoding::BASE64URL_NOPAD;

use self::bytes::{Reader, number, place};
use self::choice::{write_law, write_optional, write_plan};
use self::facts::write_facts;
use crate::advice::OptionId;
use crate::evidence::floor::{FloorInputs, Scheme};
use crate::incident::IncidentDraft;
use crate::remedy::OwnPlan;

/// The version of the form below. A later one is not read.
const VERSION: u8 = 1;

/// The longest fragment that is read or written, in characters: what mail programs and chats
/// leave whole.
pub const LONGEST: usize = 8_000;

/// What a link carries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Linked {
    pub draft: IncidentDraft,
    /// The law picked, with its inputs.
    pub law: Option<(Scheme, FloorInputs)>,
    /// The plan that is to be followed.
    pub chosen: OptionId,
    /// The plan of the manager's own that stands beside the options, without its name.
    pub plan: Option<OwnPlan>,
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
        write_facts(&mut bytes, &self.draft);
        write_optional(&mut bytes, self.law, write_law);
        number(&mut bytes, place(Some(self.chosen)) as u64);
        write_optional(&mut bytes, self.plan.as_ref(), write_plan);
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

impl Reader<'_> {
    fn all(mut self) -> Option<Linked> {
        /// The most texts that a link holds.
        const MOST: u64 = 16;
        let mut linked = Linked {
            draft: self.facts()?,
            law: self.optional(Self::law)?,
            chosen: self.value()?,
            plan: self.optional(Self::plan)?,
            texts: Vec::new(),
        };
        for _ in 0..self.number().filter(|count| *count <= MOST)? {
            let length = self.place()?;
            let text = self.take(length)?;
            linked.texts.push(std::str::from_utf8(text).ok()?.to_owned());
        }
        self.0.is_empty().then_some(linked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::floor::{Field, Input};
    use crate::incident::{
        Cause, Closed, Count, Currency, Failure, Flag, Minutes, Money, Months, Sector, Set,
        Severity, Want,
    };
    use crate::remedy::RemedyId;
    use proptest::prelude::*;

    /// All that a link can carry, but for texts.
    fn full() -> Linked {
        let euro = |minor| Money::new(minor, Currency::EUR);
        let mut inputs = FloorInputs {
            delay: Minutes::new(5_000_000),
            off_supply: Minutes::new(61),
            distance_km: Some(FloorInputs::LONGEST_KM),
            fare: Some(euro(9_999_999_999)),
            ..FloorInputs::default()
        };
        for input in Input::ALL {
            match input.field() {
                Field::Choice(names) => {
                    inputs = inputs.with_choice(*input, names[names.len() - 1])
                }
                Field::YesNo => inputs = inputs.with_choice(*input, "no"),
                _ => {}
            }
        }
        assert!(Input::ALL.iter().all(|input| inputs.knows(*input)));
        let money = RemedyId::ALL.iter().map(|id| (*id, euro(1_234_567)));
        Linked {
            draft: full_draft(),
            law: Scheme::ALL.last().map(|scheme| (*scheme, inputs)),
            chosen: OptionId::Own,
            plan: Some(OwnPlan::new(true, RemedyId::ALL.iter().copied().collect(), money)),
            texts: Vec::new(),
        }
    }

    fn full_draft() -> IncidentDraft {
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
            full(),
            Linked {
                texts: vec!["Ана ждала час.".to_owned(), String::new()], ..full()
            },
        ] {
            let text = linked.write().expect("short enough");
            assert_eq!(Linked::read(&text), Ok(linked));
        }
        let facts = Linked { draft: full().draft, ..Linked::default() }.write().expect("short");
        assert!(facts.len() <= 150, "{}", facts.len());
        let all = full().write().expect("short");
        assert!(all.len() <= 280, "{}", all.len());
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
            let text = full().write().expect("short");
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
