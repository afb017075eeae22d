//! Money well spent: a plan put together by hand that reaches a figure as cheaply as it can.

use yew::prelude::*;

use super::super::controls::{choice, tick};
use super::super::rules::note;
use super::super::view::{ScenarioProps, View};
use crate::advice::{Case, Menu, Picks, RemedyId, Tried, cheapest, menu, most, try_plan};
use crate::incident::{Closed, Money};

/// The aim, of 100, where a plan reaches it.
const AIM: u8 = 75;

/// The plan that is put together, what it does, and the cheapest that does enough.
#[component]
pub fn MoneyWell(props: &ScenarioProps) -> Html {
    let ScenarioProps { view, scenario } = props;
    let m = view.speech.words.m();
    let picks = use_state(Picks::default);
    let shown = use_state(|| false);
    let case = Case { draft: scenario.draft, ..Case::default() };
    let most =
        use_memo((case.clone(), view.rules.policy.clone()), |(case, policy)| most(case, policy));
    // Every plan there is, so not at each tick of the timer.
    let best =
        use_memo((case.clone(), view.rules.policy.clone(), *shown), |(case, policy, shown)| {
            let aim = shown.then_some((*most)?)?.min(AIM);
            cheapest(case, policy, aim)
        });
    let all = menu(&case, &view.rules.policy).zip(*most).zip(try_plan(
        &case,
        &view.rules.policy,
        &picks,
    ));
    let Some(((menu, most), now)) = all else {
        return html! { <section class="card ws-exercise"><p>{ m.msg_try_money_none() }</p></section> };
    };
    let aim = AIM.min(most);
    let reached = now.of.n >= aim;
    let set = {
        let (picks, shown) = (picks.setter(), shown.setter());
        Callback::from(move |now: Picks| {
            picks.set(now);
            shown.set(false);
        })
    };
    let onshow = {
        let shown = shown.setter();
        Callback::from(move |_: MouseEvent| shown.set(true))
    };
    let target = if most < AIM { m.msg_try_money_most(aim) } else { m.msg_try_money_target(aim) };
    html! {
        <section class="card ws-exercise" aria-label={m.msg_activity_name("money")}>
            <p>{ m.msg_try_money_what() }</p>
            <p><b>{ target }</b></p>
            { form(view, &menu, *picks, &set) }
            <div role="status" class="ws-now">
                <p><b>{ m.msg_try_money_now() }</b>{ ": " }{ says(view, &now) }</p>
                <p>{ if reached { m.msg_try_money_reached() } else { m.msg_try_money_short() } }</p>
            </div>
            <button type="button" class="button" disabled={!reached} onclick={onshow}>{ m.msg_try_money_show() }</button>
            { note(view) }
            if *shown {
                if let Some((best, tried)) = &*best {
                    { answer(view, best, tried, &now) }
                }
            }
        </section>
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

/// The cheapest plan that reaches the aim, beside one's own.
fn answer(view: &View, best: &Picks, tried: &Tried, now: &Tried) -> Html {
    let m = view.speech.words.m();
    let mut parts = Vec::new();
    parts.extend(best.apologise.then(|| m.msg_try_money_apology()));
    parts.extend(best.courtesy.then(|| m.msg_remedy_name(RemedyId::PersonalContact.name())));
    parts.extend(best.cause_fixed.then(|| m.msg_try_money_cause()));
    parts.extend(best.expenses.then(|| m.msg_try_money_expenses()));
    parts.extend(best.fix.map(|fix| m.msg_remedy_name(fix.name())));
    parts.extend(best.money.map(|(form, share)| m.msg_remedy_part(form.name(), share)));
    let more = now.cost.minor() - tried.cost.minor();
    let verdict = if more <= 0 {
        m.msg_try_money_same()
    } else {
        m.msg_try_money_dearer(view.speech.money(Money::new(more, now.cost.currency())))
    };
    html! {
        <div class="ws-gap" role="status">
            <p><b>{ m.msg_try_money_cheapest() }</b></p>
            <ul>{ for parts.iter().map(|part| html! { <li>{ part }</li> }) }</ul>
            <p>{ says(view, tried) }</p>
            <p>{ verdict }</p>
        </div>
    }
}
