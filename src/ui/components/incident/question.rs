//! The one answer that would move the forecast most, and the next ones.

use std::rc::Rc;

use yew::prelude::*;

use super::board::Board;
use super::wording;
use crate::advice::{Advice, FactValue, OptionId, Probes, Question};
use crate::app::{Action, FactEdit, choice};
use crate::incident::{Cause, Closed, Fact, IncidentDraft, Recurrence, Service};
use crate::locale::Words;
use crate::order;
use crate::reading::Doubt;
use crate::ui::hooks::use_words;

#[derive(Clone, PartialEq, Properties)]
pub struct QuestionProps {
    pub advice: Rc<Advice>,
    pub probes: Rc<Probes>,
    pub board: Rc<Board>,
    pub dispatch: Callback<Action>,
}

/// Questions that stand below the first one.
const NEXT: usize = 4;

/// The question that would move the forecast most, with its answers, and the next ones.
#[component]
pub fn QuestionCard(props: &QuestionProps) -> Html {
    let words = use_words();
    let m = words.m();
    let questions = &props.probes.questions;
    let doubt = props.board.doubts.first();
    let title = match questions.first() {
        _ if doubt.is_some_and(|doubt| doubt.fact == Fact::Flags) => m.msg_question_title_flags(),
        _ if doubt.is_some() => m.msg_question_title_doubt(),
        Some(first) if first.spread > 0 => m.msg_question_title(),
        Some(_) => m.msg_question_title_plan(),
        None => m.msg_question_title_none(),
    };
    html! {
        <section class="slot question" id="question" tabindex="-1" aria-labelledby="question-title">
            <h2 id="question-title">{ title }</h2>
            <div class="question-body">
                if let Some(doubt) = doubt {
                    { settle(words, props, doubt) }
                    { next(words, props, questions) }
                } else if let Some((first, rest)) = questions.split_first() {
                    { asked(words, props, first) }
                    { next(words, props, rest) }
                } else if props.advice.is_gated() {
                    <p class="hint">{ m.msg_question_gate() }</p>
                } else {
                    <p class="hint">{ m.msg_question_none() }</p>
                }
            </div>
        </section>
    }
}

/// Both readings of a fact that the story leaves open.
fn settle(words: &Words, props: &QuestionProps, doubt: &Doubt) -> Html {
    let m = words.m();
    let fact = doubt.fact;
    let reading = |reading: &IncidentDraft| {
        let label = wording::summary(words, &props.board.with(reading), fact).unwrap_or_default();
        let reading = *reading;
        let onclick = props.dispatch.reform(move |_| Action::Settle(fact, Box::new(reading)));
        html! {
            <button type="button" class="answer" key={label.clone()} {onclick}><span>{ label }</span></button>
        }
    };
    let (onclick, label) = match fact {
        Fact::Flags => {
            let deny = props.dispatch.reform(|_: MouseEvent| Action::Deny);
            (deny, m.msg_question_none_of_these())
        }
        _ => (go_to(props, fact), m.msg_question_neither()),
    };
    html! {
        <div class="asked" key={format!("doubt-{}", fact.name())} data-fact={fact.name()}>
            <p class="asked-question">{ m.msg_fact_question(fact.name()) }</p>
            <div class="answers">
                { for doubt.readings.iter().map(reading) }
                <button type="button" class="answer unknown" {onclick}><span>{ label }</span></button>
            </div>
        </div>
    }
}

fn asked(words: &Words, props: &QuestionProps, question: &Question) -> Html {
    let m = words.m();
    let now = props.advice.option(OptionId::Recommended).map(|o| o.outcome.of_100().n);
    let fact = question.fact;
    let mut answers: Vec<_> =
        question.answers.iter().copied().filter(|(value, _)| is_offered(*value)).collect();
    order::short(&mut answers, |(a, _), (b, _)| place(*a) < place(*b));
    html! {
        <div class="asked" key={fact.name()}>
            <p class="asked-question">{ m.msg_fact_question(fact.name()) }</p>
            <div class="answers">
                if question.answers.is_empty() {
                    <button type="button" class="button" part="button" onclick={go_to(props, fact)}>{ m.msg_question_give() }</button>
                }
                { for answers.into_iter().map(|(value, then)| answer(words, props, value, now, then)) }
                if let Some(value) = not_known(fact) {
                    <button type="button" class="answer unknown" onclick={set(props, value)}>
                        <span>{ m.msg_question_not_known() }</span>
                    </button>
                }
            </div>
        </div>
    }
}

fn answer(
    words: &Words,
    props: &QuestionProps,
    value: FactValue,
    now: Option<u8>,
    then: u8,
) -> Html {
    let m = words.m();
    let label = answer_label(words, value);
    let from = now.unwrap_or(then);
    html! {
        <button type="button" class="answer" key={label.clone()} onclick={set(props, value)}>
            <span>{ label }</span>{ " " }
            <small>{ m.msg_question_gain(from, then) }</small>
        </button>
    }
}

fn next(words: &Words, props: &QuestionProps, questions: &[Question]) -> Html {
    let m = words.m();
    html! {
        <ul class="next-questions" aria-label={m.msg_question_next()}>
            { for questions.iter().take(NEXT).map(|question| html! {
                <li key={question.fact.name()}>
                    <button type="button" class="link" onclick={go_to(props, question.fact)}>
                        { m.msg_fact_open(question.fact.name()) }
                    </button>
                    <small>
                        if question.spread > 0 { { m.msg_question_spread(question.spread) } }
                        else { { m.msg_question_plan() } }
                    </small>
                </li>
            }) }
        </ul>
    }
}

fn set(props: &QuestionProps, value: FactValue) -> Callback<MouseEvent> {
    props.dispatch.reform(move |_| Action::Answer(FactEdit::Value(value)))
}

fn go_to(props: &QuestionProps, fact: Fact) -> Callback<MouseEvent> {
    props.dispatch.reform(move |_| Action::Open(fact))
}

/// "I don't know" as an answer, where the list has it: the question is then not asked again.
fn not_known(fact: Fact) -> Option<FactValue> {
    match fact {
        Fact::Cause => Some(FactValue::Cause(Cause::Unknown)),
        Fact::Recurrence => Some(FactValue::Recurrence(Recurrence::Unknown)),
        Fact::Service => Some(FactValue::Service(Service::Unknown)),
        _ => None,
    }
}

/// A few lengths of a relationship stand for all of them, and not knowing has its own button.
fn is_offered(value: FactValue) -> bool {
    match value {
        FactValue::Tenure(months) => matches!(months.get(), 0 | 6 | 12 | 36 | 60),
        value => not_known(value.fact()) != Some(value),
    }
}

/// Where an answer stands among the others: in the order of its list.
fn place(value: FactValue) -> usize {
    match value {
        FactValue::Tenure(months) => usize::from(months.get()),
        value => choice::options(value.fact())
            .iter()
            .position(|name| *name == name_of(value))
            .unwrap_or(usize::MAX),
    }
}

fn answer_label(words: &Words, value: FactValue) -> String {
    match value {
        FactValue::Tenure(months) => words.m().msg_fact_tenure(months.get()),
        value => wording::value(words, value.fact(), name_of(value)),
    }
}

/// The machine name of an answer; none for a length of time.
fn name_of(value: FactValue) -> &'static str {
    let draft = value.apply(&IncidentDraft::default());
    choice::chosen(&draft, value.fact()).first().copied().unwrap_or_default()
}
