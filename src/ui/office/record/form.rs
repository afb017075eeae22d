//! Why and by whom; what caused it and what is done; whether the case is closed.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::Desk;
use crate::paper::Speech;
use crate::share::{Record, read_day, write_day};
use crate::ui::components::advice::use_speech;

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
        Record { action_due: read_day(&typed), ..(*record).clone() }
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
            Record { closed: closes.then_some(today), decision, ..(*record).clone() }
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
    let (record, text) = (desk.record.clone(), text.to_owned());
    let onput = desk.put.reform(move |text| with((*record).clone(), text));
    html! { <Text {label} {text} lines={true} {onput} /> }
}

/// A text of a line.
fn short(desk: &Desk<'_>, label: String, text: &str, with: fn(Record, String) -> Record) -> Html {
    let (record, text) = (desk.record.clone(), text.to_owned());
    let onput = desk.put.reform(move |text| with((*record).clone(), text));
    html! { <Text {label} {text} lines={false} {onput} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct TextProps {
    label: String,
    text: String,
    /// Whether it may have several lines.
    lines: bool,
    /// Gets as much of what is typed as is kept.
    onput: Callback<String>,
}

/// A text of the record; one that is longer than [`Record::LONGEST`] says what of it is not kept.
#[component]
fn Text(props: &TextProps) -> Html {
    let speech = use_speech();
    let beyond = use_state(|| 0);
    let put = {
        let (beyond, onput) = (beyond.clone(), props.onput.clone());
        Callback::from(move |typed: String| {
            beyond.set(typed.chars().count().saturating_sub(Record::LONGEST));
            onput.emit(typed.chars().take(Record::LONGEST).collect());
        })
    };
    let TextProps { label, text, lines, .. } = props.clone();
    let field = if lines {
        let oninput = put.reform(|event: InputEvent| {
            event.target_unchecked_into::<HtmlTextAreaElement>().value()
        });
        html! { <textarea rows="2" value={text} {oninput} /> }
    } else {
        let oninput = put.reform(|event: InputEvent| {
            event.target_unchecked_into::<HtmlInputElement>().value()
        });
        html! { <input type="text" value={text} {oninput} /> }
    };
    let count = |n: usize| speech.count(u32::try_from(n).unwrap_or(u32::MAX));
    html! {
        <div>
            <label class="field"><span>{ label }</span>{ field }</label>
            if *beyond > 0 {
                <p class="field-error" role="alert">
                    { speech.words.m().msg_story_cut(count(Record::LONGEST), count(*beyond)) }
                </p>
            }
        </div>
    }
}
