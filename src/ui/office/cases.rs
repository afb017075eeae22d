//! The cases that are kept: named, found, opened, copied, deleted; to a file and back.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Outcome;
use super::headline::{forecast, title};
use super::removed::removed;
use crate::advice::Policy;
use crate::app::{Houses, MOST_KEPT, Saved, Sheet};
use crate::platform::download;
use crate::ui::components::advice::{Speech, use_speech};
use crate::ui::components::file_button;

#[derive(Clone, PartialEq, Properties)]
pub struct CasesProps {
    pub saved: Rc<Saved>,
    pub houses: Rc<Houses>,
    /// How the dialog would end now.
    pub note: Callback<Outcome>,
    pub close: Callback<()>,
}

/// What was last done, in a line.
#[derive(Clone, PartialEq)]
enum Said {
    Nothing,
    /// Deleted; the cases before it.
    Deleted(Rc<Saved>),
    Imported(u32),
    NoCases,
    Full,
}

/// The case on the desk, and below it those set aside, the newest first.
#[component]
pub fn Cases(props: &CasesProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let saved = use_state(|| props.saved.clone());
    let said = use_state(|| Said::Nothing);
    let wanted = use_state(String::new);
    let erasing = use_state(|| false);
    let put = {
        let (saved, said, note) = (saved.clone(), said.clone(), props.note.clone());
        Callback::from(move |now: Saved| {
            // What was done before is no longer the last: to take it back would take this with it.
            said.set(Said::Nothing);
            let now = Rc::new(now);
            note.emit(Outcome::Changed(now.clone()));
            saved.set(now);
        })
    };
    let policy = &props.houses.in_force().0.policy;
    let list = List {
        speech: &speech,
        policy,
        saved: &saved,
        said: &said,
        put: &put,
        close: &props.close,
    };
    let fits = |sheet: &&Sheet| {
        let words = wanted.to_lowercase();
        [&sheet.name, &sheet.story, &sheet.personal.customer, &sheet.personal.reference]
            .iter()
            .any(|text| text.to_lowercase().contains(&words))
    };
    let rows: Vec<Html> = saved
        .kept
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, sheet)| wanted.is_empty() || fits(sheet))
        .map(|(place, sheet)| row(&list, place, sheet))
        .collect();
    let onsearch = {
        let wanted = wanted.clone();
        Callback::from(move |event: InputEvent| {
            wanted.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let onkeep = {
        let (saved, put, said) = (saved.clone(), put.clone(), said.clone());
        Callback::from(move |_: MouseEvent| {
            let mut now = (**saved).clone();
            if now.kept.len() >= MOST_KEPT {
                return said.set(Said::Full);
            }
            now.kept.push(now.sheet.clone());
            put.emit(now);
        })
    };
    let onexport = {
        let saved = saved.clone();
        Callback::from(move |_: MouseEvent| {
            download("amends-cases.json", &saved.text());
        })
    };
    let onimport = import(&saved, &put, &said);
    let onerase = {
        let erasing = erasing.clone();
        Callback::from(move |_: MouseEvent| erasing.set(!*erasing))
    };
    let onerased = {
        let (note, close) = (props.note.clone(), props.close.clone());
        Callback::from(move |_: MouseEvent| {
            note.emit(Outcome::Erase);
            close.emit(());
        })
    };
    html! {
        <>
            <section aria-labelledby="cases-desk">
                <h3 id="cases-desk">{ m.msg_cases_desk() }</h3>
                <div class="case">
                    { name_field(&speech, &saved, None, &put) }
                    <p class="case-forecast">{ forecast(&speech, &saved.sheet, &saved.case(), policy) }</p>
                    <div class="actions">
                        <button type="button" class="button small" disabled={!saved.sheet.is_own()} onclick={onkeep}>{ m.msg_cases_keep() }</button>
                    </div>
                </div>
            </section>
            <section aria-labelledby="cases-kept">
                <h3 id="cases-kept">{ m.msg_cases_kept(saved.kept.len() as u32) }</h3>
                <label class="cases-search">
                    <span class="hint">{ m.msg_cases_search() }</span>
                    <input type="text" role="searchbox" oninput={onsearch} />
                </label>
                <div role="status">{ says(&speech, &said, &put) }</div>
                if rows.is_empty() {
                    <p class="hint">{ if saved.kept.is_empty() { m.msg_cases_none() } else { m.msg_cases_not_found() } }</p>
                }
                <ul class="cases">{ for rows }</ul>
            </section>
            <section class="actions" aria-label={m.msg_cases_files()}>
                <button type="button" class="button small" onclick={onexport}>{ m.msg_cases_export() }</button>
                { file_button(m.msg_cases_import(), onimport) }
                <button type="button" class="link" aria-expanded={erasing.to_string()} onclick={onerase}>{ m.msg_cases_erase() }</button>
            </section>
            if *erasing {
                <div class="caution erase">
                    <p>{ m.msg_cases_erase_sure() }</p>
                    <button type="button" class="button small" onclick={onerased}>{ m.msg_cases_erase_yes() }</button>
                </div>
            }
            <p class="hint">{ m.msg_cases_where(MOST_KEPT as u32) }</p>
        </>
    }
}

/// What the rows of the list share.
struct List<'a> {
    speech: &'a Speech,
    policy: &'a Policy,
    saved: &'a UseStateHandle<Rc<Saved>>,
    said: &'a UseStateHandle<Said>,
    put: &'a Callback<Saved>,
    close: &'a Callback<()>,
}

/// A kept case with what can be done with it.
fn row(list: &List<'_>, place: usize, sheet: &Sheet) -> Html {
    let List { speech, policy, saved, said, put, close } = *list;
    let m = speech.words.m();
    let name = title(speech, sheet);
    let onopen = {
        let (saved, put, close) = (saved.clone(), put.clone(), close.clone());
        let today = speech.today;
        Callback::from(move |_: MouseEvent| {
            let mut now = (**saved).clone();
            if place >= now.kept.len() {
                return;
            }
            let opened = now.kept.remove(place);
            now.put_on_desk(opened, today);
            put.emit(now);
            close.emit(());
        })
    };
    let oncopy = {
        let (saved, put, said) = (saved.clone(), put.clone(), said.clone());
        Callback::from(move |_: MouseEvent| {
            let mut now = (**saved).clone();
            if now.kept.len() >= MOST_KEPT {
                return said.set(Said::Full);
            }
            if let Some(copy) = now.kept.get(place).map(Sheet::copied) {
                now.kept.insert(place + 1, copy);
                put.emit(now);
            }
        })
    };
    let ondelete = {
        let (saved, put, said) = (saved.clone(), put.clone(), said.clone());
        Callback::from(move |_: MouseEvent| {
            let before = (*saved).clone();
            let mut now = (*before).clone();
            if place < now.kept.len() {
                now.kept.remove(place);
            }
            put.emit(now);
            said.set(Said::Deleted(before));
        })
    };
    let when = sheet.day.map(|day| speech.format.date(day));
    html! {
        <li class="case" key={place}>
            { name_field(speech, saved, Some(place), put) }
            <p class="case-forecast">{ forecast(speech, sheet, &sheet.case(), policy) }{ for when.map(|when| html! { <span>{ when }</span> }) }</p>
            <div class="actions">
                <button type="button" class="button small" onclick={onopen} aria-label={m.msg_cases_do_label("open", &name)}>{ m.msg_cases_do("open") }</button>
                <button type="button" class="button small" onclick={oncopy} aria-label={m.msg_cases_do_label("copy", &name)}>{ m.msg_cases_do("copy") }</button>
                <button type="button" class="button small" onclick={ondelete} aria-label={m.msg_cases_do_label("delete", &name)}>{ m.msg_cases_do("delete") }</button>
            </div>
        </li>
    }
}

/// The name of a case, to be changed in place; `None` is the one on the desk.
fn name_field(
    speech: &Speech,
    saved: &UseStateHandle<Rc<Saved>>,
    place: Option<usize>,
    put: &Callback<Saved>,
) -> Html {
    let m = speech.words.m();
    let sheet = place.map_or(Some(&saved.sheet), |place| saved.kept.get(place));
    let Some(sheet) = sheet else { return html! {} };
    let oninput = {
        let (saved, put) = (saved.clone(), put.clone());
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            let mut now = (**saved).clone();
            let sheet = match place {
                Some(place) => now.kept.get_mut(place),
                None => Some(&mut now.sheet),
            };
            if let Some(sheet) = sheet {
                sheet.name = typed.chars().take(Sheet::LONGEST_NAME).collect();
                sheet.touched = true;
                put.emit(now);
            }
        })
    };
    html! {
        <input class="case-name" type="text" aria-label={m.msg_cases_name()} value={sheet.name.clone()}
            placeholder={title(speech, &Sheet { name: String::new(), ..sheet.clone() })} {oninput} />
    }
}

/// Adds the cases of a file to those that are kept.
fn import(
    saved: &UseStateHandle<Rc<Saved>>,
    put: &Callback<Saved>,
    said: &UseStateHandle<Said>,
) -> Callback<Option<String>> {
    let (saved, put, said) = (saved.clone(), put.clone(), said.clone());
    Callback::from(move |text: Option<String>| {
        let Some(read) = text.and_then(|text| Saved::read(&text).ok()) else {
            return said.set(Said::NoCases);
        };
        let mut now = (**saved).clone();
        let coming: Vec<Sheet> = read.kept.into_iter().chain([read.sheet]).collect();
        let coming: Vec<Sheet> = coming
            .into_iter()
            .filter(|sheet| sheet.is_own() && !now.kept.contains(sheet))
            .collect();
        if now.kept.len() + coming.len() > MOST_KEPT {
            return said.set(Said::Full);
        }
        let count = coming.len() as u32;
        now.kept.extend(coming);
        put.emit(now);
        said.set(Said::Imported(count));
    })
}

/// What was last done.
fn says(speech: &Speech, said: &UseStateHandle<Said>, put: &Callback<Saved>) -> Html {
    let m = speech.words.m();
    match &**said {
        Said::Nothing => html! {},
        Said::Imported(count) => html! { <p class="report">{ m.msg_cases_imported(*count) }</p> },
        Said::NoCases => html! { <p class="caution">{ m.msg_cases_no_file() }</p> },
        Said::Full => html! { <p class="caution">{ m.msg_cases_full(MOST_KEPT as u32) }</p> },
        Said::Deleted(before) => {
            let (before, put) = (before.clone(), put.clone());
            let onclick = Callback::from(move |_: MouseEvent| put.emit((*before).clone()));
            removed(speech, m.msg_cases_deleted(), onclick)
        }
    }
}
