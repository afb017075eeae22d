//! From a state and an action to the next state and its effects.

use super::{
    Action, Effect, Place, PlanFile, Role, Room, Round, Said, Scenario, Session, State, Step,
};
use super::{Sketch, find, lead};

/// The next state, and what is to happen outside. The window of the audience changes by
/// nothing but what the trainer's window sends.
pub fn reduce(state: &State, action: Action) -> (State, Vec<Effect>) {
    let mut next = state.clone();
    if let Action::Restored(kept) = action {
        let (role, place) = (state.role, kept.place);
        next = State { role, place, said: None, ..*kept };
        return (next, Vec::new());
    }
    if state.role == Role::Audience {
        return (next, Vec::new());
    }
    next.said = None;
    let mut effects = vec![Effect::Tell];
    let leads = lead::leads(&action);
    match action {
        Action::Go(place) => next.place = place,
        Action::Open(id) => {
            next.at = next.part_with(&id);
            open(&mut next, id);
        }
        Action::Step(step) => go(&mut next, step),
        Action::Forward => lead::forward(&mut next),
        Action::Back => lead::back(&mut next),
        Action::Begin(place) => lead::begin(&mut next, place),
        Action::Stays(stays) => sketch(&mut next, |sketch| sketch.stays = stays),
        Action::Way(way) => sketch(&mut next, |sketch| sketch.way = Some(way)),
        Action::Part(part) => sketch(&mut next, |s| s.parts = s.parts.toggled(part)),
        Action::Commit(salt) => {
            with_round(&mut next, |round| {
                if let (None, Some(guess)) = (round.guess, round.sketch.guess()) {
                    round.guess = Some(guess);
                    round.salt = salt % 32;
                    round.step = Step::Room;
                }
            });
            effects.push(Effect::Focus("code"));
        }
        Action::Reset => {
            let step = if state.role == Role::Participant { Step::Guess } else { Step::Story };
            with_round(&mut next, |round| *round = Round { step, ..Round::default() });
            effects.push(Effect::Lead("case-title"));
        }
        Action::Codes(codes) => with_round(&mut next, |round| {
            round.codes = codes.chars().take(Room::LONGEST).collect();
        }),
        Action::Frame(frame) => next.frame = frame,
        Action::Timer(timer) => next.timer = timer,
        Action::Dark(dark) => next.dark = dark,
        Action::Begins(minutes) => next.session.begins = minutes % (24 * 60),
        Action::Add(item) => {
            if next.session.items.len() < Session::MOST {
                next.session.items.push(item);
            }
        }
        Action::Change(place, mut item) => {
            item.minutes = item.minutes.min(Session::LONGEST);
            if let Some(slot) = next.session.items.get_mut(place) {
                *slot = item;
            }
        }
        Action::Remove(place) => {
            if place < next.session.items.len() {
                next.session.items.remove(place);
                next.at = match next.at {
                    Some(at) if at == place => None,
                    at => at.map(|at| at - usize::from(at > place)),
                };
            }
        }
        Action::Raise(place) => {
            if (1..next.session.items.len()).contains(&place) {
                next.session.items.swap(place - 1, place);
                next.at = next.at.map(|at| match at {
                    _ if at == place => place - 1,
                    _ if at == place - 1 => place,
                    at => at,
                });
            }
        }
        Action::Drill(drill) => next.drill = drill,
        Action::Found(letter, found) if letter == state.drill.letter => {
            next.drill.found = Some(found);
        }
        // Of a letter that another one has taken the place of.
        Action::Found(..) => {}
        Action::Plan(file) => plan(&mut next, file),
        Action::Write(id) => {
            next.place = Place::Write;
            next.writing = id;
            effects.push(Effect::Focus("write-title"));
        }
        Action::Own(scenarios) => own(&mut next, scenarios),
        Action::Delete(id) => {
            next.own.retain(|scenario| scenario.id != id);
            next.at = next.session.without(&id, next.at);
            next.rounds.remove(&id);
            if next.scenario.as_ref() == Some(&id) {
                next.scenario = None;
            }
        }
        Action::Restored(_) => {}
    }
    if leads {
        effects.extend(lead::shown(state, &next));
    }
    (next, effects)
}

pub(super) fn open(state: &mut State, id: String) {
    if find(&state.own, &id).is_none() {
        return;
    }
    state.place = Place::Case;
    if state.role == Role::Participant {
        let round = state.rounds.entry(id.clone()).or_default();
        round.step = round.step.max(Step::Guess);
    }
    if state.scenario.as_ref() != Some(&id) {
        state.drill = state.drill.fresh();
    }
    state.scenario = Some(id);
}

fn with_round(state: &mut State, change: impl FnOnce(&mut Round)) {
    if let Some(id) = state.open().map(|scenario| scenario.id.clone()) {
        change(state.rounds.entry(id).or_default());
    }
}

/// Changes the guess as long as it is not committed.
fn sketch(state: &mut State, change: impl FnOnce(&mut Sketch)) {
    with_round(state, |round| {
        if round.guess.is_none() {
            change(&mut round.sketch);
        }
    });
}

/// Takes the case that is open to a step. Before the forecast somebody has to have guessed.
pub(super) fn go(state: &mut State, step: Step) {
    let Some((scenario, round)) = state.current() else { return };
    let guessed = || {
        let room = Room::read(&round.codes, State::mark(scenario));
        round.guess.is_some() || !room.entries.is_empty()
    };
    if step >= Step::Reveal && !guessed() {
        state.said = Some(Said::GuessFirst);
        return;
    }
    state.place = Place::Case;
    with_round(state, |round| round.step = step);
}

/// Puts a plan in the place of the one there is. A case of it that is here already is not taken in
/// twice; all others get ids that are free here.
fn plan(state: &mut State, file: PlanFile) {
    let PlanFile { mut session, cases } = file;
    let mut fresh = Vec::new();
    let mut ids = Vec::new();
    for ((old, file), free) in cases.into_iter().zip(state.fresh()) {
        let here = |own: &&Scenario| own.file.as_deref() == Some(&file);
        let id = state.own.iter().find(here).map_or(free, |own| own.id.clone());
        if find(&state.own, &id).is_none() {
            fresh.push(Scenario::written(id.clone(), file));
        }
        ids.push((old, id));
    }
    if state.own.len() + fresh.len() > State::MOST_OWN {
        state.said = Some(Said::NoPlace);
        return;
    }
    for item in &mut session.items {
        if let Some((_, id)) = ids.iter().find(|(old, _)| *old == item.scenario) {
            item.scenario.clone_from(id);
        }
    }
    state.own.append(&mut fresh);
    state.said = Some(Said::Planned(session.items.len()));
    state.session = session;
    state.at = None;
}

/// Takes cases in: all of them, or none where there is no place for all.
fn own(state: &mut State, scenarios: Vec<Scenario>) {
    let added = scenarios.len();
    if !state.has_room(&scenarios) {
        state.said = Some(Said::NoPlace);
        return;
    }
    for scenario in scenarios {
        match state.own.iter_mut().find(|other| other.id == scenario.id) {
            Some(other) => *other = scenario,
            None => state.own.push(scenario),
        }
    }
    state.place = Place::Library;
    state.writing = None;
    state.said = Some(Said::Added(added));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{Activity, Frame, Guess, Item, Way, write_code};
    use crate::incident::Set;
    use crate::share::ScenarioFile;

    fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
        actions.into_iter().fold(state, |state, action| reduce(&state, action).0)
    }

    fn opened(role: Role) -> State {
        let state = State { role, ..State::default() };
        after(state, [Action::Open("sc-07".to_owned())])
    }

    fn step(state: &State) -> Step {
        state.current().expect("a case").1.step
    }

    #[test]
    fn nothing_is_shown_before_somebody_has_guessed() {
        let state = after(opened(Role::Trainer), vec![Action::Forward; 9]);
        assert_eq!((step(&state), state.said.clone()), (Step::Room, Some(Said::GuessFirst)));
        let state = after(state, [Action::Step(Step::Debrief)]);
        assert!(!state.is_shown("sc-07"));
        // A code of this case is a guess; one of another case is not.
        let guess = Guess { stays: 50, way: Way::Words, parts: Set::EMPTY };
        let mark = State::mark(state.open().expect("a case"));
        let code = write_code(&guess, 0, mark + 1);
        let state = after(state, [Action::Codes(code), Action::Forward]);
        assert!(!state.is_shown("sc-07"));
        let code = write_code(&guess, 0, mark);
        let state = after(state, [Action::Codes(code), Action::Forward]);
        assert!(state.is_shown("sc-07"));
    }

    #[test]
    fn a_guess_stays_until_the_round_is_begun_anew() {
        let guess = [Action::Stays(Some(60)), Action::Way(Way::Words), Action::Commit(5)];
        let state = after(opened(Role::Trainer), guess);
        let committed = state.current().expect("a case").1.guess;
        assert_eq!(committed.map(|guess| guess.stays), Some(60));
        let other =
            [Action::Stays(Some(1)), Action::Commit(6), Action::Back, Action::Stays(Some(2))];
        let state = after(state, other);
        assert_eq!(state.current().expect("a case").1.guess, committed);
        let state = after(state, [Action::Reset]);
        assert_eq!(state.current().expect("a case").1, Round::default());
    }

    #[test]
    fn cases_without_a_place_are_left_where_they_are() {
        let own = |ids: std::ops::Range<usize>| {
            let file = ScenarioFile { title: "Cold soup".to_owned(), ..ScenarioFile::default() };
            ids.map(|id| Scenario::written(format!("own-{id}"), file.clone())).collect()
        };
        let writing = Action::Write(None);
        let state = after(State::default(), [Action::Own(own(0..State::MOST_OWN)), writing]);
        let full = after(state.clone(), [Action::Own(own(900..901))]);
        assert_eq!((full.own.len(), full.place), (State::MOST_OWN, Place::Write));
        assert_eq!(full.said, Some(Said::NoPlace));
        // One that is there already has its place.
        let changed = after(state, [Action::Own(own(7..8))]);
        assert_eq!((changed.place, changed.said), (Place::Library, Some(Said::Added(1))));
    }

    #[test]
    fn no_guess_is_committed_by_half() {
        let state = after(opened(Role::Trainer), [Action::Stays(Some(60)), Action::Commit(5)]);
        assert_eq!(state.current().expect("a case").1.guess, None);
    }

    #[test]
    fn the_session_leads_from_case_to_case() {
        let item =
            |id: &str| Item { scenario: id.to_owned(), activity: Activity::Predict, minutes: 20 };
        let state = after(State::default(), ["sc-07", "sc-02"].map(|id| Action::Add(item(id))));
        let state = after(state, [Action::Forward]);
        assert_eq!(state.scenario.as_deref(), Some("sc-07"));
        let guess = [Action::Stays(Some(60)), Action::Way(Way::Words), Action::Commit(5)];
        let state = after(after(state, guess), vec![Action::Forward; 3]);
        assert_eq!((state.scenario.as_deref(), step(&state)), (Some("sc-02"), Step::Story));
    }

    #[test]
    fn a_case_that_is_deleted_ends_only_its_own_part() {
        let item =
            |id: &str| Item { scenario: id.to_owned(), activity: Activity::Predict, minutes: 20 };
        let parts = ["own-1", "sc-07", "own-1", "sc-02"].map(|id| Action::Add(item(id)));
        let state = after(State::default(), parts);
        for (at, expected) in [(1, Some(0)), (3, Some(1)), (2, None)] {
            let deletes = [Action::Begin(at), Action::Delete("own-1".to_owned())];
            let state = after(state.clone(), deletes);
            assert_eq!((state.at, state.session.items.len()), (expected, 2));
        }
    }

    #[test]
    fn the_wall_takes_no_control() {
        let state = opened(Role::Trainer);
        let wall = State { role: Role::Audience, ..State::default() };
        for action in [
            Action::Go(Place::Library),
            Action::Open("sc-01".to_owned()),
            Action::Forward,
            Action::Stays(Some(4)),
            Action::Reset,
            Action::Dark(true),
            Action::Frame(Frame::Last),
        ] {
            assert_eq!(reduce(&wall, action), (wall.clone(), Vec::new()));
        }
        let (sent, effects) = reduce(&wall, Action::Restored(Box::new(state.clone())));
        assert_eq!(
            (sent.role, sent.scenario, effects.len()),
            (Role::Audience, state.scenario, 0)
        );
    }

    #[test]
    fn a_telephone_begins_with_the_guess() {
        assert_eq!(step(&opened(Role::Participant)), Step::Guess);
    }

    #[test]
    fn a_case_that_is_not_there_is_not_opened() {
        let state = after(State::default(), [Action::Open("sc-99".to_owned())]);
        assert_eq!(state.scenario, None);
    }
}
