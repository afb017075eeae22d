//! Leading through a session: from part to part, each with what is done in it and its time.

use super::{Action, Drill, Effect, Item, Place, Round, Said, State, Step, Timer};
use crate::incident::Closed;

/// Begins a part of the session: its case is opened where its activity is done, and the timer is
/// set to its minutes and stands.
pub(super) fn begin(state: &mut State, place: usize) {
    let Some(item) = state.session.items.get(place).cloned() else { return };
    super::reduce::open(state, item.scenario.clone());
    if state.scenario.as_ref() != Some(&item.scenario) {
        return;
    }
    state.at = Some(place);
    state.timer = Timer::of(item.minutes * 60);
    if Drill::KINDS.contains(&item.activity) {
        state.place = Place::Exercises;
        state.drill.kind = item.activity;
    }
}

/// A step on: of the case, and after its last one, or after an exercise, the next part of the
/// session.
pub(super) fn forward(state: &mut State) {
    let step = state.current().map(|(_, round)| round.step);
    let in_exercise = state.place == Place::Exercises && state.at.is_some();
    let further = step.and_then(|step| Step::ALL.get(step.index() + 1));
    match (further, state.following().map(|(place, _)| place)) {
        (Some(step), _) if !in_exercise => super::reduce::go(state, *step),
        (_, Some(next)) => begin(state, next),
        (_, None) if step.is_some() => state.said = Some(Said::LastCase),
        _ => {}
    }
}

/// A step back; from an exercise to its case.
pub(super) fn back(state: &mut State) {
    let Some((_, round)) = state.current() else { return };
    if state.place == Place::Exercises {
        state.place = Place::Case;
    } else if let Some(step) = round.step.index().checked_sub(1).and_then(|at| Step::ALL.get(at))
    {
        super::reduce::go(state, *step);
    }
}

/// Whether an action leads to another part of the window.
pub(super) fn leads(action: &Action) -> bool {
    use Action::{Back, Begin, Forward, Go, Open, Step};
    matches!(action, Back | Begin(_) | Forward | Go(_) | Open(_) | Step(_))
}

/// What is to be brought into sight, once one has been led to it: the part of the case that a step
/// is about, or the beginning of another place.
pub(super) fn shown(before: &State, now: &State) -> Option<Effect> {
    let stands = |state: &State| {
        let step = state.current().map(|(_, round)| round.step);
        (state.place, state.scenario.clone(), state.at, step)
    };
    if stands(before) == stands(now) {
        return None;
    }
    match now.current() {
        Some((_, round)) if now.place == Place::Case => Some(Effect::Lead(heading(&round))),
        _ => Some(Effect::Top),
    }
}

/// The id of the heading of what a step is about.
fn heading(round: &Round) -> &'static str {
    match round.step {
        Step::Story => "case-title",
        Step::Guess if round.guess.is_some() => "committed",
        Step::Guess => "guess-title",
        Step::Room => "room-title",
        Step::Reveal => "reveal-title",
        Step::Debrief => "debrief-title",
    }
}

impl State {
    /// The part of the session that comes next, and its place; the first one while none is being
    /// held.
    pub fn following(&self) -> Option<(usize, &Item)> {
        let place = self.at.map_or(0, |at| at.saturating_add(1));
        self.session.items.get(place).map(|item| (place, item))
    }

    /// The part of the session that a case opened by hand belongs to: the one that is being held,
    /// or the first one that has it.
    pub(super) fn part_with(&self, id: &str) -> Option<usize> {
        let has = |item: &Item| item.scenario == id;
        let now = self.at.filter(|at| self.session.items.get(*at).is_some_and(has));
        now.or_else(|| self.session.items.iter().position(has))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{Action, Activity, Way, reduce};

    fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
        actions.into_iter().fold(state, |state, action| reduce(&state, action).0)
    }

    /// A session of these parts, before it begins.
    fn planned(parts: &[(&str, Activity, u32)]) -> State {
        let item = |(id, activity, minutes): &(&str, Activity, u32)| Item {
            scenario: (*id).to_owned(),
            activity: *activity,
            minutes: *minutes,
        };
        after(State::default(), parts.iter().map(item).map(Action::Add))
    }

    const PARTS: [(&str, Activity, u32); 4] = [
        ("sc-07", Activity::Predict, 25),
        ("sc-07", Activity::Money, 15),
        ("sc-02", Activity::Faults, 10),
        ("sc-02", Activity::Discuss, 5),
    ];

    fn stands(state: &State) -> (Option<usize>, Option<&str>, Place, u32) {
        (state.at, state.scenario.as_deref(), state.place, state.timer.length / 60)
    }

    #[test]
    fn each_part_has_its_case_its_exercise_and_its_time() {
        let state = after(planned(&PARTS), [Action::Forward]);
        assert_eq!(stands(&state), (Some(0), Some("sc-07"), Place::Case, 25));
        let guess = [Action::Stays(Some(60)), Action::Way(Way::Words), Action::Commit(5)];
        let state = after(after(state, guess), vec![Action::Forward; 3]);
        assert_eq!(stands(&state), (Some(1), Some("sc-07"), Place::Exercises, 15));
        assert_eq!(state.drill.kind, Activity::Money);
        let state = after(state, [Action::Forward]);
        assert_eq!(stands(&state), (Some(2), Some("sc-02"), Place::Exercises, 10));
        assert_eq!(state.drill.kind, Activity::Faults);
        assert_eq!(state.following().map(|(place, _)| place), Some(3));
        let state = after(state, [Action::Forward]);
        assert_eq!(stands(&state), (Some(3), Some("sc-02"), Place::Case, 5));
        assert_eq!(state.following(), None);
        let guess = [Action::Stays(Some(60)), Action::Way(Way::Words), Action::Commit(5)];
        let state = after(after(state, guess), vec![Action::Forward; 3]);
        assert_eq!(state.said, Some(Said::LastCase));
    }

    #[test]
    fn what_changes_before_the_part_that_is_held_keeps_its_place() {
        let state = after(planned(&PARTS), [Action::Begin(2)]);
        assert_eq!(after(state.clone(), [Action::Remove(0)]).at, Some(1));
        assert_eq!(after(state.clone(), [Action::Remove(3)]).at, Some(2));
        assert_eq!(after(state.clone(), [Action::Remove(2)]).at, None);
        assert_eq!(after(state.clone(), [Action::Raise(2)]).at, Some(1));
        assert_eq!(after(state.clone(), [Action::Raise(3)]).at, Some(3));
        assert_eq!(after(state.clone(), [Action::Raise(1)]).at, Some(2));
        assert_eq!(after(state, [Action::Begin(9)]).at, Some(2));
    }

    #[test]
    fn a_case_opened_by_hand_takes_its_part_of_the_session() {
        let open = |id: &str| Action::Open(id.to_owned());
        let state = after(planned(&PARTS), [Action::Begin(3), open("sc-02")]);
        assert_eq!(state.at, Some(3));
        let state = after(state, [open("sc-07")]);
        assert_eq!(state.at, Some(0));
        let state = after(state, [open("sc-11")]);
        assert_eq!(state.at, None);
    }

    #[test]
    fn what_one_is_led_to_comes_into_sight() {
        let open = Action::Open("sc-07".to_owned());
        let state = after(State::default(), [open.clone()]);
        let leads = |state: &State, action: Action| reduce(state, action).1.pop();
        assert_eq!(leads(&State::default(), open), Some(Effect::Lead("case-title")));
        assert_eq!(leads(&state, Action::Forward), Some(Effect::Lead("guess-title")));
        assert_eq!(leads(&state, Action::Step(Step::Room)), Some(Effect::Lead("room-title")));
        assert_eq!(leads(&state, Action::Go(Place::Library)), Some(Effect::Top));
        // Where nothing moves, nothing is brought into sight.
        assert_eq!(leads(&state, Action::Step(Step::Reveal)), Some(Effect::Tell));
    }

    #[test]
    fn back_from_an_exercise_is_its_case() {
        let state = after(planned(&PARTS), [Action::Begin(2), Action::Back]);
        assert_eq!((state.place, state.at), (Place::Case, Some(2)));
    }
}
