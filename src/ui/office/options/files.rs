//! The comparison as a table for programs that calculate, and as a file that is read back.

use std::rc::Rc;

use yew::prelude::*;

use super::{Compared, Said, name};
use crate::advice::{OptionId, OwnPlan, PlanOption};
use crate::app::{KeptPlan, Sheet};
use crate::incident::Money;
use crate::paper::{Speech, approver, gives};
use crate::platform::{download, download_as};
use crate::share::{Figures, read_plans, write_csv, write_plans};
use crate::ui::components::advice::use_speech;
use crate::ui::components::file_button;

#[derive(Clone, PartialEq, Properties)]
pub struct FilesProps {
    pub sheet: Sheet,
    pub compared: Rc<Compared>,
    pub put: Callback<Sheet>,
    pub said: Callback<Said>,
}

/// Saving and reading back.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let FilesProps { sheet, compared, put, said } = props.clone();
    let oncsv = {
        let (speech, sheet, compared) = (speech.clone(), sheet.clone(), compared.clone());
        Callback::from(move |_: MouseEvent| {
            download_as(
                "amends-plans.csv",
                "text/csv",
                &write_csv(&rows(&speech, &sheet, &compared)),
            );
        })
    };
    let onjson = {
        let (speech, sheet) = (speech.clone(), sheet.clone());
        Callback::from(move |_: MouseEvent| {
            let plans: Vec<(&str, &OwnPlan)> =
                sheet.plans.iter().map(|kept| (kept.name.as_str(), &kept.plan)).collect();
            let figures: Vec<Figures> = options(&speech, &sheet, &compared)
                .into_iter()
                .map(|(name, option)| {
                    let name = if option.id == OptionId::Own { name.as_str() } else { "" };
                    Figures::of(option, name, approver_if_any(&speech, option))
                })
                .collect();
            download("amends-plans.json", &write_plans(&plans, &figures));
        })
    };
    let onimport = Callback::from(move |text: Option<String>| {
        let read = match text.map(|text| read_plans(&text)) {
            Some(Ok(read)) => read,
            Some(Err(error)) => return said.emit(Said::NoPlans(error.field)),
            None => return said.emit(Said::NoPlans(String::new())),
        };
        let mut now = sheet.clone();
        let coming = read.into_iter().map(|(name, plan)| KeptPlan {
            name: name.chars().take(Sheet::LONGEST_NAME).collect(),
            plan,
        });
        let coming: Vec<KeptPlan> = coming.filter(|kept| !now.plans.contains(kept)).collect();
        if now.plans.len() + coming.len() > Sheet::MOST_PLANS {
            return said.emit(Said::Full);
        }
        let count = coming.len() as u32;
        now.plans.extend(coming);
        put.emit(now);
        said.emit(Said::Imported(count));
    });
    html! {
        <section class="actions" aria-label={m.msg_cases_files()}>
            <button type="button" class="button small" onclick={oncsv}>{ m.msg_plans_csv() }</button>
            <button type="button" class="button small" onclick={onjson}>{ m.msg_plans_json() }</button>
            { file_button(m.msg_plans_import(), onimport) }
        </section>
    }
}

/// All plans that can be offered, each with its name.
fn options<'a>(
    speech: &Speech,
    sheet: &Sheet,
    compared: &'a Compared,
) -> Vec<(String, &'a PlanOption)> {
    let four =
        compared.advice.options.iter().map(|option| (name(speech, sheet, option.id, 0), option));
    let own = compared.own.iter().enumerate().filter_map(|(place, own)| {
        Some((name(speech, sheet, OptionId::Own, place), &own.as_ref().ok()?.option))
    });
    four.chain(own).collect()
}

fn approver_if_any(speech: &Speech, option: &PlanOption) -> String {
    option.approver.map(|_| approver(speech, option)).unwrap_or_default()
}

/// The comparison as rows: names and remedies in the reader's words, figures bare.
fn rows(speech: &Speech, sheet: &Sheet, compared: &Compared) -> Vec<Vec<String>> {
    let m = speech.words.m();
    let head = vec![
        m.msg_plans_plan(),
        m.msg_option_of(),
        m.msg_plans_low(),
        m.msg_plans_high(),
        m.msg_option_extra(),
        m.msg_option_cost(),
        m.msg_option_cost_per(),
        m.msg_plans_currency(),
        m.msg_option_approver(),
        m.msg_option_gives(),
    ];
    let bare = |money: Option<Money>| money.map(Money::to_plain).unwrap_or_default();
    let row = |(name, option): (String, &PlanOption)| {
        let of = option.outcome.of_100();
        vec![
            name,
            of.n.to_string(),
            of.low.to_string(),
            of.high.to_string(),
            option.extra.to_string(),
            bare(option.cost),
            bare(option.cost_per_extra),
            option.cost.map(|cost| cost.currency().code().to_owned()).unwrap_or_default(),
            approver_if_any(speech, option),
            gives(speech, option).join("; "),
        ]
    };
    let rows = options(speech, sheet, compared).into_iter().map(row);
    [head].into_iter().chain(rows).collect()
}
