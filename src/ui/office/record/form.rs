//! Why and by whom; what caused it and what is done; whether the case is closed.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::Desk;
use crate::paper::Speech;
use crate::share::{Record, read_day, write_day};

/// Why this was chosen, and who chose it.
pub fn why(speech: &Speech, desk: &Desk<'_>) -> Html {
    let m = speech.words.m();
    html! {
        <section aria-labelledby="record-why">
            <h3 id="record-why">{ m.msg_record_why() }</h3>
            { long(desk, m.msg_record_reason(), &desk.record.reason, |record, text| Record { reason: text, ..record }) }
            { short(desk, m.msg_record_by(), &desk.record.by, |record, text| Record { by: text, ..record }) }
        </section>
    }
}

/// The cause, and what is done about it.
pub fn cause(speech: &Speech, desk: &Desk<'_>) -> Html {
    let m = speech.words.m();
    let (record, put) = (desk.record.clone(), desk.put.clone());
    let due = record.action_due.map(write_day).unwrap_or_default();
    let onchange = put.reform(move |event: Event| {
        let typed = event.target_unchecked_into::<HtmlInputElement>().value();
        Record { action_due: read_day(&typed), ..record.clone() }
    });
    html! {
        <section aria-labelledby="record-cause">
            <h3 id="record-cause">{ m.msg_record_cause_title() }</h3>
            { long(desk, m.msg_record_cause(), &desk.record.root_cause, |record, text| Record { root_cause: text, ..record }) }
            { long(desk, m.msg_record_action(), &desk.record.action, |record, text| Record { action: text, ..record }) }
            <div class="record-pair">
                { short(desk, m.msg_record_action_by(), &desk.record.action_by, |record, text| Record { action_by: text, ..record }) }
                <label class="field"><span>{ m.msg_record_action_due() }</span>
                    <input type="date" value={due} {onchange} /></label>
            </div>
        </section>
    }
}

/// Open or closed, and the button from one to the other.
pub fn state(speech: &Speech, desk: &Desk<'_>) -> Html {
    let m = speech.words.m();
    let record = desk.record;
    let closed = record.closed.filter(|_| record.is_closed());
    let lacks = record.lacks();
    let onclick = {
        let (record, now) = (record.clone(), desk.now.clone());
        let (today, closes) = (speech.today, closed.is_none());
        desk.put.reform(move |_: MouseEvent| {
            // What is closed was decided.
            let decision = record.decision.clone().or_else(|| closes.then(|| (*now).clone()));
            Record { closed: closes.then_some(today), decision, ..record.clone() }
        })
    };
    html! {
        <section class="record-state" aria-labelledby="record-state">
            <h3 id="record-state">{ m.msg_record_state() }</h3>
            <div class="actions">
                <strong role="status">
                    { match closed {
                        Some(day) => m.msg_record_closed(speech.format.date(day), day.year().to_string()),
                        None => m.msg_record_not_closed(),
                    } }
                </strong>
                <button type="button" class="button small" disabled={closed.is_none() && lacks.is_some()}
                    aria-describedby="record-lacks" {onclick}>
                    { if closed.is_some() { m.msg_record_reopen() } else { m.msg_record_close() } }
                </button>
                <span class="hint" id="record-lacks">
                    { for lacks.map(|lacks| m.msg_record_lacks(lacks.name())) }
                </span>
            </div>
        </section>
    }
}

/// A text of a few lines.
fn long(desk: &Desk<'_>, label: String, text: &str, with: fn(Record, String) -> Record) -> Html {
    let record = desk.record.clone();
    let oninput = desk.put.reform(move |event: InputEvent| {
        with(record.clone(), cut(event.target_unchecked_into::<HtmlTextAreaElement>().value()))
    });
    html! {
        <label class="field"><span>{ label }</span>
            <textarea rows="2" value={text.to_owned()} {oninput} /></label>
    }
}

/// A text of a line.
fn short(desk: &Desk<'_>, label: String, text: &str, with: fn(Record, String) -> Record) -> Html {
    let record = desk.record.clone();
    let oninput = desk.put.reform(move |event: InputEvent| {
        with(record.clone(), cut(event.target_unchecked_into::<HtmlInputElement>().value()))
    });
    html! {
        <label class="field"><span>{ label }</span>
            <input type="text" value={text.to_owned()} {oninput} /></label>
    }
}

fn cut(text: String) -> String {
    text.chars().take(Record::LONGEST).collect()
}
