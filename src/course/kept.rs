//! The workshop as it is kept in the browser and sent to the other windows: JSON with a
//! version, read with suspicion.

use serde_json::{Map, Value};

use super::{
    Activity, Drill, Guess, Item, Round, Scenario, Session, Sketch, State, Step, Timer, Way,
};
use crate::advice::ApologyPart;
use crate::incident::{Closed, Set};
use crate::share::{object, read_scenario, write_scenario};

/// The version of the form below; another one is not read.
const VERSION: u64 = 1;

/// The state as text.
#[derive(Debug)]
pub struct Kept;

impl Kept {
    /// What is kept of a state. No figure of the forecast is in it.
    pub fn write(state: &State) -> String {
        let mut rounds = Map::new();
        for (id, round) in &state.rounds {
            rounds.insert(id.clone(), write_round(round));
        }
        let own = state.own.iter().filter_map(|scenario| {
            let file = scenario.file.as_ref()?;
            let parts = [("id", scenario.id.as_str().into()), ("file", write_scenario(file))];
            Some(object(parts))
        });
        let items = state.session.items.iter().map(|item| {
            object([
                ("scenario", item.scenario.as_str().into()),
                ("activity", item.activity.name().into()),
                ("minutes", item.minutes.into()),
            ])
        });
        object([
            ("version", VERSION.into()),
            ("place", state.place.name().into()),
            ("scenario", state.scenario.as_deref().into()),
            ("rounds", rounds.into()),
            ("frame", state.frame.name().into()),
            ("own", own.collect()),
            ("writing", state.writing.as_deref().into()),
            ("begins", state.session.begins.into()),
            ("items", items.collect()),
            ("at", state.at.into()),
            ("drill", state.drill.write()),
            ("length", state.timer.length.into()),
            ("since", state.timer.since.into()),
            ("spent", state.timer.spent.into()),
            ("dark", state.dark.into()),
        ])
        .to_string()
    }

    /// Reads what [`Kept::write`] wrote; `None` for anything else.
    pub fn read(text: &str) -> Option<State> {
        let value: Value = serde_json::from_str(text).ok()?;
        let part = |name: &str| value.get(name);
        if part("version")?.as_u64()? != VERSION {
            return None;
        }
        let mut state = State {
            place: word(part("place")?)?,
            scenario: part("scenario")?.as_str().map(str::to_owned),
            frame: word(part("frame")?)?,
            own: part("own")?.as_array()?.iter().map(read_own).collect::<Option<_>>()?,
            writing: part("writing")?.as_str().map(str::to_owned),
            session: Session {
                begins: small(part("begins")?)?,
                items: part("items")?.as_array()?.iter().map(read_item).collect::<Option<_>>()?,
            },
            // Neither was kept at first.
            at: part("at").and_then(place),
            drill: part("drill").map_or_else(|| Some(Drill::default()), Drill::read)?,
            timer: Timer {
                length: small(part("length")?)?,
                since: part("since")?.as_u64(),
                spent: part("spent")?.as_u64()?,
            },
            dark: part("dark")?.as_bool()?,
            ..State::default()
        };
        for (id, round) in part("rounds")?.as_object()? {
            state.rounds.insert(id.clone(), read_round(round)?);
        }
        Some(state)
    }
}

fn write_round(round: &Round) -> Value {
    object([
        ("step", round.step.name().into()),
        ("stays", round.sketch.stays.into()),
        ("way", round.sketch.way.map(Way::name).into()),
        ("parts", names(round.sketch.parts)),
        ("guess", round.guess.as_ref().map_or(Value::Null, write_guess)),
        ("salt", round.salt.into()),
        ("codes", round.codes.as_str().into()),
    ])
}

fn write_guess(guess: &Guess) -> Value {
    object([
        ("stays", guess.stays.into()),
        ("way", guess.way.name().into()),
        ("parts", names(guess.parts)),
    ])
}

fn names(parts: Set<ApologyPart>) -> Value {
    parts.iter().map(ApologyPart::name).collect()
}

fn read_round(value: &Value) -> Option<Round> {
    let part = |name: &str| value.get(name);
    Some(Round {
        step: word::<Step>(part("step")?)?,
        sketch: Sketch {
            stays: optional(part("stays")?, stays)?,
            way: optional(part("way")?, word)?,
            parts: parts(part("parts")?)?,
        },
        guess: optional(part("guess")?, read_guess)?,
        salt: u8::try_from(part("salt")?.as_u64()?).ok()?,
        codes: part("codes")?.as_str()?.to_owned(),
    })
}

fn read_guess(value: &Value) -> Option<Guess> {
    Some(Guess {
        stays: stays(value.get("stays")?)?,
        way: word(value.get("way")?)?,
        parts: parts(value.get("parts")?)?,
    })
}

fn read_own(value: &Value) -> Option<Scenario> {
    let id = value.get("id")?.as_str()?.to_owned();
    Some(Scenario::written(id, read_scenario(value.get("file")?).ok()?))
}

fn read_item(value: &Value) -> Option<Item> {
    Some(Item {
        scenario: value.get("scenario")?.as_str()?.to_owned(),
        activity: word::<Activity>(value.get("activity")?)?,
        minutes: small(value.get("minutes")?)?.min(Session::LONGEST),
    })
}

/// What may be missing; the outer `None` for what is neither that nor right.
pub(super) fn optional<T>(
    value: &Value,
    read: impl Fn(&Value) -> Option<T>,
) -> Option<Option<T>> {
    if value.is_null() { Some(None) } else { read(value).map(Some) }
}

fn stays(value: &Value) -> Option<u8> {
    u8::try_from(value.as_u64()?).ok().filter(|stays| *stays <= Guess::MOST)
}

fn parts(value: &Value) -> Option<Set<ApologyPart>> {
    value.as_array()?.iter().map(word).collect()
}

pub(super) fn small(value: &Value) -> Option<u32> {
    value.as_u64().and_then(|number| u32::try_from(number).ok())
}

pub(super) fn place(value: &Value) -> Option<usize> {
    usize::try_from(value.as_u64()?).ok()
}

pub(super) fn word<T: Closed>(value: &Value) -> Option<T> {
    T::parse(value.as_str()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{Action, Frame, reduce};
    use crate::share::ScenarioFile;

    fn full() -> State {
        let file = ScenarioFile {
            title: "Own".to_owned(),
            language: "pl".to_owned(),
            debrief: vec!["A?".to_owned()],
            ..ScenarioFile::default()
        };
        let item = Item { scenario: "own-1".to_owned(), activity: Activity::Money, minutes: 15 };
        [
            Action::Own(vec![Scenario::written("own-1".to_owned(), file)]),
            Action::Open("sc-07".to_owned()),
            Action::Stays(Some(61)),
            Action::Way(Way::Restore),
            Action::Part(ApologyPart::Regret),
            Action::Commit(9),
            Action::Codes("ABCDE 12345".to_owned()),
            Action::Open("sc-02".to_owned()),
            Action::Stays(Some(3)),
            Action::Add(item),
            Action::Begin(0),
            Action::Drill(Drill { turn: 3, told: true, ..Drill::default() }),
            Action::Begins(600),
            Action::Timer(Timer::of(90).started(1_700_000_000_000)),
            Action::Dark(true),
            Action::Frame(Frame::Heard),
        ]
        .into_iter()
        .fold(State::default(), |state, action| reduce(&state, action).0)
    }

    #[test]
    fn what_is_written_reads_back() {
        for state in [State::default(), full()] {
            assert_eq!(Kept::read(&Kept::write(&state)), Some(state));
        }
    }

    #[test]
    fn what_is_damaged_is_left_out_as_a_whole() {
        let good = Kept::write(&full());
        for (part, broken) in [
            ("\"version\":1", "\"version\":2"),
            ("\"stays\":61", "\"stays\":101"),
            ("\"restore\"", "\"more\""),
            ("\"frame\":\"heard\"", "\"frame\":1"),
            ("\"language\":\"pl\"", "\"language\":\"xx\""),
            ("\"minutes\":15", "\"minutes\":-1"),
        ] {
            let damaged = good.replacen(part, broken, 1);
            assert_ne!(damaged, good, "{part}");
            assert_eq!(Kept::read(&damaged), None, "{broken}");
        }
        for end in 0..good.len() {
            assert!(good.get(..end).is_none_or(|cut| Kept::read(cut).is_none()));
        }
    }
}
