//! Evidence that disagrees, both sides.

use yew::prelude::*;

use super::super::grade::GradeBadge;
use super::super::sources::{SourceCards, labels};
use super::super::speech::{Speech, use_speech};
use crate::evidence::{Coefficient, Finding, SourceId, disagreeing};
use crate::incident::{Closed, Set};
use crate::ui::components::Disclosure;

#[derive(Clone, PartialEq, Properties)]
pub struct DisagreeingProps {
    /// The coefficients that this forecast uses.
    pub used: Set<Coefficient>,
}

/// The claims that the evidence does not support, or supports and contradicts.
#[component]
pub fn Disagreeing(props: &DisagreeingProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    html! {
        <div class="disagree">
            <h3>{ m.msg_disagree_title() }</h3>
            <ul class="findings">
                { for disagreeing(props.used).map(|finding| item(&speech, finding)) }
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
            <GradeBadge grade={finding.grade} />
        </>
    };
    html! {
        <li key={id} data-finding={id}>
            <Disclosure id={format!("finding-{id}")} class="finding" {summary}>
                <FindingDetails {finding} />
            </Disclosure>
        </li>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FindingDetailsProps {
    finding: &'static Finding,
}

#[component]
fn FindingDetails(props: &FindingDetailsProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let Finding { id, supports, disagrees, .. } = *props.finding;
    let id = id.name();
    html! {
        <div class="finding-details">
            <p>{ m.msg_finding_says(id) }</p>
            { side(&m.msg_evidence_supports(), supports, format!("supports-{id}")) }
            { side(&m.msg_evidence_disagrees(), disagrees, format!("disagrees-{id}")) }
        </div>
    }
}

fn side(name: &str, sources: &'static [SourceId], id: String) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    let summary = html! { <><b>{ name }</b>{ " " }{ labels(sources) }</> };
    html! { <Disclosure {id} class="cited" {summary}><SourceCards {sources} /></Disclosure> }
}
