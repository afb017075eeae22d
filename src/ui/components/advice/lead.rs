//! What to do, in a few short sentences.

use yew::prelude::*;

use super::speech::Speech;
use crate::advice::{OptionId, PlanOption};
use crate::incident::Incident;
use crate::paper;

/// What to do: the stance, then one sentence for each thing that is given. `onback` goes back
/// to the recommended option.
pub fn lead(
    speech: &Speech,
    incident: &Incident,
    option: &PlanOption,
    onback: Callback<MouseEvent>,
) -> Html {
    let m = speech.words.m();
    let advised = option.id == OptionId::Recommended;
    // A space behind each sentence, so that they are read apart.
    let sentences = paper::lead(speech, incident, option);
    html! {
        <div class="lead">
            <p class="do">
                { for sentences.into_iter().map(|sentence| html! { <span>{ sentence }{ " " }</span> }) }
            </p>
            <div class="lead-notes">
                if option.leaves_debt { <p class="caution">{ m.msg_lead_debt() }</p> }
                if !advised {
                    <p class="hint no-print">
                        { m.msg_lead_other() }{ " " }
                        <button type="button" class="link" onclick={onback}>{ m.msg_lead_back() }</button>
                    </p>
                }
            </div>
        </div>
    }
}
