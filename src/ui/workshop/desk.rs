//! The state of the workshop in this window, kept in the browser and in step with the others.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::course::{Action, Effect, Kept, Role, Scenario, State, reduce};
use crate::platform::{self, BrowserStore, Channel, Way};
use crate::ports::Store;
use crate::share::LinkError;

/// Where the trainer's browser keeps the workshop, and the channel to the wall.
const TRAINER: &str = "amends.workshop";
/// Where a telephone keeps its guesses.
const PARTICIPANT: &str = "amends.workshop.guess";
/// What a window says that wants to know how things stand.
const HELLO: &str = "hello";

/// What the window knows besides the state.
#[derive(Clone, PartialEq)]
pub struct Standing {
    pub state: Rc<State>,
    pub dispatch: Callback<Action>,
    /// Why the link in the address was not opened.
    pub link_error: Option<LinkError>,
    /// Whether the browser keeps what is done.
    pub kept: bool,
}

/// The state and its dispatch, which never changes.
#[hook]
pub fn use_workshop() -> Standing {
    let update = use_force_update();
    let desk: Rc<Desk> = use_memo((), |()| Desk::open());
    let dispatch = {
        let (desk, update) = (desk.clone(), update.clone());
        use_callback((), move |action, ()| {
            desk.dispatch(action);
            update.force_update();
        })
    };
    {
        let desk = desk.clone();
        use_effect(move || desk.drawn());
    }
    {
        let (desk, standing, dispatch) = (desk.clone(), desk.clone(), dispatch.clone());
        use_effect_with((), move |()| {
            desk.listen(&dispatch);
            let address = {
                let desk = desk.clone();
                platform::on_address(move || {
                    if platform::workshop_way().is_some() {
                        desk.enter();
                        desk.listen(&dispatch);
                        update.force_update();
                    }
                })
            };
            let renewal = platform::on_renewal(move || standing.loses());
            move || {
                drop((address, renewal));
                desk.channel.take();
            }
        });
    }
    Standing {
        state: desk.state.borrow().clone(),
        dispatch,
        link_error: *desk.link_error.borrow(),
        kept: *desk.kept.borrow(),
    }
}

struct Desk {
    state: RefCell<Rc<State>>,
    link_error: RefCell<Option<LinkError>>,
    kept: RefCell<bool>,
    channel: RefCell<Option<Channel>>,
    /// What of the effects waits until the page has drawn itself.
    then: RefCell<Vec<Effect>>,
}

impl Desk {
    fn open() -> Self {
        let desk = Self {
            state: RefCell::default(),
            link_error: RefCell::default(),
            kept: RefCell::new(true),
            channel: RefCell::default(),
            then: RefCell::default(),
        };
        desk.enter();
        desk
    }

    /// Takes the part that the address asks for.
    fn enter(&self) {
        let way = platform::workshop_way().unwrap_or(Way::Workshop);
        let (role, name) = match way {
            Way::Workshop => (Role::Trainer, TRAINER),
            Way::Wall => (Role::Audience, TRAINER),
            Way::Case(_) => (Role::Participant, PARTICIPANT),
        };
        let stored = BrowserStore.get(name);
        self.kept.replace(stored.is_ok());
        let kept = stored.ok().flatten().and_then(|text| Kept::read(&text)).unwrap_or_default();
        let mut state = State { role, said: None, ..kept };
        let mut error = None;
        if let Way::Case(link) = way {
            match Scenario::read_link(&link) {
                Ok(scenario) => {
                    let id = scenario.id.clone();
                    if scenario.file.is_some() {
                        state.own = vec![scenario];
                    }
                    state = reduce(&state, Action::Open(id)).0;
                }
                Err(why) => {
                    error = Some(why);
                    state.scenario = None;
                }
            }
        }
        self.link_error.replace(error);
        self.state.replace(Rc::new(state));
    }

    /// The trainer's window and the wall hear each other; a telephone hears nobody.
    fn listen(self: &Rc<Self>, dispatch: &Callback<Action>) {
        let role = self.state.borrow().role;
        self.channel.take();
        if role == Role::Participant {
            return;
        }
        let (desk, dispatch) = (Rc::downgrade(self), dispatch.clone());
        let channel = Channel::open(TRAINER, move |text| {
            let Some(desk) = desk.upgrade() else { return };
            if text != HELLO {
                if let Some(state) = Kept::read(&text) {
                    dispatch.emit(Action::Restored(Box::new(state)));
                }
            } else if role == Role::Trainer {
                desk.say(&Kept::write(&desk.state.borrow()));
            }
        });
        if let (Some(channel), Role::Audience) = (&channel, role) {
            channel.say(HELLO);
        }
        self.channel.replace(channel);
    }

    fn say(&self, text: &str) {
        self.channel.borrow().iter().for_each(|channel| channel.say(text));
    }

    /// Whether a new start would lose something. In the middle of a round the wall and the
    /// telephones stay as they are.
    fn loses(&self) -> bool {
        self.state.borrow().role != Role::Trainer || !*self.kept.borrow()
    }

    /// What waits for the page to have drawn itself.
    fn drawn(&self) {
        for effect in self.then.take() {
            match effect {
                Effect::Focus(id) => platform::focus(id),
                Effect::Lead(id) => platform::lead_to(id),
                Effect::Top => platform::to_top(),
                Effect::Tell => {}
            }
        }
    }

    fn dispatch(&self, action: Action) {
        let (next, effects) = reduce(&self.state.borrow(), action);
        self.state.replace(Rc::new(next));
        for effect in effects {
            match effect {
                Effect::Focus(_) | Effect::Lead(_) | Effect::Top => {
                    self.then.borrow_mut().push(effect);
                }
                Effect::Tell => {
                    let state = self.state.borrow();
                    let text = Kept::write(&state);
                    // The wall first: it has to keep step.
                    self.say(&text);
                    let name =
                        if state.role == Role::Participant { PARTICIPANT } else { TRAINER };
                    let went = BrowserStore.put(name, &text);
                    self.kept.replace(went.is_ok());
                }
            }
        }
    }
}
