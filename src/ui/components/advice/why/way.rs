//! The way from an ordinary customer to this plan, row by row: a waterfall and its table
//! in one. The whole numbers add up from each level to the next.

use yew::prelude::*;

use super::super::grade::badge;
use super::super::sources::labels;
use super::super::speech::Speech;
use super::effect::details;
use crate::advice::{Advice, PlanOption};
use crate::evidence::effect;
use crate::incident::Closed;
use crate::paper::{self, Row, Rung};
use crate::ui::charts::step_bar;

/// The rows that are open, by their ids.
pub type Opened = Vec<&'static str>;

/// The way as a table.
pub fn way(
    speech: &Speech,
    advice: &Advice,
    option: &PlanOption,
    opened: &UseStateHandle<Opened>,
) -> Html {
    let m = speech.words.m();
    let rows =
        paper::way(speech, advice, option).into_iter().map(|row| tbody(speech, row, opened));
    html! {
        <div class="way">
            <h3 id="way-title">{ m.msg_why_way_title() }</h3>
            <table class="way-table" aria-labelledby="way-title">
                <thead>
                    <tr>
                        <th scope="col">{ m.msg_why_what() }</th>
                        <th scope="col" class="number">{ m.msg_why_of_100() }</th>
                        <th scope="col" class="number">{ m.msg_why_log_odds() }</th>
                        <th scope="col">{ m.msg_why_evidence() }</th>
                    </tr>
                </thead>
                { for rows }
            </table>
            <p class="hint">{ m.msg_why_note() }</p>
        </div>
    }
}

/// A row, and below it what is known of its figure, when it is opened.
fn tbody(speech: &Speech, row: Row, opened: &UseStateHandle<Opened>) -> Html {
    let m = speech.words.m();
    let Row { id, name, step, of_100, log_odds, coefficient } = row;
    let open = opened.contains(&id);
    let evidence = coefficient.map(|coefficient| {
        let effect = effect(coefficient);
        let grade = m.msg_grade_name(effect.grade.name());
        let label = m.msg_why_open(effect.sources.len() as u32, grade, &name);
        let onclick = {
            let opened = opened.clone();
            Callback::from(move |_| {
                let mut now = (*opened).clone();
                now.retain(|other| *other != id);
                if !open {
                    now.push(id);
                }
                opened.set(now);
            })
        };
        html! {
            <>
            <button
                type="button" class="disclosure-button evidence" {onclick} aria-label={label}
                aria-expanded={open.to_string()} aria-controls={format!("way-{id}")}
            >
                { badge(speech, effect.grade) }
            </button>
            <span class="print-only cited">{ labels(effect.sources) }</span>
            </>
        }
    });
    let is_level = matches!(step, Rung::Level { .. });
    html! {
        <tbody key={id} class={classes!("way-row", is_level.then_some("level"))} data-row={id}>
            <tr>
                <th scope="row">
                    <div class="way-cell">
                        <span>{ name }</span>
                        { step_bar(step) }
                    </div>
                </th>
                <td class="number of-100">{ of_100 }</td>
                <td class="number log-odds">{ log_odds }</td>
                <td class="evidence-cell">{ evidence }</td>
            </tr>
            <tr class="way-details" id={format!("way-{id}")} hidden={!open}>
                <td colspan="4">
                    if let (true, Some(coefficient)) = (open, coefficient) {
                        { details(speech, coefficient) }
                    }
                </td>
            </tr>
        </tbody>
    }
}
