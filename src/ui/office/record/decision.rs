//! What was advised and what was chosen, with the figures as they were on the day.

use yew::prelude::*;

use super::Desk;
use crate::advice::{Advice, OptionId};
use crate::app::Sheet;
use crate::evidence::{SourceId, source};
use crate::incident::Closed;
use crate::paper::{self, Speech, approver, option_name};
use crate::share::{Decision, Figures};

/// Between what a source is called and its title.
const SOURCE_TITLE: &str = ": ";

/// The decision that was set down, or what would be set down now.
pub fn decision(speech: &Speech, desk: &Desk<'_>) -> Html {
    let m = speech.words.m();
    let kept = desk.record.decision.as_ref();
    let shown = kept.unwrap_or(desk.now);
    let changed = kept.is_some_and(|kept| !is_same(kept, desk.now));
    let onset = {
        let (record, put, now) = (desk.record.clone(), desk.put.clone(), desk.now.clone());
        put.reform(move |_: MouseEvent| crate::share::Record {
            decision: Some((*now).clone()),
            ..(*record).clone()
        })
    };
    let date = speech.format.date(shown.day);
    html! {
        <section aria-labelledby="record-decision">
            <h3 id="record-decision">
                { if kept.is_some() { m.msg_record_decided(date, shown.day.year().to_string()) } else { m.msg_record_open() } }
            </h3>
            { figures(speech, shown) }
            if !shown.gate.is_empty() { <p>{ m.msg_gate_record() }{ " " }<q>{ &shown.gate }</q></p> }
            if changed { <p class="caution">{ m.msg_record_changed() }</p> }
            <div class="actions">
                if kept.is_none() || changed {
                    <button type="button" class="button small" onclick={onset}>
                        { if changed { m.msg_record_set_again() } else { m.msg_record_set() } }
                    </button>
                }
                <span class="hint">{ m.msg_record_made_by(&shown.version, &shown.engine) }</span>
            </div>
            if !shown.is_of_this_engine() { <p class="hint">{ m.msg_record_other_engine() }</p> }
            <details>
                <summary>{ m.msg_record_sources(shown.sources.len() as u32) }</summary>
                <ul class="plain-list">
                    { for shown.sources.iter().map(|(id, title)| html! { <li key={id.clone()}>{ cited(title) }</li> }) }
                </ul>
            </details>
        </section>
    }
}

/// A source as it was recorded, with what it is called set apart from its title.
fn cited(recorded: &str) -> Html {
    let (label, title) = recorded.split_once(SOURCE_TITLE).unwrap_or((recorded, ""));
    html! {
        <>
            <span class="cited-label">{ label }</span>
            if !title.is_empty() { { [SOURCE_TITLE, title].concat() } }
        </>
    }
}

/// What was advised, what was chosen, and what would be if nothing were done.
fn figures(speech: &Speech, decision: &Decision) -> Html {
    let m = speech.words.m();
    if decision.options.is_empty() {
        return html! { <p class="caution">{ m.msg_gate_title() }</p> };
    }
    let line = |figures: &Figures| {
        let of = figures.of_100;
        let cost = figures.cost.map(|cost| speech.money(cost));
        let said = m.msg_record_figures(of.n, of.low, of.high);
        let approver = figures.approver.as_str();
        let rest = [
            cost.map(|cost| m.msg_record_cost(cost)),
            (!approver.is_empty()).then(|| m.msg_record_approver(approver)),
        ];
        html! {
            <>
                <p>{ given(speech, figures).join(", ") }</p>
                <p class="case-forecast">{ said }{ for rest.into_iter().flatten().map(|part| html! { <span>{ part }</span> }) }</p>
            </>
        }
    };
    let advised = decision.option(OptionId::Recommended);
    let chosen = decision.option(decision.chosen);
    let name = chosen.map(|chosen| option_name(speech, chosen.id, &chosen.name));
    let untreated = decision.untreated;
    html! {
        <dl class="record-lines">
            { for advised.map(|advised| html! { <div><dt>{ m.msg_record_advised() }</dt><dd>{ line(advised) }</dd></div> }) }
            { for chosen.map(|chosen| html! {
                <div><dt>{ m.msg_record_chosen() }</dt><dd>
                    if chosen.id == OptionId::Recommended {
                        <p>{ m.msg_record_followed() }</p>
                    } else {
                        <p><strong>{ for name }</strong></p>
                        { line(chosen) }
                    }
                </dd></div>
            }) }
            <div><dt>{ m.msg_record_untreated() }</dt>
                <dd><p class="case-forecast">{ m.msg_record_figures(untreated.n, untreated.low, untreated.high) }</p></dd></div>
        </dl>
    }
}

fn given(speech: &Speech, figures: &Figures) -> Vec<String> {
    let m = speech.words.m();
    let mut items = Vec::new();
    if figures.apology {
        items.push(m.msg_option_apology());
    }
    items.extend(figures.law.map(|law| m.msg_option_law(speech.money(law))));
    let given = figures.given.iter();
    items.extend(given.map(|(id, amount, percent)| speech.remedy(*id, *amount, *percent)));
    if items.is_empty() {
        items.push(m.msg_option_nothing());
    }
    items
}

/// The decision as it would be set down today.
pub fn decide(speech: &Speech, sheet: &Sheet, advice: &Advice) -> Decision {
    let own = sheet.own_plan().map(|own| own.name.trim()).unwrap_or_default();
    let options = advice.options.iter().map(|option| {
        let name = if option.id == OptionId::Own { own } else { "" };
        let approves = option.approver.map(|_| approver(speech, option));
        Figures::of(option, name, approves.unwrap_or_default())
    });
    let chosen = advice.option_or_recommended(sheet.chosen);
    let passed = advice.gate.as_ref().is_some_and(|gate| gate.passed);
    let ids = paper::cited(advice, chosen);
    let title = |id: SourceId| {
        let title = speech.words.m().msg_source_title(id.name());
        let parts = [source(id).label, &*title];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(SOURCE_TITLE)
    };
    Decision {
        day: speech.today,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        engine: Decision::this_engine(),
        facts: sheet.draft,
        gate: if passed { sheet.gate.reason.trim().to_owned() } else { String::new() },
        no_failure: advice.no_failure.of_100(),
        untreated: advice.untreated.of_100(),
        options: options.collect(),
        chosen: chosen.map_or(OptionId::Recommended, |option| option.id),
        sources: ids.iter().map(|id| (id.name().to_owned(), title(*id))).collect(),
    }
}

/// Whether a decision set down earlier still says what would be said today; the day aside, and
/// the words in which sources and roles are named.
fn is_same(kept: &Decision, now: &Decision) -> bool {
    let bare = |decision: &Decision| {
        let options = decision.options.iter();
        let options =
            options.map(|figures| Figures { approver: String::new(), ..figures.clone() });
        let options: Vec<Figures> = options.collect();
        (decision.facts, decision.gate.clone(), decision.chosen, options)
    };
    bare(kept) == bare(now)
}
