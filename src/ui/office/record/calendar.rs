//! The steps of the plan, the check-back and the action as dates for a calendar.

use std::rc::Rc;

use yew::prelude::*;

use super::new_id;
use crate::advice::{Advice, Step, StepKind};
use crate::app::Sheet;
use crate::incident::Closed;
use crate::locale::Words;
use crate::paper::{Speech, step_notes, step_parts};
use crate::platform::{Late, ask, download_as, now};
use crate::share::{Event as Entry, Record, When, write_calendar};
use crate::text::Language;
use crate::ui::components::advice::use_speech;

#[derive(Clone, PartialEq, Properties)]
pub struct CalendarProps {
    pub sheet: Sheet,
    pub advice: Rc<Advice>,
    pub record: Record,
    pub put: Callback<Record>,
    /// The language of the letter, where it is another than the page's.
    pub language: Option<Language>,
}

/// The button, and the question that the check-back asks.
#[component]
pub fn Calendar(props: &CalendarProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let page = speech.words.language();
    let language = props.language.map_or(page, Language::name);
    let question = use_state(|| None::<String>);
    {
        let (question, own) = (question.setter(), m.msg_check_back_question());
        let same = language == page;
        use_effect_with(language, move |language| {
            if same {
                return question.set(Some(own));
            }
            let language = *language;
            ask(Late::Words { language }, move |ftl| {
                let words = ftl.and_then(|ftl| Words::load(language, ftl.as_bytes()).ok());
                // Better in the page's language than not at all.
                question
                    .set(Some(words.map_or(own, |words| words.m().msg_check_back_question())));
            });
        });
    }
    let steps = steps(props);
    let back = steps.iter().find(|step| step.kind == StepKind::CheckBack);
    let onclick = {
        let (speech, props) = (speech.clone(), props.clone());
        let question = (*question).clone().unwrap_or_default();
        Callback::from(move |_: MouseEvent| {
            let mut record = props.record.clone();
            if record.id.is_empty() {
                record.id = new_id();
                props.put.emit(record.clone());
            }
            let entries = entries(&speech, &props, &record, &question);
            let text = write_calendar(&entries, env!("CARGO_PKG_VERSION"), seconds());
            download_as("amends.ics", "text/calendar", &text);
        })
    };
    html! {
        <section aria-labelledby="record-dates">
            <h3 id="record-dates">{ m.msg_record_dates() }</h3>
            { for back.map(|step| html! { <p>{ m.msg_record_check_back(speech.due(step.due)) }</p> }) }
            if back.is_some() { <p><q lang={language}>{ for (*question).clone() }</q></p> }
            <div class="actions">
                <button type="button" class="button small" disabled={steps.is_empty() || question.is_none()} {onclick}>{ m.msg_record_calendar() }</button>
                <span class="hint">{ m.msg_record_calendar_what() }</span>
            </div>
        </section>
    }
}

/// The steps of the plan on the page; those of the escalation behind a closed gate.
fn steps(props: &CalendarProps) -> &[Step] {
    let CalendarProps { advice, sheet, .. } = props;
    advice.steps(advice.option_or_recommended(sheet.chosen))
}

/// An entry for each step, and one for the action against the cause.
fn entries(
    speech: &Speech,
    props: &CalendarProps,
    record: &Record,
    question: &str,
) -> Vec<Entry> {
    let m = speech.words.m();
    let name = props.sheet.name.trim();
    let titled = |what: String| {
        if name.is_empty() { what } else { m.msg_record_entry(what, name) }
    };
    let uid = |what: &str| format!("{}-{what}@amends", record.id);
    let entries = steps(props).iter().map(|step| {
        let [_, what, who] = step_parts(speech, step);
        let mut note = step_notes(speech, step);
        note.insert(0, m.msg_record_who(who));
        if step.kind == StepKind::CheckBack {
            note.push(question.to_owned());
        }
        Entry {
            uid: uid(step.kind.name()),
            when: when(speech, step),
            title: titled(what),
            note: note.join("\n"),
            alarm: step.kind == StepKind::CheckBack,
        }
    });
    let action = record.action_due.map(|due| Entry {
        uid: uid("action"),
        when: When::Day(due),
        title: titled(record.action.trim().to_owned()),
        note: [&record.root_cause, &record.action_by].map(|text| text.trim()).join("\n"),
        alarm: true,
    });
    let action = action.filter(|_| !record.action.trim().is_empty());
    entries.chain(action).collect()
}

/// When a step is due: on the same day as the page says, or within the hours it gives.
fn when(speech: &Speech, step: &Step) -> When {
    const DAY: u32 = 24 * 60;
    match step.due.get() {
        minutes if minutes >= DAY => When::Day(speech.today.plus_days(minutes / DAY)),
        minutes => When::Moment(seconds() + i64::from(minutes) * 60),
    }
}

/// Seconds since the beginning of 1970.
fn seconds() -> i64 {
    (now() / 1000) as i64
}
