//! The side of the advice, from the one sentence to the reasons.

use std::rc::Rc;

use yew::prelude::*;

use super::announce::Announcer;
use super::empty::empty;
use super::floor::floor;
use super::forecast::Forecast;
use super::gate::{GatePanel, record};
use super::house::house_note;
use super::lead::lead;
use super::letter::{Apology, HoldingNote};
use super::options::options;
use super::plan::{plan, record_door};
use super::speech::{Speech, use_speech};
use super::wait::wait;
use super::why::Why;
use super::{AdviceProps, print};
use crate::advice::{OptionId, PlanOption};
use crate::app::{Action, Office, Whose};
use crate::incident::Closed;
use crate::locale::Words;
use crate::paper::Figures;
use crate::platform::keep_focus_in_sight;
use crate::ui::components::door;
use crate::ui::hooks::{Behind, LateWords};

/// The side of the advice.
#[component]
pub fn AdvicePane(props: &AdviceProps) -> Html {
    let speech = use_speech();
    let late = use_context::<LateWords>();
    let m = speech.words.m();
    let AdviceProps { advice, state, dispatch, .. } = props;
    let sheet = &state.sheet;
    let chosen = state.chosen(advice);
    let known = sheet.is_described();
    if (known || advice.is_gated()) && !speech.words.is_whole() {
        return waiting(speech.words, late);
    }
    let inside = match (&advice.gate, chosen) {
        (Some(gate), None) => html! {
            <GatePanel
                gate={gate.clone()} reason={sheet.gate.reason.clone()} accepted={sheet.gate.accepted} cut={state.cut}
                onreason={dispatch.reform(Action::GateReason)}
                onaccept={dispatch.reform(Action::GateAccepted)}
            >
                <div class="actions take-along no-print">
                    { papers_door(&speech, dispatch) }
                    { record_door(&speech, dispatch) }
                </div>
                <HoldingNote
                    draft={sheet.draft} personal={sheet.personal.clone()} house={state.house().clone()}
                    channel={sheet.letter_channel()} language={state.letter_language().name()}
                    cut={state.cut} copied={state.copied} dispatch={dispatch.clone()}
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
fn waiting(words: &Words, late: Option<LateWords>) -> Html {
    let m = words.m();
    let retry = match late {
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
    let tried = state.tried.filter(|tried| tried.stands(&sheet.draft)).map(|tried| tried.value);
    let onwithdraw = dispatch.reform(|_| Action::GateAccepted(false));
    html! {
        <>
            <div class="record-slot" key="record">
                if let Some(gate) = &advice.gate {
                    { record(speech, gate, &sheet.gate.reason, onwithdraw) }
                }
            </div>
            { lead(speech, &advice.incident, option, dispatch.reform(|_| Action::Choose(OptionId::Recommended))) }
            <p key="take-along" class="take-along no-print">{ papers_door(speech, dispatch) }</p>
            <div class="floor-slot" key="floor">
                if let Some((scheme, result)) = advice.law { { floor(speech, scheme, result) } }
            </div>
            <Forecast key="forecast" advice={advice.clone()} {chosen} />
            if let Some(behind) = behind {
                <OptionsAndPlan
                    behind={behind.clone()} own={sheet.own_plan().map(|own| own.name.clone())}
                    whose={state.houses.in_force().1} dispatch={dispatch.clone()}
                />
            }
            if let Some(Behind { advice, case, chosen, probes, .. }) = behind.as_deref() {
                if let Some(option) = advice.option(*chosen) {
                    <Apology
                        key="apology" draft={case.draft} option={option.clone()}
                        personal={sheet.personal.clone()} house={state.house().clone()} channel={sheet.letter_channel()}
                        wording={sheet.wording} language={state.letter_language().name()}
                        own={sheet.own.clone()} judged={state.judged.clone()} cut={state.cut} can_undo={state.history.can_undo()} copied={state.copied} dispatch={dispatch.clone()}
                    />
                }
                <Why
                    key="why" advice={advice.clone()} probes={probes.clone()}
                    chosen={*chosen} {tried} dispatch={dispatch.clone()}
                />
            }
        </>
    }
}

/// The way to what can be copied and printed.
fn papers_door(speech: &Speech, dispatch: &Callback<Action>) -> Html {
    door(speech.words.m().msg_page_office(Office::Papers.name()), Office::Papers, dispatch)
}

#[derive(Clone, PartialEq, Properties)]
struct OptionsAndPlanProps {
    behind: Rc<Behind>,
    whose: Whose,
    /// What the manager's own plan is called, if there is one.
    own: Option<String>,
    dispatch: Callback<Action>,
}

/// The options side by side, and the steps of the one on show.
#[component]
fn OptionsAndPlan(props: &OptionsAndPlanProps) -> Html {
    let speech = use_speech();
    let Behind { advice, chosen, house, .. } = &*props.behind;
    let policy = house_note(&speech, house, props.whose, &props.dispatch);
    // It is drawn a frame after the key, and by then the next one may have been pressed.
    use_effect(keep_focus_in_sight);
    html! {
        <>
            { options(&speech, advice, *chosen, props.own.as_deref(), &props.dispatch, policy) }
            if let Some(option) = advice.option(*chosen) {
                { plan(&speech, &option.steps, &props.dispatch) }
            }
        </>
    }
}
