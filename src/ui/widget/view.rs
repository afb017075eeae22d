//! The advisor as it is drawn: the two sides of the page without what is around them.

use std::rc::Rc;

use yew::prelude::*;

use super::guest::Guest;
use crate::app::{Action, State};
use crate::host::{Part, Settings};
use crate::incident::Closed;
use crate::locale::Words;
use crate::ui::components::advice::{AdvicePane, Speech, sticky_bar, use_page_speech};
use crate::ui::components::incident::IncidentPane;
use crate::ui::hooks::{LateWords, use_advice, use_late_words};

#[derive(Clone, PartialEq, Properties)]
pub struct ViewProps {
    pub guest: Rc<Guest>,
}

/// The advisor of a guest, in its language.
#[component]
pub fn View(props: &ViewProps) -> Html {
    let guest = &props.guest;
    let update = use_force_update();
    // At once: the host may set more before the first drawing is done.
    use_memo((), |()| guest.draw_by(Callback::from(move |()| update.force_update())));
    {
        let guest = guest.clone();
        use_effect(move || guest.drawn());
    }
    let late = use_late_words(guest.language().name());
    let words = match late {
        LateWords::Here(words) => words,
        _ => Words::english(),
    };
    html! {
        <ContextProvider<LateWords> context={late}>
            <ContextProvider<&'static Words> context={words}>
                <Bench guest={guest.clone()} {words} settings={guest.settings()} state={guest.state()} />
            </ContextProvider<&'static Words>>
        </ContextProvider<LateWords>>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct BenchProps {
    guest: Rc<Guest>,
    words: &'static Words,
    settings: Settings,
    state: Rc<State>,
}

/// Both sides, or what the host shows of them.
#[component]
fn Bench(props: &BenchProps) -> Html {
    let BenchProps { guest, words, settings, state } = props;
    let dispatch = {
        let guest = guest.clone();
        use_callback((), move |action: Action, ()| guest.user(action))
    };
    let speech = use_page_speech(state.house(), state.today);
    let (advice, behind) = use_advice(state.case(), state.house().clone(), state.sheet.chosen);
    let probes = behind.as_ref().and_then(|behind| behind.probes_for(&advice));
    use_effect_with((*words, guest.begins()), {
        let guest = guest.clone();
        move |(words, _)| guest.begin(words)
    });
    use_effect_with((state.clone(), advice.clone(), words.is_whole()), {
        let guest = guest.clone();
        move |(state, advice, whole)| {
            guest.tell(state, advice);
            if *whole {
                guest.stands();
            }
        }
    });
    let sticky = sticky_bar(&speech, &advice, state);
    let form = settings.shows(Part::Form).then(|| {
        html! {
            <fieldset part="form" disabled={settings.locked}>
                <IncidentPane advice={advice.clone()} {probes} state={state.clone()} dispatch={dispatch.clone()} title="h2" />
            </fieldset>
        }
    });
    html! {
        <ContextProvider<Speech> context={speech}>
            <div class="amends" part="advisor" lang={words.language()} data-theme={settings.look.name()}
                data-mode={settings.mode.name()} data-parts={settings.shown()} data-locked={settings.locked.then_some("")}>
                <div class="workbench">
                    { form.unwrap_or_else(|| html! { <div hidden=true /> }) }
                    <AdvicePane advice={advice} {behind} state={state.clone()} {dispatch} />
                </div>
                { sticky }
            </div>
        </ContextProvider<Speech>>
    }
}
