//! The advice as JSON: its figures, its options, its plan.

use serde_json::{Value, json};

use crate::advice::{Advice, OptionId, PlanOption};
use crate::forecast::Outcome;
use crate::incident::{Closed, Money};
use crate::remedy::{Policy, Step, Who};

/// `{"no_failure", "untreated", "options", "plan", "gate"?}`; the README has all of it.
pub fn write_advice(advice: &Advice, policy: &Policy) -> Value {
    let plan = advice.steps(advice.option(OptionId::Recommended));
    let mut out = json!({
        "no_failure": write_outcome(&advice.no_failure),
        "untreated": write_outcome(&advice.untreated),
        "options": advice.options.iter().map(|o| option(o, policy)).collect::<Vec<_>>(),
        "plan": plan.iter().map(|s| step(s, policy)).collect::<Vec<_>>(),
    });
    if let Some(gate) = &advice.gate {
        out["gate"] = gate.flags.iter().map(Closed::name).collect();
    }
    out
}

/// Shares to six decimals, which is more than they are good for.
pub fn write_outcome(outcome: &Outcome) -> Value {
    let share = |share: f64| (share * 1e6).round() / 1e6;
    json!({
        "mean": share(outcome.mean),
        "p10": share(outcome.p10),
        "p50": share(outcome.p50),
        "p90": share(outcome.p90),
    })
}

fn option(option: &PlanOption, policy: &Policy) -> Value {
    let of = option.outcome.of_100();
    let mut out = json!({
        "id": option.id.name(), "of_100": of.n, "low": of.low, "high": of.high,
    });
    let floor = option.offer.floor.map(|money| ("legal_minimum", Some(money)));
    let given = option.offer.given.iter().map(|given| (given.id.name(), given.amount));
    out["remedies"] =
        floor.into_iter().chain(given).map(|(id, amount)| remedy(id, amount)).collect();
    if let Some(cost) = option.cost {
        out["cost"] = amount(cost);
    }
    if let Some(role) = option.approver {
        out["approver"] = role_name(role, policy).into();
    }
    out
}

fn remedy(id: &str, money: Option<Money>) -> Value {
    match money {
        None => json!({ "id": id }),
        Some(money) => {
            json!({ "id": id, "amount": amount(money), "currency": money.currency().code() })
        }
    }
}

/// A number in the currency's own unit; its decimal form is exact.
fn amount(money: Money) -> Value {
    serde_json::from_str(&money.to_plain()).unwrap_or(Value::Null)
}

fn step(step: &Step, policy: &Policy) -> Value {
    let mut out = json!({
        "step": step.kind.name(),
        "who": match step.who {
            Who::You => "you".to_owned(),
            Who::Team => "team".to_owned(),
            Who::Role(role) => role_name(role, policy),
        },
        "within_minutes": step.due.get(),
        "reason": step.reason.name(),
    });
    for (name, money) in [("amount", step.amount), ("after_approval", step.after_approval)] {
        if let Some(money) = money {
            out[name] = amount(money);
            out["currency"] = money.currency().code().into();
        }
    }
    if let Some(role) = step.approver {
        out["approver"] = role_name(role, policy).into();
    }
    out
}

fn role_name(role: usize, policy: &Policy) -> String {
    policy.roles.get(role).map_or_else(String::new, |role| role.name.machine().to_owned())
}
