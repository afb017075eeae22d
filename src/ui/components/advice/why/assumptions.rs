//! Every figure behind the forecast, in one list.

use yew::prelude::*;

use super::super::grade::badge;
use super::super::sources::labels;
use super::super::speech::{Speech, later};
use crate::evidence::{ASSUMPTIONS, Assumption, EFFECTS, Effect};
use crate::incident::Closed;
use crate::locale::shortest;
use crate::ui::components::Disclosure;

/// The list, closed at first.
pub fn assumptions(speech: &Speech) -> Html {
    let m = speech.words.m();
    html! {
        <Disclosure
            id="assumptions" class="assumptions" summary={html! { { m.msg_assumptions_title() } }}
            inside={later(speech, tables)}
        />
    }
}

fn tables(speech: &Speech) -> Html {
    let m = speech.words.m();
    html! {
        <div class="assumption-tables">
            <p>{ m.msg_assumptions_says() }</p>
            { table(speech, m.msg_assumptions_effects(), EFFECTS.iter().map(|row| effect(speech, row))) }
            { table(speech, m.msg_assumptions_others(), ASSUMPTIONS.iter().map(|row| other(speech, row))) }
        </div>
    }
}

fn table(speech: &Speech, caption: String, rows: impl Iterator<Item = Html>) -> Html {
    let m = speech.words.m();
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={caption.clone()}>
            <table class="figures wide">
                <caption>{ caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ m.msg_assumptions_name() }</th>
                        <th scope="col">{ m.msg_assumptions_value() }</th>
                        <th scope="col">{ m.msg_assumptions_grade() }</th>
                        <th scope="col">{ m.msg_assumptions_sources() }</th>
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
        </div>
    }
}

fn effect(speech: &Speech, row: &'static Effect) -> Html {
    let m = speech.words.m();
    let (low, high) = row.prior.range();
    let [centre, low, high] = [row.prior.centre(), low, high].map(|x| speech.decimal(x, 2));
    html! {
        <tr key={row.coefficient.name()}>
            <th scope="row">{ m.msg_effect_name(row.coefficient.name()) }</th>
            <td>{ m.msg_assumptions_with_range(centre, low, high) }</td>
            <td>{ badge(speech, row.grade) }</td>
            <td>{ labels(row.sources) }</td>
        </tr>
    }
}

fn other(speech: &Speech, row: &'static Assumption) -> Html {
    let m = speech.words.m();
    let values = row.values.iter().map(|(name, value)| {
        // The names are those of the facts and remedies, in the program's own spelling.
        html! { <span class="named-value"><code>{ *name }</code>{ " " }{ plain(speech, *value) }</span> }
    });
    html! {
        <tr key={row.id.name()}>
            <th scope="row">{ m.msg_assumption_says(row.id.name()) }</th>
            <td>{ for values }</td>
            <td>{ badge(speech, row.grade) }</td>
            <td>{ labels(row.sources) }</td>
        </tr>
    }
}

/// As few places as the figure needs.
fn plain(speech: &Speech, value: f64) -> String {
    shortest(value).replace('.', &speech.words.m().msg_number_point())
}
