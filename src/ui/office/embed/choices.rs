//! What can be chosen of what stands in the page.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::Chosen;
use crate::app::{EXAMPLES, Look, Theme};
use crate::host::{Part, Way};
use crate::incident::{Closed, Set};
use crate::paper::Speech;
use crate::text::Language;
use crate::ui::components::language_list;
use crate::ui::office::tick::tick;

/// Begins with the case on the desk; no example has that name.
const DESK: &str = "desk";

/// All choices; `onchoose` gets what is chosen then. Without an element there is only the frame.
pub fn choices(
    speech: &Speech,
    chosen: &Chosen,
    has_element: bool,
    onchoose: &Callback<Chosen>,
) -> Html {
    let m = speech.words.m();
    let is_frame = chosen.is_frame();
    // A change of what is chosen, from the value of a control.
    let changed = |change: fn(&mut Chosen, bool)| {
        let (chosen, onchoose) = (chosen.clone(), onchoose.clone());
        Callback::from(move |on: bool| {
            let mut now = chosen.clone();
            change(&mut now, on);
            onchoose.emit(now);
        })
    };
    html! {
        <>
            <div>
                if has_element { { ways(speech, chosen, onchoose) } }
            </div>
            <div class="embed-fields">
                { languages(speech, chosen, onchoose) }
                { themes(speech, chosen, onchoose) }
                { begins(speech, chosen, onchoose) }
            </div>
            { parts(speech, chosen, onchoose) }
            <div class="checks">
                { tick(m.msg_embed_more(), chosen.settings.look.more, changed(|now, on| now.settings.look.more = on)) }
                { tick(m.msg_embed_locked(), chosen.settings.locked, changed(|now, on| now.settings.locked = on)) }
                if is_frame {
                    { tick(m.msg_embed_script(), chosen.has_script(), changed(|now, on| {
                        now.script = on;
                        now.policy &= on;
                    })) }
                    { tick(m.msg_embed_sandbox(), chosen.sandbox, changed(|now, on| now.sandbox = on)) }
                }
                { tick(m.msg_embed_policy(), chosen.policy, changed(|now, on| now.policy = on)) }
            </div>
            <div>
                if chosen.policy { <p class="hint">{ m.msg_embed_policy_hint(chosen.way.name()) }</p> }
            </div>
            <div>
                if is_frame { { host(speech, chosen, onchoose) } }
            </div>
        </>
    }
}

fn ways(speech: &Speech, chosen: &Chosen, onchoose: &Callback<Chosen>) -> Html {
    let m = speech.words.m();
    let way = |way: Way| {
        let now = Chosen { way, ..chosen.clone() };
        let onchange = onchoose.reform(move |_: Event| now.clone());
        html! {
            <label key={way.name()} class="office-tick">
                <input type="radio" name="embed-way" value={way.name()} checked={chosen.way == way} {onchange} />
                { m.msg_embed_way_name(way.name()) }
            </label>
        }
    };
    html! {
        <fieldset class="policy-part">
            <legend>{ m.msg_embed_way() }</legend>
            <div class="checks">{ for Way::ALL.iter().copied().map(way) }</div>
        </fieldset>
    }
}

fn languages(speech: &Speech, chosen: &Chosen, onchoose: &Callback<Chosen>) -> Html {
    let m = speech.words.m();
    let onlanguage = {
        let chosen = chosen.clone();
        onchoose.reform(move |lang: Option<Language>| {
            let mut now = chosen.clone();
            now.settings.lang = lang;
            now
        })
    };
    let list = language_list(
        speech.words,
        m.msg_embed_language(),
        chosen.settings.lang,
        Some(m.msg_embed_language_reader()),
        onlanguage,
    );
    html! { <div class="policy-field"><span class="hint" aria-hidden="true">{ m.msg_embed_language() }</span>{ list }</div> }
}

fn themes(speech: &Speech, chosen: &Chosen, onchoose: &Callback<Chosen>) -> Html {
    let m = speech.words.m();
    let names =
        Theme::ALL.iter().map(|theme| (theme.name(), m.msg_page_theme_name(theme.name())));
    let current = chosen.settings.look.theme.name();
    let chosen = chosen.clone();
    let onchange = onchoose.reform(move |name: String| {
        let mut now = chosen.clone();
        let theme = Theme::parse(&name).unwrap_or(Theme::System);
        now.settings.look = Look { theme, ..now.settings.look };
        now
    });
    choice("embed-theme", m.msg_embed_theme(), current, names, onchange)
}

fn begins(speech: &Speech, chosen: &Chosen, onchoose: &Callback<Chosen>) -> Html {
    let m = speech.words.m();
    let usual = ["empty", DESK].into_iter().filter(|name| *name != DESK || chosen.is_frame());
    let usual = usual.map(|name| (name, m.msg_embed_begin_name(name)));
    let names = usual.chain(EXAMPLES.iter().map(|id| (*id, m.msg_example_title(*id))));
    let desk = chosen.desk && chosen.is_frame();
    let current = if desk { DESK } else { chosen.settings.scenario.unwrap_or("empty") };
    let chosen = chosen.clone();
    let onchange = onchoose.reform(move |name: String| {
        let mut now = chosen.clone();
        now.desk = name == DESK;
        now.settings.scenario = EXAMPLES.iter().copied().find(|id| *id == name);
        now
    });
    choice("embed-begin", m.msg_embed_begin(), current, names, onchange)
}

fn parts(speech: &Speech, chosen: &Chosen, onchoose: &Callback<Chosen>) -> Html {
    let m = speech.words.m();
    let part = |part: Part| {
        let shown = chosen.settings.parts;
        let set = {
            let chosen = chosen.clone();
            onchoose.reform(move |on: bool| {
                let mut now = chosen.clone();
                let parts = Part::ALL.iter().copied();
                let parts: Set<Part> =
                    parts.filter(|p| if *p == part { on } else { shown.contains(*p) }).collect();
                // Something is shown in any case.
                if !parts.is_empty() {
                    now.settings.parts = parts;
                }
                now
            })
        };
        tick(m.msg_embed_part(part.name()), shown.contains(part), set)
    };
    html! {
        <fieldset class="policy-part">
            <legend>{ m.msg_embed_parts() }</legend>
            <div class="policy-ticks">{ for Part::ALL.iter().copied().map(part) }</div>
        </fieldset>
    }
}

/// The address of the page, for messages.
fn host(speech: &Speech, chosen: &Chosen, onchoose: &Callback<Chosen>) -> Html {
    let m = speech.words.m();
    let wrong = !chosen.host.trim().is_empty() && chosen.origin().is_none();
    let oninput = {
        let chosen = chosen.clone();
        onchoose.reform(move |event: InputEvent| {
            let field: HtmlInputElement = event.target_unchecked_into();
            Chosen { host: field.value(), ..chosen.clone() }
        })
    };
    html! {
        <div class="policy-field">
            <label for="embed-host">{ m.msg_embed_host() }</label>
            <input id="embed-host" type="text" inputmode="url" autocomplete="off" spellcheck="false"
                value={chosen.host.clone()} aria-invalid={wrong.to_string()}
                aria-describedby="embed-host-hint embed-host-wrong" {oninput} />
            <p class="field-error" id="embed-host-wrong" role="status">
                if wrong { { m.msg_embed_host_wrong() } }
            </p>
            <p class="hint" id="embed-host-hint">{ m.msg_embed_host_hint() }</p>
        </div>
    }
}

/// A list to choose from, with its label.
pub fn choice(
    id: &'static str,
    label: String,
    current: &str,
    names: impl Iterator<Item = (&'static str, String)>,
    onchoose: Callback<String>,
) -> Html {
    let onchange = onchoose
        .reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    html! {
        <div class="policy-field">
            <label for={id}>{ label }</label>
            <select {id} {onchange}>
                { for names.map(|(name, label)| html! {
                    <option key={name} value={name} selected={name == current}>{ label }</option>
                }) }
            </select>
        </div>
    }
}
