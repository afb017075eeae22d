//! One thing found in the manager's own letter.

use std::ops::Range;

use yew::prelude::*;

use super::super::speech::Speech;
use crate::apology::judge::Finding;
use crate::app::{Action, OwnAction, OwnLetter};
use crate::incident::Closed;
use crate::platform;

/// A finding as it is shown.
#[derive(Clone)]
pub struct Shown<'a> {
    pub finding: &'a Finding,
    /// Its place in the list, from 0.
    pub place: usize,
    /// What may stand in the place of which words; blank: take them out.
    pub rewrite: Option<(Range<usize>, &'a str)>,
}

/// The words, what is wrong with them and why, what to write instead, and what can be done.
/// The first button is where F8 leads: Enter carries out the rewrite where there is one.
pub fn finding_card(
    speech: &Speech,
    language: &'static str,
    own: &OwnLetter,
    shown: Shown<'_>,
    dispatch: &Callback<Action>,
) -> Html {
    let m = speech.words.m();
    let Shown { finding, place, rewrite } = shown;
    let (fault, level) = (finding.fault.name(), finding.fault.level().name());
    let act =
        |action: OwnAction| dispatch.reform(move |_: MouseEvent| Action::Own(action.clone()));
    let fix = rewrite.map(|(at, text)| {
        let label = if text.is_empty() { m.msg_own_take_out() } else { m.msg_own_say(text) };
        (label, at, text.to_owned())
    });
    let lit = format!("finding-{place}");
    let onfocusin = {
        let lit = lit.clone();
        Callback::from(move |_: FocusEvent| platform::light(Some(&lit)))
    };
    let onover = {
        let lit = lit.clone();
        Callback::from(move |_: PointerEvent| platform::light(Some(&lit)))
    };
    let go = {
        let (text, at) = (own.text.clone(), finding.at.clone());
        Callback::from(move |_: MouseEvent| {
            let units =
                |end: usize| text.get(..end).map_or(0, |text| text.encode_utf16().count()) as u32;
            platform::select_words("own-letter", units(at.start), units(at.end));
        })
    };
    html! {
        <li key={format!("{fault}-{}", finding.at.start)} class={classes!("finding", level)} data-fact={lit}
            data-fault={fault} {onfocusin} onpointerover={onover}>
            <p class="finding-head">
                <b>{ m.msg_fault_name(fault) }</b>{ " " }<span class="level">{ m.msg_fault_level(level) }</span>
            </p>
            <blockquote lang={language}>
                { own.text.get(finding.at.clone()).unwrap_or_default() }
            </blockquote>
            <p>{ m.msg_fault_why(fault) }</p>
            <p>{ m.msg_fault_instead(fault) }</p>
            <p class="hint">{ m.msg_fault_source(fault) }</p>
            <div class="actions" id={format!("finding-{place}")}>
                if let Some((label, at, text)) = fix {
                    <button type="button" class="button small" part="button" onclick={act(OwnAction::Rewrite(at, text))}>
                        { label }
                    </button>
                } else {
                    <button type="button" class="button small" part="button" onclick={go}>{ m.msg_own_go() }</button>
                }
                <button type="button" class="link" onclick={act(OwnAction::Pass(finding.clone()))}>
                    { m.msg_own_pass() }
                </button>
                <button type="button" class="link" onclick={act(OwnAction::Ignore(finding.fault))}>
                    { m.msg_own_ignore() }
                </button>
            </div>
        </li>
    }
}
