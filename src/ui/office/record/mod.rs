//! The record of a decision: what was advised and what was chosen, why and by whom; what caused
//! the failure and what is done about it; the file of all that, and the dates for a calendar.

mod calendar;
mod decision;
mod files;
mod form;

use std::rc::Rc;

use yew::prelude::*;

use super::Outcome;
use crate::advice::{Policy, advise};
use crate::app::{Saved, Sheet};
use crate::platform::chance;
use crate::share::{Decision, Record};
use crate::text::Language;
use crate::ui::components::advice::use_speech;

#[derive(Clone, PartialEq, Properties)]
pub struct RecordProps {
    pub saved: Rc<Saved>,
    pub policy: Policy,
    /// The language of letters for which none was chosen; without one it is the page's.
    pub language: Option<Language>,
    /// How the dialog would end now.
    pub note: Callback<Outcome>,
    pub close: Callback<()>,
}

/// What the parts of the dialog share.
struct Desk<'a> {
    /// The decision as it would be set down today.
    now: &'a Rc<Decision>,
    /// As it is, also for what happens before it is drawn anew.
    record: &'a UseStateHandle<Record>,
    put: &'a Callback<Record>,
}

/// The record of the case on the desk.
#[component]
pub fn RecordForm(props: &RecordProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let sheet = &props.saved.sheet;
    let kept = use_memo((), |()| Record::kept(&sheet.record).ok());
    let record = use_state(|| (*kept).clone().unwrap_or_default());
    let advice = use_memo((), |()| advise(&props.saved.case(), &props.policy));
    let now = use_memo((speech.clone(), props.saved.clone()), |(speech, saved)| {
        decision::decide(speech, &saved.sheet, &advice)
    });
    let put = {
        let (record, note, saved) = (record.clone(), props.note.clone(), props.saved.clone());
        Callback::from(move |mut now: Record| {
            if now.id.is_empty() {
                now.id = new_id();
            }
            let text = now.write().to_string();
            let sheet = Sheet { record: text, touched: true, ..saved.sheet.clone() };
            note.emit(Outcome::Changed(Rc::new(Saved { sheet, ..(*saved).clone() })));
            record.set(now);
        })
    };
    let desk = Desk { now: &now, record: &record, put: &put };
    html! {
        <>
            if kept.is_none() { <p class="caution" role="alert">{ m.msg_record_damaged() }</p> }
            { decision::decision(&speech, &desk) }
            { form::why(&speech, &desk) }
            { form::cause(&speech, &desk) }
            { form::state(&speech, &desk) }
            <calendar::Calendar
                sheet={sheet.clone()} advice={advice.clone()} record={(*record).clone()}
                put={put.clone()}
                language={sheet.letter_language.or(props.language)}
            />
            <files::Files
                saved={props.saved.clone()} now={now.clone()} record={(*record).clone()}
                put={put.clone()} note={props.note.clone()} close={props.close.clone()}
            />
        </>
    }
}

/// Sixteen letters and figures by chance, to tell the entries of one case from another's.
fn new_id() -> String {
    (0..16).filter_map(|_| char::from_digit(u32::from(chance()), 32)).collect()
}
