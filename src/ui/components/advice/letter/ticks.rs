//! What a letter has, each ticked when it is there.

use yew::prelude::*;

use super::super::speech::Speech;

/// One thing that a letter may have.
pub struct Tick {
    pub name: &'static str,
    pub label: String,
    pub has: bool,
}

/// The list, each with a sign and a word for those who do not see it.
pub fn tick_list(speech: &Speech, ticks: impl Iterator<Item = Tick>) -> Html {
    let m = speech.words.m();
    let tick = |Tick { name, label, has }: Tick| {
        let says = if has { m.msg_apology_has() } else { m.msg_apology_has_not() };
        html! {
            <li key={name} class={if has { "has" } else { "has-not" }} data-part={name}>
                <svg class="check" viewBox="0 0 16 16" aria-hidden="true">
                    <path d={if has { "M3 8.5l3.5 3.5 6.5-8" } else { "M4 8h8" }} />
                </svg>
                { label }
                <span class="unseen">{ ": " }{ says }</span>
            </li>
        }
    };
    html! {
        <div class="parts">
            <p class="unseen" id="letter-parts">{ m.msg_apology_parts() }</p>
            <ul aria-labelledby="letter-parts">{ for ticks.map(tick) }</ul>
        </div>
    }
}
