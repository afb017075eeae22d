//! The workbench: the incident on one side, the advice on the other.

use yew::prelude::*;

use crate::app::{Action, Storage};
use crate::incident::Closed;
use crate::ui::components::advice::{AdvicePane, StickyBar};
use crate::ui::components::header::Header;
use crate::ui::components::incident::IncidentPane;
use crate::ui::hooks::{PageLanguage, use_advice, use_desk, use_words};

/// The workbench.
#[component]
pub fn Workbench() -> Html {
    let m = use_words().m();
    let (state, dispatch) = use_desk();
    let (advice, behind) = use_advice(state.case(), state.sheet.chosen);
    let probes = behind.as_ref().map(|behind| behind.probes.clone());
    let language = use_context::<PageLanguage>().map(|language| language.current);
    {
        let dispatch = dispatch.clone();
        use_effect_with(language, move |language| {
            language.iter().for_each(|language| dispatch.emit(Action::PageLanguage(*language)));
        });
    }
    html! {
        <>
            <a class="skip" href="#advice">{ m.msg_page_skip_advice() }</a>
            <Header />
            <p class="storage" role="status">
                if state.storage != Storage::Working { { m.msg_page_storage(state.storage.name()) } }
            </p>
            <main class="workbench">
                <IncidentPane advice={advice.clone()} {probes} state={state.clone()} dispatch={dispatch.clone()} />
                <AdvicePane advice={advice.clone()} {behind} state={state.clone()} dispatch={dispatch.clone()} />
            </main>
            <StickyBar {advice} {state} {dispatch} />
        </>
    }
}
