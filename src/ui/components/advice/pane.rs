//! The side of the advice, from the one sentence to the reasons.

use std::rc::Rc;

use yew::prelude::*;

use super::announce::Announcer;
use super::empty::empty;
use super::floor::floor;
use super::forecast::{Figures, Forecast};
use super::gate::{GatePanel, record};
use super::lead::Lead;
use super::letter::{Apology, HoldingNote};
use super::options::Options;
use super::plan::Plan;
use super::speech::{Speech, use_speech};
use super::summary::Summary;
use super::wait::wait;
use super::why::Why;
use super::{AdviceProps, print, undo};
use crate::advice::{FactValue, OptionId, PlanOption};
use crate::app::{Action, FactEdit};
use crate::incident::{Closed, IncidentDraft};
use crate::platform::{IntlFormat, today};
use crate::ui::hooks::{Behind, LateWords, use_words};

/// The side of the advice. It gives all its parts the words of the page.
#[component]
pub fn AdvicePane(props: &AdviceProps) -> Html {
    let speech = use_page_speech();
    html! {
        <ContextProvider<Speech> context={speech}>
            <Inside ..props.clone() />
        </ContextProvider<Speech>>
    }
}

/// The language of the page in the ways of this browser.
#[hook]
pub(super) fn use_page_speech() -> Speech {
    let words = use_words();
    let speech = use_memo(words, |words| {
        let plain = Speech::default();
        Speech {
            words,
            format: Rc::new(IntlFormat::new(words)),
            today: today().unwrap_or(plain.today),
            roles: plain.roles,
        }
    });
    (*speech).clone()
}

#[component]
fn Inside(props: &AdviceProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let AdviceProps { advice, state, dispatch, .. } = props;
    let sheet = &state.sheet;
    let chosen = state.chosen(advice);
    let known = sheet.is_described();
    if (known || advice.is_gated()) && !speech.words.is_whole() {
        return html! { <Waiting /> };
    }
    let inside = match (&advice.gate, chosen) {
        (Some(gate), None) => html! {
            <GatePanel
                gate={gate.clone()} reason={sheet.gate.reason.clone()} accepted={sheet.gate.accepted}
                onreason={dispatch.reform(Action::GateReason)}
                onaccept={dispatch.reform(Action::GateAccepted)}
            >
                <HoldingNote
                    draft={sheet.draft} personal={sheet.personal.clone()}
                    channel={sheet.letter_channel()} language={state.letter_language().name()} copied={state.copied} dispatch={dispatch.clone()}
                />
            </GatePanel>
        },
        (_, Some(option)) if known => open(&speech, props, option),
        _ => empty(&speech, &dispatch.reform(Action::Open)),
    };
    let says = match chosen {
        Some(option) if known => {
            let Figures { untreated, plan, no_failure } = Figures::of(advice, option);
            m.msg_forecast_sentence(plan.n, plan.low, plan.high, untreated.n, no_failure.n)
        }
        None if advice.is_gated() => m.msg_gate_title(),
        _ => String::new(),
    };
    html! {
        <section class="advice" id="advice" aria-labelledby="advice-title" tabindex="-1">
            <h2 class="eyebrow" id="advice-title">{ m.msg_advice_title() }</h2>
            if speech.words.is_whole() {
                { print::head(&speech) }
            }
            <div class="advice-parts">{ inside }</div>
            if speech.words.is_whole() {
                { print::foot(&speech) }
            }
            <Announcer {says} />
        </section>
    }
}

/// The side of the advice until its words are there.
#[component]
fn Waiting() -> Html {
    let words = use_words();
    let m = words.m();
    let retry = match use_context::<LateWords>() {
        Some(LateWords::Failed(retry)) => Some(retry.reform(|_: MouseEvent| ())),
        _ => None,
    };
    html! {
        <section class="advice" id="advice" aria-labelledby="advice-title" tabindex="-1">
            <h2 class="eyebrow" id="advice-title">{ m.msg_advice_title() }</h2>
            <div class="card empty">{ wait(words, retry) }</div>
        </section>
    }
}

/// All parts of the advice, with the safety gate open.
fn open(speech: &Speech, props: &AdviceProps, option: &PlanOption) -> Html {
    let AdviceProps { advice, behind, state, dispatch } = props;
    let sheet = &state.sheet;
    let chosen = option.id;
    let ontry = dispatch.reform(|value: FactValue| Action::Fact(FactEdit::Value(value)));
    let onundo = {
        let dispatch = dispatch.clone();
        Callback::from(move |(value, before): (FactValue, IncidentDraft)| {
            dispatch.emit(undo::action(value, &before));
        })
    };
    let onwithdraw = dispatch.reform(|_| Action::GateAccepted(false));
    html! {
        <>
            <div class="record-slot" key="record">
                if let Some(gate) = &advice.gate {
                    { record(speech, gate, &sheet.gate.reason, onwithdraw) }
                }
            </div>
            <Lead
                key="lead" incident={advice.incident} option={option.clone()}
                onback={dispatch.reform(|()| Action::Choose(OptionId::Recommended))}
            />
            <Summary key="summary" advice={advice.clone()} {chosen} copied={state.copied} dispatch={dispatch.clone()} />
            <div class="floor-slot" key="floor">
                if let Some((scheme, result)) = advice.law { { floor(speech, scheme, result) } }
            </div>
            <Forecast key="forecast" advice={advice.clone()} {chosen} />
            if let Some(behind) = behind.as_deref() {
                { options_and_plan(behind, dispatch) }
            }
            <Apology
                key="apology" draft={sheet.draft} option={option.clone()}
                personal={sheet.personal.clone()} channel={sheet.letter_channel()}
                wording={sheet.wording} language={state.letter_language().name()}
                own={sheet.own.clone()} judged={state.judged.clone()} copied={state.copied} dispatch={dispatch.clone()}
            />
            if let Some(Behind { advice, case, chosen, probes }) = behind.as_deref() {
                <Why
                    key="why" advice={advice.clone()} probes={probes.clone()}
                    chosen={*chosen} draft={case.draft} {ontry} {onundo}
                />
            }
        </>
    }
}

/// The options side by side, and the steps of the one on show.
fn options_and_plan(behind: &Behind, dispatch: &Callback<Action>) -> Html {
    let Behind { advice, chosen, .. } = behind;
    html! {
        <>
            <Options
                advice={advice.clone()} chosen={*chosen} generic_policy=true
                onchoose={dispatch.reform(Action::Choose)}
            />
            if let Some(option) = advice.option(*chosen) {
                <Plan steps={option.steps.clone()} />
            }
        </>
    }
}
