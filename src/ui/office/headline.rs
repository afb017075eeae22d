//! A case in a line or two: what it is called, and what is likely.

use crate::advice::{Advice, Case, OptionId, Policy, advise};
use crate::app::Sheet;
use crate::incident::Closed;
use crate::ui::components::advice::Speech;

/// The most letters of a story that stand for a name.
const LONGEST: usize = 60;

/// What a case is called: by its name, else by its story, else by what went wrong.
pub fn title(speech: &Speech, sheet: &Sheet) -> String {
    let m = speech.words.m();
    let story = sheet.story.trim();
    if !sheet.name.trim().is_empty() {
        return sheet.name.trim().to_owned();
    }
    if let Some((end, _)) = story.char_indices().nth(LONGEST) {
        return format!("{}…", story.get(..end).unwrap_or(story).trim_end());
    }
    if !story.is_empty() {
        return story.to_owned();
    }
    let failures = sheet.draft.failures.iter().map(|f| m.msg_office_failure(f.name()));
    let names: Vec<String> = failures.collect();
    if names.is_empty() { m.msg_cases_unnamed() } else { names.join(", ") }
}

/// How many of 100 stay under the plan that is advised; what stands in its place where there
/// is no plan.
pub fn forecast(speech: &Speech, sheet: &Sheet, case: &Case, policy: &Policy) -> String {
    if !sheet.is_described() {
        return speech.words.m().msg_cases_open();
    }
    likely(speech, &advise(case, policy))
}

/// The same of a case whose advice is there.
pub fn likely(speech: &Speech, advice: &Advice) -> String {
    let m = speech.words.m();
    match advice.option(OptionId::Recommended) {
        Some(option) => {
            let of = option.outcome.of_100();
            m.msg_bar_forecast(of.n, of.low, of.high)
        }
        None => m.msg_bar_gate(),
    }
}
