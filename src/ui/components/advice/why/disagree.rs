//! Evidence that disagrees, both sides.

use yew::prelude::*;

use super::super::grade::badge;
use super::super::sources::{labels, opening};
use super::super::speech::{Speech, later};
use crate::evidence::{Coefficient, Finding, SourceId, disagreeing};
use crate::incident::{Closed, Set};
use crate::ui::components::Disclosure;

/// The claims that the evidence does not support, or supports and contradicts, beside the
/// coefficients that this forecast uses.
pub fn disagree(speech: &Speech, used: Set<Coefficient>) -> Html {
    let m = speech.words.m();
    html! {
        <div class="disagree">
            <h3>{ m.msg_disagree_title() }</h3>
            <ul class="findings">
                { for disagreeing(used).map(|finding| item(speech, finding)) }
            </ul>
        </div>
    }
}

fn item(speech: &Speech, finding: &'static Finding) -> Html {
    let m = speech.words.m();
    let id = finding.id.name();
    let summary = html! {
        <>
            <span class="claim">{ m.msg_finding_claim(id) }</span>
            <span class={classes!("verdict", finding.verdict.name())}>
                { m.msg_verdict_name(finding.verdict.name()) }
            </span>
            { badge(speech, finding.grade) }
        </>
    };
    html! {
        <li key={id} data-finding={id}>
            <Disclosure
                id={format!("finding-{id}")} class="finding" {summary}
                inside={later(speech, move |speech| details(speech, finding))}
            />
        </li>
    }
}

fn details(speech: &Speech, finding: &Finding) -> Html {
    let m = speech.words.m();
    let Finding { id, supports, disagrees, .. } = *finding;
    let id = id.name();
    html! {
        <div class="finding-details">
            <p>{ m.msg_finding_says(id) }</p>
            { side(speech, &m.msg_evidence_supports(), supports, format!("supports-{id}")) }
            { side(speech, &m.msg_evidence_disagrees(), disagrees, format!("disagrees-{id}")) }
        </div>
    }
}

fn side(speech: &Speech, name: &str, sources: &'static [SourceId], id: String) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    let summary = html! { <><b>{ name }</b>{ " " }{ labels(sources) }</> };
    opening(speech, id.into(), summary, sources)
}
