//! Which parts of an apology the letter has, and what is still missing from it.

use yew::prelude::*;

use super::super::speech::Speech;
use super::fields::field_id;
use super::ticks::{Tick, tick_list};
use crate::advice::ApologyPart;
use crate::apology::{Ask, AskLevel, Asked};
use crate::app::{Action, PersonalField};
use crate::incident::{Closed, Fact, Set};

/// The six parts, each ticked when it really stands in the letter.
pub fn parts(speech: &Speech, parts: Set<ApologyPart>) -> Html {
    let m = speech.words.m();
    let ticks = ApologyPart::ALL.iter().map(|part| Tick {
        name: part.name(),
        label: m.msg_apology_part(part.name()),
        has: parts.contains(*part),
    });
    tick_list(speech, ticks)
}

/// What is missing: each a way to where it is put in.
pub fn asks(speech: &Speech, asks: &[Ask], dispatch: &Callback<Action>) -> Html {
    let m = speech.words.m();
    let ask = |ask: &Ask| {
        let name = ask.asked.name();
        let words = m.msg_apology_ask(name);
        let way = match place(ask.asked) {
            Place::Field(field) => {
                html! { <a href={format!("#{}", field_id(field))}>{ words }</a> }
            }
            Place::Fact(fact) => html! {
                <button type="button" class="link" onclick={dispatch.reform(move |_| Action::Open(fact))}>
                    { words }
                </button>
            },
        };
        html! { <li key={name} class={ask.level.name()}>{ way }</li> }
    };
    let group = |level: AskLevel, title: String| {
        let asks: Vec<_> = asks.iter().filter(|ask| ask.level == level).map(ask).collect();
        html! {
            <div class={classes!("asks", level.name())} hidden={asks.is_empty()}>
                <p>{ title }</p>
                <ul>{ for asks }</ul>
            </div>
        }
    };
    html! {
        <div class="asks-groups no-print">
            { group(AskLevel::Needed, m.msg_apology_asks()) }
            { group(AskLevel::Better, m.msg_apology_asks_better()) }
        </div>
    }
}

enum Place {
    Field(PersonalField),
    Fact(Fact),
}

fn place(asked: Asked) -> Place {
    match asked {
        Asked::Customer => Place::Field(PersonalField::Customer),
        Asked::Writer => Place::Field(PersonalField::Writer),
        Asked::Contact => Place::Field(PersonalField::Contact),
        Asked::Explanation => Place::Field(PersonalField::Explanation),
        Asked::OwnWords => Place::Field(PersonalField::OwnWords),
        Asked::Reference => Place::Field(PersonalField::Reference),
        Asked::Failure => Place::Fact(Fact::Failures),
        Asked::Amount => Place::Fact(Fact::Price),
    }
}
