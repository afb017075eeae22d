//! The workbench: the incident on one side, the advice on the other.

use yew::prelude::*;

use crate::app::{Action, Storage};
use crate::host::is_of_the_case;
use crate::incident::Closed;
use crate::platform::is_locked;
use crate::ui::components::advice::{
    AdvicePane, Speech, house_refused, sticky_bar, use_page_speech,
};
use crate::ui::components::header::Header;
use crate::ui::components::incident::IncidentPane;
use crate::ui::hooks::{PageLanguage, use_advice, use_desk, use_keys, use_words};
use crate::ui::start;

/// The workbench.
#[component]
pub fn Workbench() -> Html {
    let m = use_words().m();
    let (state, dispatch) = use_desk();
    let speech = use_page_speech(state.house(), state.today);
    let (advice, behind) = use_advice(state.case(), state.house().clone(), state.sheet.chosen);
    let probes = behind.as_ref().and_then(|behind| behind.probes_for(&advice));
    let language = use_context::<PageLanguage>();
    {
        let (dispatch, language) = (dispatch.clone(), language.clone());
        use_effect_with((), move |()| {
            if let Some(language) = language {
                start::listen(dispatch, language.choose);
            }
        });
    }
    let language = language.map(|language| language.current);
    {
        let dispatch = dispatch.clone();
        use_effect_with(language, move |language| {
            language.iter().for_each(|language| dispatch.emit(Action::PageLanguage(*language)));
        });
    }
    // What the reader does. A host may lock the case, and open it again, while the page stands.
    let user = use_callback((), move |action: Action, ()| {
        if !(is_locked() && is_of_the_case(&action)) {
            dispatch.emit(action);
        }
    });
    use_keys(user.clone());
    let refused = house_refused(&speech, &state);
    let sticky = sticky_bar(&speech, &advice, &state);
    let mut incident = html! {
        <IncidentPane advice={advice.clone()} {probes} state={state.clone()} dispatch={user.clone()} />
    };
    if is_locked() {
        incident = html! { <fieldset class="locked" disabled=true>{ incident }</fieldset> };
    }
    html! {
        <ContextProvider<Speech> context={speech}>
            <a class="skip" href="#advice">{ m.msg_page_skip_advice() }</a>
            <Header can_undo={state.history.can_undo()} can_redo={state.history.can_redo()} dispatch={user.clone()} />
            <p class="storage" role="status">
                if state.office_failed { { m.msg_page_office_failed() }{ " " } }
                { refused }
                if state.storage != Storage::Working { { m.msg_page_storage(state.storage.name()) } }
            </p>
            <main class="workbench" aria-label={m.msg_app_name()}>
                { incident }
                <AdvicePane advice={advice.clone()} {behind} state={state.clone()} dispatch={user} />
            </main>
            { sticky }
        </ContextProvider<Speech>>
    }
}
