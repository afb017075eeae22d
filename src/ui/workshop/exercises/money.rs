//! Money well spent: a plan put together by hand that reaches a figure as cheaply as it can.

use yew::prelude::*;

use super::super::controls::{choice, tick};
use super::super::rules::note;
use super::super::view::{ScenarioProps, View};
use crate::advice::{Case, Menu, Picks, RemedyId, Tried, cheapest, menu, most, try_plan};
use crate::course::{Action, Drill, Scenario};
use crate::incident::{Closed, Money};

/// The aim, of 100, where a plan reaches it.
const AIM: u8 = 75;

/// The plan that is put together.
struct Plan {
    menu: Menu,
    /// The aim, and whether it is what the exercise asks for or the most there is.
    aim: u8,
    is_most: bool,
    now: Tried,
    /// The cheapest one that reaches the aim, once it is shown.
    best: Option<(Picks, Tried)>,
}

/// The plan as it stands; `None` where nothing in the case has a cost.
#[hook]
fn use_plan(view: &View, scenario: &Scenario) -> Option<Plan> {
    let Drill { picks, told, .. } = view.state.drill;
    let policy = &view.rules.policy;
    let case = Case { draft: scenario.draft, ..Case::default() };
    let most = use_memo((case.clone(), policy.clone()), |(case, policy)| most(case, policy));
    // Every plan there is, so not at each tick of the timer.
    let best = use_memo((case.clone(), policy.clone(), told), |(case, policy, told)| {
        let aim = told.then_some((*most)?)?.min(AIM);
        cheapest(case, policy, aim)
    });
    let menu = menu(&case, policy)?;
    let now = try_plan(&case, policy, &picks)?;
    let most = (*most)?;
    Some(Plan { menu, aim: AIM.min(most), is_most: most < AIM, now, best: *best })
}

/// The plan that is put together, what it does, and the cheapest that does enough.
#[component]
pub fn MoneyWell(props: &ScenarioProps) -> Html {
    let ScenarioProps { view, scenario } = props;
    let m = view.speech.words.m();
    let Some(plan) = use_plan(view, scenario) else {
        return html! { <section class="card ws-exercise"><p>{ m.msg_try_money_none() }</p></section> };
    };
    let drill = &view.state.drill;
    let set = {
        let (drill, dispatch) = (drill.clone(), view.dispatch.clone());
        Callback::from(move |picks: Picks| {
            dispatch.emit(Action::Drill(Drill { picks, told: false, ..drill.clone() }));
        })
    };
    let onshow = view.on(Action::Drill(Drill { told: true, ..drill.clone() }));
    html! {
        <section class="card ws-exercise" aria-label={m.msg_activity_name("money")}>
            <p>{ m.msg_try_money_what() }</p>
            <p><b>{ target(view, &plan) }</b></p>
            { form(view, &plan.menu, drill.picks, &set) }
            <div role="status" class="ws-now">{ now(view, &plan) }</div>
            <button type="button" class="button" disabled={!reached(&plan)} onclick={onshow}>{ m.msg_try_money_show() }</button>
            { note(view) }
            if let Some((best, tried)) = &plan.best { { answer(view, &plan.menu, best, tried, &plan.now) } }
        </section>
    }
}

/// The plan on the wall.
#[component]
pub fn Spent(props: &ScenarioProps) -> Html {
    let ScenarioProps { view, scenario } = props;
    let m = view.speech.words.m();
    let Some(plan) = use_plan(view, scenario) else {
        return html! { <p>{ m.msg_try_money_none() }</p> };
    };
    html! {
        <>
            <p class="ws-figure">{ target(view, &plan) }</p>
            <ul>{ for parts(view, &plan.menu, &view.state.drill.picks).iter().map(|part| html! { <li>{ part }</li> }) }</ul>
            <div>{ now(view, &plan) }</div>
            if let Some((best, tried)) = &plan.best { { answer(view, &plan.menu, best, tried, &plan.now) } }
        </>
    }
}

fn reached(plan: &Plan) -> bool {
    plan.now.of.n >= plan.aim
}

fn target(view: &View, plan: &Plan) -> String {
    let m = view.speech.words.m();
    if plan.is_most { m.msg_try_money_most(plan.aim) } else { m.msg_try_money_target(plan.aim) }
}

/// What the plan does and costs, and whether that is enough.
fn now(view: &View, plan: &Plan) -> Html {
    let m = view.speech.words.m();
    let enough = if reached(plan) { m.msg_try_money_reached() } else { m.msg_try_money_short() };
    html! {
        <>
            <p><b>{ m.msg_try_money_now() }</b>{ ": " }{ says(view, &plan.now) }</p>
            <p>{ enough }</p>
        </>
    }
}

fn form(view: &View, menu: &Menu, picks: Picks, set: &Callback<Picks>) -> Html {
    let m = view.speech.words.m();
    let yes_or_no = |label: String, now: bool, change: fn(Picks, bool) -> Picks| {
        tick(label, now, false, set.reform(move |()| change(picks, !now)))
    };
    let named = |id: &RemedyId| (id.name().to_owned(), m.msg_remedy_name(id.name()));
    let nothing = || (String::new(), m.msg_try_money_nothing());
    let fixes = std::iter::once(nothing()).chain(menu.fixes.iter().map(named)).collect();
    let forms = std::iter::once(nothing()).chain(menu.money.iter().map(named)).collect();
    let shares = Picks::SHARES
        .iter()
        .map(|share| (share.to_string(), m.msg_try_money_share(*share)))
        .collect();
    let share = picks.money.map_or(Picks::SHARES[0], |(_, share)| share);
    let onfix = set.reform(move |name: String| Picks { fix: RemedyId::parse(&name), ..picks });
    let onform = set.reform(move |name: String| Picks {
        money: RemedyId::parse(&name).map(|form| (form, share)),
        ..picks
    });
    let onshare = set.reform(move |name: String| Picks {
        money: picks.money.map(|(form, _)| (form, name.parse().unwrap_or(share))),
        ..picks
    });
    html! {
        <div class="ws-picks">
            { yes_or_no(m.msg_try_money_apology(), picks.apologise, |picks, on| Picks { apologise: on, ..picks }) }
            if let Some(courtesy) = menu.courtesy {
                { yes_or_no(m.msg_remedy_name(courtesy.name()), picks.courtesy, |picks, on| Picks { courtesy: on, ..picks }) }
            }
            if menu.cause_fixed {
                { yes_or_no(m.msg_try_money_cause(), picks.cause_fixed, |picks, on| Picks { cause_fixed: on, ..picks }) }
            }
            if menu.expenses {
                { yes_or_no(m.msg_try_money_expenses(), picks.expenses, |picks, on| Picks { expenses: on, ..picks }) }
            }
            if !menu.fixes.is_empty() { { choice(m.msg_try_money_fix(), fixes, picks.fix.map_or("", Closed::name), onfix) } }
            { choice(m.msg_try_money_form(), forms, picks.money.map_or("", |(form, _)| form.name()), onform) }
            if picks.money.is_some() { { choice(m.msg_try_money_share_label(), shares, &share.to_string(), onshare) } }
        </div>
    }
}

fn says(view: &View, tried: &Tried) -> String {
    let speech = &view.speech;
    speech.words.m().msg_try_money_says(speech.with_range(tried.of), speech.money(tried.cost))
}

/// What is in a plan.
fn parts(view: &View, menu: &Menu, picks: &Picks) -> Vec<String> {
    let m = view.speech.words.m();
    let mut parts = Vec::new();
    parts.extend(picks.apologise.then(|| m.msg_try_money_apology()));
    let courtesy = menu.courtesy.filter(|_| picks.courtesy);
    parts.extend(courtesy.map(|courtesy| m.msg_remedy_name(courtesy.name())));
    parts.extend(picks.cause_fixed.then(|| m.msg_try_money_cause()));
    parts.extend(picks.expenses.then(|| m.msg_try_money_expenses()));
    parts.extend(picks.fix.map(|fix| m.msg_remedy_name(fix.name())));
    parts.extend(picks.money.map(|(form, share)| m.msg_remedy_part(form.name(), share)));
    parts
}

/// The cheapest plan that reaches the aim, beside one's own.
fn answer(view: &View, menu: &Menu, best: &Picks, tried: &Tried, now: &Tried) -> Html {
    let m = view.speech.words.m();
    let more = now.cost.minor() - tried.cost.minor();
    let verdict = if more <= 0 {
        m.msg_try_money_same()
    } else {
        m.msg_try_money_dearer(view.speech.money(Money::new(more, now.cost.currency())))
    };
    html! {
        <div class="ws-gap" role="status">
            <p><b>{ m.msg_try_money_cheapest() }</b></p>
            <ul>{ for parts(view, menu, best).iter().map(|part| html! { <li>{ part }</li> }) }</ul>
            <p>{ says(view, tried) }</p>
            <p>{ verdict }</p>
        </div>
    }
}
