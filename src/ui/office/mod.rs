//! The dialogs.

mod cases;
mod dialog;
mod embed;
mod headline;
mod keys;
mod link;
mod notice;
mod options;
mod outcome;
mod papers;
mod policy;
mod privacy;
mod record;
mod refusal;
mod removed;
mod share;
mod tick;

use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::app::{Houses, Office, Saved};
use crate::incident::Closed;
use crate::locale::Words;
use crate::platform;
use crate::ui::components::advice::{Speech, speech_in};
use crate::ui::hooks::words_of;
use dialog::{Dialog, closing};
pub use notice::notice;
use outcome::{Outcome, use_outcome};

/// What a dialog is given.
#[derive(Clone, PartialEq, Properties)]
pub struct OfficeProps {
    pub office: Office,
    pub saved: Rc<Saved>,
    pub houses: Rc<Houses>,
    pub speech: Speech,
    /// Called once, when it is closed.
    pub onclose: Callback<Outcome>,
}

/// Opens a dialog; the promise is kept when it is closed.
pub fn open(office: &str, cases: &str, houses: &str, language: &str, ftl: &str) -> Promise {
    let houses = Rc::new(Houses::read(houses));
    let asked = Office::parse(office).zip(Saved::read(cases).ok());
    let mut asked = asked.zip(words_of(language, ftl));
    Promise::new(&mut |keep, break_| match asked.take() {
        Some(((office, saved), words)) => show(office, saved, houses.clone(), words, keep),
        None => call(&break_, ""),
    })
}

/// Draws the dialog below everything else, and takes it away when it is closed.
fn show(office: Office, saved: Saved, houses: Rc<Houses>, words: &'static Words, keep: Function) {
    let Some(place) = platform::added("office") else { return call(&keep, "") };
    let handle: Rc<std::cell::RefCell<Option<yew::AppHandle<Room>>>> = Rc::default();
    let onclose = {
        let (handle, place) = (handle.clone(), place.clone());
        Callback::from(move |outcome| {
            let erase = outcome == Outcome::Erase;
            let answer = match outcome {
                Outcome::Same => String::new(),
                Outcome::Erase => Office::ERASE.to_owned(),
                Outcome::Policy(file) if file.is_empty() => Office::NO_POLICY.to_owned(),
                Outcome::Policy(file) => file,
                Outcome::Changed(saved) => saved.text(),
            };
            // After the dialog has come to its own end.
            let (handle, place, keep) = (handle.clone(), place.clone(), keep.clone());
            wasm_bindgen_futures::spawn_local(async move {
                if erase {
                    platform::forget_copy().await;
                }
                if let Some(handle) = handle.take() {
                    handle.destroy();
                }
                place.remove();
                call(&keep, &answer);
            });
        })
    };
    let speech = speech_in(words, houses.in_force().0);
    let props = OfficeProps { office, saved: Rc::new(saved), houses, speech, onclose };
    let app = yew::Renderer::<Room>::with_root_and_props(place, props).render();
    handle.replace(Some(app));
}

fn call(function: &Function, answer: &str) {
    // Keeping a promise never fails.
    let _ = function.call1(&JsValue::NULL, &answer.into());
}

/// The dialog that was asked for.
#[component]
fn Room(props: &OfficeProps) -> Html {
    let m = props.speech.words.m();
    let (noted, note) = use_outcome(&props.houses);
    let end = {
        let (houses, onclose) = (props.houses.clone(), props.onclose.clone());
        use_callback((), move |(), ()| onclose.emit(noted.end(&houses)))
    };
    let node = use_node_ref();
    let close = closing(&node);
    let house = props.houses.in_force().0;
    let inside = match props.office {
        Office::Cases => {
            html! { <cases::Cases saved={props.saved.clone()} houses={props.houses.clone()} {note} {close} /> }
        }
        Office::Share => {
            html! { <share::Share saved={props.saved.clone()} houses={props.houses.clone()} /> }
        }
        Office::Link => {
            html! { <link::Link saved={props.saved.clone()} houses={props.houses.clone()} {note} {close} /> }
        }
        Office::Policy => {
            html! { <policy::PolicyForm saved={props.saved.clone()} houses={props.houses.clone()} {note} /> }
        }
        Office::Papers => {
            html! { <papers::Papers saved={props.saved.clone()} houses={props.houses.clone()} /> }
        }
        Office::Privacy => html! { <privacy::Privacy /> },
        Office::Keys => html! { <keys::Keys /> },
        Office::Workshop => Html::default(),
        Office::Options => html! {
            <options::Options saved={props.saved.clone()} policy={house.policy.clone()} {note} />
        },
        Office::Record => html! {
            <record::RecordForm
                saved={props.saved.clone()} policy={house.policy.clone()} language={house.letter_language}
                {note} {close}
            />
        },
    };
    let title = match props.office {
        Office::Options => m.msg_plans_title(),
        Office::Record => m.msg_record_title(),
        office => m.msg_office_title(office.name()),
    };
    html! {
        <ContextProvider<Speech> context={props.speech.clone()}>
            <Dialog {node} {title} close={m.msg_office_close()} onclose={end}>
                { inside }
            </Dialog>
        </ContextProvider<Speech>>
    }
}
