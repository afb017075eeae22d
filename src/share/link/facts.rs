//! The facts of a case in a link: each its place in the list and its value.

use super::bytes::{Reader, bits, number, place, write_money};
use crate::incident::{Closed, Fact, IncidentDraft, Months};

/// Writes the facts that are known.
pub(super) fn write_facts(bytes: &mut Vec<u8>, draft: &IncidentDraft) {
    let known = draft.known();
    number(bytes, known.len() as u64);
    for fact in known.iter() {
        number(bytes, fact.index() as u64);
        write_fact(bytes, draft, fact);
    }
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

impl Reader<'_> {
    /// The facts that [`write_facts`] wrote.
    pub(super) fn facts(&mut self) -> Option<IncidentDraft> {
        let mut draft = IncidentDraft::default();
        for _ in 0..self.number().filter(|count| *count <= Fact::ALL.len() as u64)? {
            let fact = *Fact::ALL.get(self.place()?)?;
            self.fact(&mut draft, fact)?;
        }
        Some(draft)
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
            Fact::LossDue => draft.loss_due = Some(self.yes()?),
            Fact::Flags => draft.flags = self.set()?,
        }
        Some(())
    }
}
