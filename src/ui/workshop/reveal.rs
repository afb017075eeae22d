//! The forecast beside the guess: on one scale, the gap in words, what moved it, and what the
//! evidence says. It is drawn only once somebody has committed a guess.

use yew::prelude::*;

use super::frame::framed;
use super::room::median;
use super::rules::note;
use super::scale::{Mark, scale};
use super::view::{ScenarioProps, View};
use crate::advice::{Advice, ApologyPart, Case, OptionId, advise};
use crate::course::{Answer, Cell, Frame, Gap, Guess, Room, Score, State, Way, find};
use crate::evidence::effect;
use crate::incident::{Closed, IncidentDraft};
use crate::paper::{Rung, coefficients, way};
use crate::ui::components::advice::{badge, disagree};

/// The forecast of a case.
#[component]
pub fn Reveal(props: &ScenarioProps) -> Html {
    let ScenarioProps { view, scenario } = props;
    let m = view.speech.words.m();
    let advice = use_memo((scenario.draft, view.rules.policy.clone()), |(draft, policy)| {
        advise(&Case { draft: *draft, ..Case::default() }, policy)
    });
    let answer = Answer::of(&advice);
    let advised = advice.option(OptionId::Recommended);
    let round = view.state.round(&scenario.id);
    let room = Room::read(&round.codes, State::mark(scenario));
    let guess = round.guess;
    // None before one's own guess, as the score is not shown then.
    let guesses = guess.map(|_| guesses(view)).unwrap_or_default();
    let score = use_memo((guesses, view.rules.policy.clone()), |(guesses, policy)| {
        Score::of(guesses.iter().map(|(draft, guess)| (*guess, Answer::to(*draft, policy))))
    });
    html! {
        <section class="card ws-reveal" id="reveal" aria-labelledby="reveal-title">
            <h2 id="reveal-title" tabindex="-1">{ m.msg_reveal_title() }</h2>
            <p class="ws-figure">{ figure(view, &answer) }</p>
            { scale(&room.piles(), &marks(view, &answer, &room, guess.as_ref()), m.msg_reveal_scale()) }
            if let Some(guess) = &guess { { gap(view, &answer, guess) } }
            { ways(view, &answer, guess.as_ref()) }
            { parts(view, &answer, guess.as_ref(), &room, &advice) }
            { moved(view, &advice) }
            { disagree(&view.speech, coefficients(&advice, advised).collect()) }
            <p class="hint">{ m.msg_reveal_once() }</p>
            { note(view) }
            if guess.is_some() { { says(view, &score) } }
        </section>
    }
}

/// The figure with its range, in a sentence.
pub fn figure(view: &View, answer: &Answer) -> String {
    let m = view.speech.words.m();
    let of = answer.of;
    match answer.way {
        Way::HandOver => m.msg_reveal_gate_says(of.n, of.low, of.high),
        _ => m.msg_reveal_plan_says(of.n, of.low, of.high),
    }
}

/// What stands on the scale.
pub fn marks(view: &View, answer: &Answer, room: &Room, guess: Option<&Guess>) -> Vec<Mark> {
    let m = view.speech.words.m();
    let with = |name: String, range| m.msg_reveal_mark(name, view.speech.with_range(range));
    let forecast = |class, name, of: crate::advice::OfHundred| Mark {
        class,
        twice: u16::from(of.n) * 2,
        range: Some(of),
        label: with(name, of),
    };
    let mut marks = Vec::new();
    marks.extend(guess.map(|guess| Mark {
        class: "guess",
        twice: u16::from(guess.stays) * 2,
        range: None,
        label: m.msg_reveal_mark(m.msg_reveal_yours(), guess.stays.to_string()),
    }));
    marks.extend(room.stats().map(|stats| Mark {
        class: "median",
        twice: stats.median_twice,
        range: None,
        label: m.msg_reveal_mark(m.msg_reveal_median(), median(&view.speech, stats.median_twice)),
    }));
    if answer.way != Way::HandOver {
        marks.push(forecast("plan", m.msg_reveal_plan(), answer.of));
    }
    marks.push(forecast("untreated", m.msg_reveal_untreated(), answer.untreated));
    marks.push(forecast("no-failure", m.msg_reveal_no_failure(), answer.no_failure));
    marks
}

/// How far off the guess is, and why that may be.
fn gap(view: &View, answer: &Answer, guess: &Guess) -> Html {
    let m = view.speech.words.m();
    let (place, by) = match answer.gap(guess.stays) {
        Gap::Within(by) => ("within", by),
        Gap::Above(by) => ("above", by),
        Gap::Below(by) => ("below", by),
    };
    let reason = answer.reason(guess).map(|reason| m.msg_reveal_reason(reason.name()));
    html! {
        <p class="ws-gap" data-gap={place}><b>{ m.msg_reveal_gap(place, by) }</b>{ " " }{ reason }</p>
    }
}

/// What the case takes: said and advised.
fn ways(view: &View, answer: &Answer, guess: Option<&Guess>) -> Html {
    let m = view.speech.words.m();
    let name = |way: Way| m.msg_guess_way_name(way.name());
    html! {
        <section aria-labelledby="ways-title">
            <h3 id="ways-title">{ m.msg_reveal_way() }</h3>
            <dl class="ws-pairs">
                if let Some(guess) = guess { <dt>{ m.msg_reveal_way_yours() }</dt><dd>{ name(guess.way) }</dd> }
                <dt>{ m.msg_reveal_way_advised() }</dt><dd><b>{ name(answer.way) }</b></dd>
            </dl>
        </section>
    }
}

/// The parts of the apology: one's own, those advised, those of the room.
fn parts(
    view: &View,
    answer: &Answer,
    guess: Option<&Guess>,
    room: &Room,
    advice: &Advice,
) -> Html {
    let m = view.speech.words.m();
    let yes = |has: bool| if has { m.msg_reveal_yes() } else { m.msg_reveal_no() };
    let row = |part: ApologyPart| {
        let is = |has: bool| if has { "tick-yes" } else { "tick-no" };
        let advised = answer.parts.contains(part);
        html! {
            <p class="ws-part" data-part={part.name()}>
                <b>{ m.msg_apology_part(part.name()) }</b>
                if let Some(guess) = guess {
                    <span class={is(guess.parts.contains(part))}>{ m.msg_reveal_parts_yours() }{ ": " }{ yes(guess.parts.contains(part)) }</span>
                }
                <span class={is(advised)}>{ m.msg_reveal_parts_advised() }{ ": " }{ yes(advised) }</span>
                if !room.entries.is_empty() {
                    <span>{ m.msg_reveal_parts_room() }{ ": " }{ room.named(part) }{ "/" }{ room.entries.len() }</span>
                }
            </p>
        }
    };
    let here = (view.state.frame == Frame::Matrix).then(|| Cell::of(&advice.incident));
    html! {
        <section aria-labelledby="parts-title">
            <h3 id="parts-title">{ m.msg_reveal_parts() }</h3>
            if answer.way == Way::HandOver { <p class="caution">{ m.msg_reveal_parts_gate() }</p> }
            { framed(view, here, row) }
        </section>
    }
}

/// What moved the figure: each fact and each part of the plan, in customers of 100.
fn moved(view: &View, advice: &Advice) -> Html {
    let m = view.speech.words.m();
    let Some(option) = advice.option(OptionId::Recommended) else { return Html::default() };
    let rows = way(&view.speech, advice, option);
    html! {
        <section aria-labelledby="moved-title">
            <h3 id="moved-title">{ m.msg_reveal_moved() }</h3>
            <table class="figures ws-moved">
                <thead><tr>
                    <th scope="col">{ m.msg_why_what() }</th>
                    <th scope="col" class="number">{ m.msg_why_of_100() }</th>
                    <th scope="col">{ m.msg_reveal_grade() }</th>
                </tr></thead>
                <tbody>
                    { for rows.into_iter().map(|row| {
                        let is_level = matches!(row.step, Rung::Level { .. });
                        html! {
                            <tr key={row.id} class={is_level.then_some("level")}>
                                <th scope="row">{ row.name }</th>
                                <td class="number">{ row.of_100 }</td>
                                <td>{ for row.coefficient.map(|of| badge(&view.speech, effect(of).grade)) }</td>
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
        </section>
    }
}

/// One's own guesses whose forecast is shown, each beside the facts of its case.
fn guesses(view: &View) -> Vec<(IncidentDraft, Guess)> {
    let shown = view.state.rounds.iter().filter(|(_, round)| round.is_open());
    shown
        .filter_map(|(id, round)| Some((find(&view.state.own, id)?.draft, round.guess?)))
        .collect()
}

/// How one's own guesses have done, for oneself alone.
fn says(view: &View, score: &Score) -> Html {
    let m = view.speech.words.m();
    html! {
        <p class="ws-score"><b>{ m.msg_reveal_score() }</b>{ ": " }
            { m.msg_reveal_score_says(score.cases, score.within, score.off_each()) }</p>
    }
}
