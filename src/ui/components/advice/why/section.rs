//! The section of the reasons.

use std::rc::Rc;

use yew::prelude::*;

use super::super::speech::use_speech;
use super::assumptions::Assumptions;
use super::disagree::Disagreeing;
use super::said::Said;
use super::turning::TurningPoints;
use super::way::Way;
use super::width::Width;
use crate::advice::{Advice, FactValue, OptionId};
use crate::evidence::Coefficient;
use crate::incident::{IncidentDraft, Set};

#[derive(Clone, PartialEq, Properties)]
pub struct WhyProps {
    pub advice: Rc<Advice>,
    pub chosen: OptionId,
    /// The facts as they are set, for undoing a trial.
    pub draft: IncidentDraft,
    /// Sets a fact to another value.
    pub ontry: Callback<FactValue>,
    /// Puts a fact back to what it was in the draft given.
    pub onundo: Callback<(FactValue, IncidentDraft)>,
}

/// What moves the forecast, and on what evidence.
#[component]
pub fn Why(props: &WhyProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let advice = &props.advice;
    let Some(option) = advice.option(props.chosen) else {
        return html! { <section class="card why" /> };
    };
    let used: Set<Coefficient> = advice
        .level
        .iter()
        .chain(&advice.harm)
        .map(|share| share.coefficient)
        .chain(option.remedies.iter().map(|share| share.part.coefficient()))
        .collect();
    html! {
        <section class="card why" aria-labelledby="why-title">
            <h2 id="why-title">{ m.msg_why_title() }</h2>
            <Way advice={advice.clone()} chosen={props.chosen} />
            <div class="why-pair">
                <TurningPoints
                    points={advice.turning_points.clone()} draft={props.draft}
                    ontry={props.ontry.clone()} onundo={props.onundo.clone()}
                />
                <Width shares={option.width.clone()} better={option.better_than_nothing} />
            </div>
            <Disagreeing {used} />
            <Said voice={advice.voice} />
            <Assumptions />
        </section>
    }
}
