//! How sure a figure is, as a letter in a box.

use yew::prelude::*;

use super::speech::Speech;
use crate::evidence::Grade;
use crate::incident::Closed;

/// A grade; its meaning is its tooltip and stands in words where the sources are shown.
pub fn badge(speech: &Speech, grade: Grade) -> Html {
    let m = speech.words.m();
    let name = grade.name();
    html! {
        <span class={classes!("grade", format!("grade-{name}"))} title={m.msg_grade_says(name)}>
            <span aria-hidden="true">{ name.to_ascii_uppercase() }</span>
            <span class="unseen">{ m.msg_grade_name(name) }</span>
        </span>
    }
}
