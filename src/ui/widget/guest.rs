//! One advisor in the page of a host: its case, what the host has set, and what the host is told.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;
use yew::Callback;

use crate::advice::{Advice, advise};
use crate::app::{Action, Effect, Saved, State, Whose};
use crate::host::{
    Setting, Settings, begun, is_of_the_case, language_of, with_facts, write_change,
    write_result, write_state_facts,
};
use crate::locale::Words;
use crate::platform;
use crate::share::read_policy;
use crate::text::Language;
use crate::ui::hooks::Desk;

/// One advisor.
pub struct Guest {
    /// Of no other guest.
    number: u32,
    desk: Rc<Desk>,
    settings: RefCell<Settings>,
    /// The language of what stands around it.
    around: Language,
    /// Called with the name of an event and its details as JSON.
    says: Function,
    /// Draws it anew.
    update: RefCell<Option<Callback<()>>>,
    /// Whether it was the user who did the last thing.
    by_user: Cell<bool>,
    /// Whether the example that it begins with is still to be loaded.
    begins: Cell<bool>,
    share_text: Cell<bool>,
    ready: Cell<bool>,
    told: RefCell<Told>,
}

/// What the host knows.
#[derive(Default)]
struct Told {
    state: Rc<State>,
    advice: Option<Rc<Advice>>,
    result: String,
}

impl PartialEq for Guest {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

thread_local! {
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

impl Guest {
    /// A guest with an empty case; `around` is the language of the page, or the reader's.
    pub fn new(around: &str, says: Function) -> Rc<Self> {
        let number = COUNT.get();
        COUNT.set(number.wrapping_add(1));
        let guest = Rc::new(Self {
            number,
            desk: Rc::new(Desk::open(State::default())),
            settings: RefCell::default(),
            around: language_of(around).unwrap_or(Language::English),
            says,
            update: RefCell::default(),
            by_user: Cell::default(),
            begins: Cell::default(),
            share_text: Cell::default(),
            ready: Cell::default(),
            told: RefCell::default(),
        });
        let reports = Rc::downgrade(&guest);
        guest.desk.report_to(Callback::from(move |action| {
            if let Some(guest) = reports.upgrade() {
                guest.go(action, of_host);
            }
        }));
        guest.host(Action::PageLanguage(guest.language()));
        guest.host(Action::Opened(platform::today()));
        guest
    }

    pub fn number(&self) -> u32 {
        self.number
    }

    pub fn state(&self) -> Rc<State> {
        self.desk.state()
    }

    /// Whether the example that it begins with is still to be loaded.
    pub fn begins(&self) -> bool {
        self.begins.get()
    }

    pub fn settings(&self) -> Settings {
        self.settings.borrow().clone()
    }

    /// The language that it stands in.
    pub fn language(&self) -> Language {
        self.settings.borrow().lang.unwrap_or(self.around)
    }

    /// From now on it is drawn by that.
    pub fn draw_by(&self, update: Callback<()>) {
        self.update.replace(Some(update));
    }

    /// It has drawn itself.
    pub fn drawn(&self) {
        self.desk.drawn();
    }

    /// Nothing of it goes on.
    pub fn close(&self) {
        self.desk.close();
        self.update.take();
    }

    /// Something that the user does.
    pub fn user(&self, action: Action) {
        let locked = self.settings.borrow().locked;
        if locked && is_of_the_case(&action) {
            return;
        }
        self.desk.mind_the_day();
        self.by_user.set(true);
        let cleared = matches!(action, Action::Clear);
        self.go(action, of_user);
        if cleared {
            self.go_in_currency();
        }
    }

    /// Something that the host does.
    fn host(&self, action: Action) {
        self.by_user.set(false);
        self.go(action, of_host);
    }

    fn go(&self, action: Action, wanted: fn(&Effect) -> bool) {
        self.desk.dispatch(action, wanted);
        self.draw();
    }

    fn draw(&self) {
        let update = self.update.borrow().clone();
        if let Some(update) = update {
            update.emit(());
        }
    }

    /// Sets something, or takes it back. A wrong value gives a sentence.
    pub fn set(&self, setting: Setting, value: Option<&str>) -> Result<(), String> {
        self.by_user.set(false);
        let before = self.settings();
        self.settings.borrow_mut().set(setting, value).map_err(|wrong| wrong.to_string())?;
        match setting {
            Setting::Lang => self.host(Action::PageLanguage(self.language())),
            Setting::Currency => self.go_in_currency(),
            Setting::Scenario if before.scenario != self.settings.borrow().scenario => {
                self.begins.set(true);
            }
            _ => {}
        }
        self.draw();
        Ok(())
    }

    fn go_in_currency(&self) {
        let currency = self.settings.borrow().currency;
        if let Some(currency) = currency {
            self.go(Action::BeginIn(currency), of_host);
        }
    }

    pub fn share_text(&self, share: bool) {
        self.share_text.set(share);
    }

    /// Takes what a host gives. What is wrong gives a sentence and changes nothing.
    pub fn give(&self, what: &str, text: &str) -> Result<(), String> {
        match what {
            "incident" => {
                self.begins.set(false);
                self.host(Action::Story(text.to_owned()));
            }
            "facts" => {
                let saved = with_facts(&self.state(), text).map_err(|wrong| wrong.to_string())?;
                self.begins.set(false);
                self.host(Action::Restored(Box::new(saved)));
            }
            "policy" => {
                if !text.is_empty() {
                    read_policy(text).map_err(|wrong| wrong.below("policy").to_string())?;
                }
                self.host(Action::Policy(Whose::Site, text.to_owned()));
                self.go_in_currency();
            }
            "state" => {
                let saved = Saved::read(text).map_err(|_| NO_STATE.to_owned())?;
                self.begins.set(false);
                self.host(Action::Restored(Box::new(saved)));
            }
            _ => {}
        }
        Ok(())
    }

    /// What stands there now, as text: JSON but for the incident.
    pub fn get(&self, what: &str) -> String {
        let state = self.state();
        match what {
            "incident" => state.sheet.story.clone(),
            "facts" => write_state_facts(&state),
            "state" => Saved::write(&state),
            "result" => write_result(&state, &advise(&state.case(), &state.house().policy)),
            _ => String::new(),
        }
    }

    /// Back to the beginning: an empty case, or the example that was set.
    pub fn reset(&self) {
        self.begins.set(self.settings.borrow().scenario.is_some());
        self.host(Action::Restored(Box::new(begun())));
        let currency = self.state().house().policy.currency;
        self.go(Action::BeginIn(currency), of_host);
        self.go_in_currency();
    }

    /// Loads the example that it begins with, once its words are there.
    pub fn begin(&self, words: &Words) {
        let id = self.settings.borrow().scenario;
        if words.is_whole()
            && self.begins.replace(false)
            && let Some(id) = id
        {
            let story = words.m().msg_example_story(id);
            self.host(Action::LoadExample { id, story });
        }
    }

    /// Tells the host that it stands, once.
    pub fn stands(&self) {
        if !self.ready.replace(true) {
            self.say("ready", "null");
        }
    }

    /// Tells the host what the user changed, and what came of it.
    pub fn tell(&self, state: &Rc<State>, advice: &Rc<Advice>) {
        let mut told = self.told.borrow_mut();
        let changed = told.state.sheet != state.sheet;
        told.state = state.clone();
        let mut other = None;
        // Only another case or policy makes another advice.
        if !told.advice.as_ref().is_some_and(|known| Rc::ptr_eq(known, advice)) {
            told.advice = Some(advice.clone());
            let result = write_result(state, advice);
            if told.result != result {
                told.result.clone_from(&result);
                other = Some(result);
            }
        }
        // The host may ask for more while it is told.
        drop(told);
        if changed && self.by_user.get() {
            self.say("change", &write_change(state, self.share_text.get()));
        }
        if let Some(result) = other.filter(|_| self.by_user.get()) {
            self.say("result", &result);
        }
    }

    fn say(&self, event: &str, details: &str) {
        // What the host does with it is its own affair.
        let _ = self.says.call2(&JsValue::NULL, &event.into(), &details.into());
    }
}

const NO_STATE: &str = "state: expected what exportState() gave.";

/// The effects of what the user does that are carried out. The case is the host's to keep, the page
/// the host's to print, and the dialogs belong to the page of Amends.
fn of_user(effect: &Effect) -> bool {
    matches!(effect, Effect::Focus(_)) || of_host(effect)
}

/// Those of what the host does: it must not take the focus.
fn of_host(effect: &Effect) -> bool {
    matches!(effect, Effect::Read { .. } | Effect::Judge { .. } | Effect::Copy(_))
}
