//! What the rows of the reasons are called.

use super::super::speech::Speech;
use crate::advice::{Kind, Part, PlanOption};
use crate::evidence::Coefficient;
use crate::incident::{Closed, Incident};

/// A fact as it stands in this incident.
pub fn fact(speech: &Speech, incident: &Incident, coefficient: Coefficient) -> String {
    use Coefficient as C;
    let (value, n) = match coefficient {
        C::Severity => (incident.severity.name(), 0),
        C::Ours => (incident.cause.name(), 0),
        C::Recur => (incident.recurrence.name(), 0),
        C::Earlier => ("", u32::from(incident.earlier_failures.get())),
        C::Failed => ("", u32::from(incident.failed_recoveries.get())),
        C::Tenure => ("", incident.tenure.map_or(0, |months| u32::from(months.get()))),
        C::Betrayal if incident.failed_recoveries.get() == 0 => ("public", 0),
        _ => ("", 0),
    };
    speech.words.m().msg_why_fact(coefficient.name(), n, value)
}

/// A part of the recovery as this option gives it.
pub fn part(speech: &Speech, option: &PlanOption, part: Part) -> String {
    let what = match part {
        Part::Fix => given(speech, option, Kind::Fix),
        Part::Money => given(speech, option, Kind::Money),
        Part::Speed => duration(speech, option),
        _ => String::new(),
    };
    speech.words.m().msg_why_part(part.name(), what)
}

fn given(speech: &Speech, option: &PlanOption, kind: Kind) -> String {
    let of_kind = option.offer.given.iter().filter(|given| given.id.kind() == kind);
    let names: Vec<String> = of_kind.map(|given| speech.given(given)).collect();
    names.join(&speech.words.m().msg_list_comma())
}

fn duration(speech: &Speech, option: &PlanOption) -> String {
    crate::locale::duration(speech.words, option.offer.recovery.minutes).unwrap_or_default()
}
