//! What is known of one coefficient.

use yew::prelude::*;

use super::super::sources::cards;
use super::super::speech::Speech;
use crate::evidence::{Coefficient, effect};
use crate::incident::Closed;

/// How the size was set, its range, its grade in words, and its sources.
pub fn details(speech: &Speech, coefficient: Coefficient) -> Html {
    let m = speech.words.m();
    let row = effect(coefficient);
    let (low, high) = row.prior.range();
    let number = |x: f64| speech.log_odds(x);
    html! {
        <div class="effect">
            <p>
                <b>{ m.msg_grade_name(row.grade.name()) }</b>{ ". " }
                { m.msg_grade_says(row.grade.name()) }{ " " }
                { m.msg_effect_says(coefficient.name()) }
            </p>
            <p class="hint">
                { m.msg_why_prior(number(row.prior.centre()), number(low), number(high)) }
                if let Some(published) = row.published {
                    { " " }
                    { m.msg_effect_published(
                        number(published.size), number(published.low), number(published.high),
                    ) }
                }
            </p>
            { cards(speech, row.sources) }
        </div>
    }
}
