//! The blocks of a printed page. None is ever split between two pages.

use yew::prelude::*;

use super::cut::Cut;
use super::page::Heads;
use crate::advice::{OptionId, Step};
use crate::evidence::source;
use crate::incident::Closed;
use crate::paper::{self, Figures, Rung, Subject, step_notes, step_parts};
use crate::ui::components::advice::hundred_dots;

/// What it is, of which case, and when it was made.
pub fn title(subject: &Subject<'_>, heads: Heads, text: String) -> Html {
    let name = subject.sheet.name.trim();
    html! {
        <header class="paper-top">
            { heads.page(text) }
            <p>
                if !name.is_empty() { <strong>{ name.to_owned() }</strong>{ " · " } }
                { subject.speech.made() }
            </p>
        </header>
    }
}

/// Which safety flags were set, and why the manager goes on, or what it means.
pub fn gate(subject: &Subject<'_>, heads: Heads) -> Html {
    let m = subject.speech.words.m();
    let Some(gate) = &subject.advice.gate else { return html! {} };
    let flags = subject.flags(gate);
    html! {
        <section class="paper-gate">
            if gate.passed {
                <p>{ flags }</p>
                <p>{ m.msg_gate_record() }{ " " }{ subject.sheet.gate.reason.trim() }</p>
            } else {
                { heads.part(m.msg_gate_title()) }
                <p>{ flags }</p>
                <p>{ m.msg_gate_says() }</p>
            }
        </section>
    }
}

/// What to do, in a few sentences.
pub fn lead(subject: &Subject<'_>) -> Html {
    let m = subject.speech.words.m();
    let Some(option) = subject.option() else { return html! {} };
    let says = paper::lead(subject.speech, &subject.advice.incident, option).join(" ");
    let law = subject.advice.law.map(|(scheme, result)| {
        let lines = paper::floor(subject.speech, scheme, result);
        html! { <p>{ lines.join(" ") }</p> }
    });
    html! {
        <section class="paper-lead">
            <p class="paper-do">{ says }</p>
            if option.leaves_debt { <p>{ m.msg_lead_debt() }</p> }
            { law }
        </section>
    }
}

/// The manager's own note, as far as it fits.
pub fn story(subject: &Subject<'_>, heads: Heads, longest: usize) -> Html {
    let story = subject.sheet.story.trim();
    if story.is_empty() || longest == 0 {
        return html! {};
    }
    html! {
        <section>
            { heads.part(subject.speech.words.m().msg_paper_story()) }
            <blockquote>{ shortened(story, longest) }</blockquote>
        </section>
    }
}

/// A text that is no longer than that many characters, cut after a whole word.
fn shortened(text: &str, longest: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(longest) else { return text.to_owned() };
    let cut = text.get(..end).unwrap_or(text);
    let whole = cut.rsplit_once(char::is_whitespace).map_or(cut, |(whole, _)| whole);
    format!("{}…", whole.trim_end())
}

/// What is known.
pub fn facts(subject: &Subject<'_>, heads: Heads) -> Html {
    let fact = |(name, value): (String, String)| {
        html! { <div><dt>{ name }</dt>{ " " }<dd>{ value }</dd></div> }
    };
    html! {
        <section>
            { heads.part(subject.speech.words.m().msg_paper_facts()) }
            <dl class="paper-facts">{ for subject.facts().into_iter().map(fact) }</dl>
        </section>
    }
}

/// How many stay, with the range, in figures, in a sentence and as dots.
pub fn forecast(subject: &Subject<'_>, heads: Heads) -> Html {
    let m = subject.speech.words.m();
    let Some(option) = subject.option() else { return html! {} };
    let figures = Figures::of(subject.advice, option);
    let Figures { untreated, plan, no_failure } = figures;
    html! {
        <section>
            { heads.part(m.msg_forecast_title()) }
            <div class="paper-forecast">
                <div>
                    <p class="paper-big"><strong>{ plan.n }</strong>{ " " }<span>{ m.msg_option_of() }{ " " }{ m.msg_range_brackets(plan.low, plan.high) }</span></p>
                    <p>{ m.msg_forecast_sentence(plan.n, plan.low, plan.high, untreated.n, no_failure.n) }</p>
                    <p class="paper-small">{ m.msg_forecast_once() }</p>
                </div>
                { hundred_dots(subject.speech, figures) }
            </div>
        </section>
    }
}

/// The options side by side; the chosen one stands out.
pub fn options(subject: &Subject<'_>, heads: Heads) -> Html {
    let (speech, m) = (subject.speech, subject.speech.words.m());
    let Some(chosen) = subject.option() else { return html! {} };
    let options = &subject.advice.options;
    let class = |id: OptionId| (id == chosen.id).then_some("chosen");
    let row = |(name, cells): (String, Vec<String>)| {
        html! {
            <tr>
                <th scope="row">{ name }</th>
                { for options.iter().zip(cells).map(|(option, cell)| html! { <td class={class(option.id)}>{ cell }</td> }) }
            </tr>
        }
    };
    html! {
        <section>
            { heads.part(m.msg_options_title()) }
            <table class="paper-options">
                <thead>
                    <tr>
                        <td></td>
                        { for options.iter().map(|option| html! {
                            <th scope="col" class={class(option.id)}>{ subject.name_of(option.id) }</th>
                        }) }
                    </tr>
                </thead>
                <tbody>{ for paper::option_rows(speech, options).map(row) }</tbody>
            </table>
            <p class="paper-small">{ paper::policy(speech, subject.house, subject.whose) }</p>
        </section>
    }
}

/// By when, what, and who.
pub fn plan(subject: &Subject<'_>, heads: Heads) -> Html {
    let (speech, m) = (subject.speech, subject.speech.words.m());
    let (title, steps) = subject.plan();
    let step = |step: &Step| {
        let [when, what, who] = step_parts(speech, step);
        let notes = step_notes(speech, step);
        html! {
            <li>
                <span class="paper-when">{ when }</span>{ " " }
                <span>{ what }{ for notes.into_iter().map(|note| html! { <>{ ". " }<em>{ note }</em></> }) }</span>{ " " }
                <span class="paper-who">{ who }</span>
            </li>
        }
    };
    html! {
        <section>
            { heads.part(title) }
            if steps.is_empty() {
                <p>{ m.msg_plan_empty() }</p>
            } else {
                <ol class="paper-plan">{ for steps.iter().map(step) }</ol>
            }
        </section>
    }
}

/// The longest paragraph of a letter that is shortened, in characters.
const LONGEST: usize = 500;

/// The letter, as much of it as fits; `short` says that it goes on, and where.
pub fn letter(subject: &Subject<'_>, heads: Heads, cut: Cut, short: &str, own_out: bool) -> Html {
    let m = subject.speech.words.m();
    let Some(letter) = subject.letter else {
        if !own_out {
            return html! {};
        }
        return html! {
            <section>{ heads.part(m.msg_apology_title()) }<p>{ m.msg_papers_own_out() }</p></section>
        };
    };
    let shortens = cut.shortens(letter.paragraphs.len());
    let shown = letter.paragraphs.iter().take(cut.paragraphs);
    let shown: Vec<String> = shown
        .map(|text| if shortens { shortened(text, LONGEST) } else { text.clone() })
        .collect();
    let channel = m.msg_apology_channel(letter.channel.name());
    let title = if subject.option().is_some() {
        m.msg_paper_line(m.msg_apology_title(), channel)
    } else {
        m.msg_paper_line(m.msg_gate_note_title(), channel)
    };
    html! {
        <section>
            { heads.part(title) }
            <div class="paper-letter" lang={letter.language}>
                { for letter.subject.iter().map(|subject| html! { <p><strong>{ subject }</strong></p> }) }
                { paragraphs(&shown) }
            </div>
            if shortens { <p class="paper-small">{ short.to_owned() }</p> }
        </section>
    }
}

/// Paragraphs; a line break in one stays a line break.
pub fn paragraphs(list: &[String]) -> Html {
    let line = |(place, line): (usize, &str)| {
        html! { <>if place > 0 { <br /> }{ line.to_owned() }</> }
    };
    html! { <>{ for list.iter().map(|text| html! { <p>{ for text.lines().enumerate().map(line) }</p> }) }</> }
}

/// The way to the forecast, each figure with its grade; where there are too many rows, those that
/// move it most.
pub fn why(subject: &Subject<'_>, heads: Heads, most: usize) -> Html {
    let m = subject.speech.words.m();
    let Some(option) = subject.option() else { return html! {} };
    let mut rows = paper::way(subject.speech, subject.advice, option);
    let moves = |row: &paper::Row| match row.step {
        Rung::Level { .. } => i16::MAX,
        Rung::Change { from, to } => (to - from).abs(),
    };
    let shortened = rows.len() > most;
    while rows.len() > most {
        let least = rows.iter().map(moves).min();
        let Some(place) = rows.iter().rposition(|row| Some(moves(row)) == least) else { break };
        rows.remove(place);
    }
    let row = |row: &paper::Row| {
        let level = matches!(row.step, Rung::Level { .. });
        html! {
            <tr class={level.then_some("level")}>
                <th scope="row">{ &row.name }</th>
                <td class="number">{ &row.of_100 }</td>
                <td class="paper-cited">{ row.evidence() }</td>
            </tr>
        }
    };
    html! {
        <section>
            { heads.part(m.msg_why_title()) }
            <table class="paper-why">
                <thead>
                    <tr>
                        <th scope="col">{ m.msg_why_what() }</th>
                        <th scope="col" class="number">{ m.msg_why_of_100() }</th>
                        <th scope="col">{ m.msg_why_evidence() }</th>
                    </tr>
                </thead>
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
            if shortened { <p class="paper-small">{ m.msg_paper_why_short() }</p> }
        </section>
    }
}

/// What the forecast does not say.
pub fn not(subject: &Subject<'_>, heads: Heads) -> Html {
    let m = subject.speech.words.m();
    html! {
        <section>
            { heads.part(m.msg_paper_not()) }
            <ul class="paper-not">{ for subject.speech.not().map(|line| html! { <li>{ line }</li> }) }</ul>
        </section>
    }
}

/// The sources, by the names under which they are cited.
pub fn sources(subject: &Subject<'_>, heads: Heads) -> Html {
    let labels: Vec<&str> = paper::cited(subject.advice, subject.option())
        .into_iter()
        .map(|id| source(id).label)
        .collect();
    if labels.is_empty() {
        return html! {};
    }
    html! {
        <section>
            { heads.part(subject.speech.words.m().msg_paper_sources()) }
            <p class="paper-small paper-cited">{ labels.join(" · ") }</p>
        </section>
    }
}

/// Which program and which model made it, and what it is not.
pub fn foot(subject: &Subject<'_>) -> Html {
    let m = subject.speech.words.m();
    html! {
        <footer class="paper-foot">
            <p>{ m.msg_print_version(env!("CARGO_PKG_VERSION")) }</p>
            <p>{ paper::version(subject.speech).join(" ") }</p>
        </footer>
    }
}
