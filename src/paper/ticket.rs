//! The note for a ticket: what a help desk and an auditor need, a line each.

use super::{
    Figures, Speech, Subject, approver, codes, cost, floor, gives_line, policy, step_notes,
    step_parts,
};
use crate::advice::{FINGERPRINT, Gate, OptionId, PlanOption, own_limit};

/// The case, the advice and its limits as compact plain text.
pub fn ticket(subject: &Subject<'_>) -> String {
    let m = subject.speech.words.m();
    let Subject { sheet, advice, .. } = subject;
    let mut lines = vec![m.msg_paper_ticket(), subject.speech.made()];
    if !sheet.name.trim().is_empty() {
        lines.push(named(subject, m.msg_paper_case(), sheet.name.trim().to_owned()));
    }
    lines.push(String::new());
    let facts = subject.facts().into_iter();
    lines.extend(facts.map(|(name, value)| named(subject, name, value)));
    lines.push(named(subject, m.msg_paper_codes(), codes(sheet)));
    lines.push(String::new());
    if let Some((scheme, result)) = advice.law {
        lines.extend(floor(subject.speech, scheme, result).into_iter().next());
    }
    if let Some(gate) = &advice.gate {
        lines.extend(gate_lines(subject, gate));
    }
    if let Some(option) = subject.option() {
        lines.extend(option_lines(subject, option));
    }
    lines.extend(steps(subject));
    lines.push(String::new());
    lines.extend(version(subject.speech));
    lines.join("\n")
}

/// What made it: the version, and the fingerprint of the model.
pub fn version(speech: &Speech) -> [String; 2] {
    let m = speech.words.m();
    let print = format!("{FINGERPRINT:016x}");
    [m.msg_model_version(env!("CARGO_PKG_VERSION")), m.msg_paper_fingerprint(print)]
}

/// Steps, a line each, with what waits for approval below.
fn steps(subject: &Subject<'_>) -> Vec<String> {
    let (speech, m) = (subject.speech, subject.speech.words.m());
    let (title, steps) = subject.plan();
    let mut lines = vec![String::new(), title];
    for step in steps {
        let [when, what, who] = step_parts(speech, step);
        lines.push(m.msg_paper_step(when, what, who));
        lines.extend(step_notes(speech, step).into_iter().map(|note| m.msg_paper_note(note)));
    }
    lines
}

fn named(subject: &Subject<'_>, name: String, value: String) -> String {
    subject.speech.words.m().msg_paper_line(name, value)
}

/// Which flags were set, and why the manager goes on.
fn gate_lines(subject: &Subject<'_>, gate: &Gate) -> [String; 2] {
    let m = subject.speech.words.m();
    let goes_on = if gate.passed {
        format!("{} {}", m.msg_gate_record(), subject.sheet.gate.reason.trim())
    } else {
        m.msg_gate_title()
    };
    [subject.flags(gate), goes_on]
}

/// What is advised and chosen, what it costs, who decides, and what it is likely to do.
fn option_lines(subject: &Subject<'_>, chosen: &PlanOption) -> Vec<String> {
    let Subject { speech, advice, house, .. } = subject;
    let m = speech.words.m();
    let what = |option: &PlanOption| gives_line(speech, option);
    let mut lines = Vec::new();
    if let Some(advised) = advice.option(OptionId::Recommended) {
        lines.push(named(subject, subject.name_of(advised.id), what(advised)));
    }
    if chosen.id != OptionId::Recommended {
        let chosen = m.msg_paper_line(subject.name_of(chosen.id), what(chosen));
        lines.push(named(subject, m.msg_paper_chosen(), chosen));
    }
    let limit = own_limit(&house.policy, &advice.incident);
    lines.push(named(subject, m.msg_option_cost(), cost(speech, chosen)));
    lines.extend(limit.map(|limit| named(subject, m.msg_paper_limit(), speech.money(limit))));
    lines.push(named(subject, m.msg_option_approver(), approver(speech, chosen)));
    lines.push(policy(speech, house, subject.whose));
    let Figures { untreated, plan, no_failure } = Figures::of(advice, chosen);
    lines.push(m.msg_forecast_sentence(plan.n, plan.low, plan.high, untreated.n, no_failure.n));
    lines.push(m.msg_forecast_once());
    lines
}
