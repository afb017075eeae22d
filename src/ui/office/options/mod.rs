//! Plans compared, the four and the manager's own; building, keeping and choosing one.

mod builder;
mod files;
mod table;

use std::rc::Rc;

use yew::prelude::*;

use super::Outcome;
use super::removed::removed;
use crate::advice::{Advice, Case, OptionId, Own, OwnPlan, Policy, Refusal, advise, own_plans};
use crate::app::{Saved, Sheet};
use crate::incident::Closed;
use crate::paper::Speech;
use crate::ui::components::advice::use_speech;
use builder::{Builder, Change, Draft};
use files::Files;

#[derive(Clone, PartialEq, Properties)]
pub struct OptionsProps {
    pub saved: Rc<Saved>,
    pub policy: Policy,
    /// How the dialog would end now.
    pub note: Callback<Outcome>,
}

/// What was last done, in a line.
#[derive(Clone, PartialEq)]
enum Said {
    Nothing,
    /// Taken out; the case before it.
    Removed(Box<Sheet>),
    Kept,
    Imported(u32),
    /// The field of the file that is wrong.
    NoPlans(String),
    Full,
}

/// Everything that is compared, worked out once for each change of what it depends on: neither
/// the names of the plans nor which of them is chosen are any of that.
#[derive(PartialEq)]
struct Compared {
    advice: Advice,
    own: Vec<Result<Own, Refusal>>,
}

impl Compared {
    fn new(case: &Case, plans: &[OwnPlan], policy: &Policy) -> Self {
        Self { advice: advise(case, policy), own: own_plans(case, policy, plans) }
    }
}

/// The comparison, and below it the builder.
#[component]
pub fn Options(props: &OptionsProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let sheet = use_state(|| props.saved.sheet.clone());
    let said = use_state(|| Said::Nothing);
    let draft = use_state(Draft::default);
    let put = {
        let (sheet, note, saved) = (sheet.clone(), props.note.clone(), props.saved.clone());
        let said = said.clone();
        Callback::from(move |now: Sheet| {
            // What was done before is no longer the last: to take it back would take this with it.
            said.set(Said::Nothing);
            let now = Sheet { touched: true, ..now };
            note.emit(Outcome::Changed(Rc::new(Saved {
                sheet: now.clone(),
                ..(*saved).clone()
            })));
            sheet.set(now);
        })
    };
    let own_parts = props.saved.parts;
    // The plans on the page and here are the same: each stands once.
    let case = Case { own_plan: None, own_parts, ..sheet.case() };
    let plans: Vec<OwnPlan> = sheet.plans.iter().map(|kept| kept.plan.clone()).collect();
    let compared = use_memo((case, plans, props.policy.clone()), |(case, plans, policy)| {
        Compared::new(case, plans, policy)
    });
    if compared.advice.is_gated() {
        return html! { <p class="caution">{ m.msg_plans_refused("gate", "", "") }</p> };
    }
    let says = says(&speech, &said, &put);
    html! {
        <>
            <p>{ m.msg_plans_intro() }</p>
            { table::table(&speech, &sheet, &compared, &table::Does {
                put: put.clone(),
                begin: Callback::from({
                    let draft = draft.clone();
                    move |now| draft.set(now)
                }),
                removed: Callback::from({
                    let said = said.clone();
                    move |before| said.set(Said::Removed(Box::new(before)))
                }),
            }) }
            <div role="status">{ says }</div>
            <Builder
                sheet={(*sheet).clone()} {own_parts} policy={props.policy.clone()} draft={(*draft).clone()}
                ondraft={Callback::from({ let draft = draft.clone(); move |change: Change| draft.set(change(&draft)) })}
                onkeep={{
                    let (put, said, draft) = (put.clone(), said.clone(), draft.clone());
                    Callback::from(move |now: Option<Sheet>| {
                        let says = if now.is_some() { Said::Kept } else { Said::Full };
                        if let Some(now) = now {
                            draft.set(Draft::default());
                            put.emit(now);
                        }
                        said.set(says);
                    })
                }}
            />
            <Files
                sheet={(*sheet).clone()} compared={compared.clone()} put={put.clone()}
                said={Callback::from({ let said = said.clone(); move |now| said.set(now) })}
            />
        </>
    }
}

/// What was last done.
fn says(speech: &Speech, said: &UseStateHandle<Said>, put: &Callback<Sheet>) -> Html {
    let m = speech.words.m();
    match &**said {
        Said::Nothing => html! {},
        Said::Kept => html! { <p class="report">{ m.msg_plans_kept() }</p> },
        Said::Imported(count) => html! { <p class="report">{ m.msg_plans_imported(*count) }</p> },
        Said::NoPlans(field) => {
            html! { <p class="caution">{ m.msg_plans_no_file(if field.is_empty() { "file" } else { "field" }, field) }</p> }
        }
        Said::Full => {
            html! { <p class="caution">{ m.msg_plans_full(Sheet::MOST_PLANS as u32) }</p> }
        }
        Said::Removed(before) => {
            let (before, put) = (before.clone(), put.clone());
            let onclick = Callback::from(move |_: MouseEvent| put.emit((*before).clone()));
            removed(speech, m.msg_plans_removed(), onclick)
        }
    }
}

/// What a plan is called.
fn name(speech: &Speech, sheet: &Sheet, id: OptionId, place: usize) -> String {
    let m = speech.words.m();
    match sheet.plans.get(place).filter(|_| id == OptionId::Own) {
        Some(kept) if !kept.name.trim().is_empty() => kept.name.trim().to_owned(),
        Some(_) => m.msg_plans_unnamed((place + 1).to_string()),
        None => m.msg_option_name(id.name()),
    }
}
