//! A guess in the making: how many of 100 stay, what the case takes, which parts are needed.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::controls::{radios, tick};
use super::frame::framed;
use super::view::{View, ViewProps};
use crate::advice::ApologyPart;
use crate::course::{Action, Guess, Role, Round, State, Way, write_code};
use crate::incident::Closed;
use crate::platform::chance;

/// The guess of the case that is open; once it is committed, what it says.
#[component]
pub fn GuessForm(props: &ViewProps) -> Html {
    let view = &props.view;
    // What stands in the field, as it is typed; it may be no number yet.
    let typed = use_state(|| None::<String>);
    let tried = use_state(|| false);
    let Some((scenario, round)) = view.state.current() else { return Html::default() };
    if let Some(guess) = &round.guess {
        return committed(view, &round, guess, State::mark(scenario));
    }
    let m = view.speech.words.m();
    let sketch = round.sketch;
    // Another case, or this one begun anew, has no number yet.
    let typed_here = (*typed).clone().filter(|text| read(text) == sketch.stays);
    let shown = typed_here.or_else(|| sketch.stays.map(|n| n.to_string()));
    let wrong = typed.as_ref().is_some_and(|text| !text.is_empty() && read(text).is_none());
    let need = *tried && sketch.guess().is_none();
    let onfield = {
        let (typed, dispatch) = (typed.setter(), view.dispatch.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            dispatch.emit(Action::Stays(read(&text)));
            typed.set(Some(text));
        })
    };
    let onslide = {
        let (typed, dispatch) = (typed.setter(), view.dispatch.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            typed.set(None);
            dispatch.emit(Action::Stays(read(&text)));
        })
    };
    let onway =
        view.dispatch.reform(|name: &str| Action::Way(Way::parse(name).unwrap_or(Way::Nothing)));
    let ways =
        Way::ALL.iter().map(|way| (way.name(), m.msg_guess_way_name(way.name()))).collect();
    let onsubmit = {
        let (typed, tried, dispatch) = (typed.setter(), tried.setter(), view.dispatch.clone());
        let is_whole = sketch.guess().is_some();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            tried.set(!is_whole);
            if is_whole {
                typed.set(None);
            }
            dispatch.emit(Action::Commit(chance()));
        })
    };
    let part = |part: ApologyPart| {
        let label = m.msg_apology_part(part.name());
        let onchange = view.dispatch.reform(move |()| Action::Part(part));
        tick(label, sketch.parts.contains(part), false, onchange)
    };
    html! {
        <form class="ws-guess card" {onsubmit} aria-labelledby="guess-title">
            <h2 id="guess-title" tabindex="-1">{ m.msg_guess_title() }</h2>
            <fieldset class="ws-choices">
                <legend>{ m.msg_guess_stays() }</legend>
                <div class="ws-number">
                    <label>
                        <span>{ m.msg_guess_stays_field() }</span>
                        <input type="text" inputmode="numeric" id="guess-stays" autocomplete="off"
                            value={shown} oninput={onfield}
                            aria-invalid={wrong.to_string()} aria-describedby="guess-error" />
                    </label>
                    <input type="range" min="0" max="100" aria-label={m.msg_guess_stays_slider()}
                        class={sketch.stays.is_none().then_some("unset")}
                        value={sketch.stays.unwrap_or(50).to_string()} oninput={onslide} />
                </div>
                <p class="field-error" id="guess-error">{ wrong.then(|| m.msg_guess_stays_error()) }</p>
            </fieldset>
            { radios("way", m.msg_guess_way(), ways, sketch.way.map(Way::name), false, onway) }
            <fieldset class="ws-choices">
                <legend>{ m.msg_guess_parts() }</legend>
                { framed(view, None, part) }
                <p class="hint">{ m.msg_guess_parts_none() }</p>
            </fieldset>
            <div class="actions">
                <button type="submit" class="button main">{ m.msg_guess_commit() }</button>
                <span class="hint">{ m.msg_guess_commit_what() }</span>
            </div>
            <p class="field-error" role="status">{ need.then(|| m.msg_guess_need()) }</p>
        </form>
    }
}

fn read(text: &str) -> Option<u8> {
    text.trim().parse().ok().filter(|stays| *stays <= Guess::MOST)
}

/// What was committed; on a telephone with the code to read out.
fn committed(view: &View, round: &Round, guess: &Guess, mark: u8) -> Html {
    let m = view.speech.words.m();
    let parts: Vec<String> = guess.parts.iter().map(|p| m.msg_apology_part(p.name())).collect();
    let is_phone = view.state.role == Role::Participant;
    html! {
        <section class="ws-committed card" aria-labelledby="committed">
            <h2 id="committed" tabindex="-1">{ m.msg_guess_committed() }</h2>
            <p><b class="ws-said-stays">{ m.msg_guess_said(guess.stays) }</b></p>
            <p>{ m.msg_guess_way_name(guess.way.name()) }</p>
            <p>{ parts.join(&m.msg_list_comma()) }</p>
            if is_phone {
                <p class="hint">{ m.msg_guess_code() }</p>
                <p class="ws-code" id="code" tabindex="-1" translate="no">{ write_code(guess, round.salt, mark) }</p>
                <p class="hint">{ m.msg_guess_code_what() }</p>
            } else {
                <span id="code" tabindex="-1" />
            }
        </section>
    }
}
