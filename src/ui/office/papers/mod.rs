//! Copy and print: the forms in which a case can be taken along, each with a preview.

mod blocks;
mod cut;
mod form;
mod page;
mod pages;
mod shown;

use std::rc::Rc;

use yew::prelude::*;

use super::tick::tick;
use crate::advice::advise;
use crate::apology::{Asked, LetterOrder};
use crate::app::{Houses, LetterChannel, Saved, Sheet};
use crate::incident::Closed;
use crate::paper::{PaperLetter, letter_order, without_personal_data};
use crate::text::Language;
use crate::ui::components::Tabs;
use crate::ui::components::advice::{use_letter, use_speech};
use form::Form;
use shown::{Material, Shown};

#[derive(Clone, PartialEq, Properties)]
pub struct PapersProps {
    pub saved: Rc<Saved>,
    pub houses: Rc<Houses>,
}

/// The forms of the case on the desk.
#[component]
pub fn Papers(props: &PapersProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let form = use_state(|| Form::Letter);
    // A letter keeps its names unless they are taken out; what stays in the house has none
    // unless they are put in.
    let (bare_letter, bare_paper) = (use_state(|| false), use_state(|| true));
    let onselect = {
        let form = form.clone();
        Callback::from(move |place: usize| {
            form.set(Form::ALL.get(place).copied().unwrap_or(Form::Letter));
        })
    };
    let bare = if form.is_for_the_customer() { bare_letter } else { bare_paper };
    let onbare = {
        let bare = bare.clone();
        Callback::from(move |on| bare.set(on))
    };
    let tabs = Form::ALL.iter().map(|form| m.msg_papers_form(form.name()).into());
    html! {
        <Tabs id="papers" label={m.msg_papers_forms()} selected={form.index()} {onselect}
            tabs={tabs.collect::<Vec<_>>()}>
            <div class="papers">
                <p class="hint">{ m.msg_papers_says(form.name()) }</p>
                <div class="papers-private">
                    { tick(m.msg_papers_private(), *bare, onbare) }
                    <p class="hint">{ m.msg_papers_private_says() }</p>
                </div>
                <Case
                    saved={props.saved.clone()} houses={props.houses.clone()} form={*form} bare={*bare}
                />
            </div>
        </Tabs>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct CaseProps {
    saved: Rc<Saved>,
    houses: Rc<Houses>,
    form: Form,
    /// Whether it is to tell of nobody.
    bare: bool,
}

/// The case in one form, once its letter is there.
#[component]
fn Case(props: &CaseProps) -> Html {
    let speech = use_speech();
    let CaseProps { saved, houses, form, bare } = props;
    let (form, bare) = (*form, *bare);
    let (house, whose) = houses.in_force();
    let house = house.clone();
    let advice = use_memo((saved.clone(), house.clone()), |(saved, house)| {
        advise(&saved.case(), &house.policy)
    });
    let sheet = use_memo((saved.clone(), house.clone(), bare), |(saved, house, bare)| {
        let personal = house.signed(&saved.sheet.personal);
        let signed = Sheet { personal, ..saved.sheet.clone() };
        if *bare { without_personal_data(&signed) } else { signed }
    });
    let page = Language::parse(speech.words.language()).unwrap_or(Language::English);
    let language = sheet.letter_language_or(house.letter_language, page);
    let order = letter_order(&sheet, &advice, house.words_in(language), speech.today);
    let language = language.name();
    let own = saved.sheet.own.on && !advice.is_gated();
    let material = Material {
        house,
        whose,
        advice,
        sheet: sheet.clone(),
        form,
        letter: None,
        own_out: false,
        wants_words: false,
    };
    let Some(order) = order else { return html! { <Shown {material} /> } };
    if !own {
        return html! { <Written {order} {language} {material} /> };
    }
    let letter = own_letter(&sheet.own.text, order.channel, language);
    html! { <Shown material={Material { own_out: bare, letter, ..material }} /> }
}

fn own_letter(
    text: &str,
    channel: LetterChannel,
    language: &'static str,
) -> Option<Rc<PaperLetter>> {
    let written = !text.trim().is_empty();
    written.then(|| Rc::new(PaperLetter::own(text, channel, language)))
}

#[derive(Clone, PartialEq, Properties)]
struct WrittenProps {
    order: LetterOrder,
    language: &'static str,
    material: Material,
}

/// A form with the letter that is written here.
#[component]
fn Written(props: &WrittenProps) -> Html {
    let speech = use_speech();
    let WrittenProps { order, language, material } = props;
    match use_letter(speech.words, order.clone(), language) {
        Ok(letter) => {
            let wants_words = letter.asks.iter().any(|ask| ask.asked == Asked::OwnWords);
            let letter = Some(Rc::new(PaperLetter::written(&letter, language)));
            html! { <Shown material={Material { letter, wants_words, ..material.clone() }} /> }
        }
        Err(wait) => html! { <div class="letter-wait">{ wait }</div> },
    }
}
