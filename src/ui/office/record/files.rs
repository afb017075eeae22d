//! The record as a file, with no personal data unless ticked, and back.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::{Along, Saved, Sheet};
use crate::platform::{download, read_file};
use crate::share::{Decision, Record};
use crate::ui::components::advice::use_speech;
use crate::ui::office::Outcome;

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
    let tick = |label: String, on: bool, with: fn(Along, bool) -> Along| {
        let along = along.clone();
        let onchange = Callback::from(move |event: Event| {
            along.set(with(*along, event.target_unchecked_into::<HtmlInputElement>().checked()));
        });
        html! { <label class="office-tick"><input type="checkbox" checked={on} {onchange} />{ label }</label> }
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
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let file = input.files().and_then(|files| files.get(0));
            let Some(file) = file else { return };
            let (props, wrong) = (props.clone(), wrong.clone());
            read_file(&file, move |text| {
                // The same file may be chosen again.
                input.set_value("");
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
            });
        })
    };
    html! {
        <section aria-labelledby="record-files">
            <h3 id="record-files">{ m.msg_record_file() }</h3>
            <p class="hint">{ m.msg_record_file_what() }</p>
            <div class="checks">
                { tick(m.msg_record_names(), along.names, |along, names| Along { names, ..along }) }
                { tick(m.msg_record_story(), along.story, |along, story| Along { story, ..along }) }
            </div>
            <div class="actions">
                <button type="button" class="button small" onclick={onexport}>{ m.msg_record_export() }</button>
                <label class="button small file">
                    { m.msg_record_import() }
                    <input type="file" accept="application/json,.json" onchange={onimport} />
                </label>
            </div>
            <div role="status">
                { for (*wrong).clone().map(|field| html! { <p class="caution">{ m.msg_record_no_file(if field.is_empty() { "file" } else { "field" }, field) }</p> }) }
            </div>
        </section>
    }
}
