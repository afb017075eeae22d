//! A plan of one's own: ticks and amounts, with the figures as they are set.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::advice::{
    ApologyPart, Case, Kind, Own, OwnPlan, Policy, Refusal, RemedyId, may_give, own_plans,
};
use crate::app::{FieldError, KeptPlan, Sheet, read_money, write_money};
use crate::incident::{Closed, Currency, Money, Set};
use crate::paper::{Speech, approver, cost};
use crate::ui::components::advice::use_speech;
use crate::ui::office::refusal::refusal;
use crate::ui::office::tick::tick;

/// The plan as it is being put together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    silent: bool,
    remedies: Set<RemedyId>,
    /// Amounts as they are typed.
    typed: Vec<(RemedyId, String)>,
    name: String,
    /// The kept plan that is being changed.
    changes: Option<usize>,
}

impl Draft {
    /// A kept plan, to be changed, or another one to begin with.
    /// `currency` is that of its fields.
    pub fn of(plan: &OwnPlan, currency: Currency, name: String, changes: Option<usize>) -> Self {
        let typed = plan.amounts().iter();
        Self {
            silent: !plan.apologise(),
            remedies: plan.remedies(),
            typed: typed.map(|(id, money)| (*id, write_money(*money, currency))).collect(),
            name,
            changes,
        }
    }

    fn text(&self, id: RemedyId) -> &str {
        self.typed.iter().find(|(own, _)| *own == id).map_or("", |(_, text)| text)
    }

    fn typed(&self, id: RemedyId, text: String) -> Self {
        let mut now = self.clone();
        now.typed.retain(|(own, _)| *own != id);
        now.typed.push((id, text.chars().take(30).collect()));
        now
    }

    /// The amounts that were typed, or why one is none.
    fn amounts(&self, sheet: &Sheet) -> Vec<(RemedyId, Result<Money, FieldError>)> {
        let typed = self.typed.iter().filter(|(_, text)| !text.trim().is_empty());
        typed.map(|(id, text)| (*id, read_money(text, sheet.currency))).collect()
    }

    fn plan(&self, sheet: &Sheet) -> OwnPlan {
        let amounts = self.amounts(sheet);
        let amounts = amounts.into_iter().filter_map(|(id, amount)| Some((id, amount.ok()?)));
        OwnPlan::new(!self.silent, self.remedies, amounts)
    }
}

/// What is changed in a draft: in the one that is there then, not the one that was drawn, for a
/// second change may come before the first shows.
pub type Change = Box<dyn FnOnce(&Draft) -> Draft>;

#[derive(Clone, PartialEq, Properties)]
pub struct BuilderProps {
    pub sheet: Sheet,
    /// The parts of the letter of one's own, if it is in use.
    pub own_parts: Option<Set<ApologyPart>>,
    pub policy: Policy,
    pub draft: Draft,
    pub ondraft: Callback<Change>,
    /// The case with the plan in it; `None` when no more are kept.
    pub onkeep: Callback<Option<Sheet>>,
}

/// The builder.
#[component]
pub fn Builder(props: &BuilderProps) -> Html {
    let speech = use_speech();
    let m = speech.words.m();
    let BuilderProps { sheet, own_parts, policy, draft, ondraft, .. } = props;
    let case = Case { own_parts: *own_parts, ..sheet.case() };
    let may = may_give(&case, policy);
    let plan = draft.plan(sheet);
    let own = use_memo((case, policy.clone(), plan.clone()), |(case, policy, plan)| {
        own_plans(case, policy, std::slice::from_ref(plan)).pop().unwrap_or(Err(Refusal::Gate))
    });
    let amounts = draft.amounts(sheet);
    let unread = amounts.iter().any(|(_, amount)| amount.is_err());
    let shown = |id: &&RemedyId| {
        may.contains(**id) || draft.remedies.contains(**id) || !draft.text(**id).is_empty()
    };
    let (money, things): (Vec<RemedyId>, Vec<RemedyId>) =
        OwnPlan::ORDER.iter().filter(shown).partition(|id| id.kind() == Kind::Money);
    let left_out: Vec<String> = OwnPlan::ORDER
        .iter()
        .filter(|id| !shown(id))
        .map(|id| m.msg_remedy_name(id.name()))
        .collect();
    let apologise = ondraft.reform(|on: bool| -> Change {
        Box::new(move |draft| Draft { silent: !on, ..draft.clone() })
    });
    let things = things.into_iter().map(|id| {
        let on = draft.remedies.contains(id);
        let set = ondraft.reform(move |_: bool| -> Change {
            Box::new(move |draft| Draft { remedies: draft.remedies.toggled(id), ..draft.clone() })
        });
        tick(m.msg_remedy_name(id.name()), on, set)
    });
    let fields = money.into_iter().map(|id| {
        let wrong = amounts.iter().find(|(own, _)| *own == id);
        let wrong = wrong.and_then(|(_, amount)| amount.err());
        field(&speech, sheet, draft, ondraft, id, wrong)
    });
    let onname = ondraft.reform(|event: InputEvent| -> Change {
        let typed = event.target_unchecked_into::<HtmlInputElement>().value();
        let name = typed.chars().take(Sheet::LONGEST_NAME).collect();
        Box::new(|draft| Draft { name, ..draft.clone() })
    });
    let onkeep = {
        let (sheet, draft, plan) = (sheet.clone(), draft.clone(), plan.clone());
        props.onkeep.reform(move |_: MouseEvent| {
            let mut now = sheet.clone();
            let kept = KeptPlan { name: draft.name.trim().to_owned(), plan: plan.clone() };
            let full = now.plans.len() >= Sheet::MOST_PLANS;
            match draft.changes.and_then(|place| now.plans.get_mut(place)) {
                Some(changed) => *changed = kept,
                None if full => return None,
                None => now.plans.push(kept),
            }
            Some(now)
        })
    };
    let onclear = ondraft.reform(|_: MouseEvent| -> Change { Box::new(|_| Draft::default()) });
    html! {
        <section class="builder" aria-labelledby="builder-title">
            <h3 id="builder-title">{ if draft.changes.is_some() { m.msg_plans_changing(&draft.name) } else { m.msg_plans_build() } }</h3>
            <div class="checks">
                { tick(m.msg_option_apology(), !draft.silent, apologise) }
                { for things }
            </div>
            <div class="builder-money">{ for fields }</div>
            if !left_out.is_empty() { <p class="hint">{ m.msg_plans_left_out(left_out.join(", ")) }</p> }
            <div class="builder-figures" role="status">
                { if unread { html! {} } else { live(&speech, &own) } }
            </div>
            <div class="actions">
                <label class="field"><span>{ m.msg_plans_name() }</span>
                    <input type="text" value={draft.name.clone()} oninput={onname} /></label>
                <button type="button" class="button main" disabled={unread || own.is_err()} onclick={onkeep}>
                    { if draft.changes.is_some() { m.msg_plans_save() } else { m.msg_plans_keep() } }
                </button>
                if draft.changes.is_some() {
                    <button type="button" class="button" onclick={onclear}>{ m.msg_plans_leave() }</button>
                }
            </div>
        </section>
    }
}

/// An amount to type.
fn field(
    speech: &Speech,
    sheet: &Sheet,
    draft: &Draft,
    ondraft: &Callback<Change>,
    id: RemedyId,
    wrong: Option<FieldError>,
) -> Html {
    let m = speech.words.m();
    let value = draft.text(id).to_owned();
    let oninput = ondraft.reform(move |event: InputEvent| -> Change {
        let typed = event.target_unchecked_into::<HtmlInputElement>().value();
        Box::new(move |draft| draft.typed(id, typed))
    });
    let error = wrong.map(|wrong| {
        let decimals = if let FieldError::TooFine(decimals) = wrong { decimals } else { 0 };
        m.msg_field_error(wrong.name(), "money", decimals)
    });
    let about = format!("builder-{}", id.name());
    html! {
        <label class="field" key={id.name()}>
            <span>{ m.msg_plans_amount(m.msg_remedy_name(id.name()), sheet.currency.code()) }</span>
            <input type="text" inputmode="decimal" data-remedy={id.name()} {value} {oninput}
                aria-invalid={wrong.is_some().to_string()} aria-describedby={about.clone()} />
            <span class="caution" id={about} hidden={wrong.is_none()}>{ for error }</span>
        </label>
    }
}

/// What the plan comes to, as it stands.
fn live(speech: &Speech, own: &Result<Own, Refusal>) -> Html {
    let m = speech.words.m();
    let own = match own {
        Ok(own) => own,
        Err(why) => return html! { <p class="caution">{ refusal(speech, *why) }</p> },
    };
    let option = &own.option;
    let of = option.outcome.of_100();
    let row =
        |name: String, value: String| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> };
    let per = option.cost_per_extra.filter(|each| each.minor() > 0);
    html! {
        <>
            <p class="builder-of"><b class="n">{ of.n }</b>{ " " }{ m.msg_option_of() }{ " " }<span class="range">{ m.msg_option_range(of.low, of.high) }</span></p>
            <dl>
                { row(m.msg_option_extra(), speech.signed(option.extra)) }
                { row(m.msg_option_cost(), cost(speech, option)) }
                { for per.map(|each| row(m.msg_option_cost_per(), speech.about(each))) }
                { row(m.msg_option_approver(), approver(speech, option)) }
            </dl>
            { for own.short.iter().map(|short| html! { <p class="caution">{ m.msg_plans_short(short.name()) }</p> }) }
        </>
    }
}
