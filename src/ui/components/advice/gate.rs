//! The safety gate: no forecast, no amount, no letter; what to do instead, and the way on
//! with a reason.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::plan::steps;
use super::speech::{Speech, later, use_speech};
use crate::advice::Gate;
use crate::app::{Cut, Long};
use crate::incident::Closed;
use crate::ui::components::Disclosure;
use crate::ui::components::incident::says_cut;

#[derive(Clone, PartialEq, Properties)]
pub struct GatePanelProps {
    pub gate: Gate,
    pub reason: AttrValue,
    pub accepted: bool,
    /// The text that was too long.
    pub cut: Option<Cut>,
    pub onreason: Callback<String>,
    pub onaccept: Callback<bool>,
    /// The holding note.
    pub children: Html,
}

/// The closed gate.
#[component]
pub fn GatePanel(props: &GatePanelProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let form = props.clone();
    let flags = props.gate.flags.iter().map(|flag| {
        html! { <li data-flag={flag.name()}>{ m.msg_gate_flag(flag.name()) }</li> }
    });
    html! {
        <section class="card gate" id="gate" aria-labelledby="gate-title" tabindex="-1">
            <h2 id="gate-title">{ m.msg_gate_title() }</h2>
            <p class="gate-says">{ m.msg_gate_says() }</p>
            <div class="gate-flags">
                <p>{ m.msg_gate_flags() }</p>
                <ul>{ for flags }</ul>
            </div>
            <h3>{ m.msg_gate_steps() }</h3>
            { steps(&speech, &props.gate.escalation, "gate-step") }
            { props.children.clone() }
            <Disclosure
                id="gate-go-on" class="go-on no-print" summary={html! { { m.msg_gate_go_on() } }}
                inside={later(&speech, move |speech| go_on(speech, &form))}
            />
        </section>
    }
}

/// A reason, then a tick. The reason is asked for first: with both the gate opens at once.
fn go_on(speech: &Speech, props: &GatePanelProps) -> Html {
    let m = speech.words.m();
    let oninput = props.onreason.reform(|event: InputEvent| {
        event
            .target_dyn_into::<HtmlTextAreaElement>()
            .map(|field| field.value())
            .unwrap_or_default()
    });
    let onchange = props.onaccept.reform(|event: Event| {
        event.target_dyn_into::<HtmlInputElement>().is_some_and(|field| field.checked())
    });
    let blank = props.reason.trim().is_empty();
    let says = says_cut(speech.words, Long::GateReason, props.cut);
    let described = (!says.is_empty()).then_some("gate-cut");
    html! {
        <div class="go-on-form">
            <p>{ m.msg_gate_go_on_says() }</p>
            <label class="field">
                <span>{ m.msg_gate_reason() }</span>
                <textarea rows="2" value={props.reason.clone()} {oninput} aria-required="true" aria-describedby={described} />
            </label>
            if !says.is_empty() {
                <p id="gate-cut" class="field-error" role="alert">{ says }</p>
            }
            <label class="tick-box">
                <input
                    type="checkbox" checked={props.accepted && !blank} disabled={blank} {onchange}
                    aria-describedby="gate-need"
                />
                <span>{ m.msg_gate_tick() }</span>
            </label>
            <p class="hint" id="gate-need">{ if blank { m.msg_gate_need_reason() } else { m.msg_gate_need_tick() } }</p>
        </div>
    }
}

/// The record above the advice once the gate was passed.
pub fn record(
    speech: &Speech,
    gate: &Gate,
    reason: &str,
    onwithdraw: Callback<MouseEvent>,
) -> Html {
    let m = speech.words.m();
    let flags = gate.flags.iter();
    html! {
        <div class="record" role="note" id="gate-record" tabindex="-1">
            <p>
                <b>{ m.msg_gate_record() }</b>{ " " }
                <q>{ reason.trim() }</q>
            </p>
            <ul class="record-flags">
                { for flags.map(|flag| html! { <li>{ m.msg_gate_flag(flag.name()) }</li> }) }
            </ul>
            <button type="button" class="link no-print" onclick={onwithdraw}>
                { m.msg_gate_withdraw() }
            </button>
        </div>
    }
}
