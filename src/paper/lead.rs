//! What to do, in a few short sentences.

use super::Speech;
use crate::advice::{Kind, PlanOption, RemedyId};
use crate::incident::{Cause, Channel, Closed, Incident};

/// Whole sentences: the stance, what the law asks for, what is given, whose approval.
pub fn lead(speech: &Speech, incident: &Incident, option: &PlanOption) -> Vec<String> {
    let m = speech.words.m();
    let mut sentences = vec![m.msg_lead_stance(stance(incident, option), way(incident.channel))];
    if let Some(floor) = option.offer.floor {
        sentences.push(m.msg_lead_law(speech.money(floor)));
    }
    for given in option.offer.given.iter().filter(|given| given.id != RemedyId::CheckBack) {
        let id = given.id.name();
        sentences.push(match (given.amount, given.percent) {
            (None, Some(percent)) => m.msg_lead_gives_part(id, percent),
            (amount, _) => m.msg_lead_gives(
                id,
                amount.map(|amount| speech.money(amount)).unwrap_or_default(),
            ),
        });
    }
    if let Some(place) = option.approver {
        let (role, name) = speech.role(place);
        sentences.push(m.msg_lead_approval(role, name));
    }
    sentences
}

/// The tone of the first sentence.
fn stance(incident: &Incident, option: &PlanOption) -> &'static str {
    let gives =
        |kinds: &[Kind]| option.offer.given.iter().any(|given| kinds.contains(&given.id.kind()));
    let acts = gives(&[Kind::Fix, Kind::Money, Kind::Cause]);
    if acts && (incident.apologies_given.get() >= 2 || option.offer.parts.is_empty()) {
        return "act";
    }
    if option.offer.parts.is_empty() {
        return "none";
    }
    match incident.cause {
        Cause::Ours => "own",
        Cause::Partner => "partner",
        Cause::Unknown => "regret",
        Cause::Outside => "explain",
        Cause::Customer => "customer",
    }
}

/// How the first contact is made.
fn way(channel: Channel) -> &'static str {
    match channel {
        Channel::InPerson => "meet",
        Channel::Phone => "call",
        Channel::Chat => "chat",
        Channel::Social | Channel::Review => "public",
        Channel::Email | Channel::Letter => "write",
    }
}
