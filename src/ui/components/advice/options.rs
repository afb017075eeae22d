//! The options side by side.

use yew::prelude::*;

use super::speech::Speech;
use crate::advice::{Advice, OptionId, PlanOption, Worth};
use crate::app::{Action, Office};
use crate::incident::{Closed, Incident, Money};
use crate::paper;
use crate::ui::components::door;

/// The options as a group of radio buttons, one a column; `own` is the name of the manager's
/// own plan, if one is to stand beside the four; `policy` says whose policy they follow.
pub fn options(
    speech: &Speech,
    advice: &Advice,
    chosen: OptionId,
    own: Option<&str>,
    dispatch: &Callback<Action>,
    policy: Html,
) -> Html {
    let m = speech.words.m();
    let column = |option: &PlanOption| {
        let id = option.id;
        let name = paper::option_name(speech, id, own.unwrap_or_default());
        let onchange = dispatch.reform(move |_: Event| Action::Choose(id));
        column(speech, &advice.incident, option, id == chosen, name, onchange)
    };
    let cannot = own.is_some() && advice.option(OptionId::Own).is_none();
    let worth_unknown = advice.incident.yearly_value.is_none();
    html! {
        <section class="options-section" part="options" aria-labelledby="options-title">
            <h2 id="options-title">{ m.msg_options_title() }</h2>
            <p class="hint no-print" id="options-hint">{ m.msg_options_hint() }</p>
            <div class="options" role="radiogroup" aria-labelledby="options-title" aria-describedby="options-hint">
                { for advice.options.iter().filter(|option| option.id != OptionId::Own).map(column) }
                if advice.option(OptionId::MoreGenerous).is_none() {
                    <p key="no-more" class="option none">{ m.msg_option_no_more() }</p>
                }
                { for advice.option(OptionId::Own).map(column) }
            </div>
            <div class="options-notes">
                if cannot { <p class="caution">{ m.msg_own_plan_cannot() }</p> }
                { door(m.msg_own_plan_compare(), Office::Options, dispatch) }
                { policy }
                <p class="hint no-print" hidden={!worth_unknown}>{ m.msg_options_worth_unknown() }</p>
            </div>
        </section>
    }
}

fn column(
    speech: &Speech,
    incident: &Incident,
    option: &PlanOption,
    chosen: bool,
    name: String,
    onchange: Callback<Event>,
) -> Html {
    let m = speech.words.m();
    let id = option.id.name();
    let of = option.outcome.of_100();
    let class = classes!(
        "option",
        chosen.then_some("chosen"),
        (option.id == OptionId::Recommended).then_some("advised"),
    );
    html! {
        <div key={id} {class} data-option={id}>
            <h3>
                <label>
                    <input type="radio" name="option" value={id} checked={chosen} {onchange} />
                    <span>{ name }</span>
                </label>
            </h3>
            <p class="option-of">
                <b class="n">{ of.n }</b>{ " " }<span>{ m.msg_option_of() }</span>
            </p>
            <p class="range">{ m.msg_option_range(of.low, of.high) }</p>
            <dl>{ for figures(speech, incident, option) }</dl>
            <div class="gives">
                <p class="unseen">{ m.msg_option_gives() }</p>
                { gives(speech, option) }
                if option.leaves_debt { <p class="caution">{ m.msg_option_debt() }</p> }
            </div>
        </div>
    }
}

/// Extra kept, cost, worth and approval, as far as they are known.
fn figures(speech: &Speech, incident: &Incident, option: &PlanOption) -> Vec<Html> {
    let m = speech.words.m();
    let mut rows = Vec::new();
    let mut row = |id: &'static str, name: String, value: String| {
        rows.push(html! {
            <div key={id} data-figure={id}><dt>{ name }</dt><dd>{ value }</dd></div>
        });
    };
    if option.id != OptionId::Nothing {
        row("extra", m.msg_option_extra(), speech.signed(option.extra));
    }
    row("cost", m.msg_option_cost(), paper::cost(speech, option));
    if let Some(each) = option.cost_per_extra.filter(|each| each.minor() > 0) {
        row("cost_per_extra", m.msg_option_cost_per(), speech.about(each));
    }
    if let (Some(worth), Some(yearly)) = (option.worth, incident.yearly_value)
        && option.id != OptionId::Nothing
    {
        row("worth", m.msg_option_worth(worth.years), worth_range(speech, worth, yearly));
        row("break_even", m.msg_option_break_even(), speech.about(worth.break_even));
    }
    if option.id != OptionId::Nothing {
        row("approver", m.msg_option_approver(), paper::approver(speech, option));
    }
    rows
}

fn worth_range(speech: &Speech, worth: Worth, like: Money) -> String {
    let amount = |minor| speech.signed_about(minor, like);
    speech.words.m().msg_option_worth_value(
        amount(worth.mean),
        amount(worth.low),
        amount(worth.high),
    )
}

fn gives(speech: &Speech, option: &PlanOption) -> Html {
    let items = paper::gives(speech, option);
    if items.is_empty() {
        return html! { <p class="hint">{ speech.words.m().msg_option_nothing() }</p> };
    }
    html! { <ul>{ for items.into_iter().map(|item| html! { <li>{ item }</li> }) }</ul> }
}
