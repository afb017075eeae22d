//! Between the page in a frame and the host of the frame: settings, case and policy in, height
//! and figures out.
//!
//! The page does not know of it: it keeps its case as ever, and what it keeps comes here.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::events::EventListener;

use super::hooks::{KEPT_CASE, LANGUAGE, LOOK, POLICY, readers_language, words_of};
use crate::app::{Action, Houses, Saved, Sheet, State, Whose, reduce};
use crate::host::{
    Address, Heard, Init, Origins, Said, Settings, begun, read_message, write_figures,
    write_message,
};
use crate::incident::Closed;
use crate::platform::{self, Late, ask, show_look};
use crate::share::Linked;
use crate::text::Language;

/// Any page: for what says nothing of the reader.
const ANYBODY: &str = "*";

/// What goes between the page and its host.
pub struct Frame {
    id: String,
    origins: Origins,
    settings: RefCell<Settings>,
    /// What the page keeps, by the names it has for it.
    kept: RefCell<BTreeMap<String, String>>,
    /// The policy of the host, if it has given one.
    policy: RefCell<Option<String>>,
    /// The policy that the site has beside the page.
    site: RefCell<String>,
    /// Whether results carry the reader's own words.
    texts: Cell<bool>,
    /// The origin of the host, once it has said how it wants the frame.
    host: RefCell<Option<String>>,
    /// Whether the page takes what it is told.
    drawn: Cell<bool>,
    /// The result that the host was told last.
    told: RefCell<String>,
    /// How often a case was put on the desk.
    turn: Cell<u32>,
    listener: RefCell<Option<EventListener>>,
}

impl Frame {
    /// Reads the address, and begins to listen. Then the page may be drawn.
    pub async fn open() -> Rc<Self> {
        let pairs = platform::fragment_pairs();
        let served = platform::served_origins();
        let address = Address::read(&pairs, &served, &platform::own_origin());
        let frame = Rc::new(Self {
            id: address.id,
            origins: address.origins,
            settings: RefCell::new(Settings::default()),
            kept: RefCell::default(),
            policy: RefCell::default(),
            site: RefCell::default(),
            texts: Cell::new(false),
            host: RefCell::default(),
            drawn: Cell::new(false),
            told: RefCell::default(),
            turn: Cell::new(0),
            listener: RefCell::default(),
        });
        frame.listen();
        for wrong in address.wrong {
            platform::warn(&wrong.sentence);
            frame.say(Said::Error(wrong), ANYBODY);
        }
        // The case of the address comes before its example.
        frame.clone().wear(address.settings, address.state.map(held)).await;
        frame
    }

    fn listen(self: &Rc<Self>) {
        if !platform::is_framed() {
            return;
        }
        let frame = Rc::downgrade(self);
        self.listener.replace(platform::on_message(move |origin, json| {
            frame.upgrade().iter().for_each(|frame| frame.hear(origin, json));
        }));
        let frame = Rc::downgrade(self);
        platform::watch_height(move |height| {
            frame.upgrade().iter().for_each(|frame| frame.say(Said::Resize(height), ANYBODY));
        });
        self.say(Said::Hello, ANYBODY);
    }

    fn hear(self: &Rc<Self>, origin: &str, json: &str) {
        if !self.origins.admits(origin) {
            return;
        }
        let heard = read_message(json, &self.id, &self.settings.borrow());
        match heard {
            Heard::Nothing => {}
            Heard::Hello => self.say(Said::Hello, origin),
            Heard::Wrong(wrong) => self.say(Said::Error(wrong), origin),
            Heard::Init(init) => {
                wasm_bindgen_futures::spawn_local(self.clone().take(*init, origin.to_owned()));
            }
        }
    }

    /// Does what the host wants, and says so.
    async fn take(self: Rc<Self>, init: Init, host: String) {
        let Init { settings, facts, policy, texts } = init;
        texts.into_iter().for_each(|texts| self.texts.set(texts));
        if let Some(policy) = policy {
            self.policy.replace(Some(policy).filter(|policy| !policy.is_empty()));
            self.tell("policy", &self.policy_beneath());
        }
        let facts = facts.map(|draft| Sheet::from_link(Linked { draft, ..Linked::default() }));
        self.clone().wear(settings, facts.map(held)).await;
        self.host.replace(Some(host));
        self.ready();
    }

    /// Shows the page as it is set; with a case, or with the example that is set now and was not
    /// before.
    async fn wear(self: Rc<Self>, settings: Settings, case: Option<State>) {
        let before = self.settings.replace(settings.clone());
        let look = settings.look.name();
        show_look(&look);
        self.note(LOOK, &look);
        platform::set_mark("data-parts", Some(&settings.shown()));
        platform::set_mark("data-locked", settings.locked.then_some(""));
        let language = settings.lang.unwrap_or_else(readers_language);
        self.note(LANGUAGE, language.name());
        self.tell("language", language.name());
        // Whether the case is locked, the page sees when it is told something.
        self.tell("unkept", "");
        let example = settings.scenario.filter(|_| settings.scenario != before.scenario);
        let other_currency = settings.currency != before.currency;
        if case.is_none() && example.is_none() && !other_currency {
            return;
        }
        let turn = self.turn.get() + 1;
        self.turn.set(turn);
        let case = match (case, example) {
            (Some(case), _) => Some(case),
            (None, Some(id)) => example_in(id, language).await,
            (None, None) => Some(State::from(self.saved())),
        };
        // What came while words were on their way stands.
        if let Some(mut case) = case.filter(|_| self.turn.get() == turn) {
            settings.currency.into_iter().for_each(|currency| case.sheet.begin_in(currency));
            let text = Saved::write(&case);
            self.note(KEPT_CASE, &text);
            self.tell("case", &text);
        }
    }

    /// The case that is kept; an empty one before there is any.
    fn saved(&self) -> Saved {
        let kept = self.kept(KEPT_CASE).and_then(|case| Saved::read(&case).ok());
        kept.unwrap_or_else(begun)
    }

    /// The page is drawn: it is told what could not wait in what it keeps.
    pub fn drawn(self: Rc<Self>) {
        self.drawn.set(true);
        self.tell("unkept", "");
        // The page has asked before, so that the policy of the site does not come after the host's.
        ask(Late::SitePolicy, move |site| {
            self.site.replace(site.unwrap_or_default());
            let policy = self.policy.borrow().clone();
            policy.iter().for_each(|policy| self.tell("policy", policy));
            self.ready();
        });
    }

    /// The policy of the host, else the one that the site has beside the page; blank: none.
    fn policy_beneath(&self) -> String {
        self.policy.borrow().clone().unwrap_or_else(|| self.site.borrow().clone())
    }

    fn tell(&self, what: &str, text: &str) {
        if self.drawn.get() {
            platform::tell(what, text);
        }
    }

    /// Tells the host, if there is one, that the page stands as it wants it, and what the advice
    /// comes to.
    fn ready(&self) {
        let host = self.host.borrow().clone();
        if let (Some(host), true) = (host, self.drawn.get()) {
            self.say(Said::Ready, &host);
            self.told.take();
            self.report();
        }
    }

    /// Tells the host what the advice comes to, unless it knows.
    fn report(&self) {
        let Some(host) = self.host.borrow().clone() else { return };
        if !self.drawn.get() {
            return;
        }
        let mut houses = Houses::default();
        houses.put(Whose::Site, &self.policy_beneath());
        houses.put(Whose::Own, &self.kept(POLICY).unwrap_or_default());
        let result = write_figures(&self.saved(), &houses.in_force().0.policy, self.texts.get());
        let text = result.to_string();
        if *self.told.borrow() != text {
            self.told.replace(text);
            self.say(Said::Result(result), &host);
        }
    }

    fn say(&self, said: Said, origin: &str) {
        // A page of no origin can only be reached as anybody.
        let origin = if origin == "null" { ANYBODY } else { origin };
        platform::post(&write_message(&self.id, said).to_string(), origin);
    }

    /// What the page keeps under a name.
    pub fn kept(&self, name: &str) -> Option<String> {
        self.kept.borrow().get(name).cloned()
    }

    /// Keeps something for the page; the host hears what follows from it.
    pub fn keep(&self, name: &str, text: &str) {
        if self.note(name, text).as_deref() != Some(text) {
            self.report_of(name);
        }
    }

    /// Keeps something no longer.
    pub fn forget(&self, name: &str) {
        let kept = self.kept.borrow_mut().remove(name);
        if kept.is_some() {
            self.report_of(name);
        }
    }

    /// Reports once something else is kept under a name, if anything follows from that.
    fn report_of(&self, name: &str) {
        if [KEPT_CASE, POLICY].contains(&name) {
            self.report();
        }
    }

    /// The name of something that is kept, by its place.
    pub fn name(&self, place: usize) -> Option<String> {
        self.kept.borrow().keys().nth(place).cloned()
    }

    /// How much is kept.
    pub fn count(&self) -> usize {
        self.kept.borrow().len()
    }

    /// Notes something under a name; what stood there before.
    fn note(&self, name: &str, text: &str) -> Option<String> {
        self.kept.borrow_mut().insert(name.to_owned(), text.to_owned())
    }
}

/// A state with that sheet on the desk.
fn held(sheet: Sheet) -> State {
    State { sheet, ..State::default() }
}

/// A state with an example on the desk, told in a language; `None` when its words cannot be had.
async fn example_in(id: &'static str, language: Language) -> Option<State> {
    let ftl = platform::answer_to(Late::Words { language: language.name() }).await?;
    let story = words_of(language.name(), &ftl)?.m().msg_example_story(id);
    Some(reduce(&State::default(), Action::LoadExample { id, story }).0)
}
