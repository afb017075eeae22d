//! What an option costs and gives, and who must approve, in words.

use super::Speech;
use crate::advice::{Given, OptionId, PlanOption, RemedyId};
use crate::incident::Closed;

/// What an option is called; `own` is the name that the manager gave to the plan of their own.
pub fn option_name(speech: &Speech, id: OptionId, own: &str) -> String {
    let m = speech.words.m();
    match id {
        OptionId::Own if own.is_empty() => m.msg_own_plan_name(),
        OptionId::Own => own.to_owned(),
        id => m.msg_option_name(id.name()),
    }
}

/// What it costs: an amount, nothing, or that the price is needed first.
pub fn cost(speech: &Speech, option: &PlanOption) -> String {
    let m = speech.words.m();
    let costs = |given: &Given| {
        !matches!(
            given.id,
            RemedyId::CheckBack
                | RemedyId::PersonalContact
                | RemedyId::CorrectRecord
                | RemedyId::CauseFixed
                | RemedyId::Priority
        )
    };
    match option.cost {
        Some(cost) if cost.minor() > 0 => speech.money(cost),
        Some(_) => m.msg_option_cost_none(),
        // Time is not counted, so an offer of time alone costs nothing even without a price.
        None if !option.offer.given.iter().any(costs) && option.offer.floor.is_none() => {
            m.msg_option_cost_none()
        }
        None => m.msg_option_cost_unknown(),
    }
}

/// Who must approve.
pub fn approver(speech: &Speech, option: &PlanOption) -> String {
    let m = speech.words.m();
    match option.approver {
        None => m.msg_option_approver_none(),
        Some(place) => {
            let (role, name) = speech.role(place);
            m.msg_role_name(role, name)
        }
    }
}

/// What is given, thing by thing; empty when nothing is.
pub fn gives(speech: &Speech, option: &PlanOption) -> Vec<String> {
    let m = speech.words.m();
    let mut items = Vec::new();
    if !option.offer.parts.is_empty() {
        items.push(m.msg_option_apology());
    }
    if let Some(floor) = option.offer.floor {
        items.push(m.msg_option_law(speech.money(floor)));
    }
    items.extend(option.offer.given.iter().map(|given| speech.given(given)));
    items
}

/// The same in one line; in words where nothing is given.
pub fn gives_line(speech: &Speech, option: &PlanOption) -> String {
    let (m, given) = (speech.words.m(), gives(speech, option));
    if given.is_empty() { m.msg_option_nothing() } else { given.join(&m.msg_list_comma()) }
}

/// The options side by side: the name of each row, and its cells in the order of the options.
pub fn option_rows(speech: &Speech, options: &[PlanOption]) -> [(String, Vec<String>); 5] {
    let m = speech.words.m();
    let row = |name: String, cell: &dyn Fn(&PlanOption) -> String| {
        (name, options.iter().map(cell).collect())
    };
    // Doing nothing is what the others are measured by, and needs nobody.
    let beyond = |option: &PlanOption, cell: String| {
        if option.id == OptionId::Nothing { String::new() } else { cell }
    };
    [
        row(m.msg_option_of(), &|option| speech.with_range(option.outcome.of_100())),
        row(m.msg_option_extra(), &|option| beyond(option, speech.signed(option.extra))),
        row(m.msg_option_cost(), &|option| cost(speech, option)),
        row(m.msg_option_approver(), &|option| beyond(option, approver(speech, option))),
        row(m.msg_option_gives(), &|option| gives_line(speech, option)),
    ]
}
