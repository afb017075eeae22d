//! The way from an ordinary customer to a plan, row by row. The whole numbers add up from each
//! level to the next.

use super::Speech;
use crate::advice::{Advice, FactShare, Kind, OptionId, Outcome, Part, PlanOption};
use crate::evidence::{Coefficient, effect, source};
use crate::incident::{Closed, Incident};

/// What a row of the waterfall shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rung {
    /// A level, from nought.
    Level { of_100: u8, plan: bool },
    /// A change from one running total to the next, of 100.
    Change { from: i16, to: i16 },
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Unique among the rows.
    pub id: &'static str,
    pub name: String,
    pub step: Rung,
    /// The figure of 100, written.
    pub of_100: String,
    pub log_odds: Option<String>,
    /// Where the figure comes from; `None` for a sum of the rows above.
    pub coefficient: Option<Coefficient>,
}

impl Row {
    /// The grade and the sources of its figure.
    pub fn evidence(&self) -> Option<String> {
        let effect = effect(self.coefficient?);
        let labels: Vec<&str> = effect.sources.iter().map(|id| source(*id).label).collect();
        Some(format!("{} · {}", effect.grade.name().to_ascii_uppercase(), labels.join("; ")))
    }
}

/// The rows from an ordinary customer to the plan of an option, in order.
pub fn way(speech: &Speech, advice: &Advice, option: &PlanOption) -> Vec<Row> {
    let m = speech.words.m();
    let mut rows = Vec::new();
    if !advice.level.is_empty() {
        rows.push(level(speech, "ordinary", m.msg_why_ordinary(), &advice.ordinary));
    }
    let mut total = i16::from(advice.ordinary.of_100().n);
    let mut change = |id, name, coefficient, log_odds, of_100: i16| {
        let from = total;
        total += of_100;
        Row {
            id,
            name,
            step: Rung::Change { from, to: total },
            of_100: speech.signed(of_100),
            log_odds: Some(speech.log_odds(log_odds)),
            coefficient: Some(coefficient),
        }
    };
    let mut facts = |shares: &[FactShare]| -> Vec<Row> {
        let row = |share: &FactShare| {
            let name = fact(speech, &advice.incident, share.coefficient);
            let coefficient = share.coefficient;
            change(coefficient.name(), name, coefficient, share.log_odds, share.of_100)
        };
        shares.iter().map(row).collect()
    };
    let (level_rows, harm_rows) = (facts(&advice.level), facts(&advice.harm));
    rows.extend(level_rows);
    rows.push(level(speech, "no_failure", m.msg_why_no_failure(), &advice.no_failure));
    rows.extend(harm_rows);
    rows.push(level(speech, "untreated", m.msg_why_untreated(), &advice.untreated));
    if option.id != OptionId::Nothing {
        rows.extend(option.remedies.iter().map(|share| {
            let (part, name) = (share.part, part(speech, option, share.part));
            change(part.name(), name, part.coefficient(), share.log_odds, share.of_100)
        }));
        rows.push(level(speech, "plan", m.msg_why_plan(), &option.outcome));
    }
    rows
}

fn level(speech: &Speech, id: &'static str, name: String, outcome: &Outcome) -> Row {
    let of = outcome.of_100();
    Row {
        id,
        name,
        step: Rung::Level { of_100: of.n, plan: id == "plan" },
        of_100: speech.with_range(of),
        log_odds: None,
        coefficient: (id == "ordinary" || id == "no_failure").then_some(Coefficient::Base),
    }
}

/// A fact as it stands in this incident.
fn fact(speech: &Speech, incident: &Incident, coefficient: Coefficient) -> String {
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
fn part(speech: &Speech, option: &PlanOption, part: Part) -> String {
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
