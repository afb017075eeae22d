//! Three bars with their ranges: nothing done, this plan, had it gone well.

use yew::prelude::*;

use super::super::speech::Speech;
use crate::paper::Figures;
use crate::ui::charts::range_bar;

/// The three bars.
pub fn bars(speech: &Speech, figures: Figures) -> Html {
    let m = speech.words.m();
    let Figures { untreated, plan, no_failure } = figures;
    let rows = [
        ("untreated", m.msg_forecast_nothing_done(), untreated),
        ("plan", m.msg_forecast_this_plan(), plan),
        ("no-failure", m.msg_forecast_no_failure(), no_failure),
    ];
    let rows = rows.into_iter().map(|(id, name, of)| {
        let strong = id == "plan";
        html! {
            <div class={classes!("three-row", strong.then_some("strong"))} data-bar={id}>
                <dt>{ name }</dt>
                <dd>
                    { range_bar(of, strong) }
                    <span class="figure">
                        <b>{ of.n }</b>{ " " }
                        <span class="range">{ m.msg_range_brackets(of.low, of.high) }</span>
                    </span>
                </dd>
            </div>
        }
    });
    html! { <dl class="three">{ for rows }</dl> }
}
