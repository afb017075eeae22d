//! What the advice on a case comes to, for the host: figures and words of the closed lists. The
//! reader's own words go along only where the host has asked for them.

use serde_json::Value;

use crate::advice::{Advice, PlanOption, Policy, advise};
use crate::app::Saved;
use crate::incident::Closed;
use crate::share::{Figures, object, write_facts, write_of_100};

/// The result on the case on the desk under a policy:
/// `{"described", "gate", "chosen", "untreated", "no_failure", "options", "facts"}`, and with
/// `texts` the `story`.
///
/// Where too little is known, or the safety gate is closed, there are no figures, as on the page.
pub fn write_figures(saved: &Saved, policy: &Policy, texts: bool) -> Value {
    let advice = advise(&saved.case(), policy);
    let sheet = &saved.sheet;
    let described = sheet.is_described();
    let stands = described && !advice.is_gated();
    let chosen = advice.option_or_recommended(sheet.chosen).filter(|_| stands);
    let of_100 = |of| if stands { write_of_100(of) } else { Value::Null };
    let options = advice.options.iter().filter(|_| stands).map(option);
    let mut result = object([
        ("described", described.into()),
        ("gate", gate(&advice)),
        ("chosen", chosen.map(|option| option.id.name()).into()),
        ("untreated", of_100(advice.untreated.of_100())),
        ("no_failure", of_100(advice.no_failure.of_100())),
        ("options", options.collect()),
        ("facts", write_facts(&sheet.draft)),
    ]);
    if let (true, Value::Object(fields)) = (texts, &mut result) {
        fields.insert("story".to_owned(), sheet.story.as_str().into());
    }
    result
}

/// The flags that closed the gate, and whether the manager went on with a reason.
fn gate(advice: &Advice) -> Value {
    let Some(gate) = &advice.gate else { return Value::Null };
    let flags = gate.flags.iter().map(|flag| Value::from(flag.name())).collect();
    object([("flags", flags), ("passed", gate.passed.into())])
}

/// An option as plans are compared in files, without the words in it: names of roles, which may be
/// the house's own, and that of the manager's plan.
fn option(option: &PlanOption) -> Value {
    let mut figures = Figures::of(option, "", String::new()).write();
    if let Value::Object(fields) = &mut figures {
        fields.remove("name");
        fields.remove("approver");
        fields.insert("approval".to_owned(), option.approver.is_some().into());
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::OptionId;
    use crate::app::testing::{after, example};
    use crate::app::{Action, EXAMPLES, FactEdit, State};
    use crate::incident::{Flag, Set};

    fn result(state: &State, texts: bool) -> Value {
        let saved = Saved::read(&Saved::write(state)).expect("what was written");
        write_figures(&saved, &Policy::default(), texts)
    }

    #[test]
    fn it_has_the_figures_of_the_page() {
        for id in EXAMPLES {
            let state = after([example(id), Action::Choose(OptionId::ApologyOnly)]);
            let advice = advise(&state.case(), &Policy::default());
            let result = result(&state, false);
            if advice.is_gated() {
                assert_eq!(result["options"], Value::Array(Vec::new()), "{id}");
                assert!(result["untreated"].is_null() && result["chosen"].is_null(), "{id}");
                continue;
            }
            assert_eq!(result["chosen"], "apology_only", "{id}");
            assert_eq!(
                result["untreated"]["n"],
                Value::from(advice.untreated.of_100().n),
                "{id}"
            );
            let shown: Vec<_> = advice.options.iter().map(|o| o.outcome.of_100().n).collect();
            let told = result["options"].as_array().expect("options").iter();
            let told: Vec<_> = told.map(|option| option["of_100"]["n"].clone()).collect();
            assert_eq!(told, shown.into_iter().map(Value::from).collect::<Vec<_>>(), "{id}");
        }
    }

    #[test]
    fn no_words_of_the_reader_unless_asked() {
        let told = "Ms Zukauskaite waited.";
        let state = after([example("sc-07"), Action::Story(told.to_owned())]);
        assert!(!result(&state, false).to_string().contains("Zukauskaite"));
        assert_eq!(result(&state, true)["story"], told);
    }

    #[test]
    fn an_open_case_and_a_closed_gate_have_no_figures() {
        let empty = result(&State::default(), false);
        assert_eq!(empty["described"], false);
        assert!(empty["untreated"].is_null() && empty["gate"].is_null());
        let flag = Action::Fact(FactEdit::Flags([Flag::Injury].into_iter().collect::<Set<_>>()));
        let gated = result(&after([example("sc-07"), flag]), false);
        assert_eq!(gated["gate"]["flags"][0], "injury");
        assert_eq!(gated["gate"]["passed"], false);
        assert!(gated["no_failure"].is_null());
    }
}
