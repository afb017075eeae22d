//! The way from an ordinary customer to this plan, row by row: a waterfall and its table
//! in one. The whole numbers add up from each level to the next.

use yew::prelude::*;

use super::super::grade::badge;
use super::super::sources::labels;
use super::super::speech::Speech;
use super::{effect::details, label};
use crate::advice::{Advice, FactShare, OptionId, Outcome, PlanOption};
use crate::evidence::{Coefficient, effect};
use crate::incident::Closed;
use crate::ui::charts::{Step, step_bar};

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
    let rows = rows(speech, advice, option).into_iter().map(|row| tbody(speech, row, opened));
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

/// One row.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    /// Unique among the rows.
    id: &'static str,
    name: String,
    step: Step,
    /// The figure of 100, written.
    of_100: String,
    log_odds: Option<String>,
    /// Where the figure comes from; `None` for a sum of the rows above.
    coefficient: Option<Coefficient>,
}

fn rows(speech: &Speech, advice: &Advice, option: &PlanOption) -> Vec<Row> {
    let m = speech.words.m();
    let mut rows = Vec::new();
    if !advice.level.is_empty() {
        rows.push(level(speech, "ordinary", m.msg_why_ordinary(), &advice.ordinary));
    }
    let mut total = i16::from(advice.ordinary.of_100().n);
    let mut change = |id, name, coefficient, log_odds, of_100: i16| {
        let from = total;
        total += of_100;
        Row {
            id,
            name,
            step: Step::Change { from, to: total },
            of_100: speech.signed(of_100),
            log_odds: Some(speech.log_odds(log_odds)),
            coefficient: Some(coefficient),
        }
    };
    let mut facts = |shares: &[FactShare]| -> Vec<Row> {
        let row = |share: &FactShare| {
            let name = label::fact(speech, &advice.incident, share.coefficient);
            let coefficient = share.coefficient;
            change(coefficient.name(), name, coefficient, share.log_odds, share.of_100)
        };
        shares.iter().map(row).collect()
    };
    let (level_rows, harm_rows) = (facts(&advice.level), facts(&advice.harm));
    rows.extend(level_rows);
    rows.push(level(speech, "no_failure", m.msg_why_no_failure(), &advice.no_failure));
    rows.extend(harm_rows);
    rows.push(level(speech, "untreated", m.msg_why_untreated(), &advice.untreated));
    if option.id != OptionId::Nothing {
        rows.extend(option.remedies.iter().map(|share| {
            let (part, name) = (share.part, label::part(speech, option, share.part));
            change(part.name(), name, part.coefficient(), share.log_odds, share.of_100)
        }));
        rows.push(level(speech, "plan", m.msg_why_plan(), &option.outcome));
    }
    rows
}

fn level(speech: &Speech, id: &'static str, name: String, outcome: &Outcome) -> Row {
    let of = outcome.of_100();
    Row {
        id,
        name,
        step: Step::Level { of_100: of.n, plan: id == "plan" },
        of_100: speech.with_range(of),
        log_odds: None,
        coefficient: (id == "ordinary" || id == "no_failure").then_some(Coefficient::Base),
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
    let is_level = matches!(step, Step::Level { .. });
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
