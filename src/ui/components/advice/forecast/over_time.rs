//! The forecast over time, with its table.

use yew::prelude::*;

use super::super::speech::use_speech;
use super::Figures;
use crate::advice::{Curve, MONTHS};
use crate::order;
use crate::ui::charts::{CurveChart, Line};
use crate::ui::components::Disclosure;

#[derive(Clone, PartialEq, Properties)]
pub struct OverTimeProps {
    pub figures: Figures,
    pub untreated: Curve,
    pub plan: Curve,
    pub no_failure: Curve,
    /// The plan is to do nothing: its curve is the untreated one.
    pub is_nothing: bool,
}

/// The curves: had it gone well, this plan, nothing done.
#[component]
pub fn OverTime(props: &OverTimeProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let Figures { untreated, plan, no_failure } = props.figures;
    let mut lines = vec![Line {
        class: "no-failure",
        curve: props.no_failure,
        end: no_failure,
        name: m.msg_forecast_no_failure().into(),
        range: m.msg_range_brackets(no_failure.low, no_failure.high).into(),
    }];
    if !props.is_nothing {
        lines.push(Line {
            class: "plan",
            curve: props.plan,
            end: plan,
            name: m.msg_forecast_this_plan().into(),
            range: m.msg_range_brackets(plan.low, plan.high).into(),
        });
    }
    lines.push(Line {
        class: "untreated",
        curve: props.untreated,
        end: untreated,
        name: m.msg_forecast_nothing_done().into(),
        range: m.msg_range_brackets(untreated.low, untreated.high).into(),
    });
    // The names stand one below the other in the order in which the curves end.
    order::short(&mut lines, |a, b| a.end.n > b.end.n);
    let label = m.msg_curve_label(plan.n, plan.low, plan.high, untreated.n, no_failure.n);
    html! {
        <div class="over-time">
            <p class="hint">{ m.msg_curve_of() }</p>
            <CurveChart
                lines={lines.clone()} {label}
                months={m.msg_curve_months()} now={m.msg_curve_now()}
            />
            <Disclosure id="curve-table" summary={html! { { m.msg_curve_table() } }}>
                <CurveTable {lines} />
            </Disclosure>
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct CurveTableProps {
    lines: Vec<Line>,
}

/// The curves as a table, month by month.
#[component]
fn CurveTable(props: &CurveTableProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let row = |month: usize| {
        let cell = |line: &Line| {
            let of = line.at(month);
            html! { <td>{ speech.with_range(of) }</td> }
        };
        html! {
            <tr key={month}>
                <th scope="row">{ month }</th>
                { for props.lines.iter().map(cell) }
            </tr>
        }
    };
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={m.msg_curve_table()}>
            <table class="figures">
                <caption>{ m.msg_curve_of() }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ m.msg_curve_month() }</th>
                        { for props.lines.iter().map(|line| html! { <th scope="col">{ &line.name }</th> }) }
                    </tr>
                </thead>
                <tbody>{ for (0..MONTHS).map(row) }</tbody>
            </table>
        </div>
    }
}
