//! One form: what can be done with it, and its preview.

use std::rc::Rc;

use yew::prelude::*;

use super::form::Form;
use super::pages::Pages;
use crate::advice::Advice;
use crate::app::{Sheet, Whose};
use crate::house::SharedHouse;
use crate::paper::{PaperLetter, Speech, Subject, markdown, ticket};
use crate::platform::{self, copy, copy_rich};
use crate::ui::components::advice::{copy_report, use_selected, use_speech};

/// All that a form is made of.
#[derive(Clone, PartialEq)]
pub struct Material {
    pub house: SharedHouse,
    pub whose: Whose,
    pub advice: Rc<Advice>,
    /// The case; without the people in it where that is wanted.
    pub sheet: Rc<Sheet>,
    pub form: Form,
    pub letter: Option<Rc<PaperLetter>>,
    /// Whether the manager's own letter is left out, for who may be named in it.
    pub own_out: bool,
    /// Whether the letter still wants a sentence of the manager's own.
    pub wants_words: bool,
}

impl Material {
    /// What a text or a page tells of.
    pub fn subject<'a>(&'a self, speech: &'a Speech) -> Subject<'a> {
        Subject {
            speech,
            sheet: &self.sheet,
            house: &self.house,
            whose: self.whose,
            advice: &self.advice,
            letter: self.letter.as_deref(),
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct ShownProps {
    pub material: Material,
}

/// The buttons of a form, and below them what they copy or print.
#[component]
pub fn Shown(props: &ShownProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let material = &props.material;
    // Whether this very material was copied.
    let copied = use_state(|| None::<(Material, bool)>);
    let worked = copied.as_ref().filter(|(of, _)| of == material).map(|(_, worked)| *worked);
    let node = use_node_ref();
    use_selected(worked, &node);
    let done = {
        let (copied, material) = (copied.setter(), material.clone());
        move |worked| copied.set(Some((material, worked)))
    };
    let copies = |text: String, rich: Option<String>, words: String, main: bool| {
        let (copied, done) = (copied.setter(), done.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            // What is said of a second copy is said anew.
            copied.set(None);
            match &rich {
                Some(html) => copy_rich(html, &text, done.clone()),
                None => copy(&text, done.clone()),
            }
        });
        html! {
            <button type="button" class={classes!("button", main.then_some("main"))} {onclick}>{ words }</button>
        }
    };
    let preview = m.msg_papers_preview();
    match material.form {
        Form::Letter => match &material.letter {
            Some(letter) => html! {
                <>
                    <div class="actions">
                        { copies(letter.plain.clone(), None, m.msg_papers_copy_plain(), true) }
                        { copies(letter.plain.clone(), Some(letter.rich()), m.msg_papers_copy_rich(), false) }
                    </div>
                    { copy_report(&speech, worked) }
                    if material.wants_words { <p class="caution">{ m.msg_apology_own_reminder() }</p> }
                    <div class="letter" lang={letter.language} ref={node}>{ super::blocks::paragraphs(&letter.paragraphs) }</div>
                </>
            },
            None => html! {
                <p class="hint">{ if material.own_out { m.msg_papers_own_out() } else { m.msg_apology_none() } }</p>
            },
        },
        Form::Ticket | Form::Markdown => {
            let subject = material.subject(&speech);
            let text = match material.form {
                Form::Ticket => ticket(&subject),
                _ => markdown(&subject),
            };
            html! {
                <>
                    <div class="actions">{ copies(text.clone(), None, m.msg_copy_do(), true) }</div>
                    { copy_report(&speech, worked) }
                    <pre class="papers-text" tabindex="0" role="region" aria-label={preview} ref={node}>{ text }</pre>
                </>
            }
        }
        Form::Brief | Form::Handout => {
            let onclick = Callback::from(|_: MouseEvent| platform::print());
            html! {
                <>
                    <div class="actions">
                        <button type="button" class="button main" {onclick}>{ m.msg_print_do() }</button>
                        <span class="hint">{ m.msg_papers_print_says() }</span>
                    </div>
                    <Pages material={material.clone()} />
                </>
            }
        }
    }
}
