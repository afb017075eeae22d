//! The section of the reasons.

use std::rc::Rc;

use yew::prelude::*;

use super::super::speech::use_speech;
use super::assumptions::assumptions;
use super::disagree::disagree;
use super::said::said;
use super::turning::turning_points;
use super::way::{Opened, way};
use super::width::width;
use crate::advice::{Advice, FactValue, OptionId, Probes};
use crate::app::Action;
use crate::paper::coefficients;

#[derive(Clone, PartialEq, Properties)]
pub struct WhyProps {
    pub advice: Rc<Advice>,
    pub probes: Rc<Probes>,
    pub chosen: OptionId,
    /// The value that is tried.
    pub tried: Option<FactValue>,
    pub dispatch: Callback<Action>,
}

/// What moves the forecast, and on what evidence.
#[component]
pub fn Why(props: &WhyProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let opened = use_state(Opened::new);
    let advice = &props.advice;
    let Some(option) = advice.option(props.chosen) else {
        return html! { <section class="card why" part="why" /> };
    };
    html! {
        <section class="card why" part="why" aria-labelledby="why-title">
            <h2 id="why-title">{ m.msg_why_title() }</h2>
            { way(&speech, advice, option, &opened) }
            <div class="why-pair">
                { turning_points(&speech, props) }
                { width(&speech, &option.width, option.better_than_nothing) }
            </div>
            { disagree(&speech, coefficients(advice, Some(option)).collect()) }
            { said(&speech, &advice.voice) }
            { assumptions(&speech) }
        </section>
    }
}
