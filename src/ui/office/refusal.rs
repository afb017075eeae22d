//! Why a plan cannot be offered, in a sentence.

use crate::advice::Refusal;
use crate::incident::Closed;
use crate::paper::Speech;

/// The sentence.
pub fn refusal(speech: &Speech, why: Refusal) -> String {
    let m = speech.words.m();
    let name = |remedy: crate::advice::RemedyId| m.msg_remedy_name(remedy.name());
    match why {
        Refusal::Gate => m.msg_plans_refused("gate", "", ""),
        Refusal::NotAllowed(remedy) => m.msg_plans_refused("not_allowed", name(remedy), ""),
        Refusal::DoesNotFit(remedy) => m.msg_plans_refused("does_not_fit", name(remedy), ""),
        Refusal::NoLoss => m.msg_plans_refused("no_loss", "", ""),
        Refusal::Currency(remedy, currency) => {
            m.msg_plans_refused("currency", name(remedy), currency.code())
        }
        Refusal::TooMuch(remedy, most) => {
            m.msg_plans_refused("too_much", name(remedy), speech.money(most))
        }
        Refusal::Cap(most) => m.msg_plans_refused("cap", "", speech.money(most)),
    }
}
