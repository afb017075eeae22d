//! What such customers say of the firm: from a survey, never mixed into retention.

use yew::prelude::*;

use super::super::grade::badge;
use super::super::sources::cited;
use super::super::speech::Speech;
use crate::advice::Voice;
use crate::evidence::{AssumptionId, assumption};
use crate::ui::charts::range_bar;

/// Shares of respondents, scaled to the harm of this case.
pub fn said(speech: &Speech, voice: &Voice) -> Html {
    let m = speech.words.m();
    let row = assumption(AssumptionId::VoiceShares);
    let Voice { stop_recommending, look_elsewhere, speak_against } = voice;
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
                    { range_bar(of, false) }
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
            <h3>{ m.msg_voice_title() }{ " " }{ badge(speech, row.grade) }</h3>
            <p class="hint">{ m.msg_voice_says() }</p>
            <dl class="three">{ for rows }</dl>
            { cited(speech, "voice-source".into(), row.sources) }
        </div>
    }
}
