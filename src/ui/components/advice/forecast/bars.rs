//! Three bars with their ranges: nothing done, this plan, had it gone well.

use yew::prelude::*;

use super::super::speech::use_speech;
use super::Figures;
use crate::ui::charts::RangeBar;

#[derive(Clone, PartialEq, Properties)]
pub struct BarsProps {
    pub figures: Figures,
}

/// The three bars.
#[component]
pub fn Bars(props: &BarsProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let Figures { untreated, plan, no_failure } = props.figures;
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
                    <RangeBar n={of.n} low={of.low} high={of.high} {strong} />
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
