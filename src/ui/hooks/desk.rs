//! The state of the page, and the one way to change it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::{
    Action, Effect, JudgedFor, Office, Place, Saved, State, Storage, Whose, reduce,
};
use crate::incident::Closed;
use crate::platform::{self, BrowserStore, Late};
use crate::ports::{Store, StoreError};
use crate::reading::Reading;
use crate::share::{read_judgement, read_reading, write_house_words};
use crate::text::Language;

/// Where the browser keeps the case.
pub const NAME: &str = "amends.case";
/// Where it keeps the reader's own policy.
pub const POLICY: &str = "amends.policy";
/// How long a change may wait before it is kept, in milliseconds.
pub const PAUSE: u32 = 250;
/// How long a word may take to be typed before it is read as it stands, in milliseconds.
const END_OF_WORD: u32 = 700;

/// The state and its dispatch, which never changes. What was kept last time is there from
/// the first drawing on.
#[hook]
pub fn use_desk() -> (Rc<State>, Callback<Action>) {
    let update = use_force_update();
    let desk: Rc<Desk> = use_memo((), |()| Desk::kept());
    let dispatch = {
        let desk = desk.clone();
        use_callback((), move |action, ()| {
            desk.dispatch(action, |_| true);
            update.force_update();
        })
    };
    {
        let desk = desk.clone();
        use_effect(move || desk.drawn());
    }
    {
        let (desk, dispatch) = (desk.clone(), dispatch.clone());
        use_effect_with((), move |()| {
            desk.report_to(dispatch.clone());
            dispatch.emit(Action::Opened(platform::today()));
            let site = dispatch.clone();
            platform::ask(Late::SitePolicy, move |answer| {
                if let Some(text) = answer.filter(|text| !text.is_empty()) {
                    site.emit(Action::Policy(Whose::Site, text));
                }
            });
            let linked = dispatch.clone();
            let open_link = move || {
                if platform::has_link() {
                    linked.emit(Action::Office(Office::Link));
                }
            };
            open_link();
            // A link may be put into the address of a page that stands.
            let address = platform::on_address(open_link);
            let leaving = desk.clone();
            let listeners = platform::on_leave(move || {
                leaving.keep();
                // Hidden or shown again: days may lie between.
                leaving.mind_the_day();
            });
            let standing = desk.clone();
            let renewal =
                platform::on_renewal(move || standing.state.borrow().storage != Storage::Working);
            let elsewhere = platform::on_kept_elsewhere(NAME, move || {
                dispatch.emit(Action::Storage(Storage::Elsewhere));
            });
            move || drop((address, listeners, renewal, elsewhere))
        });
    }
    (desk.state(), dispatch)
}

/// The state, and what carries out its effects.
pub struct Desk {
    state: RefCell<Rc<State>>,
    /// What was kept last.
    kept: RefCell<String>,
    /// Runs until the next change is kept.
    timer: RefCell<Option<Timeout>>,
    /// Runs until the story is read.
    reading: RefCell<Option<Timeout>>,
    /// Runs until the own letter is judged.
    judging: RefCell<Option<Timeout>>,
    /// The dialog that is waited for.
    wanted: Cell<Option<Office>>,
    /// Where the focus goes once that is drawn.
    focus: Cell<Option<Place>>,
    /// How effects report back.
    report: RefCell<Option<Callback<Action>>>,
}

impl Desk {
    /// With a state of its own.
    pub fn open(state: State) -> Self {
        Self {
            state: RefCell::new(Rc::new(state)),
            kept: RefCell::default(),
            timer: RefCell::default(),
            reading: RefCell::default(),
            judging: RefCell::default(),
            wanted: Cell::default(),
            focus: Cell::default(),
            report: RefCell::default(),
        }
    }

    /// With what this browser kept.
    fn kept() -> Self {
        let mut state = State::default();
        if let Ok(Some(text)) = BrowserStore.get(POLICY) {
            state = reduce(&state, Action::Policy(Whose::Own, text)).0;
        }
        match BrowserStore.get(NAME) {
            Ok(None) => {}
            Ok(Some(text)) => {
                let action = match Saved::read(&text) {
                    Ok(saved) => Action::Restored(Box::new(saved)),
                    Err(_) => Action::Storage(Storage::Damaged),
                };
                state = reduce(&state, action).0;
            }
            Err(error) => state.storage = storage(error),
        }
        Self::open(state)
    }

    /// The state as it is now.
    pub fn state(&self) -> Rc<State> {
        self.state.borrow().clone()
    }

    /// From now on effects report there.
    pub fn report_to(&self, report: Callback<Action>) {
        self.report.replace(Some(report));
    }

    /// Nothing is waited for any more, and nobody told.
    #[cfg(feature = "widget")]
    pub fn close(&self) {
        self.report.take();
        for timer in [&self.timer, &self.reading, &self.judging] {
            timer.take();
        }
    }

    /// Lets an action happen, and those of its effects that are wanted.
    pub fn dispatch(self: &Rc<Self>, action: Action, wanted: fn(&Effect) -> bool) {
        let (next, effects) = reduce(&self.state.borrow(), action);
        self.state.replace(Rc::new(next));
        for effect in effects.into_iter().filter(wanted) {
            self.run(effect);
        }
    }

    /// What waits for the page to have drawn itself. A timer may run sooner: a drawing that takes
    /// long pauses.
    pub fn drawn(&self) {
        if let Some(place) = self.focus.take() {
            platform::focus(&id(place));
        }
    }

    fn run(self: &Rc<Self>, effect: Effect) {
        match effect {
            Effect::Persist => {
                let desk = self.clone();
                let timer = Timeout::new(PAUSE, move || {
                    desk.keep();
                    desk.mind_the_day();
                });
                self.timer.replace(Some(timer));
            }
            Effect::Read { story, language, at_once } => {
                let desk = self.clone();
                let pause = if at_once { 0 } else { END_OF_WORD };
                let timer = Timeout::new(pause, move || desk.read(story, language));
                self.reading.replace(Some(timer));
            }
            Effect::Judge { letter, of, at_once } => {
                let desk = self.clone();
                let pause = if at_once { 0 } else { END_OF_WORD };
                let timer = Timeout::new(pause, move || desk.judge(letter, of));
                self.judging.replace(Some(timer));
            }
            Effect::Copy(text) => {
                let (desk, of) = (self.clone(), self.state());
                platform::copy(&text, move |worked| {
                    // A letter that has changed meanwhile is not the one that was copied.
                    if desk.state.borrow().sheet == of.sheet {
                        desk.tell(Action::CopyDone(worked));
                    }
                });
            }
            Effect::Focus(place) => self.focus.set(Some(place)),
            Effect::Office(office) => self.visit(office),
            Effect::KeepCases(text) => self.put(text),
            Effect::KeepPolicy(text) => {
                let kept = match text.as_str() {
                    "" => BrowserStore.remove(POLICY),
                    text => BrowserStore.put(POLICY, text),
                };
                self.report_storage(kept);
            }
            Effect::Forget => {
                self.timer.take();
                self.kept.take();
                // Where nothing is kept there is nothing to forget.
                let _ = BrowserStore.forget_all();
            }
        }
    }

    fn read(&self, story: String, language: Option<Language>) {
        let Some(report) = self.report.borrow().clone() else { return };
        if story.trim().is_empty() {
            let reading = Some(Box::new(Reading::none()));
            return report.emit(Action::Read { story, language, reading });
        }
        let name = language.map_or("", Language::name);
        let of = story.clone();
        platform::ask(Late::Read { story: &of, language: name }, move |answer| {
            let reading = answer.and_then(|json| read_reading(&json, &story).ok());
            report.emit(Action::Read { story, language, reading: reading.map(Box::new) });
        });
    }

    fn judge(&self, letter: String, of: JudgedFor) {
        let Some(report) = self.report.borrow().clone() else { return };
        let JudgedFor { language, channel, severity, cause } = of;
        let text = letter.clone();
        let house = self.state.borrow().house().words_in(language);
        let house = write_house_words(&house).to_string();
        let language = language.name();
        let what =
            Late::Judge { letter: &text, language, channel, severity, cause, house: &house };
        platform::ask(what, move |answer| {
            let judgement = answer.and_then(|json| read_judgement(&json, &letter).ok());
            report.emit(Action::Judged { letter, of, judgement: judgement.map(Box::new) });
        });
    }

    /// Opens a dialog once it is loaded, on the case as it stands then. Of several that are waited
    /// for the last one opens.
    fn visit(self: &Rc<Self>, office: Office) {
        self.wanted.set(Some(office));
        let desk = self.clone();
        let language = self.state.borrow().language.name();
        platform::ask(Late::OfficeReady { office: office.name(), language }, move |loaded| {
            match desk.wanted.take() {
                Some(office) if loaded.is_some() => desk.enter(office),
                Some(_) => desk.tell(Action::OfficeLoaded(false)),
                None => {}
            }
        });
    }

    /// Opens a dialog that is loaded. It answers with the cases or the policy as it leaves them, with
    /// nothing if it leaves them alone, or asks to forget them.
    fn enter(&self, office: Office) {
        let Some(report) = self.report.borrow().clone() else { return };
        let state = self.state();
        let (cases, houses) = (&Saved::write(&state), &state.houses.write());
        let language = state.language.name();
        let what = Late::Office { office: office.name(), cases, houses, language };
        platform::ask(what, move |answer| {
            report.emit(Action::OfficeLoaded(answer.is_some()));
            match answer.as_deref() {
                None | Some("") => {}
                Some(Office::NO_POLICY) => {
                    report.emit(Action::Policy(Whose::Own, String::new()));
                }
                Some(policy) if office == Office::Policy => {
                    report.emit(Action::Policy(Whose::Own, policy.to_owned()));
                }
                Some(Office::ERASE) => report.emit(Action::Erase),
                Some(cases) => {
                    if let Ok(saved) = Saved::read(cases) {
                        report.emit(Action::Replaced(Box::new(saved)));
                    }
                }
            }
        });
    }

    /// Keeps the case now, unless it is kept already.
    fn keep(&self) {
        if self.timer.take().is_some() {
            let text = Saved::write(&self.state.borrow());
            self.put(text);
        }
    }

    /// Keeps cases, unless they are kept already.
    fn put(&self, text: String) {
        // Two tabs that keep their cases in turn would lose both.
        let elsewhere = self.state.borrow().storage == Storage::Elsewhere;
        if elsewhere || *self.kept.borrow() == text {
            return;
        }
        let went = BrowserStore.put(NAME, &text);
        self.kept.replace(text);
        self.report_storage(went);
    }

    /// Tells when keeping goes otherwise than before.
    fn report_storage(&self, went: Result<(), StoreError>) {
        let went = went.map_or_else(storage, |()| Storage::Working);
        if went != self.state.borrow().storage {
            self.tell(Action::Storage(went));
        }
    }

    /// Reports an action.
    fn tell(&self, action: Action) {
        let report = self.report.borrow().clone();
        if let Some(report) = report {
            report.emit(action);
        }
    }

    /// Tells when it has become another day than the page shows.
    pub fn mind_the_day(&self) {
        let today = platform::today();
        if today != self.state.borrow().today {
            self.tell(Action::Opened(today));
        }
    }
}

fn storage(error: StoreError) -> Storage {
    match error {
        StoreError::Blocked => Storage::Blocked,
        StoreError::Full => Storage::Full,
    }
}

/// The id of the element in that place.
fn id(place: Place) -> String {
    let (what, of) = match place {
        Place::Story => ("story", ""),
        Place::Fact(fact) => ("fact-", fact.name()),
        Place::Chip(fact) => ("chip-", fact.name()),
        Place::Question => ("question", ""),
        Place::Findings => ("own-findings", ""),
        Place::Gate => ("gate", ""),
        Place::GateRecord => ("gate-record", ""),
        Place::Turning => ("turning", ""),
    };
    [what, of].concat()
}
