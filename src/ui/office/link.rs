//! A case that came by a link: shown, and opened only when the reader says so.

use std::rc::Rc;

use yew::prelude::*;

use super::Outcome;
use super::headline::{forecast, title};
use crate::app::{Houses, Saved, Sheet};
use crate::platform::{drop_link, linked};
use crate::share::Linked;
use crate::ui::components::advice::use_speech;
use crate::ui::components::link_problem;

#[derive(Clone, PartialEq, Properties)]
pub struct LinkProps {
    pub saved: Rc<Saved>,
    pub houses: Rc<Houses>,
    /// How the dialog would end now.
    pub note: Callback<Outcome>,
    pub close: Callback<()>,
}

/// What came, or why nothing did. The case on the desk is kept either way.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let read = use_memo((), |()| {
        let read = Linked::read(&linked().unwrap_or_default()).map(Sheet::from_link);
        drop_link();
        read
    });
    let sheet = match &*read {
        Ok(sheet) => sheet.clone(),
        Err(error) => {
            let why = link_problem(*error);
            return html! { <p class="caution" role="alert">{ m.msg_link_error(why) }</p> };
        }
    };
    let onopen = {
        let (saved, note, close) = (props.saved.clone(), props.note.clone(), props.close.clone());
        let (sheet, today) = (sheet.clone(), speech.today);
        Callback::from(move |_: MouseEvent| {
            let mut now = (*saved).clone();
            now.put_on_desk(sheet.clone(), today);
            note.emit(Outcome::Changed(Rc::new(now)));
            close.emit(());
        })
    };
    let onleave = props.close.reform(|_: MouseEvent| ());
    html! {
        <>
            <p>{ m.msg_link_came() }</p>
            <div class="case">
                <p><strong>{ title(&speech, &sheet) }</strong></p>
                <p class="case-forecast">{ forecast(&speech, &sheet, &sheet.case(), &props.houses.in_force().0.policy) }</p>
            </div>
            <div class="actions">
                <button type="button" class="button main" onclick={onopen}>{ m.msg_link_open() }</button>
                <button type="button" class="button" onclick={onleave}>{ m.msg_link_leave() }</button>
            </div>
            <p class="hint">{ m.msg_link_kept() }</p>
        </>
    }
}
