//! The forecast as a table.

use yew::prelude::*;

use super::super::speech::Speech;
use crate::paper::Figures;

/// The forecast as a table.
pub fn table(speech: &Speech, figures: Figures) -> Html {
    let m = speech.words.m();
    let Figures { untreated, plan, no_failure } = figures;
    let rows = [
        ("untreated", m.msg_forecast_nothing_done(), untreated),
        ("plan", m.msg_forecast_this_plan(), plan),
        ("no-failure", m.msg_forecast_no_failure(), no_failure),
    ];
    let rows = rows.into_iter().map(|(id, name, of)| {
        let leave = 100 - of.n;
        html! {
            <tr class={(id == "plan").then_some("strong")} data-row={id}>
                <th scope="row">{ name }</th>
                <td>{ of.n }</td>
                <td>{ m.msg_table_between(of.low, of.high) }</td>
                <td>{ leave }</td>
            </tr>
        }
    });
    html! {
        <table class="figures">
            <caption>{ m.msg_table_caption() }</caption>
            <thead>
                <tr>
                    <th scope="col">{ m.msg_table_case() }</th>
                    <th scope="col">{ m.msg_table_stay() }</th>
                    <th scope="col">{ m.msg_table_range() }</th>
                    <th scope="col">{ m.msg_table_leave() }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}
