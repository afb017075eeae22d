//! The manager's own letter: the field, what is found in it, and what it has.

use yew::prelude::*;

use super::super::copy::{copy_button, copy_report, use_selected};
use super::super::speech::{Speech, use_speech};
use super::finding::{Shown, finding_card};
use super::ticks::{Tick, tick_list};
use crate::apology::judge::{Component, Finding, Level};
use crate::app::{Action, Cut, Judged, Long, OwnAction, OwnLetter};
use crate::incident::{Closed, Set};
use crate::platform;
use crate::ui::components::MarkedField;
use crate::ui::components::incident::says_cut;

#[derive(Clone, PartialEq, Properties)]
pub struct OwnWordsProps {
    pub own: OwnLetter,
    pub judged: Judged,
    /// Characters of it that were too many and are not kept.
    pub cut: Option<Cut>,
    pub can_undo: bool,
    /// The letter's language.
    pub language: &'static str,
    /// Whether the last copy worked, if there was one.
    pub copied: Option<bool>,
    pub dispatch: Callback<Action>,
}

/// How many findings below the gravest are shown at first.
const FIRST: usize = 3;

/// The field with what is found in it underlined, the findings, and the parts that are there.
#[component]
pub fn OwnWords(props: &OwnWordsProps) -> Html {
    let OwnWordsProps { own, judged, cut, can_undo, language, copied, dispatch } = props;
    let speech = use_speech();
    let m = speech.words.m();
    let all = use_state(|| false);
    let field = use_node_ref();
    use_selected(*copied, &field);
    let mut found = own.findings(&judged.judgement);
    let grave = found.iter().filter(|finding| finding.fault.level() == Level::Blocker).count();
    let shown = if *all { found.len() } else { found.len().min(grave + FIRST) };
    let hidden = found.len() - shown;
    found.truncate(shown);
    let count = found.len();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "F8" && count > 0 {
            event.prevent_default();
            platform::step("finding-", count, event.shift_key());
        }
    });
    // The word that is being typed is not underlined until the caret has left it.
    let left = {
        let (judged, dispatch) = (judged.clone(), dispatch.clone());
        Callback::from(move |()| {
            if judged.typing.is_some() {
                dispatch.emit(Action::Own(OwnAction::Left));
            }
        })
    };
    let oncaret = {
        let (left, text, typing) = (left.clone(), own.text.clone(), judged.typing);
        Callback::from(move |caret: u32| {
            let typed = typing.and_then(|typing| text.get(..typing));
            if typed.is_none_or(|text| text.encode_utf16().count() != caret as usize) {
                left.emit(());
            }
        })
    };
    let onmore = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    html! {
        <div class="letter-pair own-words" {onkeydown} onfocusout={left.reform(|_: FocusEvent| ())}>
            <div class="letter-side">
                <label class="unseen" id="own-label" for="own-letter">{ m.msg_own_label() }</label>
                <div class="no-print" ref={field}>
                    <MarkedField id="own-letter" text={own.text.clone()} marks={underlined(&own.text, judged, &found)}
                        rows="10" lang={*language} placeholder={m.msg_own_placeholder()}
                        labelled_by="own-label" described_by="own-state"
                        oninput={dispatch.reform(|text| Action::Own(OwnAction::Text(text)))} {oncaret} />
                </div>
                // A field prints no more than it shows.
                <div class="letter print-only"><p class="own-print">{ &own.text }</p></div>
                <p id="own-state" class="hint" role="status">{ state(&speech, own, judged, count + hidden) }</p>
                <p class="field-error" role="status">
                    { says_cut(speech.words, Long::OwnLetter, *cut) }
                </p>
                { components(&speech, judged.judgement.components(), own.can_be_judged()) }
                <div class="actions no-print">
                    { copy_button(dispatch, own.text.clone(), m.msg_apology_copy(), true) }
                </div>
                { copy_report(&speech, *copied) }
                <p class="hint">{ m.msg_own_effect() }</p>
            </div>
            <div class="letter-fields no-print">
                <div class="own-head">
                    <h3 id="own-findings" tabindex="-1">{ m.msg_own_findings() }</h3>
                    <button type="button" class="button small" part="button" aria-disabled={(!*can_undo).then_some("true")}
                        onclick={dispatch.reform(|_| Action::Undo)}>{ m.msg_own_undo() }</button>
                </div>
                <ol class="findings">
                    { for found.iter().enumerate().map(|(place, finding)| {
                        let rewrite = own.rewrite(finding, &judged.rewrites);
                        let shown = Shown { finding, place, rewrite };
                        finding_card(&speech, language, own, shown, dispatch)
                    }) }
                </ol>
                <p class="own-more" hidden={hidden == 0}>
                    <button type="button" class="link" onclick={onmore}>{ m.msg_own_more(hidden as u32) }</button>
                </p>
                <p class="hint" hidden={count == 0}>{ m.msg_own_keys() }</p>
            </div>
        </div>
    }
}

/// What can be said of the letter as a whole.
fn state(speech: &Speech, own: &OwnLetter, judged: &Judged, count: usize) -> String {
    let m = speech.words.m();
    if !own.can_be_judged() {
        return m.msg_own_too_little(OwnLetter::FEWEST_WORDS as u32);
    }
    if !judged.known {
        return String::new();
    }
    if judged.failed { m.msg_own_failed() } else { m.msg_own_count(count as u32) }
}

/// What a good letter has, each ticked when it is there.
fn components(speech: &Speech, has: Set<Component>, judged: bool) -> Html {
    let m = speech.words.m();
    let ticks = Component::ALL.iter().map(|component| Tick {
        name: component.name(),
        label: m.msg_own_component(component.name()),
        has: judged && has.contains(*component),
    });
    tick_list(speech, ticks)
}

/// The letter with the findings underlined, each level with a line of its own shape. Where two
/// have words in common the graver one has them.
fn underlined(text: &str, judged: &Judged, found: &[&Finding]) -> Html {
    let mut places: Vec<(usize, &Finding)> = Vec::new();
    for (place, finding) in found.iter().enumerate() {
        let apart = |(_, other): &(usize, &Finding)| {
            other.at.end <= finding.at.start || finding.at.end <= other.at.start
        };
        if judged.is_written(&finding.at) && places.iter().all(apart) {
            places.push((place, finding));
        }
    }
    crate::order::short(&mut places, |a, b| a.1.at.start < b.1.at.start);
    let mut parts = Vec::new();
    let mut done = 0;
    for (place, Finding { fault, at }) in places {
        let (Some(before), Some(words)) = (text.get(done..at.start), text.get(at.clone())) else {
            continue;
        };
        parts.push(html! { { before } });
        parts.push(html! {
            <mark class={fault.level().name()} data-fact={format!("finding-{place}")}>{ words }</mark>
        });
        done = at.end;
    }
    html! { <>{ for parts }{ text.get(done..).unwrap_or_default() }</> }
}
