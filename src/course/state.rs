//! What the workshop knows, and what may happen to it.

use std::collections::BTreeMap;

use super::{
    Drill, Found, Frame, Guess, Item, PlanFile, Scenario, Session, Sketch, Timer, Way, find, mark,
};
use crate::advice::ApologyPart;
use crate::incident::closed_list;

closed_list! {
    /// Whose window it is.
    Role as "roles" {
        /// Who leads, or learns alone.
        Trainer = "trainer",
        /// A telephone in the room.
        Participant = "participant",
        /// What the room sees on the wall; it takes no control.
        Audience = "audience",
    }
}

closed_list! {
    /// What a window shows.
    Place as "places" {
        Library = "library",
        /// The case that is open.
        Case = "case",
        Exercises = "exercises",
        Session = "session",
        /// Writing a case.
        Write = "write",
        /// The sheets to print.
        Paper = "paper",
    }
}

closed_list! {
    /// How far a case is, in this order. The forecast is shown from `Reveal` on.
    Step as "steps" {
        Story = "story",
        Guess = "guess",
        Room = "room",
        Reveal = "reveal",
        Debrief = "debrief",
    }
}

/// What the ids of one's own cases begin with; a number follows.
const OWN: &str = "own-";

/// How far one case is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    pub step: Step,
    /// The guess while it is being made.
    pub sketch: Sketch,
    /// The guess once it is committed; it stays until the round is begun anew.
    pub guess: Option<Guess>,
    pub salt: u8,
    /// The codes of the room, as they were typed.
    pub codes: String,
}

impl Default for Round {
    fn default() -> Self {
        let (sketch, guess) = (Sketch::default(), None);
        Self { step: Step::Story, sketch, guess, salt: 0, codes: String::new() }
    }
}

impl Round {
    /// Whether the forecast may be shown.
    pub fn is_open(&self) -> bool {
        self.step >= Step::Reveal
    }
}

/// What the page says about the last action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A guess or the codes of the room come before the forecast.
    GuessFirst,
    /// The session ends here.
    LastCase,
    /// So many cases were added.
    Added(usize),
    /// A plan of so many parts was taken in.
    Planned(usize),
    /// There is no place for so many more cases, so nothing was taken in.
    NoPlace,
}

/// Everything that the workshop knows.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub role: Role,
    pub place: Place,
    /// The case that is open, by its id.
    pub scenario: Option<String>,
    pub rounds: BTreeMap<String, Round>,
    pub frame: Frame,
    /// The cases that were written or came from files.
    pub own: Vec<Scenario>,
    /// The case that is being written anew, by its id.
    pub writing: Option<String>,
    pub session: Session,
    /// The part of it that is being held, by its place.
    pub at: Option<usize>,
    /// The exercise that is chosen.
    pub drill: Drill,
    pub timer: Timer,
    /// Whether the wall is dark.
    pub dark: bool,
    pub said: Option<Said>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            role: Role::Trainer,
            place: Place::Library,
            scenario: None,
            rounds: BTreeMap::new(),
            frame: Frame::Plain,
            own: Vec::new(),
            writing: None,
            session: Session::default(),
            at: None,
            drill: Drill::default(),
            timer: Timer::default(),
            dark: false,
            said: None,
        }
    }
}

impl State {
    /// The most cases of one's own.
    pub const MOST_OWN: usize = 200;

    /// The case that is open.
    pub fn open(&self) -> Option<&Scenario> {
        find(&self.own, self.scenario.as_deref()?)
    }

    /// Whether there is a place for all of these, new or in the place of those that they change.
    pub fn has_room(&self, cases: &[Scenario]) -> bool {
        let is_new = |case: &&Scenario| !self.own.iter().any(|other| other.id == case.id);
        self.own.len() + cases.iter().filter(is_new).count() <= Self::MOST_OWN
    }

    /// How far a case is.
    pub fn round(&self, id: &str) -> Round {
        self.rounds.get(id).cloned().unwrap_or_default()
    }

    /// The case that is open and how far it is.
    pub fn current(&self) -> Option<(&Scenario, Round)> {
        self.open().map(|scenario| (scenario, self.round(&scenario.id)))
    }

    /// Whether the forecast of a case may be shown.
    pub fn is_shown(&self, id: &str) -> bool {
        self.rounds.get(id).is_some_and(Round::is_open)
    }

    /// Ids for new cases of one's own: none has a number as great as theirs.
    pub fn fresh(&self) -> impl Iterator<Item = String> {
        let number = |own: &Scenario| own.id.strip_prefix(OWN)?.parse::<u32>().ok();
        let last = self.own.iter().filter_map(number).max().unwrap_or(0);
        (last.saturating_add(1)..=u32::MAX).map(|number| format!("{OWN}{number}"))
    }

    /// What the codes of a case are tied to.
    pub fn mark(scenario: &Scenario) -> u8 {
        mark(&scenario.tie())
    }
}

/// What may happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    Go(Place),
    /// Opens a case.
    Open(String),
    /// To a step of the case that is open, as far as it may be taken.
    Step(Step),
    Forward,
    Back,
    /// The guess is being made.
    Stays(Option<u8>),
    Way(Way),
    Part(ApologyPart),
    /// The guess is committed. Of the salt the lowest five bits count.
    Commit(u8),
    /// The round of the case that is open is begun anew.
    Reset,
    /// The codes of the room, as they stand now.
    Codes(String),
    Frame(Frame),
    Timer(Timer),
    Dark(bool),
    Begins(u32),
    /// A part of the session: put at the end, at a place, or taken out.
    Add(Item),
    Change(usize, Item),
    Remove(usize),
    /// A part of the session goes up by one.
    Raise(usize),
    /// The plan of a file takes the place of the one there is.
    Plan(PlanFile),
    /// A part of the session begins.
    Begin(usize),
    /// The exercise as it stands now.
    Drill(Drill),
    /// What the judge found in a bad letter, by its number.
    Found(u32, Found),
    /// A case is written: a new one, or one of one's own anew.
    Write(Option<String>),
    /// Cases that were written or came from a file. One with the id of another takes its place.
    Own(Vec<Scenario>),
    Delete(String),
    /// What was kept, or what the trainer's window sent.
    Restored(Box<State>),
}

/// What is to happen outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Keep the state and tell the other windows.
    Tell,
    /// Move the focus to the element with that id.
    Focus(&'static str),
    /// Show the beginning of the part with that heading, and move the focus to it.
    Lead(&'static str),
    /// Show the beginning of the page.
    Top,
}
