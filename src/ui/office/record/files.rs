//! The record as a file, with no personal data unless ticked, and back.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::{Along, Saved, Sheet};
use crate::platform::{download, is_locked};
use crate::share::{Decision, Record};
use crate::ui::components::advice::use_speech;
use crate::ui::components::file_button;
use crate::ui::office::Outcome;
use crate::ui::office::tick::tick;

#[derive(Clone, PartialEq, Properties)]
pub struct FilesProps {
    pub saved: Rc<Saved>,
    /// The decision as it would be set down today.
    pub now: Rc<Decision>,
    pub record: Record,
    pub put: Callback<Record>,
    pub note: Callback<Outcome>,
    pub close: Callback<()>,
}

/// Saving and reading back.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let along = use_state(Along::default);
    let wrong = use_state(|| None::<String>);
    let goes = |label: String, on: bool, with: fn(Along, bool) -> Along| {
        let along = along.clone();
        tick(label, on, Callback::from(move |now: bool| along.set(with(*along, now))))
    };
    let onexport = {
        let (props, along) = (props.clone(), *along);
        Callback::from(move |_: MouseEvent| {
            let mut record = props.record.clone();
            if record.decision.is_none() {
                record.decision = Some((*props.now).clone());
                props.put.emit(record.clone());
            }
            download("amends-record.json", &record.to_file(&props.saved.sheet, along));
        })
    };
    let onimport = {
        let (props, wrong, today) = (props.clone(), wrong.clone(), speech.today);
        Callback::from(move |text: Option<String>| {
            match Sheet::of_record(&text.unwrap_or_default()) {
                Err(error) => wrong.set(Some(error.field)),
                Ok(sheet) => {
                    // What was written here goes along with its case.
                    let mut now = (*props.saved).clone();
                    now.sheet.record = props.record.kept_as(&now.sheet.record);
                    now.put_on_desk(sheet, today);
                    props.note.emit(Outcome::Changed(Rc::new(now)));
                    props.close.emit(());
                }
            }
        })
    };
    html! {
        <section aria-labelledby="record-files">
            <h3 id="record-files">{ m.msg_record_file() }</h3>
            <p class="hint">{ m.msg_record_file_what() }</p>
            <div class="checks">
                { goes(m.msg_record_names(), along.names, |along, names| Along { names, ..along }) }
                { goes(m.msg_record_story(), along.story, |along, story| Along { story, ..along }) }
            </div>
            <div class="actions">
                <button type="button" class="button small" onclick={onexport}>{ m.msg_record_export() }</button>
                // It would put another case on the desk.
                if !is_locked() { { file_button(m.msg_record_import(), onimport) } }
            </div>
            <div role="status">
                { for (*wrong).clone().map(|field| html! { <p class="caution">{ m.msg_record_no_file(if field.is_empty() { "file" } else { "field" }, field) }</p> }) }
            </div>
        </section>
    }
}
