//! What such customers say of the firm: from a survey, never mixed into retention.

use yew::prelude::*;

use super::super::grade::GradeBadge;
use super::super::sources::Cited;
use super::super::speech::use_speech;
use crate::advice::Voice;
use crate::evidence::{AssumptionId, assumption};
use crate::ui::charts::RangeBar;

#[derive(Clone, PartialEq, Properties)]
pub struct SaidProps {
    pub voice: Voice,
}

/// Shares of respondents, scaled to the harm of this case.
#[component]
pub fn Said(props: &SaidProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let row = assumption(AssumptionId::VoiceShares);
    let Voice { stop_recommending, look_elsewhere, speak_against } = props.voice;
    let rows = [
        ("stop_recommending", m.msg_voice_stop_recommending(), stop_recommending),
        ("look_elsewhere", m.msg_voice_look_elsewhere(), look_elsewhere),
        ("speak_against", m.msg_voice_speak_against(), speak_against),
    ];
    let rows = rows.into_iter().map(|(id, name, outcome)| {
        let of = outcome.of_100();
        html! {
            <div class="three-row" data-voice={id}>
                <dt>{ name }</dt>
                <dd>
                    <RangeBar n={of.n} low={of.low} high={of.high} />
                    <span class="figure">
                        <b>{ of.n }</b>{ " " }
                        <span class="range">{ m.msg_range_brackets(of.low, of.high) }</span>
                    </span>
                </dd>
            </div>
        }
    });
    html! {
        <div class="said">
            <h3>{ m.msg_voice_title() }{ " " }<GradeBadge grade={row.grade} /></h3>
            <p class="hint">{ m.msg_voice_says() }</p>
            <dl class="three">{ for rows }</dl>
            <Cited id="voice-source" sources={row.sources} />
        </div>
    }
}
