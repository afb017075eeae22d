//! The section of the forecast.

use std::rc::Rc;

use yew::prelude::*;

use super::super::speech::{Speech, use_speech};
use super::bars::bars;
use super::card::model_card;
use super::over_time::over_time;
use super::table::table;
use crate::advice::{Advice, OptionId};
use crate::paper::Figures;
use crate::ui::charts::{Dot, hundred, sample};
use crate::ui::components::Tabs;

#[derive(Clone, PartialEq, Properties)]
pub struct ForecastProps {
    pub advice: Rc<Advice>,
    pub chosen: OptionId,
}

/// The forecast of the chosen option in all its forms.
#[component]
pub fn Forecast(props: &ForecastProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let view = use_state(|| 0_usize);
    let onselect = {
        let view = view.clone();
        Callback::from(move |place| view.set(place))
    };
    let Some(option) = props.advice.option(props.chosen) else {
        return html! { <section class="card forecast" /> };
    };
    let figures = Figures::of(&props.advice, option);
    let plan = figures.plan;
    let change = i16::from(plan.n) - i16::from(figures.untreated.n);
    let is_nothing = option.id == OptionId::Nothing;
    let assumed = props.advice.incident.assumed.len();
    let panel = match *view {
        0 => hundred_dots(&speech, figures),
        1 => over_time(&speech, &props.advice, option),
        _ => table(&speech, figures),
    };
    html! {
        <section class="card forecast" part="forecast" id="forecast" aria-labelledby="forecast-title" tabindex="-1">
            <h2 id="forecast-title">{ m.msg_forecast_title() }</h2>
            <div class="forecast-head">
                <div>
                    <p class="big">
                        <strong>{ plan.n }</strong>{ " " }
                        <span>{ m.msg_forecast_big() }</span>
                    </p>
                    <p class="big-range">{ m.msg_forecast_range(plan.low, plan.high) }</p>
                </div>
                { bars(&speech, figures) }
            </div>
            <p class="print-only">
                { m.msg_forecast_sentence(plan.n, plan.low, plan.high, figures.untreated.n, figures.no_failure.n) }
            </p>
            <p class="caution" hidden={is_nothing || change > 0}>
                { if change < 0 { m.msg_forecast_worse(-change) } else { m.msg_forecast_same() } }
            </p>
            <Tabs
                id="forecast-view" label={m.msg_forecast_views()} selected={*view} {onselect}
                tabs={vec![
                    m.msg_forecast_view_dots().into(),
                    m.msg_forecast_view_curve().into(),
                    m.msg_forecast_view_table().into(),
                ]}
            >
                { panel }
            </Tabs>
            <div class="forecast-foot">
                <p class="once">{ m.msg_forecast_once() }</p>
                <p class="hint no-print" hidden={assumed == 0}>{ m.msg_forecast_assumed(assumed as u32) }</p>
                { model_card(&speech) }
            </div>
        </section>
    }
}

/// A hundred customers, and what becomes of them.
pub fn hundred_dots(speech: &Speech, figures: Figures) -> Html {
    let m = speech.words.m();
    let Figures { untreated, plan, .. } = figures;
    let (runs, label, legend) = if plan.n >= untreated.n {
        let (stay, more, leave) = (untreated.n, plan.n - untreated.n, 100 - plan.n);
        (
            [(Dot::Stay, stay), (Dot::More, more), (Dot::Leave, leave)],
            m.msg_dots_label(stay, more, leave, plan.low, plan.high),
            [m.msg_dots_stay(stay), m.msg_dots_more(more), m.msg_dots_leave(leave)],
        )
    } else {
        let (stay, lost, leave) = (plan.n, untreated.n - plan.n, 100 - untreated.n);
        (
            [(Dot::Stay, stay), (Dot::Lost, lost), (Dot::Leave, leave)],
            m.msg_dots_label_worse(stay, lost, leave, plan.low, plan.high),
            [m.msg_dots_stay_worse(stay), m.msg_dots_lost(lost), m.msg_dots_leave_worse(leave)],
        )
    };
    let legend = runs
        .iter()
        .zip(legend)
        .filter(|((_, count), _)| *count > 0)
        .map(|((dot, _), words)| html! { <li>{ sample(*dot) }{ words }</li> });
    html! {
        <div class="hundred">
            <p class="hint">{ m.msg_dots_of(plan.low, plan.high) }</p>
            { hundred(&runs, label) }
            <ul class="legend">{ for legend }</ul>
        </div>
    }
}
