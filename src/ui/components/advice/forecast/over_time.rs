//! The forecast over time, with its table.

use yew::prelude::*;

use super::super::speech::{Speech, later};
use crate::advice::{Advice, MONTHS, OptionId, PlanOption};
use crate::order;
use crate::paper::Figures;
use crate::ui::charts::{Line, curve_chart};
use crate::ui::components::Disclosure;

/// The curves: had it gone well, this plan, nothing done.
pub fn over_time(speech: &Speech, advice: &Advice, option: &PlanOption) -> Html {
    let m = speech.words.m();
    let Figures { untreated, plan, no_failure } = Figures::of(advice, option);
    let mut lines = vec![Line {
        class: "no-failure",
        curve: advice.no_failure_curve,
        end: no_failure,
        name: m.msg_forecast_no_failure().into(),
        range: m.msg_range_brackets(no_failure.low, no_failure.high).into(),
    }];
    // To do nothing has the untreated curve.
    if option.id != OptionId::Nothing {
        lines.push(Line {
            class: "plan",
            curve: option.curve,
            end: plan,
            name: m.msg_forecast_this_plan().into(),
            range: m.msg_range_brackets(plan.low, plan.high).into(),
        });
    }
    lines.push(Line {
        class: "untreated",
        curve: advice.option(OptionId::Nothing).unwrap_or(option).curve,
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
            { curve_chart(&lines, label, &m.msg_curve_months(), &m.msg_curve_now()) }
            <Disclosure
                id="curve-table" summary={html! { { m.msg_curve_table() } }}
                inside={later(speech, move |speech| curve_table(speech, &lines))}
            />
        </div>
    }
}

/// The curves as a table, month by month.
fn curve_table(speech: &Speech, lines: &[Line]) -> Html {
    let m = speech.words.m();
    let row = |month: usize| {
        let cell = |line: &Line| {
            let of = line.at(month);
            html! { <td>{ speech.with_range(of) }</td> }
        };
        html! {
            <tr key={month}>
                <th scope="row">{ month }</th>
                { for lines.iter().map(cell) }
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
                        { for lines.iter().map(|line| html! { <th scope="col">{ &line.name }</th> }) }
                    </tr>
                </thead>
                <tbody>{ for (0..MONTHS).map(row) }</tbody>
            </table>
        </div>
    }
}
