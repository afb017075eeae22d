//! The policy of the house: seen, changed, saved to a file and read from one.
//!
//! What is edited is the file itself; each change is read as any file is, and what is wrong is
//! said at its field. While something is, the policy before it holds.

mod form;
mod letters;
mod limits;
mod money;
mod remedies;
mod wrong;

use std::rc::Rc;

use yew::prelude::*;

use super::Outcome;
use super::headline::likely;
use crate::advice::{Advice, OptionId, advise};
use crate::app::{Houses, Saved, Whose};
use crate::house::{House, SharedHouse};
use crate::incident::Closed;
use crate::paper::lead;
use crate::platform::{download, today};
use crate::share::{Entry, PolicyFile, WireError, read_policy, write_day, write_policy};
use crate::ui::components::advice::{Speech, use_speech};
use crate::ui::components::file_button;
use form::Form;

#[derive(Clone, PartialEq, Properties)]
pub struct PolicyProps {
    pub saved: Rc<Saved>,
    pub houses: Rc<Houses>,
    /// How the dialog would end now.
    pub note: Callback<Outcome>,
}

/// What is edited.
#[derive(Clone, PartialEq)]
struct Draft {
    /// The file, which may be wrong.
    file: PolicyFile,
    /// The last of its states that was right.
    house: SharedHouse,
    whose: Whose,
}

impl Draft {
    fn of((house, whose): (&SharedHouse, Whose)) -> Self {
        Self { file: PolicyFile::of(house), house: house.clone(), whose }
    }

    /// With another file, of the reader's own from now on.
    fn with(&self, file: PolicyFile) -> Self {
        match file.read() {
            Ok(house) => Self { file, house: house.into(), whose: Whose::Own },
            Err(_) => Self { file, ..self.clone() },
        }
    }

    /// How the dialog ends with it, when it was opened on another.
    fn outcome(&self, before: &Self) -> Outcome {
        match (self.whose, before.whose) {
            (Whose::Own, _) if (&*self.house, self.whose) != (&*before.house, before.whose) => {
                Outcome::Policy(write_policy(&self.house).to_string())
            }
            (Whose::Site | Whose::BuiltIn, Whose::Own) => Outcome::Policy(String::new()),
            _ => Outcome::Same,
        }
    }
}

/// What became of a file.
#[derive(Clone, PartialEq)]
enum Said {
    Nothing,
    Read,
    Refused(WireError),
    /// It could not be opened, or is far too large.
    Unreadable,
}

/// The form.
#[component]
pub fn PolicyForm(props: &PolicyProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let opened = use_memo((), |()| Draft::of(props.houses.in_force()));
    let draft = use_state(|| (*opened).clone());
    let said = use_state(|| Said::Nothing);
    // Not while what is typed is wrong: the house before it holds.
    let known = (draft.house.clone(), props.saved.clone());
    let advice = use_memo(known, |(house, saved)| {
        saved.sheet.is_described().then(|| advise(&saved.case(), &house.policy))
    });
    let put = {
        let (draft, note, opened) = (draft.setter(), props.note.clone(), opened.clone());
        Callback::from(move |now: Draft| {
            note.emit(now.outcome(&opened));
            draft.set(now);
        })
    };
    let change = {
        let (draft, put, said) = (draft.clone(), put.clone(), said.setter());
        Callback::from(move |file: PolicyFile| {
            said.set(Said::Nothing);
            put.emit(draft.with(dated(&file)));
        })
    };
    let form = Form {
        speech: &speech,
        file: &draft.file,
        wrong: draft.file.read().err(),
        change: &change,
    };
    let back = |to: Draft, label: String| {
        let (put, said, same) = (put.clone(), said.setter(), to == *draft);
        let onclick = Callback::from(move |_: MouseEvent| {
            said.set(Said::Nothing);
            put.emit(to.clone());
        });
        html! { <button type="button" class="button small" disabled={same} {onclick}>{ label }</button> }
    };
    let beneath = props.houses.beneath();
    let onexport = {
        let house = draft.house.clone();
        Callback::from(move |_: MouseEvent| {
            download("policy.json", &format!("{:#}\n", write_policy(&house)));
        })
    };
    html! {
        <>
            <p>{ m.msg_policy_what(draft.whose.name()) }</p>
            <div class="caution policy-wrong" role="status">
                { for form.wrong.as_ref().map(|_| m.msg_policy_still()) }
            </div>
            { preview(&speech, advice.as_ref().as_ref(), &draft.house) }
            <div class="actions">
                { file_button(m.msg_policy_import(), import(&draft, &put, &said)) }
                <button type="button" class="button small" onclick={onexport}>{ m.msg_policy_export() }</button>
                { back((*opened).clone(), m.msg_policy_undo()) }
                { back(Draft::of(beneath), m.msg_policy_back(beneath.1.name())) }
            </div>
            <div role="status">{ says(&speech, &said) }</div>
            { money::money(&form) }
            { limits::limits(&form) }
            { remedies::remedies(&form) }
            { letters::signature(&form) }
            { letters::words(&form) }
            <p class="hint">{ m.msg_policy_kept() }</p>
        </>
    }
}

/// The file with the day of its last change.
fn dated(file: &PolicyFile) -> PolicyFile {
    file.with("as_of", Entry::Text(&today().map(write_day).unwrap_or_default()))
}

/// What the policy advises for the case on the desk, once that is described.
fn preview(speech: &Speech, advice: Option<&Advice>, house: &House) -> Html {
    let m = speech.words.m();
    let Some(advice) = advice else { return html! {} };
    let roles = house.policy.roles.iter().map(|role| role.name.clone()).collect();
    let speech = &Speech { roles, ..speech.clone() };
    let recommended = advice.option(OptionId::Recommended);
    let says = recommended.map(|option| lead(speech, &advice.incident, option).join(" "));
    html! {
        <section class="policy-preview" aria-labelledby="policy-preview">
            <h3 id="policy-preview">{ m.msg_policy_preview() }</h3>
            <p>{ for says }</p>
            <p class="case-forecast">{ likely(speech, advice) }</p>
        </section>
    }
}

/// Takes the policy of a file in the place of the one that is edited.
fn import(
    draft: &UseStateHandle<Draft>,
    put: &Callback<Draft>,
    said: &UseStateHandle<Said>,
) -> Callback<Option<String>> {
    let (draft, put, said) = (draft.clone(), put.clone(), said.setter());
    Callback::from(move |text: Option<String>| match text.as_deref().map(read_policy) {
        None => said.set(Said::Unreadable),
        Some(Err(error)) => said.set(Said::Refused(error)),
        Some(Ok(house)) => {
            said.set(Said::Read);
            put.emit(draft.with(PolicyFile::of(&house)));
        }
    })
}

fn says(speech: &Speech, said: &Said) -> Html {
    let m = speech.words.m();
    match said {
        Said::Nothing => html! {},
        Said::Read => html! { <p class="report">{ m.msg_policy_read() }</p> },
        Said::Unreadable => html! { <p class="caution">{ m.msg_policy_unreadable() }</p> },
        Said::Refused(error) => {
            let why = wrong::why(speech.words, error);
            let field = if error.field.is_empty() { "JSON" } else { &error.field };
            html! { <p class="caution">{ m.msg_policy_not_read(field, why) }</p> }
        }
    }
}
