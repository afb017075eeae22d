//! The steps of a plan in words.

use super::Speech;
use crate::advice::{Reason, Step, StepKind, Who};
use crate::incident::Closed;

/// By when, what, and who.
pub fn step_parts(speech: &Speech, step: &Step) -> [String; 3] {
    [speech.due(step.due), what(speech, step), who(speech, step.who)]
}

fn what(speech: &Speech, step: &Step) -> String {
    let m = speech.words.m();
    match (step.kind, step.amount) {
        (StepKind::Apologise, _) => m.msg_plan_apologise(match step.reason {
            Reason::ExplainOutside => "explain",
            Reason::CauseOpen => "regret",
            Reason::ActionBeforeWords => "act",
            _ => "own",
        }),
        (kind, Some(amount)) => m.msg_plan_step_amount(kind.name(), speech.money(amount)),
        (kind, None) => m.msg_plan_step(kind.name()),
    }
}

/// What waits for approval, and whose.
pub fn step_notes(speech: &Speech, step: &Step) -> Vec<String> {
    let m = speech.words.m();
    let waits = step.after_approval.map(|amount| {
        let amount = speech.money(amount);
        // Nothing is given before the approval: then it is not "more".
        if step.amount.is_some() {
            m.msg_plan_after(amount)
        } else {
            m.msg_plan_after_all(amount)
        }
    });
    let approver = step.approver.map(|place| {
        let (role, name) = speech.role(place);
        m.msg_plan_approver(role, name)
    });
    waits.into_iter().chain(approver).collect()
}

fn who(speech: &Speech, who: Who) -> String {
    let m = speech.words.m();
    match who {
        Who::You => m.msg_plan_who("you", ""),
        Who::Team => m.msg_plan_who("team", ""),
        Who::Role(place) => {
            let (role, name) = speech.role(place);
            m.msg_plan_who(role, name)
        }
    }
}
