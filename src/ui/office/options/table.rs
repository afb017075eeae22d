//! The plans side by side: a table, whose rows are stacked where there is no room.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::builder::Draft;
use super::{Compared, name};
use crate::advice::{OptionId, OwnPlan, PlanOption, Shortcoming};
use crate::app::{KeptPlan, Sheet};
use crate::incident::{Closed, Set};
use crate::paper::{Speech, approver, cost, gives};
use crate::ui::office::refusal::refusal;

/// What can be done in the table.
pub struct Does {
    pub put: Callback<Sheet>,
    /// Puts a plan into the builder.
    pub begin: Callback<Draft>,
    /// A plan was taken out; the case before it.
    pub removed: Callback<Sheet>,
}

/// All plans with their figures.
pub fn table(speech: &Speech, sheet: &Sheet, compared: &Compared, does: &Does) -> Html {
    let m = speech.words.m();
    let four = compared.advice.options.iter().map(|option| {
        let plan = OwnPlan::of(&option.offer);
        let begin = start(speech, sheet, does, &m.msg_option_name(option.id.name()), plan);
        let choose = choose(speech, sheet, does, option.id, None);
        row(
            speech,
            option,
            Set::EMPTY,
            Row { choose, does: begin, key: option.id.name().to_owned() },
        )
    });
    let own = compared.own.iter().enumerate().map(|(place, own)| {
        let choose = html! { <>{ choose(speech, sheet, does, OptionId::Own, Some(place)) }{ rename(speech, sheet, does, place) }</> };
        let (key, does) = (format!("own-{place}"), manage(speech, sheet, does, place));
        match own {
            Ok(own) => row(speech, &own.option, own.short, Row { choose, does, key }),
            Err(why) => html! {
                <tr key={key.clone()} role="row" data-plan={key}>
                    <th role="rowheader" scope="row">{ choose }</th>
                    <td role="cell" colspan="6"><p class="caution">{ refusal(speech, *why) }</p></td>
                    <td role="cell">{ does }</td>
                </tr>
            },
        }
    });
    let heads = [
        m.msg_plans_plan(),
        m.msg_option_of(),
        m.msg_option_extra(),
        m.msg_option_cost(),
        m.msg_option_cost_per(),
        m.msg_option_approver(),
        m.msg_option_gives(),
    ];
    html! {
        <table class="plans" role="table" aria-label={m.msg_plans_compared()}>
            <thead role="rowgroup">
                <tr role="row">
                    { for heads.into_iter().map(|head| html! { <th role="columnheader" scope="col">{ head }</th> }) }
                    <th role="columnheader" scope="col"><span class="unseen">{ m.msg_plans_does() }</span></th>
                </tr>
            </thead>
            <tbody role="rowgroup">{ for four }{ for own }</tbody>
        </table>
    }
}

/// What a row has besides its figures.
struct Row {
    choose: Html,
    does: Html,
    key: String,
}

fn row(speech: &Speech, option: &PlanOption, short: Set<Shortcoming>, row: Row) -> Html {
    let m = speech.words.m();
    let of = option.outcome.of_100();
    let nothing = option.id == OptionId::Nothing;
    let per = option.cost_per_extra.filter(|each| each.minor() > 0);
    let gives = gives(speech, option);
    let cell = |figure: &'static str, head: String, value: Html| {
        html! { <td role="cell" data-figure={figure} data-head={head}><span>{ value }</span></td> }
    };
    html! {
        <tr key={row.key.clone()} role="row" data-plan={row.key}>
            <th role="rowheader" scope="row">{ row.choose }</th>
            { cell("of_100", m.msg_option_of(), html! { <><b class="n">{ of.n }</b>{ " " }<span class="range">{ m.msg_option_range(of.low, of.high) }</span></> }) }
            { cell("extra", m.msg_option_extra(), if nothing { "–".into() } else { speech.signed(option.extra).into() }) }
            { cell("cost", m.msg_option_cost(), cost(speech, option).into()) }
            { cell("cost_per_extra", m.msg_option_cost_per(), per.map_or_else(|| "–".to_owned(), |each| speech.about(each)).into()) }
            { cell("approver", m.msg_option_approver(), if nothing { "–".into() } else { approver(speech, option).into() }) }
            <td role="cell" data-figure="gives">
                if gives.is_empty() { <p class="hint">{ m.msg_option_nothing() }</p> }
                <ul>{ for gives.into_iter().map(|item| html! { <li>{ item }</li> }) }</ul>
                { for short.iter().map(|short| html! { <p class="caution">{ m.msg_plans_short(short.name()) }</p> }) }
                if option.leaves_debt && short.is_empty() { <p class="caution">{ m.msg_option_debt() }</p> }
            </td>
            <td role="cell" class="plans-do">{ row.does }</td>
        </tr>
    }
}

/// The radio by which a plan becomes that of the page.
fn choose(
    speech: &Speech,
    sheet: &Sheet,
    does: &Does,
    id: OptionId,
    place: Option<usize>,
) -> Html {
    let chosen = sheet.chosen == id && (place.is_none() || sheet.shown == place);
    let onchange = {
        let (sheet, put) = (sheet.clone(), does.put.clone());
        Callback::from(move |_: Event| {
            let shown = place.or(sheet.shown);
            put.emit(Sheet { chosen: id, shown, ..sheet.clone() });
        })
    };
    let label = name(speech, sheet, id, place.unwrap_or(usize::MAX));
    let unseen = place.map(|_| "unseen");
    html! {
        <label class="plans-choose">
            <input type="radio" name="plan" checked={chosen} {onchange} />
            <span class={classes!(unseen)}>{ label }</span>
        </label>
    }
}

fn start(speech: &Speech, sheet: &Sheet, does: &Does, name: &str, plan: OwnPlan) -> Html {
    let m = speech.words.m();
    let currency = sheet.currency;
    let begin =
        does.begin.reform(move |_: MouseEvent| Draft::of(&plan, currency, String::new(), None));
    html! {
        <button type="button" class="button small" aria-label={m.msg_plans_do_label("start", name)} onclick={begin}>{ m.msg_plans_do("start") }</button>
    }
}

/// The name of a plan, to be changed in place.
fn rename(speech: &Speech, sheet: &Sheet, does: &Does, place: usize) -> Html {
    let m = speech.words.m();
    let oninput = {
        let (sheet, put) = (sheet.clone(), does.put.clone());
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            let mut now = sheet.clone();
            if let Some(kept) = now.plans.get_mut(place) {
                kept.name = typed.chars().take(Sheet::LONGEST_NAME).collect();
            }
            put.emit(now);
        })
    };
    let value = sheet.plans.get(place).map(|kept| kept.name.clone());
    html! {
        <input class="case-name" type="text" aria-label={m.msg_plans_name()} {value}
            placeholder={m.msg_plans_unnamed((place + 1).to_string())} {oninput} />
    }
}

fn manage(speech: &Speech, sheet: &Sheet, does: &Does, place: usize) -> Html {
    let m = speech.words.m();
    let title = name(speech, sheet, OptionId::Own, place);
    let Some(KeptPlan { name, plan }) = sheet.plans.get(place).cloned() else { return html! {} };
    let currency = sheet.currency;
    let onchange = does
        .begin
        .reform(move |_: MouseEvent| Draft::of(&plan, currency, name.clone(), Some(place)));
    let onremove = {
        let (sheet, put, removed) = (sheet.clone(), does.put.clone(), does.removed.clone());
        let begin = does.begin.clone();
        Callback::from(move |_: MouseEvent| {
            let mut now = sheet.clone();
            if place < now.plans.len() {
                now.plans.remove(place);
            }
            now.shown = match now.shown {
                Some(shown) if shown == place => None,
                Some(shown) if shown > place => Some(shown - 1),
                shown => shown,
            };
            if now.shown.is_none() && now.chosen == OptionId::Own {
                now.chosen = OptionId::Recommended;
            }
            // What was being changed may be another plan now.
            begin.emit(Draft::default());
            put.emit(now);
            removed.emit(sheet.clone());
        })
    };
    html! {
        <>
            <button type="button" class="button small" aria-label={m.msg_plans_do_label("change", &title)} onclick={onchange}>{ m.msg_plans_do("change") }</button>
            <button type="button" class="button small" aria-label={m.msg_plans_do_label("remove", &title)} onclick={onremove}>{ m.msg_plans_do("remove") }</button>
        </>
    }
}
