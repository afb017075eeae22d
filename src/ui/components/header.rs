//! The head of the page: its name, the promise that nothing leaves it, and the colours.

use yew::prelude::*;

use crate::app::{Action, Look, Office, Theme};
use crate::incident::Closed;
use crate::locale::Words;
use crate::text::Language;
use crate::ui::components::language_list;
use crate::ui::hooks::{PageLanguage, use_look, use_requests, use_words};

#[derive(Clone, PartialEq, Properties)]
pub struct HeaderProps {
    pub can_undo: bool,
    pub can_redo: bool,
    pub dispatch: Callback<Action>,
}

/// The head of the page.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let words = use_words();
    let requests = use_requests();
    let (look, choose) = use_look();
    let language = use_context::<PageLanguage>();
    html! {
        <header class="bar">
            <p class="word">{ mark() }{ words.m().msg_app_name() }</p>
            { privacy(words, requests, &props.dispatch) }
            { history(words, props) }
            { menu(words, &props.dispatch) }
            { languages(words, &language) }
            { colours(words, look, &choose) }
        </header>
    }
}

/// The sign beside the name: a curve that falls and comes back.
fn mark() -> Html {
    html! {
        <svg viewBox="0 0 24 24" width="22" height="22" fill="none" aria-hidden="true">
            <path d="M3 7c5 0 6 10 10 10 3 0 4-3 8-10" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
        </svg>
    }
}

/// A step back, and a step forth.
fn history(words: &Words, props: &HeaderProps) -> Html {
    let m = words.m();
    let step = |action: Action, possible: bool, label: String, arrow: &'static str| {
        let onclick = props.dispatch.reform(move |_| action.clone());
        html! {
            <button type="button" class="step" aria-disabled={(!possible).then_some("true")} aria-label={label.clone()} title={label} {onclick}>
                <svg viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor"
                    stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
                    <path d={arrow} />
                </svg>
            </button>
        }
    };
    html! {
        <div class="steps">
            { step(Action::Undo, props.can_undo, m.msg_page_undo(), "M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 12h-3") }
            { step(Action::Redo, props.can_redo, m.msg_page_redo(), "M16 5l4 4-4 4M20 9h-9a6 6 0 0 0 0 12h3") }
        </div>
    }
}

/// That nothing has left the page, with the count that shows it.
fn privacy(words: &Words, requests: u32, dispatch: &Callback<Action>) -> Html {
    let m = words.m();
    html! {
        <button type="button" class={classes!("privacy", (requests > 0).then_some("broken"))}
            aria-haspopup="dialog" onclick={dispatch.reform(|_| Action::Office(Office::Privacy))}>
            <svg viewBox="0 0 24 24" width="14" height="14" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
                <rect x="5" y="11" width="14" height="9" rx="2" />
                <path d="M8 11V8a4 4 0 0 1 8 0v3" />
            </svg>
            <span>{ m.msg_page_privacy(requests) }</span>
            <span class="requests" data-requests={requests.to_string()}>{ m.msg_page_requests(requests) }</span>
        </button>
    }
}

/// What stands in the head: the dialogs, and the workshop.
const MENU: [Office; 5] =
    [Office::Cases, Office::Share, Office::Policy, Office::Workshop, Office::Keys];

fn menu(words: &Words, dispatch: &Callback<Action>) -> Html {
    let m = words.m();
    html! {
        <nav class="menu">
            { for MENU.iter().map(|office| {
                let office = *office;
                let opens = (office != Office::Workshop).then_some("dialog");
                html! {
                    <button key={office.name()} type="button" class="button small" aria-haspopup={opens}
                        onclick={dispatch.reform(move |_| Action::Office(office))}>
                        { m.msg_page_office(office.name()) }
                    </button>
                }
            }) }
        </nav>
    }
}

/// The languages of the page, each by its own name.
pub fn languages(words: &Words, language: &Option<PageLanguage>) -> Html {
    let Some(PageLanguage { current, choose }) = language else { return html! { <span /> } };
    let choose = choose.clone();
    let onchoose = Callback::from(move |language: Option<Language>| {
        language.into_iter().for_each(|language| choose.emit(language));
    });
    language_list(words, words.m().msg_page_language(), Some(*current), None, onchoose)
}

/// Light, dark, or as the device has it; and any of them with more contrast.
pub fn colours(words: &Words, look: Look, choose: &Callback<Look>) -> Html {
    let m = words.m();
    let switch = |kind: &'static str, checked: bool, wanted: Look, name: &'static str| {
        let label = m.msg_page_theme_name(name);
        html! {
            <label key={name} class={classes!("theme", name)} title={label.clone()}>
                <input type={kind} name="theme" value={name} {checked} onchange={choose.reform(move |_| wanted)} />
                { icon(name) }
                <span class="unseen">{ label }</span>
            </label>
        }
    };
    html! {
        <fieldset class="themes">
            <legend class="unseen">{ m.msg_page_theme() }</legend>
            { for Theme::ALL.iter().map(|theme| {
                let theme = *theme;
                switch("radio", theme == look.theme, Look { theme, ..look }, theme.name())
            }) }
            { switch("checkbox", look.more, Look { more: !look.more, ..look }, "more") }
        </fieldset>
    }
}

/// The sign of a theme, or of more contrast.
fn icon(name: &str) -> Html {
    let shape = match name {
        "light" => html! {
            <><circle cx="12" cy="12" r="4" />
            <path d="M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2" /></>
        },
        "dark" => html! { <path d="M20 14A8.5 8.5 0 0 1 10 4a8.5 8.5 0 1 0 10 10z" /> },
        "more" => html! {
            <><circle cx="12" cy="12" r="8" /><path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" /></>
        },
        _ => html! { <path d="M3 5h18v11H3zM9 20h6" /> },
    };
    html! {
        <svg viewBox="0 0 24 24" width="16" height="16" fill="none" stroke="currentColor"
            stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
            { shape }
        </svg>
    }
}
